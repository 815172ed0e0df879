package org.minutegraph.reconcile.links;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.MinutedMeeting;

/** Meetings with their texts boiled down to what is compared. */
final class Known {
  private static final Pattern RECALL = Phrases.anyOf("recall");
  private static final Pattern REPORT = Phrases.anyOf("report");
  private static final Pattern ASKS = Phrases.anyOf("asks");
  private static final Pattern AGAIN = Phrases.anyOf("again");
  private static final Pattern DEFERRAL = Phrases.anyOf("deferral");

  private Known() {}

  /** A meeting; see {@link MinutedMeeting}. */
  record Meeting(
      String graph,
      String iri,
      String body,
      LocalDate date,
      List<Item> items,
      List<Task> tasks,
      List<MinutedMeeting.Pointer> pointers,
      List<MinutedMeeting.Amendment> amendments) {

    static final Comparator<Meeting> IN_TIME =
        Comparator.comparing(Meeting::date).thenComparing(Meeting::iri);

    static Meeting of(MinutedMeeting told) {
      List<Item> items = told.items().stream().map(Item::of).toList();
      return new Meeting(
          told.graph(),
          told.iri(),
          told.body(),
          told.date(),
          items,
          told.tasks().stream().map(Task::of).toList(),
          told.pointers(),
          told.amendments());
    }

    @Nullable Item item(String iri) {
      return items.stream().filter(item -> item.iri().equals(iri)).findFirst().orElse(null);
    }
  }

  /**
   * An item.
   *
   * @param text stems of heading and words
   * @param asked what somebody asked after and was told of
   */
  record Item(
      String iri,
      @Nullable String number,
      Words heading,
      List<Words> words,
      Stems text,
      List<Asked> asked) {

    static Item of(MinutedMeeting.Item told) {
      Words heading = Words.of(told.heading());
      List<Words> words = told.words().stream().map(Words::of).toList();
      Stems text = words.stream().map(Words::stems).reduce(heading.stems(), Stems::and);
      return new Item(
          told.iri(), told.number(), heading, words, text, Asked.in(told.words(), words));
    }

    /** Words by which this takes up an earlier request, else null. */
    @Nullable Words recall() {
      return words.stream().filter(Words::recall).findFirst().orElse(null);
    }

    /** Whether the heading or what was presented says that this goes on with something. */
    boolean again() {
      return heading.again() || words.stream().anyMatch(one -> one.again() && !one.decision());
    }

    /** Words by which this is put off, else null. */
    @Nullable Words deferral() {
      return words.stream().filter(Words::deferral).findFirst().orElse(null);
    }
  }

  /** A quotation: its place, what it is about, and what it does. */
  record Words(
      String span, Stems stems, boolean decision, boolean recall, boolean again, boolean deferral) {
    static Words of(MinutedMeeting.Quotation told) {
      return new Words(
          told.span(),
          Stems.of(told.text()),
          told.decision(),
          RECALL.matcher(told.text()).find(),
          AGAIN.matcher(told.text()).find(),
          told.decision() && DEFERRAL.matcher(told.text()).find());
    }
  }

  /**
   * A follow-up.
   *
   * @param span its place
   * @param stems what is to be done, without by whom, for whom and by when
   * @param whole the same, with for whom and by when
   * @param report whether its subject is to come back; else something is to be done
   */
  record Task(
      String iri,
      String item,
      String span,
      Stems stems,
      Stems whole,
      boolean report,
      @Nullable LocalDate due,
      @Nullable String recipient) {

    static Task of(MinutedMeeting.Task told) {
      Stems whole = Stems.of(wanted(told.words().text()));
      Stems aside = Stems.of(String.join(" ", told.aside()));
      return new Task(
          told.iri(),
          told.item(),
          told.words().span(),
          whole.without(aside),
          whole,
          REPORT.matcher(told.words().text()).find(),
          told.due(),
          told.recipient());
    }

    private static String wanted(String text) {
      Matcher asks = ASKS.matcher(text);
      return asks.find() ? text.substring(asks.end()) : text;
    }
  }
}
