package io.whosecount.infra;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;

/** The program that the cdk command runs: writes the template of the stack. */
final class InfraApp {
  private InfraApp() {}

  /** Writes the template where the cdk command wants it, or says why there is none. */
  public static void main(String[] arguments) {
    App app = new App();
    try {
      stack(app);
    } catch (SettingException | UnusablePackageException e) {
      System.err.println("infra: " + e.getMessage());
      System.exit(1);
    }
    app.synth();
  }

  /**
   * The stack in {@code app}, as the context of {@code app} wants it; a finding stops its synth.
   */
  static WhoseCountStack stack(App app) {
    Settings settings = Settings.read(context(app));
    Aspects.of(app).add(new AwsSolutionsChecks());
    return new WhoseCountStack(app, settings);
  }

  @SuppressWarnings("unchecked") // a JSON object, whose keys are texts
  private static Map<String, Object> context(App app) {
    return (Map<String, Object>) app.getNode().getAllContext();
  }
}
