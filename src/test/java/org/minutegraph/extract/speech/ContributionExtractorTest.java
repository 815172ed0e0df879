package org.minutegraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionExtractorTest {
  @Test
  void begins_with_the_words_that_lead_in() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                With the permission of the Chair, Mrs Tansy Orme, a local resident, asked who would \
                pay.

                In response the Chair said that it was the county.

                As a supplementary question Mrs Orme asked when.

                Responding, the Head of Bridges undertook to find out.
                """))
        .containsExactly(
            "Tansy Orme|QUESTION|With the permission of the Chair, Mrs Tansy Orme, a local"
                + " resident, asked who would pay.",
            "The Chair|ANSWER|In response the Chair said that it was the county.",
            "Orme|QUESTION|As a supplementary question Mrs Orme asked when.",
            "Head of Bridges|ANSWER|Responding, the Head of Bridges undertook to find out.");
  }

  @Test
  void takes_the_label_before_a_speaker_with_the_words() {
    assertThat(
            spoken(
                """
                # 4. Matters arising

                Towpath lights - Mr Bo Quill reported that they had been repaired.

                31/07 (Weir): Mr Quill reported that it was dry.

                (a) Mrs Tansy Orme asked why.
                """))
        .containsExactly(
            "Bo Quill|STATEMENT|Towpath lights - Mr Bo Quill reported that they had been repaired.",
            "Quill|STATEMENT|31/07 (Weir): Mr Quill reported that it was dry.",
            "Tansy Orme|QUESTION|(a) Mrs Tansy Orme asked why.");
  }

  @Test
  void leaves_out_what_is_no_speech() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                The Chair welcomed everyone to the meeting.

                The Chair introduced Mrs Tansy Orme.

                Two residents had come and expressed a wish to join.

                Councillor Marsh left the room.

                Councillor Marsh moved, and Councillor Reedham seconded, that the plan be approved.

                The Committee noted the report.

                Councillor Marsh proposed, and Councillor Reedham seconded, that the owners be \
                required to publish what inspectors reported.

                Members were advised that the bridge was closed.

                Ms Ada Penn had written to the owners.

                The Head of Bridges was to inform the county.

                Resolved: That Councillor Marsh asked for lights be recorded.
                """))
        .isEmpty();
  }

  @Test
  void takes_a_group_that_gives_its_opinion() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                The Partnership felt that the bridge was worth its cost.

                Members expressed concern about noise.

                A resident of Mill Road complained about dust.
                """))
        .containsExactly(
            "The Partnership STATEMENT", "Members STATEMENT", "A resident of Mill Road STATEMENT");
  }

  @Test
  void keeps_speech_quoted_from_another_minute_apart() {
    assertThat(
            kinds(
                """
                # 4. Minutes

                The minutes of 3 May were confirmed, minute 12 being amended to read \u201cCouncillor \
                Marsh asked that the towpath be lit.\u201d
                """))
        .isEmpty();
  }

  @Test
  void leaves_out_interests_greetings_and_offices_taken_up() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Councillors Ada Penn and Bo Quill declared an interest, but reported that they would \
                stay.

                The Chairman introduced the representatives from the Toll Trust.

                Cllr Marsh accepted the position of Chairman and was duly elected.

                Apologies from Councillor Marsh noted.

                PC Ivo Stroll submitted a report by email.
                """))
        .isEmpty();
  }

  @Test
  void leaves_out_what_somebody_away_has_written() {
    assertThat(
            kinds(
                """
                Present: Councillors Ada Penn (Chair) and Bo Quill

                Apologies: Councillor Lars Marsh

                # 4. Bridges

                Councillor Lars Marsh reported that the bridge was closed.

                Councillor Quill thanked the engineers.
                """))
        .containsExactly("Quill THANKS");
  }

  @Test
  void reads_labels_lead_ins_and_posts_of_other_styles() {
    assertThat(
            kinds(
                """
                # 6. Matters arising

                6.2 Mill Road Plot - Councillor Marsh confirmed that the matter was in hand.

                Growth Fund; Ms Ada Penn reported that two letters had come.

                Arising from minute 94 Mr Bo Quill confirmed that the group had met.

                The Clerk, as the county's officer for bridges stated that it would be better to wait.

                Councillor Penn referred to the survey and asked whether it was old. - Mr Quill \
                replied that it was new.

                # 7. Budget

                The Board received a report, which was presented by the Leader of the Council, \
                Councillor Lars Marsh.

                Councillor Penn stated that no figures were published. She asked if they could be.

                Mr Quill confirmed that they would be.
                """))
        .containsExactly(
            "Marsh STATEMENT",
            "Ada Penn STATEMENT",
            "Bo Quill STATEMENT",
            "Clerk STATEMENT",
            "Penn QUESTION",
            "Quill ANSWER",
            "Lars Marsh PRESENTATION",
            "Penn QUESTION",
            "Quill ANSWER");
  }

  private static List<String> spoken(String text) {
    return Contributions.in(text).spoken();
  }

  private static List<String> kinds(String text) {
    return Contributions.in(text).as(one -> one.speaker().name() + " " + one.kind());
  }
}
