package org.minutegraph.serve.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.BadQueryException;
import org.minutegraph.query.Filling;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Door;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Link;
import org.minutegraph.serve.pages.Pages;

/** The catalogue of queries: a list of them, and a page for each, on which it runs. */
public final class CataloguePages implements Pages {
  // catalogue/research/co-attendance.csv
  private static final Pattern PATH =
      Pattern.compile("catalogue/(?<name>[\\w-]+/[\\w-]+)(?:\\.(?<form>\\w+))?");
  private static final Set<String> FORMS = Set.of("csv", "tsv", "json", "xml");

  private final GraphReader reader;
  private final Stock stock = new Stock();

  public CataloguePages(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    if (asked.path().equals("catalogue")) {
      return list(asked);
    }
    Matcher path = PATH.matcher(asked.path());
    List<StoredQuery> named = path.matches() ? stock.named(path.group("name")) : List.of();
    if (named.isEmpty()) {
      return new Answer.Missing("There is no such query in the catalogue.");
    }
    String form = path.group("form");
    return form == null ? page(named.get(0), asked) : file(named.get(0), form, asked);
  }

  private Answer list(Asked asked) {
    String tag = asked.one("tag");
    String words = asked.one("words");
    Frame frame =
        Frame.of("Questions that are kept", Door.RESEARCH, asked.links())
            .below(List.of(new Link("Research", asked.links().to("workbench"))));
    return new Answer.Page(
        "catalogue",
        new CataloguePage(
            frame,
            asked.address(List.of("words")),
            stock.tags(),
            tag,
            words,
            stock.listed(asked, tag, words)));
  }

  private Answer page(StoredQuery query, Asked asked) {
    Listed listed = Listed.of(query, asked);
    try {
      String text = Filling.text(query, Stock.set(query, asked));
      return new Answer.Page("catalogue-query", page(listed, text, asked));
    } catch (BadQueryException e) {
      Result fault = Result.fault(String.valueOf(e.getMessage()));
      return new Answer.Page("catalogue-query", page(listed, query.text(), asked, fault));
    }
  }

  private CatalogueQueryPage page(Listed listed, String text, Asked asked) {
    return page(
        listed,
        text,
        asked,
        asked.one("run").isEmpty() ? null : new Runner(reader, asked.links()).run(text));
  }

  private static CatalogueQueryPage page(
      Listed listed, String text, Asked asked, @Nullable Result result) {
    Frame frame =
        Frame.of(listed.query().summary(), Door.RESEARCH, asked.links())
            .below(
                List.of(
                    new Link("Research", asked.links().to("workbench")),
                    new Link("Questions that are kept", asked.links().to("catalogue"))));
    return new CatalogueQueryPage(
        frame,
        listed,
        text,
        new Address(asked.links().to("workbench"), Map.of("query", text)),
        result);
  }

  /** The endpoint streams the rows, however many; here they are not gathered. */
  private static Answer file(StoredQuery query, String form, Asked asked) {
    if (!FORMS.contains(form)) {
      return new Answer.Missing("The answer is not given in that form.");
    }
    try {
      Map<String, String> asking = new LinkedHashMap<>();
      asking.put("query", Filling.text(query, Stock.set(query, asked)));
      asking.put("format", form);
      return new Answer.Elsewhere(new Address(asked.links().to("sparql"), asking).toString());
    } catch (BadQueryException e) {
      return new Answer.Missing(String.valueOf(e.getMessage()));
    }
  }
}
