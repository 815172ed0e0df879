package org.minutegraph.trace;

import java.time.LocalDate;
import java.util.List;

/**
 * A history.
 *
 * @param title what it is the history of
 * @param bodies what these are, where it is the history of bodies
 * @param asOf the day on which follow-ups are judged
 * @param items oldest first
 * @param known whether minutes name what it is the history of
 */
public record Trace(
    String title, List<Standing> bodies, LocalDate asOf, List<TracedItem> items, boolean known) {
  public Trace {
    bodies = List.copyOf(bodies);
    items = List.copyOf(items);
  }

  /** Of somebody or something that the minutes name, but under no item. */
  static Trace withoutItems(Finder.Found found, LocalDate asOf) {
    return new Trace(found.title(), List.of(), asOf, List.of(), !found.names().isEmpty());
  }

  /** {@code 14 items in 3 bodies, 2014–2024; 5 follow-ups: 3 met, 1 overdue, 1 open}. */
  public String summary() {
    if (items.isEmpty()) {
      return known ? "named in the minutes, but with no part in an item" : "nothing was found";
    }
    long bodies = items.stream().map(TracedItem::body).distinct().count();
    String text = "%s in %s, %s".formatted(count(items.size(), "item"), counted(bodies), years());
    return followUps().isEmpty() ? text + "; no follow-ups" : text + "; " + states();
  }

  private String years() {
    int first = items.get(0).date().getYear();
    int last = items.get(items.size() - 1).date().getYear();
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private String states() {
    List<FollowUp> all = followUps();
    return "%s: %d met, %d overdue, %d open"
        .formatted(
            count(all.size(), "follow-up"),
            number(FollowUp.State.MET),
            number(FollowUp.State.OVERDUE),
            number(FollowUp.State.OPEN));
  }

  private long number(FollowUp.State state) {
    return followUps().stream().filter(one -> one.state() == state).count();
  }

  private List<FollowUp> followUps() {
    return items.stream().flatMap(item -> item.followUps().stream()).toList();
  }

  private static String counted(long bodies) {
    return bodies == 1 ? "1 body" : bodies + " bodies";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
