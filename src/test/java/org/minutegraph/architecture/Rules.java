package org.minutegraph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URL;
import java.util.Objects;

/** The rules of the house, as data: each holds for the house and fails for the broken one. */
enum Rules {
  DRAWING(
      classes()
          .that()
          .resideInAPackage("..minutegraph..")
          .should(
              adhereToPlantUmlDiagram(
                  drawing("/architecture.puml"), consideringOnlyDependenciesInDiagram()))
          .because("an arrow that is not drawn in architecture.puml is not allowed")),

  MODEL_KNOWS_ONLY_THE_JDK(
      classes()
          .that()
          .resideInAPackage("..minutegraph.model..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..", "..minutegraph.model.."))
          .because("nouns outlive every library")),

  JENA_BEGINS_AT_DESCRIBE(
      noClasses()
          .that()
          .resideInAnyPackage(
              "..minutegraph.model..",
              "..minutegraph.topics..",
              "..minutegraph.read..",
              "..minutegraph.segment..",
              "..minutegraph.extract..",
              "..minutegraph.reconcile..",
              "..minutegraph.evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .because("what comes before the graph does not know what a triple is")),

  CORENLP_STAYS_IN_NLP(
      noClasses()
          .that()
          .resideOutsideOfPackage("..minutegraph.extract.nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..")
          .because("its settings and its mutable statics live and die in extract.nlp")),

  STANDARD_STREAMS_IN_CLI_ALONE(
      noClasses()
          .that()
          .resideOutsideOfPackage("..minutegraph.cli..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("results and messages have one door")),

  NO_MUTABLE_STATICS(
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..minutegraph..")
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..minutegraph.vocabulary..")
          .and()
          .areStatic()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("there is no hidden state"));

  private final ArchRule rule;

  Rules(ArchRule rule) {
    this.rule = rule;
  }

  ArchRule rule() {
    return rule;
  }

  private static URL drawing(String name) {
    return Objects.requireNonNull(Rules.class.getResource(name), name);
  }
}
