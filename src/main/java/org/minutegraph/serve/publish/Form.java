package org.minutegraph.serve.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** The forms in which a thing is described, the one for people first. */
public enum Form {
  HTML("text/html", "html", "Page", null),
  TURTLE("text/turtle", "ttl", "Turtle", Lang.TURTLE),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD", Lang.JSONLD),
  N_TRIPLES("application/n-triples", "nt", "N-Triples", Lang.NTRIPLES);

  /** Further types that mean the page or JSON-LD. */
  private static final String XHTML = "application/xhtml+xml";

  private static final String JSON = "application/json";

  private final String mediaType;
  private final String ending;
  private final String title;
  private final @Nullable Lang lang;

  Form(String mediaType, String ending, String title, @Nullable Lang lang) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.title = title;
    this.lang = lang;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How addresses of this form end, without the dot. */
  public String ending() {
    return ending;
  }

  /** Its name, for people. */
  public String title() {
    return title;
  }

  /**
   * The language in which Jena writes it.
   *
   * @throws IllegalStateException for the page, which is no form of data
   */
  Lang lang() {
    if (lang == null) {
      throw new IllegalStateException("a page is no form of data");
    }
    return lang;
  }

  /** The forms of data. */
  public static List<Form> data() {
    return List.of(TURTLE, JSON_LD, N_TRIPLES);
  }

  /** The form of data that addresses with this ending have. */
  public static Optional<Form> ofEnding(String ending) {
    return data().stream().filter(form -> form.ending.equals(ending)).findFirst();
  }

  /**
   * The form that a client likes best (RFC 9110, 12.5.1), the page where it likes several alike;
   * none where it takes none.
   *
   * @param accept what it takes; empty for anything
   */
  public static Optional<Form> wanted(String accept) {
    if (accept.isBlank()) {
      return Optional.of(HTML);
    }
    QuotedQualityCSV ranges = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    ranges.addValue(accept);
    return ranges.getValues().stream().flatMap(range -> fitting(range).stream()).findFirst();
  }

  private static Optional<Form> fitting(String range) {
    String type = range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "*/*", XHTML -> Optional.of(HTML);
      case JSON -> Optional.of(JSON_LD);
      default ->
          Arrays.stream(values())
              .filter(
                  form ->
                      form.mediaType.equals(type)
                          || form.mediaType.replaceFirst("/.*", "/*").equals(type))
              .findFirst();
    };
  }
}
