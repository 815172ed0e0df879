package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Selection;
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
          "ownerName",
          "ownerIri",
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
  private static final int MOST = 10_000;

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
    return reader.read(
        reading -> {
          Tasks tasks = new Tasks(reading.cards(), LocalDate.now(clock));
          return asked.path().equals(TABLE)
              ? table(tasks.part(picked(asked), states(asked), 0, MOST))
              : page(asked, tasks);
        });
  }

  private static Selection picked(Asked asked) {
    Selection all = Selection.of(Kind.FOLLOW_UP);
    return typed(asked.one("body"), Key.AT, typed(asked.one("owner"), Key.OWNER, all));
  }

  private static Selection typed(String words, Key key, Selection all) {
    return words.isEmpty() ? all : all.containing(key, words.toLowerCase(Locale.ROOT));
  }

  private static List<FollowUp.State> states(Asked asked) {
    List<FollowUp.State> all = List.of(FollowUp.State.values());
    List<FollowUp.State> one =
        all.stream().filter(state -> state.word().equals(asked.one("state"))).toList();
    return one.isEmpty() ? all : one;
  }

  private static Answer page(Asked asked, Tasks all) {
    Address address = asked.address(STATE);
    int page = asked.page();
    List<FollowUp> tasks = all.part(picked(asked), states(asked), (page - 1) * PAGE, PAGE + 1);
    return new Answer.Page(
        "follow-ups",
        new FollowUpPage(
            frame(asked.links(), address),
            tasks.subList(0, Math.min(PAGE, tasks.size())),
            Pager.of(address, page, PAGE, tasks.size()),
            choices(all, asked, address),
            asked.one("body"),
            asked.one("owner"),
            asked.one("state")));
  }

  private static Frame frame(Links links, Address address) {
    String table = address.at(links.to(TABLE)).toString();
    return Frame.of("To come back", Door.MINUTES, links)
        .alsoAs(List.of(new Frame.Other("text/csv", "CSV", table)));
  }

  private static List<SearchPage.Choice> choices(Tasks all, Asked asked, Address address) {
    List<SearchPage.Choice> choices = new ArrayList<>();
    for (FollowUp.State state : FollowUp.State.values()) {
      int count = all.count(picked(asked), state);
      boolean chosen = state.word().equals(asked.one("state"));
      String next = address.with("state", chosen ? "" : state.word()).toString();
      if (count > 0 || chosen) {
        choices.add(new SearchPage.Choice(state.word(), count, chosen, next));
      }
    }
    return choices;
  }

  private static Answer table(List<FollowUp> picked) {
    return Csv.of(COLUMNS, picked.stream().map(FollowUpPages::line).toList());
  }

  private static Row line(FollowUp one) {
    Row row = one.row();
    return row.with("state", one.state().word())
        .with("ownerName", row.text("personName"))
        .with("ownerIri", row.text("person"));
  }
}
