package org.minutegraph.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;

/** Tells the history of a topic, a person or a body. */
public final class Tracer {
  private static final Set<String> DECISIONS = Set.of("resolution", "recommendation", "correction");

  private final Finder finder;
  private final TraceQueries queries;
  private final LocalDate asOf;

  /**
   * @param indexed whether the target has an index of words, as a store has
   * @param asOf the day on which follow-ups are judged; what came later is not known then
   */
  public Tracer(QueryTarget target, boolean indexed, LocalDate asOf) {
    this.finder = new Finder(target, indexed);
    this.queries = new TraceQueries(target);
    this.asOf = asOf;
  }

  /**
   * The history.
   *
   * @param least relevance, from 0 to 1, below which an item is left out
   */
  public Trace trace(Subject subject, double least) {
    Finder.Found found = finder.find(subject);
    Map<String, Sighting> items = new HashMap<>(found.items());
    items.values().removeIf(sighting -> sighting.relevance() < least);
    return items.isEmpty()
        ? Trace.withoutItems(found, asOf)
        : new Trace(found.title(), bodies(subject, found), asOf, told(items), true);
  }

  private List<Standing> bodies(Subject subject, Finder.Found found) {
    return subject.kind() == Subject.Kind.BODY
        ? new Standings(queries, asOf).of(PlainWords.of(subject.words()).pattern(), found.names())
        : List.of();
  }

  private List<TracedItem> told(Map<String, Sighting> items) {
    Map<String, List<String>> which = Map.of("item", items.keySet().stream().sorted().toList());
    Map<String, List<Row>> said = byItem(queries.rows("said", which));
    Map<String, List<Row>> followUps = byItem(queries.rows("follow-ups", which));
    List<TracedItem> told = new ArrayList<>();
    for (Row row : queries.rows("items", which)) {
      String iri = row.text("item");
      LocalDate date = row.day("date");
      if (date != null && !date.isAfter(asOf)) {
        told.add(
            item(
                row,
                date,
                Objects.requireNonNull(items.get(iri)),
                said.getOrDefault(iri, List.of()),
                followUps.getOrDefault(iri, List.of())));
      }
    }
    told.sort(Comparator.comparing(TracedItem::date).thenComparing(TracedItem::body));
    return told;
  }

  private TracedItem item(
      Row row, LocalDate date, Sighting why, List<Row> said, List<Row> followUps) {
    String document = row.text("document");
    return new TracedItem(
        row.text("item"),
        date,
        row.text("body"),
        document,
        row.text("number"),
        row.text("heading"),
        why,
        acts(said, document, false),
        acts(said, document, true),
        followUps.stream().map(one -> followUp(one, document)).toList());
  }

  private static List<TracedItem.Said> acts(List<Row> said, String document, boolean decisions) {
    return said.stream()
        .filter(row -> DECISIONS.contains(row.text("act")) == decisions)
        .map(
            row ->
                new TracedItem.Said(
                    row.text("act"), row.text("who"), row.text("text"), place(row, document)))
        .toList();
  }

  private FollowUp followUp(Row row, String document) {
    LocalDate due = row.day("dueDate");
    FollowUp.Answer answer = answer(row);
    return new FollowUp(
        row.text("text"),
        row.text("by"),
        row.text("to"),
        row.text("due"),
        due,
        place(row, document),
        FollowUp.stateOf(answer, due, asOf),
        answer);
  }

  private FollowUp.@Nullable Answer answer(Row row) {
    LocalDate met = row.day("metOn");
    return met == null || met.isAfter(asOf)
        ? null
        : new FollowUp.Answer(
            met,
            row.text("metBody"),
            row.text("metUnder"),
            row.text("answer"),
            Double.parseDouble(row.text("confidence")));
  }

  private static TracedItem.Place place(Row row, String document) {
    return new TracedItem.Place(
        document, row.number("begin"), row.number("end"), row.number("page"));
  }

  private static Map<String, List<Row>> byItem(List<Row> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.text("item")));
  }
}
