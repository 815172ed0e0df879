package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Csv;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;

/** What is to come back, over all bodies, as a page and as a table. */
public final class FollowUpPages implements Pages {
  private static final String TABLE = "follow-ups.csv";
  private static final List<String> STATE = List.of("state", "body", "owner");
  private static final List<String> COLUMNS =
      List.of(
          "state",
          "dueDate",
          "due",
          "owner",
          "recipient",
          "asked",
          "heading",
          "bodyName",
          "date",
          "metOn",
          "metBy",
          "confidence",
          "followUp",
          "words");
  private static final int PAGE = 30;

  private final GraphReader reader;
  private final Clock clock;

  /**
   * @param clock that tells what is overdue
   */
  public FollowUpPages(GraphReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public Answer answer(Asked asked) {
    List<Row> rows = reader.read(reading -> reading.rows(Question.of("scrutiny/follow-ups")));
    List<FollowUp> all = FollowUp.of(rows, LocalDate.now(clock));
    List<FollowUp> picked = all.stream().filter(one -> picked(one, asked)).toList();
    return asked.path().equals(TABLE) ? table(picked) : page(asked, all, picked);
  }

  private static boolean picked(FollowUp one, Asked asked) {
    String owner = asked.one("owner").toLowerCase(Locale.ROOT);
    String body = asked.one("body");
    String state = asked.one("state");
    return (owner.isEmpty() || one.row().text("owner").toLowerCase(Locale.ROOT).contains(owner))
        && (body.isEmpty() || one.row().text("body").equals(body))
        && (state.isEmpty() || one.state().code().equals(state));
  }

  private static Answer page(Asked asked, List<FollowUp> all, List<FollowUp> picked) {
    Address address = asked.address(STATE);
    int from = Math.min(picked.size(), (asked.page() - 1) * PAGE);
    return new Answer.Page(
        "follow-ups",
        new FollowUpPage(
            frame(asked.links(), address),
            picked.subList(from, Math.min(picked.size(), from + PAGE)),
            address.pager(asked.page(), PAGE, picked.size()),
            states(all, asked, address),
            bodies(all),
            asked.one("body"),
            asked.one("owner"),
            asked.one("state")));
  }

  private static Frame frame(Links links, Address address) {
    String table = address.at(links.to(TABLE)).toString();
    return Frame.of("To come back", Door.MINUTES, links)
        .alsoAs(List.of(new Frame.Other("text/csv", "CSV", table)));
  }

  private static List<SearchPage.Choice> states(List<FollowUp> all, Asked asked, Address address) {
    List<SearchPage.Choice> choices = new ArrayList<>();
    for (FollowUp.State state : FollowUp.State.values()) {
      int count = (int) all.stream().filter(one -> one.state() == state).count();
      boolean chosen = state.code().equals(asked.one("state"));
      if (count > 0) {
        choices.add(
            new SearchPage.Choice(
                state.words(),
                count,
                chosen,
                address.with("state", chosen ? "" : state.code()).toString()));
      }
    }
    return choices;
  }

  private static Map<String, String> bodies(List<FollowUp> all) {
    Map<String, String> bodies = new LinkedHashMap<>();
    all.stream()
        .map(FollowUp::row)
        .filter(row -> row.has("body"))
        .sorted((a, b) -> a.text("bodyName").compareTo(b.text("bodyName")))
        .forEach(row -> bodies.putIfAbsent(row.text("body"), row.text("bodyName")));
    return bodies;
  }

  private static Answer table(List<FollowUp> picked) {
    return Csv.of(COLUMNS, picked.stream().map(FollowUpPages::line).toList());
  }

  private static Row line(FollowUp one) {
    Map<String, Node> values = new HashMap<>(one.row().values());
    values.put("state", NodeFactory.createLiteralString(one.state().words()));
    return new Row(values);
  }
}
