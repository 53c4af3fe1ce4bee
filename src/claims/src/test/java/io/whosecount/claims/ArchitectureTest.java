package io.whosecount.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the core: which package may see which, and what none may see. */
class ArchitectureTest {
  private static final List<String> LEFT_TO_RIGHT =
      List.of("document", "text", "lexicon", "mention", "claim", "series");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.whosecount.claims");

  @TestFactory
  Stream<DynamicTest> aPackageSeesOnlyPackagesToItsLeft() {
    return IntStream.range(0, LEFT_TO_RIGHT.size() - 1)
        .mapToObj(
            i -> DynamicTest.dynamicTest(LEFT_TO_RIGHT.get(i), () -> seesNothingToItsRight(i)));
  }

  private static void seesNothingToItsRight(int index) {
    String[] right =
        LEFT_TO_RIGHT.subList(index + 1, LEFT_TO_RIGHT.size()).stream()
            .map(ArchitectureTest::pattern)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(pattern(LEFT_TO_RIGHT.get(index)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(right)
        .because(
            "the code is arranged as the data flows, from bytes to series: what stands later may"
                + " change without what stands before noticing")
        .check(CLASSES);
  }

  @Test
  void onlyTheReaderOfDocumentsParsesJson() {
    noClasses()
        .that()
        .resideOutsideOfPackage(pattern("document"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "org.jsoup..")
        .because(
            "a page's JSON-LD and markup are input like its text; claims are written elsewhere")
        .check(CLASSES);
  }

  @Test
  void theCoreKnowsNoCloudNoFrameworkAndNoJsonMapping() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "software.amazon..",
            "io.quarkus..",
            "jakarta..",
            "com.fasterxml.jackson.databind..",
            "com.fasterxml.jackson.annotation..",
            "org.yaml..")
        .because(
            "the core is run by functions, the command line and tests alike, and is trusted because"
                + " it can be read alone: AWS, HTTP, JSON and CDI stay at the edges")
        .check(CLASSES);
  }

  @Test
  void theCoreAsksNeitherClockNorEnvironmentNorNetwork() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..")
        .because("the same document must give the same claims anywhere and at any time")
        .check(CLASSES);
  }

  private static String pattern(String name) {
    return "io.whosecount.claims." + name + "..";
  }
}
