package org.minutegraph.serve.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;

/** What the reconciliation service says, as maps and lists that become JSON. */
final class ReconcileAnswers {
  private static final int PREVIEW_WIDTH = 400;
  private static final int PREVIEW_HEIGHT = 180;

  private final GraphReader reader;
  private final String base;

  ReconcileAnswers(GraphReader reader, String base) {
    this.reader = reader;
    this.base = base;
  }

  /**
   * What the service is.
   *
   * @param site where the world sees the site, with a slash at the end
   */
  Map<String, Object> manifest(String site) {
    String address = site + ReconcileServlet.PLACE;
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.2"));
    manifest.put("name", "Minutegraph: people, bodies and topics of minutes");
    manifest.put("identifierSpace", base + "id/");
    manifest.put("schemaSpace", base + "id/");
    manifest.put("defaultTypes", Candidates.TYPES.stream().map(ReconcileAnswers::type).toList());
    manifest.put("view", Map.of("url", site + "doc/{{id}}"));
    manifest.put(
        "preview",
        Map.of(
            "url", address + "/preview?id={{id}}",
            "width", PREVIEW_WIDTH,
            "height", PREVIEW_HEIGHT));
    manifest.put(
        "suggest",
        Map.of("entity", Map.of("service_url", address, "service_path", "/suggest/entity")));
    manifest.put("batchSize", ReconcileServlet.BATCH);
    return manifest;
  }

  private static Map<String, String> type(String type) {
    String name =
        switch (type) {
          case "person" -> "Person";
          case "body" -> "Body";
          default -> "Topic";
        };
    Map<String, String> named = new LinkedHashMap<>();
    named.put("id", type);
    named.put("name", name);
    return named;
  }

  /** A name that is the same as that of one alone is a match; two of one name are a question. */
  static List<Map<String, Object>> results(List<Candidate> candidates) {
    boolean alone = candidates.stream().filter(Candidate::same).count() == 1;
    return candidates.stream().map(one -> result(one, alone && one.same())).toList();
  }

  private static Map<String, Object> result(Candidate candidate, boolean match) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", candidate.id());
    result.put("name", candidate.name());
    result.put("type", List.of(type(candidate.type())));
    result.put("score", candidate.score());
    result.put("match", match);
    return result;
  }

  static List<Map<String, Object>> suggestions(List<Candidate> candidates) {
    return candidates.stream().map(ReconcileAnswers::suggestion).toList();
  }

  private static Map<String, Object> suggestion(Candidate candidate) {
    Map<String, Object> suggestion = new LinkedHashMap<>();
    suggestion.put("id", candidate.id());
    suggestion.put("name", candidate.name());
    suggestion.put("description", candidate.id());
    suggestion.put("notable", List.of(type(candidate.type())));
    return suggestion;
  }

  /** A few lines of HTML on a thing; empty where nothing is known of it. */
  String preview(String id) {
    String iri =
        id.matches("topic/[^/]+") ? Links.SCHEME_TOPICS + id.substring(6) : base + "id/" + id;
    Optional<Description> found = reader.read(reading -> Description.of(iri, 1, reading));
    return found.map(ReconcileAnswers::html).orElse("");
  }

  private static String html(Description found) {
    StringBuilder out =
        new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">");
    found.own().stream()
        .filter(triple -> triple.getObject().isLiteral())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .distinct()
        .sorted()
        .limit(8)
        .forEach(text -> out.append("<p>").append(Html.escaped(text)).append("</p>"));
    return out.append("<p><small>")
        .append(Html.escaped(found.iri()))
        .append("</small></p></html>")
        .toString();
  }
}
