package io.whosecount.infra;

import io.whosecount.infra.Settings.NativePackages;
import java.nio.file.Path;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.CfnParametersCodeProps;
import software.amazon.awscdk.services.lambda.Code;

/** Where the functions' code comes from; only packages that Lambda can start are taken. */
final class FunctionPackages {
  private static final String BUCKET = "PackageBucket";

  private final Code extract;
  private final Code figures;

  /**
   * The packages that {@code settings} name.
   *
   * @throws UnusablePackageException when one is missing or would not start
   */
  FunctionPackages(Stack stack, NativePackages settings) {
    FunctionZip extractZip = FunctionZip.checked(settings.extract(), settings.processor());
    FunctionZip figuresZip = FunctionZip.checked(settings.figures(), settings.processor());
    if (settings.standalone()) {
      CfnParameter bucket =
          parameter(
              stack,
              BUCKET,
              "A bucket of yours that holds both packages",
              "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
              "the name of a bucket in the stack's region, into which both zips of the release were"
                  + " copied, without s3:// before it");
      extract = stored(stack, bucket, "ExtractPackage", extractZip.path());
      figures = stored(stack, bucket, "FiguresPackage", figuresZip.path());
    } else {
      extract = Code.fromAsset(extractZip.path().toString());
      figures = Code.fromAsset(figuresZip.path().toString());
    }
  }

  Code extract() {
    return extract;
  }

  Code figures() {
    return figures;
  }

  /** No default: CloudFormation refuses a stack whose packages nobody has named. */
  private static Code stored(Stack stack, CfnParameter bucket, String name, Path zip) {
    return Code.fromCfnParameters(
        CfnParametersCodeProps.builder()
            .bucketNameParam(bucket)
            .objectKeyParam(
                parameter(
                    stack,
                    name,
                    "The key in it of the package " + zip.getFileName(),
                    ".+\\.zip",
                    "the key of the zip in that bucket, as in "
                        + zip.getFileName()
                        + "; a new version needs a new key"))
            .build());
  }

  private static CfnParameter parameter(
      Stack stack, String name, String description, String pattern, String constraint) {
    return CfnParameter.Builder.create(stack, name)
        .type("String")
        .minLength(1)
        .allowedPattern(pattern)
        .constraintDescription(constraint)
        .description(description)
        .build();
  }
}
