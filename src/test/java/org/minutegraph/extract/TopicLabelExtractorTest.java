package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.topics.Concept;
import org.minutegraph.topics.TopicScheme;

class TopicLabelExtractorTest {
  private static final Language LANGUAGE = new Language();

  @Test
  void looks_below_headings_that_say_only_who_speaks_or_that_something_is_new() {
    assertThat(
            labels(
                """
                # 1. Secretary's Report

                She spoke about pier parking.

                # 2. NEW ISSUES

                She spoke about sea wall paint.

                # 3. Closure

                # 4. Closure of the Tide Road clinic -- Bus routes

                # 5. Provisional date of next meeting

                At the Corran Hall.
                """))
        .containsExactly(
            "1.1 pier parking",
            "2.1 sea wall paint",
            "4.1 Closure of the Tide Road clinic",
            "4.2 Bus routes");
  }

  @Test
  void prefers_what_a_sentence_is_about_to_what_only_leads_to_it() {
    assertThat(
            labels(
                """
                # 1. Any other business

                Thanks to the harbour crew for coming. She asked about barrier paint.

                # 2. Other business

                # 3. Matters arising
                """))
        .containsExactly("1.1 barrier paint", "1.2 harbour crew");
  }

  @Test
  void gives_standing_business_no_subject_in_either_language() {
    assertThat(
            labels(
                """
                # 1. Ymddiheuriadau / Apologies

                An apology was received from the sea wall engineer.

                # 2. Action log

                Sea wall repairs were done.

                # 3. Chair's report: pier parking

                Noted.
                """))
        .containsExactly("3.1 pier parking");
  }

  @Test
  void takes_no_verb_and_no_institution_in_passing_for_a_subject() {
    assertThat(
            labels(
                """
                # 1. Sea walls

                They had received notice. The Department for Tides was told of bathing huts.

                # 2. Piers

                Bathing huts stood there. The huts were old.
                """))
        .containsExactly("1.1 Sea walls", "1.2 bathing huts", "2.1 Piers", "2.2 Bathing huts");
  }

  @Test
  void prefers_what_is_looked_up_to_people_and_rooms() {
    assertThat(
            labels(
                """
                # 1. Any other business

                There had been talk with the passengers of the old station, with the tenants of the
                pier office, and about the harbour tax and the barrier closure.
                """))
        .startsWith("1.1 harbour tax", "1.2 barrier closure");
  }

  @Test
  void cleans_headings_and_takes_their_parts() {
    assertThat(
            labels(
                """
                # 1. UPDATE REPORT REGARDING SEA WALLS IN THE LIGHT OF THE WINTER STORM

                # 2. Tide Fund: harbour dues

                # 3. Coast and Dune Strategy - Progress

                # 4. NOTICE OF MOTION - PIER PARKING

                # 5. WORK PROGRAMME 2023/24

                # 6. Pier Trust \u2013 Councillor Ivo Quill

                # 7. Dredging: Evidence Session
                """))
        .containsExactly(
            "1.1 Sea Walls",
            "1.2 Winter Storm",
            "2.1 Tide Fund",
            "2.2 harbour dues",
            "3.1 Coast and Dune Strategy",
            "4.1 Pier Parking",
            "5.1 Work Programme",
            "6.1 Pier Trust",
            "7.1 Dredging");
  }

  @Test
  void gives_procedural_items_none() {
    assertThat(
            labels(
                """
                # 1. Apologies for absence

                Apologies were received from the harbour master.

                # 2. Declarations of interest

                Councillor Ash declared an interest in the sea wall.

                # 3. Minutes of the previous meeting

                The minutes were approved as a correct record.

                # 4. Date of next meeting

                Monday 3 May 2021 in the Pier Pavilion.
                """))
        .isEmpty();
  }

  @Test
  void takes_lead_ins_under_a_heading_that_says_nothing() {
    assertThat(
            labels(
                """
                # 1. Matters arising

                Pier lamps (Minute 7 refers): two were mended.

                - Sea gulls - the signs had come.

                - Drift Wood The beach was swept.
                """))
        .containsExactly("1.1 Pier lamps", "1.2 Sea gulls", "1.3 Drift Wood", "1.4 signs");
  }

  @Test
  void finds_what_the_text_comes_back_to() {
    assertThat(
            labels(
                """
                # 1. Any other business

                A tidal barrier was asked for. The cost of the tidal barrier was not known.

                The tidal barrier would be looked at.
                """))
        .containsExactly("1.1 tidal barrier");
  }

  @Test
  void of_two_phrases_that_are_printed_once_the_topic_of_the_scheme_comes_first() {
    String text =
        """
        # 1. Any other business

        They asked for a grey barrier, then for tidal flow.

        # 2. Apologies

        # 3. Communications

        # 4. Announcements

        # 5. Matters arising
        """;
    Concept flow = new Concept("x:flow", "Tidal flow", List.of(), "x:sea");
    Concept sea = new Concept("x:sea", "Sea", List.of(), null);
    assertThat(labels(text, TopicScheme.empty()))
        .containsExactly("1.1 grey barrier", "1.2 tidal flow");
    assertThat(labels(text, new TopicScheme(List.of(flow, sea))))
        .containsExactly("1.1 tidal flow", "1.2 grey barrier");
  }

  private static List<String> labels(String text) {
    return labels(text, TopicScheme.empty());
  }

  private static List<String> labels(String text, TopicScheme scheme) {
    MinutesDocument minutes = Minutes.of(text);
    NameRegister names = NameRegister.of(minutes, List.of(), LANGUAGE);
    List<Acronym> acronyms = new AcronymExtractor(LANGUAGE).find(minutes, names);
    Meeting meeting = new Meeting(null, null, null, null, null, null, null, null, null, null);
    return new TopicLabelExtractor(LANGUAGE, scheme)
        .find(minutes, meeting, acronyms, names).stream()
            .map(topic -> topic.item() + "." + topic.rank() + " " + topic.label())
            .toList();
  }
}
