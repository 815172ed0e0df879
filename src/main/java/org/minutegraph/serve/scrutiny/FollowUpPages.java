package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.minutegraph.serve.pages.Pager;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;

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
    Question question = picked(asked, dated("follow-ups"));
    return reader.read(
        reading ->
            asked.path().equals(TABLE)
                ? table(FollowUp.of(reading.rows(question)))
                : page(asked, question, reading));
  }

  private Question dated(String query) {
    return Question.of("scrutiny/" + query).day("today", LocalDate.now(clock));
  }

  private static Question picked(Asked asked, Question question) {
    Question picked = question;
    for (FollowUp.State state : FollowUp.State.values()) {
      picked =
          state.word().equals(asked.one("state"))
              ? picked.number("wanted", state.number())
              : picked;
    }
    picked = typed(asked.one("owner"), "by", picked);
    return typed(asked.one("body"), "at", picked);
  }

  private static Question typed(String words, String variable, Question question) {
    return words.isEmpty() ? question : question.text(variable, words.toLowerCase(Locale.ROOT));
  }

  private Answer page(Asked asked, Question question, Reading reading) {
    Address address = asked.address(STATE);
    int page = asked.page();
    List<FollowUp> tasks =
        FollowUp.of(reading.rows(question.part((long) (page - 1) * PAGE, PAGE + 1)));
    return new Answer.Page(
        "follow-ups",
        new FollowUpPage(
            frame(asked.links(), address),
            tasks.subList(0, Math.min(PAGE, tasks.size())),
            Pager.of(address, page, PAGE, tasks.size()),
            states(reading.rows(dated("follow-up-states")), asked, address),
            asked.one("body"),
            asked.one("owner"),
            asked.one("state")));
  }

  private static Frame frame(Links links, Address address) {
    String table = address.at(links.to(TABLE)).toString();
    return Frame.of("To come back", Door.MINUTES, links)
        .alsoAs(List.of(new Frame.Other("text/csv", "CSV", table)));
  }

  private static List<SearchPage.Choice> states(List<Row> counts, Asked asked, Address address) {
    List<SearchPage.Choice> choices = new ArrayList<>();
    for (Row count : counts) {
      String word = new FollowUp(count).state().word();
      boolean chosen = word.equals(asked.one("state"));
      String next = address.with("state", chosen ? "" : word).toString();
      choices.add(new SearchPage.Choice(word, count.number("count"), chosen, next));
    }
    return choices;
  }

  private static Answer table(List<FollowUp> picked) {
    return Csv.of(COLUMNS, picked.stream().map(FollowUpPages::line).toList());
  }

  private static Row line(FollowUp one) {
    Map<String, Node> values = new HashMap<>(one.row().values());
    values.put("state", NodeFactory.createLiteralString(one.state().word()));
    return new Row(values);
  }
}
