package org.minutegraph.reconcile.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.model.Link;
import org.minutegraph.model.MinutedMeeting;
import org.minutegraph.model.MinutedMeeting.Amendment;
import org.minutegraph.model.MinutedMeeting.Item;
import org.minutegraph.model.MinutedMeeting.Pointer;
import org.minutegraph.model.MinutedMeeting.Quotation;
import org.minutegraph.model.MinutedMeeting.Task;

class LinkerTest {
  private static final LocalDate MARCH = LocalDate.of(2021, 3, 2);
  private static final LocalDate JULY = LocalDate.of(2021, 7, 6);
  private static final LocalDate LATER = LocalDate.of(2024, 7, 2);

  /** A meeting under construction; IRIs are its date and what they name. */
  private static final class Minutes {
    private final String body;
    private final LocalDate day;
    private final List<Item> items = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();

    Minutes(String body, LocalDate day) {
      this.body = body;
      this.day = day;
    }

    String iri(String what) {
      return body + "/" + day + "/" + what;
    }

    Minutes item(String number, String heading, String... words) {
      String iri = iri("item-" + number);
      List<Quotation> quotations = new ArrayList<>();
      for (String text : words) {
        quotations.add(new Quotation(iri + "#" + quotations.size(), text, text.startsWith("That")));
      }
      Quotation title = new Quotation(iri + "#heading", heading, false);
      items.add(new Item(iri, items.size() + 1, number, title, quotations));
      return this;
    }

    Minutes task(String item, String words, @Nullable LocalDate due, @Nullable String to) {
      Quotation quotation = new Quotation(iri("task"), words, true);
      tasks.add(new Task(iri("f" + item), iri("item-" + item), quotation, List.of(), due, to));
      return this;
    }

    /** What the first words of an item say, as a follow-up. */
    Minutes taskOfFirstWords(String item, String words) {
      Quotation quotation = new Quotation(iri("item-" + item) + "#0", words, true);
      tasks.add(new Task(iri("f" + item), iri("item-" + item), quotation, List.of(), null, null));
      return this;
    }

    Minutes pointer(String item, @Nullable String number, @Nullable String date) {
      pointers.add(
          new Pointer(iri("x" + item), iri("item-" + item), iri("words"), number, date, null));
      return this;
    }

    Minutes amendment(String item) {
      amendments.add(new Amendment(iri("r" + item), iri("item-" + item), iri("words")));
      return this;
    }

    MinutedMeeting done() {
      return new MinutedMeeting(
          body + "/" + day, iri("meeting"), body, day, items, tasks, pointers, amendments);
    }
  }

  private static List<String> links(Minutes of, Minutes... others) {
    Linker linker = new Linker();
    for (Minutes other : others) {
      linker.add(other.done());
    }
    linker.add(of.done());
    return linker.links(of.body + "/" + of.day).stream().map(LinkerTest::told).toList();
  }

  private static String told(Link link) {
    return link.kind() + " " + link.from() + " > " + link.to();
  }

  private static Minutes march() {
    return new Minutes("panel", MARCH)
        .item("4", "Allotment waiting lists", "The Parks Manager presented the report.")
        .item("5", "Grass cutting", "The Parks Manager presented the report.");
  }

  private static Minutes july() {
    return new Minutes("panel", JULY)
        .item("9", "Grass cutting", "The Parks Manager presented the contract.")
        .item("10", "Allotment waiting lists: update", "The Parks Manager gave an update.");
  }

  @Test
  void an_update_is_found_under_the_heading_that_asked_for_it() {
    Minutes asking =
        march().task("4", "That an update be submitted to the July meeting", JULY, null);
    assertThat(links(asking, july()))
        .containsExactly("ANSWER panel/2021-03-02/f4 > panel/2021-07-06/item-10");
  }

  @Test
  void a_letter_is_not_written_because_its_subject_came_back() {
    Minutes asking =
        march()
            .task(
                "4", "That the Clerk write to Thorn Farm about the lease of its field", null, null);
    assertThat(links(asking, july())).isEmpty();
  }

  @Test
  void a_letter_is_written_when_the_words_say_so() {
    Minutes asking =
        march()
            .task(
                "4", "That the Clerk write to Thorn Farm about the lease of its field", null, null);
    Minutes told =
        new Minutes("panel", JULY)
            .item(
                "11",
                "Correspondence",
                "The Clerk had asked Thorn Farm about the lease of its field.");
    assertThat(links(asking, told))
        .containsExactly("ANSWER panel/2021-03-02/f4 > panel/2021-07-06/item-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councillor Wren asked what had come of the letter to parish clerks.",
        "Mrs Elm wanted to know what had happened with the letter to the parish clerks, and when.",
        "A member enquired whether the parish clerks had been written to.",
        "The Chair asked for an update and about progress on writing to parish clerks."
      })
  void what_somebody_asks_after_and_is_told_of_is_answered(String question) {
    String answer = "Mr Oak replied that it had gone out in May.";
    assertThat(links(clerks(), new Minutes("panel", JULY).item("11", "Bins", question, answer)))
        .containsExactly("ANSWER panel/2021-03-02/f4 > panel/2021-07-06/item-11");
  }

