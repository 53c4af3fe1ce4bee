package io.whosecount.figures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses FUNCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.whosecount.figures");

  @Test
  void theFunctionsDoNotKnowEachOther() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.whosecount.extract..")
        .because("each function is an image of its own, with its own role: the ledger joins them")
        .check(FUNCTION);
  }

  @Test
  void theSdkStaysInTheWiring() {
    noClasses()
        .that()
        .areNotAssignableTo(Wiring.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon..", "com.amazonaws..")
        .because("the ledger's adapter speaks to AWS; here it is only handed its client")
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

  @Test
  void askingKnowsNothingOfHttp() {
    classes()
        .that()
        .resideInAPackage("..figures.query..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "io.whosecount..", "org.jspecify..")
        .because("what is asked is the same in every protocol, and is tested without one")
        .check(FUNCTION);
  }

  @Test
  void askingKnowsNothingOfTheAnswersForm() {
    noClasses()
        .that()
        .resideInAPackage("..figures.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..figures.representation..", "..figures.http..")
        .because("a new form of the answer (CSV, SVG) must not touch the question")
        .check(FUNCTION);
  }
}
