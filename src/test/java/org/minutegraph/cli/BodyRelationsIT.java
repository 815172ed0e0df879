package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyRelationsIT {
  private static final String ORG = "http://www.w3.org/ns/org#";

  @TempDir private Path folder;

  @Test
  void a_former_name_a_successor_and_a_parent_are_written_as_the_text_says() throws IOException {
    assertThat(
            said(
                """
                The Chair reported that the Tenancy Forum (formerly known as the Tenants Board) \
                would meet in May.

                It was noted that the Parks Advisory Board had been replaced by the Open Spaces \
                Partnership.

                The Moorings Forum would now be known as the Harbour Users Forum.

                Members heard from the Rents Working Group, a sub-group of the Tenancy Committee.
                """))
        .containsExactly(
            "change-1 originalOrganization tenants-board",
            "change-1 resultingOrganization tenancy-forum",
            "change-2 originalOrganization parks-advisory-board",
            "change-2 resultingOrganization open-spaces-partnership",
            "change-3 originalOrganization moorings-forum",
            "change-3 resultingOrganization harbour-users-forum",
            "rents-working-group subOrganizationOf tenancy-committee");
  }

  @Test
  void a_body_that_the_item_has_named_before_is_related_where_it_is_named_again()
      throws IOException {
    assertThat(
            said(
                """
                The Rents Working Group, a sub-group of the Tenancy Committee, met in May. It was \
                noted that the Arrears Panel had been replaced by the Rents Working Group, and \
                that the Arrears Panel had been replaced by the Rents Working Group early.
                """))
        .containsExactly(
            "change-1 originalOrganization arrears-panel",
            "change-1 resultingOrganization rents-working-group",
            "rents-working-group subOrganizationOf tenancy-committee");
  }

  @Test
  void the_body_that_meets_takes_a_place_and_has_groups_as_others_have() throws IOException {
    assertThat(
            said(
                """
                It was noted that the Estates Committee had replaced the Property Board in May.

                The Rents Working Group, a sub-group of the Committee, had met. The Drains Working \
                Group, a sub-group of the Panel of Engineers, had not.
                """))
        .containsExactly(
            "change-1 originalOrganization property-board",
            "change-1 resultingOrganization estates-committee",
            "rents-working-group subOrganizationOf estates-committee");
  }

  @Test
  void bodies_that_are_named_together_are_not_related() throws IOException {
    assertThat(
            said(
                "The report went to the Housing Scrutiny Panel and the Tenancy Committee, and in"
                    + " March to the Parks Advisory Board."))
        .isEmpty();
  }

  private List<String> said(String text) throws IOException {
    Door door = new Door(folder);
    door.write(
        "minutes.md",
        """
        **ESTATES COMMITTEE
        3rd March, 2020**

        Present:- Councillor Yew (in the Chair); Councillors Moss and Fern.

        **1. BODIES**

        %s

        Resolved:- That the report be noted.
        """
            .formatted(text));
    return door.run("extract", "minutes.md", "--council", "Testham", "--output", "-")
        .out()
        .lines()
        .filter(
            quad ->
                quad.contains(ORG + "original")
                    || quad.contains(ORG + "resulting")
                    || quad.contains(ORG + "subOrg"))
        .map(quad -> quad.replaceAll(" <[^>]*> \\.$", "").replaceAll("<[^>]*[/#]([^>]*)>", "$1"))
        .sorted()
        .toList();
  }
}
