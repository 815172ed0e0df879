package org.minutegraph.serve.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page under {@code doc/} is about.
 *
 * @param id below {@code id/}: {@code body/a/cabinet}
 * @param iri its identifier
 * @param form {@code csv}, {@code atom} …, or empty for the page itself
 */
public record Thing(String id, String iri, String form) {
  // topic/early-help
  private static final Pattern SCHEME_TOPIC = Pattern.compile("topic/([^/]+)");
  // doc/body/a/cabinet.csv
  private static final Pattern PATH =
      Pattern.compile("doc/(?<id>[^?#]+?)(?:\\.(?<form>html|csv|atom|ttl|jsonld|nt))?");

  /** What was asked for. */
  public static Thing of(Asked asked) {
    Matcher path = PATH.matcher(asked.path());
    if (!path.matches()) {
      return new Thing("", asked.links().base() + "id/", "");
    }
    String form = path.group("form");
    return new Thing(
        path.group("id"),
        iri(path.group("id"), asked.links().base()),
        form == null || form.equals("html") ? "" : form);
  }

  /** The thing with that name below {@code id/}. */
  public static Thing named(String id, Asked asked) {
    return new Thing(id, iri(id, asked.links().base()), "");
  }

  /** A topic without a council is one of the scheme. */
  private static String iri(String id, String base) {
    Matcher topic = SCHEME_TOPIC.matcher(id);
    return topic.matches() ? Links.SCHEME_TOPICS + topic.group(1) : base + "id/" + id;
  }

  /** The first part of the name: {@code body}. */
  public String type() {
    return id.replaceFirst("/.*", "");
  }

  /** How many parts the name has. */
  public int depth() {
    return id.split("/", -1).length;
  }
}