  @Test
  void the_answer_is_the_evidence_and_not_the_question() {
    Linker linker = new Linker();
    linker.add(clerks().done());
    linker.add(
        new Minutes("panel", JULY)
            .item(
                "11",
                "Bins",
                "Councillor Wren asked what had come of the letter to parish clerks.",
                "Mr Oak replied that it had gone out in May.")
            .done());
    assertThat(linker.links("panel/2021-03-02"))
        .containsExactly(
            new Link(
                "panel/2021-03-02",
                Link.Kind.ANSWER,
                "panel/2021-03-02/f4",
                "panel/2021-07-06/item-11",
                "panel/2021-07-06/item-11#1",
                "somebody asks what came of it, and is answered",
                0.78));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mrs Elm asked what had come of the letter to parish clerks. | It had not been sent.
          Mrs Elm asked what had come of the letter to parish clerks. | That the report be noted.
          Mrs Elm asked what had come of the letter to the bus company. | It had gone in May.
          Mrs Elm asked whether the parish had clerks. | There were four of them.
          Mrs Elm asked what had come of it. | It had gone to all parish clerks in May.
          The letter to parish clerks was praised. | Mr Oak gave his thanks.
          """)
  void what_is_still_to_be_done_or_is_something_else_is_not_answered(
      String question, String answer) {
    assertThat(links(clerks(), new Minutes("panel", JULY).item("11", "Bins", question, answer)))
        .isEmpty();
  }

  private static Minutes clerks() {
    return march()
        .task("4", "Mr Oak agreed to write to all parish clerks about the practice", null, null);
  }

  @Test
  void what_another_body_is_to_have_is_met_there_alone() {
    Minutes asking =
        march()
            .task("4", "That a report on allotments be submitted to the Cabinet", JULY, "cabinet");
    Minutes cabinet = new Minutes("cabinet", JULY).item("3", "Allotments", "The report was noted.");
    assertThat(links(asking, july(), cabinet))
        .containsExactly("ANSWER panel/2021-03-02/f4 > cabinet/2021-07-06/item-3");
  }

  @Test
  void what_comes_years_later_answers_nothing() {
    Minutes asking = march().task("4", "That an update be submitted", null, null);
    Minutes late = new Minutes("panel", LATER).item("2", "Allotment waiting lists: update");
    assertThat(links(asking, late)).isEmpty();
  }

  @Test
  void a_reference_leads_to_the_minute_of_that_number() {
    Minutes referring = july().pointer("9", "5", "2021-03-02");
    assertThat(links(referring, march()))
        .containsExactly("REFERENCE panel/2021-07-06/x9 > panel/2021-03-02/item-5");
  }

  @Test
  void a_reference_without_a_number_leads_to_the_meeting_of_that_day_or_month() {
    assertThat(links(july().pointer("9", null, "2021-03-02"), march()))
        .containsExactly("REFERENCE panel/2021-07-06/x9 > panel/2021-03-02/meeting");
    assertThat(links(july().pointer("9", null, "2021-03"), march()))
        .containsExactly("REFERENCE panel/2021-07-06/x9 > panel/2021-03-02/meeting");
  }

  @Test
  void a_number_alone_leads_somewhere_only_if_one_item_has_it() {
    Minutes may = new Minutes("panel", LocalDate.of(2021, 5, 4)).item("5", "Benches");
    assertThat(links(july().pointer("9", "4", null), march(), may))
        .containsExactly("REFERENCE panel/2021-07-06/x9 > panel/2021-03-02/item-4");
    assertThat(links(july().pointer("9", "5", null), march(), may)).isEmpty();
  }

  @Test
  void a_reference_to_a_day_that_never_was_leads_nowhere() {
    assertThat(links(july().pointer("9", null, "2021-02-30"), march())).isEmpty();
  }

  @Test
  void a_deferred_item_goes_on_where_its_heading_is_taken_again() {
    Minutes deferring =
        new Minutes("panel", MARCH)
            .item("6", "Grass cutting", "That the item be deferred to the next meeting.");
    assertThat(links(deferring, july()))
        .containsExactly("CONTINUATION panel/2021-07-06/item-9 > panel/2021-03-02/item-6");
  }

  @Test
  void what_was_put_off_comes_back_where_it_is_taken_and_not_where_it_is_asked_after() {
    String deferred = "That consideration of grass cutting be deferred to the next meeting.";
    Minutes deferring =
        new Minutes("panel", MARCH)
            .item("6", "Grass cutting", deferred)
            .taskOfFirstWords("6", deferred);
    Minutes taking =
        new Minutes("panel", JULY)
            .item("8", "Matters arising", "Further to minute 6, grass cutting was asked after.")
            .pointer("8", "6", "2021-03-02")
            .item("9", "Grass cutting", "That the grass be cut.");
    assertThat(links(deferring, taking))
        .containsExactly(
            "ANSWER panel/2021-03-02/f6 > panel/2021-07-06/item-9",
            "CONTINUATION panel/2021-07-06/item-9 > panel/2021-03-02/item-6");
  }

  @Test
  void a_correction_corrects_the_minute_that_its_item_names() {
    Minutes correcting =
        new Minutes("panel", JULY)
            .item("2", "Minutes")
            .pointer("2", "5", "2021-03-02")
            .amendment("2");
    assertThat(links(correcting, march()))
        .containsExactly(
            "REFERENCE panel/2021-07-06/x2 > panel/2021-03-02/item-5",
            "CORRECTION panel/2021-07-06/r2 > panel/2021-03-02/item-5");
  }

  @Test
  void only_meetings_that_were_added_have_links() {
    assertThatThrownBy(() -> new Linker().links("panel/2021-03-02"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("panel/2021-03-02 was not added");
  }
}
