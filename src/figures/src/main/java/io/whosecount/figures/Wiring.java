package io.whosecount.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.figures.form.Forms;
import io.whosecount.figures.http.RequestReads;
import io.whosecount.figures.query.ClaimsService;
import io.whosecount.figures.query.DirectoryService;
import io.whosecount.figures.query.DocumentsService;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.query.JournalService;
import io.whosecount.figures.query.PicturesService;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.dynamodb.DynamoDbLedger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the function together. */
final class Wiring {
  // Static: read when a native image is built, and in it.
  private static final Wars WARS = Wars.builtIn();

  @Produces
  @Singleton
  Ledger ledger(
      DynamoDbClient client,
      @ConfigProperty(name = "whosecount.table", defaultValue = "whosecount") String table,
      RequestReads reads) {
    return new DynamoDbLedger(client, table, reads);
  }

  @Produces
  @Singleton
  Forms forms(ObjectMapper json, DocumentsService documents) {
    return new Forms(json, id -> documents.digest(new DocumentId(id)).map(Digest::value));
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  SeriesService series(Ledger ledger) {
    return new SeriesService(ledger);
  }

  @Produces
  @Singleton
  JournalService journal(
      Ledger ledger,
      Clock clock,
      @ConfigProperty(name = "whosecount.revisions.settled", defaultValue = "PT5M")
          Duration settled) {
    return new JournalService(ledger, clock, settled);
  }

  @Produces
  @Singleton
  FiguresService figures(Ledger ledger) {
    return new FiguresService(ledger);
  }

  @Produces
  @Singleton
  PicturesService pictures(SeriesService series, FiguresService figures) {
    return new PicturesService(series, figures);
  }

  @Produces
  @Singleton
  Wars wars() {
    return WARS;
  }

  @Produces
  @Singleton
  ClaimsService claims(Ledger ledger) {
    return new ClaimsService(ledger);
  }

  @Produces
  @Singleton
  DirectoryService directory(Ledger ledger) {
    return new DirectoryService(ledger, WARS);
  }

  @Produces
  @Singleton
  DocumentsService documents(Ledger ledger) {
    return new DocumentsService(ledger);
  }
}
