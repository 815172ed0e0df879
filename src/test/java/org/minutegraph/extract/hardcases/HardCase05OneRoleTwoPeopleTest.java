package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One post, held by different people in different items. */
class HardCase05OneRoleTwoPeopleTest {

  @Test
  void means_by_a_post_whoever_the_same_item_says_holds_it() {
    Told told =
        Told.by(
            """
            4. Salt

            Tom Tarn, Service Manager, introduced the report on salt.

            The Service Manager confirmed that half of it was left.

            5. Sand

            Una Vole, Service Manager, introduced the report on sand.

            The Service Manager confirmed that all of it was gone.

            6. Grit

            The Service Manager confirmed that there was no grit.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "4|Tom Tarn|Tom Tarn|PRESENTATION|Tom Tarn, Service Manager, introduced the report on salt.",
            "4|Service Manager|Tom Tarn|STATEMENT|The Service Manager confirmed that half of it was left.",
            "5|Una Vole|Una Vole|PRESENTATION|Una Vole, Service Manager, introduced the report on sand.",
            "5|Service Manager|Una Vole|STATEMENT|The Service Manager confirmed that all of it was gone.",
            "6|Service Manager|-|STATEMENT|The Service Manager confirmed that there was no grit.");
  }
}
