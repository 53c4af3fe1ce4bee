package io.whosecount.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.whosecount.extract.store.S3ObjectStore;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses FUNCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.whosecount.extract");

  @Test
  void theFunctionsDoNotKnowEachOther() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.whosecount.figures..")
        .because("each function is an image of its own, with its own role: the ledger joins them")
        .check(FUNCTION);
  }

  @Test
  void theSdkStaysInTheAdapter() {
    noClasses()
        .that()
        .areNotAssignableTo(S3ObjectStore.class)
        .and()
        .areNotAssignableTo(Clients.class)
        .and()
        .areNotAssignableTo(Wiring.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .because("what a store answers is told in our words at its edge, so that tests need no AWS")
        .check(FUNCTION);
  }

  @Test
  void lambdaStaysInTheHandler() {
    noClasses()
        .that()
        .areNotAssignableTo(ExtractHandler.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.amazonaws..")
        .because("the job is the same whoever starts it, and is tested without Lambda")
        .check(FUNCTION);
  }

  @Test
  void onlyTheWiringChoosesALedger() {
    noClasses()
        .that()
        .areNotAssignableTo(Wiring.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.whosecount.ledger.dynamodb..", "io.whosecount.ledger.memory..")
        .because("the function knows the ledger's interface; which one it is, is said in one place")
        .check(FUNCTION);
  }
}
