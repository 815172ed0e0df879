package org.minutegraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.minutegraph");

  private static final JavaClasses BROKEN_HOUSE =
      new ClassFileImporter().importPackages("broken.minutegraph");

  @ParameterizedTest
  @EnumSource(Rules.class)
  void the_house_keeps_every_rule(Rules rules) {
    rules.rule().check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource(Rules.class)
  void the_broken_house_keeps_none(Rules rules) {
    assertThat(rules.rule().evaluate(BROKEN_HOUSE).hasViolation()).isTrue();
  }
}
