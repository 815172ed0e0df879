package org.minutegraph.serve.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Late;
import org.minutegraph.serve.pages.Pages;

/** The third door: which of its addresses is answered by what. */
public final class PublishedPages implements Pages {
  private final Map<Pattern, Pages> pages = new LinkedHashMap<>();

  public PublishedPages(GraphReader reader) {
    String data = "(\\.(ttl|jsonld|nt))?";
    put("open-data|\\.well-known/void|dataset" + data, new Late(() -> new OpenDataPages(reader)));
    put("sparql" + data, new Late(ServiceDescription::new));
    put("catalogue" + data, new Late(QueryCatalogue::new));
    put("def" + data + "|cv/[a-z0-9/-]+" + data, new Late(Definitions::new));
    put("topics/scheme" + data, new Late(TopicSchemePages::new));
    put("changes\\.atom", new Changes(reader));
    put("robots\\.txt", new Robots());
    put("sitemap(-[a-z]+-\\d+)?\\.xml", new SiteMap(reader));
  }

  private void put(String address, Pages answering) {
    pages.put(Pattern.compile(address), answering);
  }

  /** Whether an address is one of this door's. */
  public boolean knows(String path) {
    return find(path) != null;
  }

  private @Nullable Pages find(String path) {
    return pages.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Answer answer(Asked asked) {
    Pages found = find(asked.path());
    return found == null
        ? new Answer.Missing("There is no page at this address.")
        : found.answer(asked);
  }
}
