package io.whosecount.local.command;

import io.whosecount.local.Configuration;
import io.whosecount.local.LocalSystem;
import java.util.List;

/** Where a running system is reached, with a command to try each. */
final class Addresses {
  private Addresses() {}

  static List<String> of(LocalSystem system) {
    return List.of(
        "page:     " + system.http() + "/",
        "query:    curl '"
            + system.http()
            + "/v1/figures?side=RU&item=personnel&outcome=casualties'",
        "upload:   S3 at "
            + system.storage()
            + ", bucket "
            + Configuration.BUCKET
            + ", any credentials, for example",
        "          AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local aws --region eu-central-1"
            + " --endpoint-url "
            + system.storage()
            + " s3 cp article.txt s3://"
            + Configuration.BUCKET
            + "/ --metadata published=2025-01-29,publisher=Courier",
        "database: DynamoDB at " + system.database() + ", table " + Configuration.TABLE,
        "logs:     " + system.dataFolder().resolve("logs"),
        "Ctrl-C stops it.");
  }
}
