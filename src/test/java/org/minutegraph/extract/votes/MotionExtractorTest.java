package org.minutegraph.extract.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.decisions.ResolutionExtractor;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Motion;

class MotionExtractorTest {

  /** {@code kind mover/seconder outcome}. */
  private static List<String> motions(String text) {
    MinutesDocument minutes = Minutes.of("# 7. Bridges\n\n" + text);
    return find(minutes).stream()
        .map(
            m ->
                (m.kind() + " " + name(m.mover()) + "/" + name(m.seconder()) + " " + m.outcome())
                    .toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private static List<Motion> find(MinutesDocument minutes) {
    return new MotionExtractor()
        .find(
            minutes, NameRegister.of(minutes, List.of()), new ResolutionExtractor().find(minutes));
  }

  private static String name(@Nullable Mention mention) {
    return mention == null ? "-" : mention.name();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Proposer Cllr Penwarne, 2nd Cllr Osgath.",
        "All payments approved proposer Cllr Penwarne, 2nd Cllr Osgath.",
        "It was resolved to pay, Cllr Penwarne proposing and Cllr Osgath seconding.",
        "Cllr Osgath seconded Cllr Penwarne's proposal that the gate be mended.",
        "Cllr Penwarne's motion, seconded by Cllr Osgath, was put.",
        "Cllr Osgath was happy to second the motion of Cllr Penwarne.",
        "Approval given by Cllr Penwarne and seconded by Cllr Osgath.",
        "The minutes were proposed for adoption by Mr Penwarne and seconded by Mrs Osgath.",
        "These were moved as correct by Cllr Penwarne and Cllr Osgath.",
        "It was moved (Penwarne), seconded (Osgath) and carried that the gate be mended.",
        "Proposed: Penwarne / Seconded: Osgath. All agreed.",
        "Cllr Penwarne (proposed) and Cllr Osgath (seconded) - dates agreed.",
        "A motion to defer, in the name of Councillor Penwarne and seconded by Councillor Osgath.",
        "Cynigiwyd/Proposed: Cllr Penwarne. Eiliwyd/Seconded: Cllr Osgath.",
        "Cllr Penwarne felt that this was wrong, and moved that it stop. Cllr Osgath seconded.",
        "Moved by the Leader, Councillor Penwarne, seconded by the Deputy Leader, Councillor"
            + " Osgath."
      })
  void pairs_mover_and_seconder_in_the_ways_of_small_councils(String text) {
    assertThat(motions(text)).singleElement().asString().startsWith("motion penwarne/osgath");
  }

  @Test
  void pairs_mover_and_seconder_in_every_order_of_words() {
    assertThat(
            motions(
                "It was moved by Councillor Penwarne, seconded by Councillor Osgath that X be"
                    + " done."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Councillor Penwarne moved and Councillor Osgath seconded the motion."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Councillor Penwarne, seconded by Bailie Osgath, moved that X be done."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(
            motions(
                "Councillor Penwarne proposed, and Councillor Osgath seconded, that X be done."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Proposed and seconded by Cllrs Penwarne and Osgath."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Proposed: Cllr Penwarne. Seconded: Cllr Osgath."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Cllr Penwarne then moved, Cllr Osgath seconding, that X be done."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(
            motions("The minutes were proposed as correct by Cllr Penwarne, seconded Cllr Osgath."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Cllr Ebbet proposed as Chair by Cllr Penwarne & Cllr Osgath."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Chair: Cllr Ebbet \u2013 proposed Cllr Penwarne, seconded Cllr Osgath."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Moved by the Leader, seconded by the Deputy Leader, that X be done."))
        .containsExactly("motion leader/deputy leader null");
  }

  @Test
  void knows_an_amendment_by_the_heading_over_its_text() {
    assertThat(
            motions(
                "## Amendment 2\n\n"
                    + "To freeze rents.\n\n"
                    + "moved by Cllr Penwarne, seconded by Cllr Osgath"))
        .containsExactly("amendment penwarne/osgath null");
    assertThat(motions("The following motion by Councillor Penwarne was submitted."))
        .containsExactly("motion penwarne/- null");
  }

  @Test
  void joins_a_mover_a_seconder_and_a_verdict_in_paragraphs_of_their_own() {
    assertThat(
            motions(
                "Moved by Councillor Penwarne\n\nSeconded by Councillor Osgath, and\n\n"
                    + "RESOLVED – That the bridge be painted."))
        .containsExactly("motion penwarne/osgath carried");
  }

  @Test
  void knows_a_decision_in_the_same_sentence_or_right_before() {
    assertThat(
            motions(
                "It was proposed by Cllr Penwarne, seconded by Cllr Osgath and RESOLVED to go on."))
        .containsExactly("motion penwarne/osgath carried");
    assertThat(
            motions(
                "The minutes of 3 May were approved. Proposed by Cllr Penwarne and seconded by Cllr"
                    + " Osgath."))
        .containsExactly("motion penwarne/osgath carried");
    assertThat(
            motions("Mr Ash took on the post. Proposed by Cllr Penwarne, seconded by Cllr Osgath."))
        .containsExactly("motion penwarne/osgath null");
  }

  @Test
  void tells_a_lost_amendment_from_the_motion_carried_after_it() {
    assertThat(
            motions(
                """
                It was moved by Councillor Penwarne and seconded by Councillor Osgath that X be done.

                AMENDMENT

                Councillor Tredd moved, and Councillor Yarl seconded, as an amendment that Y be done.

                Councillor Osgath opposed the amendment.

                On being put to the vote the amendment was declared LOST by 4 votes to 9.

                The substantive motion was accordingly declared CARRIED and it was

                RESOLVED: That X be done.
                """))
        .containsExactly("motion penwarne/osgath carried", "amendment tredd/yarl lost");
  }

  @Test
  void follows_an_amendment_that_becomes_the_substantive_motion() {
    assertThat(
            motions(
                """
                It was proposed by Cllr Penwarne and seconded by Cllr Osgath that £1 be given. Cllr Tredd proposed an amendment, seconded by Cllr Yarl, that £2 be given. The amendment was put to the vote and carried, and the motion as amended was carried unanimously.
                """))
        .containsExactly("motion penwarne/osgath carried", "amendment tredd/yarl carried");
    assertThat(
            motions(
                """
                Councillor Penwarne, seconded by Councillor Osgath, moved that X be done.

                As an amendment, Councillor Tredd, seconded by Councillor Yarl, moved that Y be done.

                For the motion (6): six members.

                The motion was accordingly declared carried, and the Committee agreed to do X.
                """))
        .containsExactly("motion penwarne/osgath carried", "amendment tredd/yarl lost");
  }

  @Test
  void tells_lost_and_withdrawn_motions() {
    assertThat(
            motions(
                "Councillor Penwarne moved and Councillor Osgath seconded the motion.\n\n"
                    + "The motion was put to the vote and lost."))
        .containsExactly("motion penwarne/osgath lost");
    assertThat(
            motions(
                "Councillor Penwarne moved and Councillor Osgath seconded the motion.\n\n"
                    + "Councillor Penwarne then withdrew his motion."))
        .containsExactly("motion penwarne/osgath withdrawn");
  }

  @Test
  void gives_nobody_where_nobody_is_named() {
    assertThat(motions("It was proposed, seconded and AGREED that Dr Oak be Chair.")).isEmpty();
    assertThat(motions("Mr Penwarne proposed a walk. Councillor Osgath moved to Leeds.")).isEmpty();
    assertThat(motions("There was no amendment.")).isEmpty();
  }

  @Test
  void has_evidence_that_starts_with_the_sentence() {
    MinutesDocument minutes =
        Minutes.of(
            "# 7. Bridges\n\nHe left. It was moved by Cllr Penwarne, seconded by\nCllr Osgath and"
                + " AGREED that X be done. He came back.");
    assertThat(find(minutes))
        .extracting(m -> minutes.source().quote(m.evidence().span()))
        .containsExactly(
            "It was moved by Cllr Penwarne, seconded by\nCllr Osgath and AGREED that X be done.");
  }

  @Test
  void reads_movers_and_seconders_told_in_short() {
    assertThat(motions("Cllr Penwarne then moved, Cllr Osgath seconding, that X be done."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Mr Oak proposed as Chair by Cllr Penwarne & Cllr Osgath."))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("Chair: Mr Oak – proposed Cllr Penwarne, seconded Cllr Osgath"))
        .containsExactly("motion penwarne/osgath null");
    assertThat(motions("The following motion by Councillor Penwarne was submitted:"))
        .containsExactly("motion penwarne/- null");
  }

  @Test
  void takes_what_stands_below_a_numbered_amendment_for_one() {
    assertThat(
            motions(
                "## Motion\n\nTo do X.\n\nmoved by Cllr Penwarne, seconded by Cllr Osgath\n\n"
                    + "## Amendment 1\n\nTo do Y.\n\nmoved by Cllr Rowe, seconded by Cllr Thorn"))
        .containsExactly("motion penwarne/osgath null", "amendment rowe/thorn null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolved that the above be paid (prop. Penwarne, sec. Osgath).",
        "Cllr Penwarne moved that it close. Cllr Ebbet spoke. Cllr Osgath accordingly seconded it.",
        "Cllr Penwarne made a proposal that it close. This was seconded by Cllr Osgath.",
        "It was proposed (Cllr Penwarne), seconded (Cllr Osgath) and agreed that it close.",
        "Cllr Osgath formally seconded the motion proposed by Cllr Penwarne.",
        "Cllr Penwarne described the works. She thanked all and moved the recommendations, which"
            + " were seconded by Cllr Osgath.",
        "Cllr Penwarne presented the report and moved its recommendations, seconded by Cllr Osgath."
      })
  void knows_mover_and_seconder_in_other_words(String text) {
    assertThat(motions(text)).singleElement().asString().startsWith("motion penwarne/osgath");
  }

  @Test
  void knows_amendments_and_motions_that_nobody_seconds() {
    assertThat(
            motions(
                "By way of amendment, it was moved by Cllr Penwarne and seconded by Cllr Osgath"
                    + " that it close."))
        .containsExactly("amendment penwarne/osgath null");
    assertThat(motions("Cllr Penwarne proposed refusal; there was no seconder and it fell."))
        .singleElement()
        .asString()
        .startsWith("motion penwarne/-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The amendment moved by Cllr Penwarne and seconded by Cllr Osgath was declared LOST.",
        "Cllr Penwarne moved to amend the sum to £5; Cllr Osgath seconded.",
        "Cllr Penwarne moved, and Cllr Osgath seconded, that the draft be amended to say so.",
        "A counter-motion by Cllr Penwarne, which found a seconder in Cllr Osgath, was made.",
        "Amendment: that the gate be left out. Proposed Cllr Penwarne, seconded Cllr Osgath.",
        "Cllr Penwarne suggested, as an amendment seconded by Cllr Osgath, that it be longer."
      })
  void knows_an_amendment_by_its_words(String text) {
    assertThat(motions(text)).singleElement().asString().startsWith("amendment penwarne/osgath");
  }
}
