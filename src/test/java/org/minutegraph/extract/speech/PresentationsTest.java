package org.minutegraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who presents what, and how far it goes. */
class PresentationsTest {
  @Test
  void takes_two_presenters_as_two_contributions_of_one_stretch() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                Ms Ada Penn, Head of Bridges, and Mr Bo Quill, Bridge Engineer, presented the plan.

                It covered the next ten years.

                Councillor Marsh asked what it cost.
                """))
        .containsExactly(
            "Ada Penn|PRESENTATION|Ms Ada Penn, Head of Bridges, and Mr Bo Quill, Bridge Engineer,"
                + " presented the plan.\n\nIt covered the next ten years.",
            "Bo Quill|PRESENTATION|Ms Ada Penn, Head of Bridges, and Mr Bo Quill, Bridge Engineer,"
                + " presented the plan.\n\nIt covered the next ten years.",
            "Marsh|QUESTION|Councillor Marsh asked what it cost.");
  }

  @Test
  void takes_joint_posts_as_two_contributions() {
    assertThat(
            speakers(
                """
                # 4. Bridges

                The Interim Director for Roads and the Assistant Director for Bridges attended the \
                meeting to present a report.
                """))
        .containsExactly("Interim Director for Roads", "Assistant Director for Bridges");
  }

  @Test
  void keeps_a_presenters_further_paragraphs_presentation_until_somebody_asks() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Ms Ada Penn, Head of Bridges, introduced the report.

                Ms Penn noted that traffic had grown.

                The Chair asked if it would go on growing.

                Ms Penn thought that it would.

                Ms Penn pointed to the forecast and explained how it was made.

                Councillor Marsh was concerned about noise.

                Ms Penn said that barriers were planned.

                Councillor Reedham thanked Ms Penn for the report.
                """))
        .containsExactly(
            "Ada Penn PRESENTATION",
            "Penn PRESENTATION",
            "The Chair QUESTION",
            "Penn ANSWER",
            "Penn ANSWER",
            "Marsh STATEMENT",
            "Penn ANSWER",
            "Reedham THANKS");
  }

  @Test
  void takes_a_report_told_in_the_passive() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                A report was presented by Ada Penn, Head of Bridges, on the old bridge. It was closed.
                """))
        .containsExactly(
            "Ada Penn|PRESENTATION|A report was presented by Ada Penn, Head of Bridges, on the old"
                + " bridge. It was closed.");
  }

  @Test
  void joins_paragraphs_and_bullets_that_name_no_speaker() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                Ms Ada Penn gave a presentation which covered:-

                - the old bridge, where Ms Penn had worked

                - the new bridge

                She added that both were sound.
                """))
        .containsExactly(
            "Ada Penn|PRESENTATION|Ms Ada Penn gave a presentation which covered:-\n\n"
                + "- the old bridge, where Ms Penn had worked\n\n"
                + "- the new bridge\n\n"
                + "She added that both were sound.");
  }

  @Test
  void takes_the_naming_of_a_talk_for_its_speaker() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Ms Ada Penn, Head of Bridges, gave a presentation.

                Ada's presentation covered the following: -

                - the old bridge
                """))
        .containsExactly("Ada Penn PRESENTATION", "Ada PRESENTATION");
  }

  @Test
  void takes_a_circulated_report_and_its_authors_words_as_one() {
    assertThat(
            spoken(
                """
                # 4. County Councillor's report

                Cllr Marsh's report had been circulated. He drew attention to the new buses.

                Ms Ada Penn's paper was taken as read. It showed the old bridge.
                """))
        .containsExactly(
            "Marsh|PRESENTATION|Cllr Marsh's report had been circulated. He drew attention to the"
                + " new buses.\n\n"
                + "Ms Ada Penn's paper was taken as read. It showed the old bridge.");
  }

  @Test
  void names_the_person_where_the_post_stands_before_the_name() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                The Chair, Councillor Lars Marsh, thanked the engineers.

                Councillor Reedham, who spoke with the consent of the Chair, urged caution.
                """))
        .containsExactly("Lars Marsh THANKS", "Reedham STATEMENT");
  }

  @Test
  void takes_news_under_a_standing_heading_for_a_statement() {
    assertThat(
            kinds(
                """
                # 4. Communications

                The Clerk reported that the hall was closed.

                # 5. Budget monitoring

                The Clerk reported that the hall had cost more.
                """))
        .containsExactly("Clerk STATEMENT", "Clerk PRESENTATION");
  }

  private static List<String> spoken(String text) {
    return Contributions.in(text).spoken();
  }

  private static List<String> kinds(String text) {
    return Contributions.in(text).as(one -> one.speaker().name() + " " + one.kind());
  }

  private static List<String> speakers(String text) {
    return Contributions.in(text).as(one -> one.speaker().name());
  }
}
