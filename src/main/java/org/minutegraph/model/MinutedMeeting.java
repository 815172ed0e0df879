package org.minutegraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its graph tells it: what other meetings are held against to see how business went
 * on. Everything is named by its IRI.
 *
 * @param graph of the document
 * @param iri of the meeting
 * @param body that met
 * @param date on which it met
 */
public record MinutedMeeting(
    String graph,
    String iri,
    String body,
    LocalDate date,
    List<Item> items,
    List<Task> tasks,
    List<Pointer> pointers,
    List<Amendment> amendments) {

  public MinutedMeeting {
    items = List.copyOf(items);
    tasks = List.copyOf(tasks);
    pointers = List.copyOf(pointers);
    amendments = List.copyOf(amendments);
  }

  /**
   * The bodies that it names: its own, those to which it refers, and those that are to have
   * something.
   */
  public Set<String> bodies() {
    Set<String> bodies = new TreeSet<>(Set.of(body));
    pointers.stream().map(Pointer::body).filter(Objects::nonNull).forEach(bodies::add);
    tasks.stream().map(Task::recipient).filter(Objects::nonNull).forEach(bodies::add);
    return bodies;
  }

  /** The same, each body by another IRI. */
  public MinutedMeeting withBodies(Map<String, String> iris) {
    return new MinutedMeeting(
        graph,
        iri,
        iris.getOrDefault(body, body),
        date,
        items,
        tasks.stream().map(task -> task.withRecipient(known(task.recipient(), iris))).toList(),
        pointers.stream().map(pointer -> pointer.withBody(known(pointer.body(), iris))).toList(),
        amendments);
  }

  private static @Nullable String known(@Nullable String body, Map<String, String> iris) {
    return body == null ? null : iris.getOrDefault(body, body);
  }

  /**
   * An item of business.
   *
   * @param number as printed; null where unnumbered
   * @param heading as printed, with its place
   * @param words what was said and decided under it, in order of print
   */
  public record Item(
      String iri, int position, @Nullable String number, Quotation heading, List<Quotation> words) {
    public Item {
      words = List.copyOf(words);
    }
  }

  /**
   * Words with their place.
   *
   * @param span the place
   * @param decision whether the words are an outcome
   */
  public record Quotation(String span, String text, boolean decision) {}

  /**
   * A follow-up.
   *
   * @param item under which it was asked for
   * @param aside what of its words does not tell what is to be done: by whom, for whom, by when
   * @param recipient the body that is to have it, where the words name one
   */
  public record Task(
      String iri,
      String item,
      Quotation words,
      List<String> aside,
      @Nullable LocalDate due,
      @Nullable String recipient) {
    public Task {
      aside = List.copyOf(aside);
    }

    Task withRecipient(@Nullable String body) {
      return new Task(iri, item, words, aside, due, body);
    }
  }

  /**
   * A reference to another meeting or minute.
   *
   * @param item in which it stands; the meeting where it stands in none
   * @param number of the minute
   * @param date ISO, to the day or the month
   * @param body that met then
   */
  public record Pointer(
      String iri,
      String item,
      String span,
      @Nullable String number,
      @Nullable String date,
      @Nullable String body) {
    Pointer withBody(@Nullable String other) {
      return new Pointer(iri, item, span, number, date, other);
    }
  }

  /** A decision that earlier minutes be corrected. */
  public record Amendment(String iri, String item, String span) {}
}
