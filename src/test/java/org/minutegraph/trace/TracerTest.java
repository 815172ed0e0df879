package org.minutegraph.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.golden.Golden;
import org.minutegraph.query.InMemoryData;
import org.minutegraph.query.SampleGraph;

class TracerTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
  private static final InMemoryData SAMPLES = SampleGraph.load();

  @BeforeAll
  static void samplesAreThere() {
    assertThat(SAMPLES.dataset().isEmpty()).isFalse();
  }

  private static Trace trace(Subject.Kind kind, String words, LocalDate asOf) {
    return new Tracer(SAMPLES, false, asOf).trace(new Subject(kind, words), 0.2);
  }

  private static List<String> places(Trace trace) {
    return trace.items().stream().map(item -> item.date() + " " + item.number()).toList();
  }

  @ParameterizedTest
  @EnumSource(TraceFormat.class)
  void a_history_reads_as_agreed(TraceFormat format) throws IOException {
    Trace trace = trace(Subject.Kind.TOPIC, "EHE", NEW_YEAR);
    String file = "trace/home-education." + format.name().toLowerCase(Locale.ROOT);
    Golden.check(file, format.write(trace).replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EHE", "elective home education", "Home Education", "children educated at home"})
  void any_name_of_a_topic_tells_its_history(String name) {
    assertThat(places(trace(Subject.Kind.TOPIC, name, NEW_YEAR)))
        .contains("2021-09-14 21", "2022-02-24 75", "2022-03-08 47");
  }

  @Test
  void what_came_after_the_day_is_not_known_on_it() {
    Trace early = trace(Subject.Kind.TOPIC, "EHE", LocalDate.of(2021, 12, 31));
    assertThat(early.summary())
        .isEqualTo("1 item in 1 body, 2021; 4 follow-ups: 0 met, 1 overdue, 3 open");
  }

  @Test
  void words_that_no_scheme_knows_are_found_in_the_minutes() {
    Trace trace = trace(Subject.Kind.TOPIC, "Cinder Lane", NEW_YEAR);
    assertThat(places(trace)).containsExactly("2022-03-08 47", "2022-06-21 16/22");
    assertThat(trace.items())
        .extracting(item -> item.why().reason())
        .containsExactly("its topic is Cinder Lane Academy", "the words are in its heading");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!", "quantum chromodynamics", "a{99999}(((", "\\E.*"})
  void nonsense_has_no_history(String words) {
    Trace trace = trace(Subject.Kind.TOPIC, words, NEW_YEAR);
    assertThat(trace.items()).isEmpty();
    assertThat(trace.summary()).isEqualTo("nothing was found");
  }

  @Test
  void a_person_has_a_history_too() {
    Trace trace = trace(Subject.Kind.PERSON, "Priyanka Nair", NEW_YEAR);
    assertThat(trace.title()).isEqualTo("Priyanka Nair");
    assertThat(places(trace)).containsExactly("2021-09-14 21", "2022-03-08 47");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P. Nair", "p nair", "Nair, P.", "Ms Nair", "Ms. P. Nair", "Priyanka", "NAIR"})
  void any_form_of_a_name_finds_the_person(String name) {
    assertThat(trace(Subject.Kind.PERSON, name, NEW_YEAR))
        .isEqualTo(trace(Subject.Kind.PERSON, "Priyanka Nair", NEW_YEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M. Nair", "Councillor Nair", "Mr Nair", "Priya Nair", "P.", "Ms", "Dr"})
  void another_form_of_a_name_finds_nobody(String name) {
    assertThat(trace(Subject.Kind.PERSON, name, NEW_YEAR).items()).isEmpty();
  }

  @Test
  void a_person_who_only_attended_is_known_but_has_no_part_in_an_item() {
    Trace trace = trace(Subject.Kind.PERSON, "H. Lowry", NEW_YEAR);
    assertThat(trace.title()).isEqualTo("Hester Lowry");
    assertThat(trace.summary()).isEqualTo("named in the minutes, but with no part in an item");
    assertThat(trace.known()).isTrue();
  }

  @Test
  void a_history_says_what_the_person_had_to_do_with_each_item() {
    assertThat(trace(Subject.Kind.PERSON, "Priyanka Nair", NEW_YEAR).items())
        .extracting(item -> item.why().reason())
        .containsOnly("Priyanka Nair spoke");
  }

  @Test
  void a_body_has_the_history_of_its_business() {
    Trace trace = trace(Subject.Kind.BODY, "Cabinet", NEW_YEAR);
    assertThat(trace.items()).extracting(TracedItem::body).containsOnly("Cabinet");
    assertThat(trace.items()).hasSize(6);
  }

  @Test
  void a_body_is_told_with_its_kind_and_its_partners_as_of_the_day() {
    Trace trace = trace(Subject.Kind.BODY, "Health and Wellbeing Partnership", NEW_YEAR);
    assertThat(trace.bodies()).hasSize(1);
    assertThat(Words.standing(trace.bodies().get(0)))
        .isEqualTo(
            "Tarnwick Health and Wellbeing Partnership: partnership; at its meetings: Healthwatch"
                + " Tarnwick (2), Tarnwick County Council (2), Tarnwick Hospitals NHS Trust (2),"
                + " Westmarch Police (2), Tarnwick Clinical Commissioning Group (1), Tarnwick"
                + " Integrated Care Board (1)");
    Trace early =
        trace(Subject.Kind.BODY, "Health and Wellbeing Partnership", LocalDate.of(2022, 1, 1));
    assertThat(early.bodies().get(0).partners())
        .extracting(Standing.Partner::meetings)
        .containsOnly(1);
  }

  @ParameterizedTest
  @EnumSource(TraceFormat.class)
  void a_history_of_a_body_reads_as_agreed(TraceFormat format) throws IOException {
    Trace trace = trace(Subject.Kind.BODY, "Wellbeing Partnership", LocalDate.of(2022, 1, 1));
    String file = "trace/partnership." + format.name().toLowerCase(Locale.ROOT);
    Golden.check(file, format.write(trace).replace("\r\n", "\n"));
  }

  @Test
  void markup_in_minutes_stays_text_on_the_page() {
    TracedItem.Place place = new TracedItem.Place("a", 0, 9, 2);
    TracedItem item =
        new TracedItem(
            "urn:a",
            NEW_YEAR,
            "<b>Panel</b>",
            "a",
            "",
            "<script>alert(1)</script>",
            new Sighting(1, "the words are in its heading", "\"><img src=x onerror=alert(1)>"),
            List.of(new TracedItem.Said("question", "<i>Wren</i>", "Why?", place)),
            List.of(),
            List.of());
    assertThat(
            TraceFormat.HTML.write(new Trace("<u>x</u>", List.of(), NEW_YEAR, List.of(item), true)))
        .doesNotContain("<script>", "<img", "<b>Panel", "<i>Wren", "<u>x");
  }
}
