package org.minutegraph.serve.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as seen from one page. All are relative, so that the site may stand anywhere, also
 * behind a proxy that hides part of the path.
 *
 * @param base before every identifier of data
 * @param up from the page to the root: {@code ../} for each folder; {@code ./} at the root
 * @param thing that the page is about, as in {@code doc/}: {@code body/a/cabinet}; empty where it
 *     is about none
 */
public record Links(String base, String up, String thing) {
  private static final String THINGS = "doc/";

  /** Topics of the scheme are named alike in every graph, whatever the base. */
  public static final String SCHEME_TOPICS = "https://w3id.org/minutegraph/id/topic/";

  /** Classes and properties, and codes, mean the same in every graph. */
  private static final String VOCABULARY = "https://w3id.org/minutegraph/def#";

  public static final String CODES = "https://w3id.org/minutegraph/cv/";

  // meeting/a/b/2022-03-08/item-7.c3
  private static final Pattern PART =
      Pattern.compile("(meeting/[^/]+/[^/]+/[^/]+)/(item-\\d+)\\.(\\w+)(?:\\.b\\d+)?");
  // meeting/a/b/2022-03-08/att-4, meeting/a/b/2022-03-08/opening.m1
  private static final Pattern OF_MEETING =
      Pattern.compile("(meeting/[^/]+/[^/]+/[^/]+)/(?!item-)([\\w.-]+)");
  // document/a/b/text#char=120,180
  private static final Pattern WORDS =
      Pattern.compile("(document/[^/]+/[^/]+)/text#char=(\\d+),(\\d+)");

  /**
   * The links of the page at a path.
   *
   * @param path of the page below the root, without a slash before it
   */
  public static Links from(String base, String path) {
    long folders = path.chars().filter(c -> c == '/').count();
    return new Links(
        base,
        folders == 0 ? "./" : "../".repeat((int) folders),
        path.startsWith(THINGS)
            ? path.substring(THINGS.length()).replaceFirst("\\.html$", "")
            : "");
  }

  /** The same of a page that is about nothing. */
  Links aboutNothing() {
    return new Links(base, up, "");
  }

  public String home() {
    return up;
  }

  /** The address of what stands at a path below the root. */
  public String to(String path) {
    return up + path;
  }

  /** The address of a script, style or picture of this program's own. */
  public String asset(String name) {
    return to("assets/" + name);
  }

  /** The search for some words. */
  public String search(String words) {
    return to("search?q=" + encoded(words));
  }

  /**
   * The page of what an IRI names: the thing's own, or the place on another page where it stands.
   * Outside identifiers lead to themselves if they can be opened, else nowhere.
   */
  public String of(String iri) {
    String ids = base + "id/";
    if (iri.startsWith(ids)) {
      return to("doc/" + page(iri.substring(ids.length())));
    }
    if (iri.startsWith(SCHEME_TOPICS)) {
      return to("doc/topic/" + iri.substring(SCHEME_TOPICS.length()));
    }
    if (iri.startsWith(VOCABULARY)) {
      return to("def#" + iri.substring(VOCABULARY.length()));
    }
    if (iri.startsWith(CODES)) {
      return to("def#" + codeName(iri));
    }
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
  }

  /** The place of a code or a code list on the page of the vocabulary. */
  public static String codeName(String iri) {
    return "cv-" + iri.substring(CODES.length()).replace('/', '-');
  }

  /** The page of this thing in another form, for instance {@code csv}. */
  public String of(String iri, String form) {
    return of(iri) + "." + form;
  }

  private static String page(String id) {
    Matcher words = WORDS.matcher(id);
    if (words.matches()) {
      return "%s?from=%s&to=%s#words".formatted(words.group(1), words.group(2), words.group(3));
    }
    Matcher part = PART.matcher(id);
    if (part.matches()) {
      return part.group(1) + "/" + part.group(2) + "#" + part.group(3);
    }
    Matcher ofMeeting = OF_MEETING.matcher(id);
    return ofMeeting.matches() ? ofMeeting.group(1) + "#" + ofMeeting.group(2) : id;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
