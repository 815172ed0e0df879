package org.minutegraph.serve.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.QueryCancelledException;
import org.minutegraph.serve.pages.GraphReader;

/**
 * The Reconciliation Service API 0.2, by which OpenRefine and others match names in their tables
 * with people, bodies and topics: the manifest, queries by GET and POST, suggestions and previews.
 * No JSONP, no extension of data. Other sites may ask (CORS).
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 *     the specification</a>
 */
public final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** Its place below the root of the site. */
  static final String PLACE = "reconcile";

  /** How many queries one request may hold. */
  static final int BATCH = 50;

  private static final int STANDARD_LIMIT = 5;
  private static final int MOST = 25;

  private final transient Candidates candidates;
  private final transient ReconcileAnswers answers;
  private final String publicAddress;
  private final transient JsonMapper json = JsonMapper.builder().build();

  /**
   * @param base before every identifier
   * @param publicAddress where the world sees this site, with a slash at the end; empty where that
   *     is the address at which it is asked
   */
  public ReconcileServlet(GraphReader reader, String base, String publicAddress) {
    this.publicAddress = publicAddress;
    this.candidates = new Candidates(reader, base);
    this.answers = new ReconcileAnswers(reader, base);
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    open(response);
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Content-Type");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    open(response);
    try {
      switch (Objects.requireNonNullElse(request.getPathInfo(), "")) {
        case "" -> reconcile(request, response);
        case "/suggest/entity" -> send(response, suggestions(request));
        case "/preview" -> preview(request, response);
        default -> refuse(response, 404, "there is nothing at this address");
      }
    } catch (QueryCancelledException e) {
      refuse(response, 503, "that took too long");
    }
  }

  private String site(HttpServletRequest request) {
    return publicAddress.isEmpty()
        ? request.getRequestURL().toString().replaceFirst(PLACE + "$", "")
        : publicAddress;
  }

  private void reconcile(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String queries = request.getParameter("queries");
    if (queries == null) {
      send(response, answers.manifest(site(request)));
      return;
    }
    try {
      JsonNode batch = json.readTree(queries);
      if (!batch.isObject()) {
        refuse(response, 400, "queries is to be a JSON object with a query under each key");
      } else if (batch.size() > BATCH) {
        refuse(response, 400, "not more than " + BATCH + " queries at once");
      } else {
        Map<String, Object> results = new LinkedHashMap<>();
        batch.properties().forEach(one -> results.put(one.getKey(), result(one.getValue())));
        send(response, results);
      }
    } catch (JsonProcessingException e) {
      refuse(response, 400, "queries is no JSON");
    }
  }

  private Map<String, Object> result(JsonNode query) {
    int limit = Math.min(MOST, Math.max(1, query.path("limit").asInt(STANDARD_LIMIT)));
    JsonNode type = query.path("type");
    String wanted = type.isArray() ? type.path(0).asText() : type.asText();
    return Map.of(
        "result",
        ReconcileAnswers.results(candidates.find(query.path("query").asText(), wanted, limit)));
  }

  private Map<String, Object> suggestions(HttpServletRequest request) {
    String prefix = Objects.requireNonNullElse(request.getParameter("prefix"), "");
    List<Candidate> found = candidates.beginning(prefix, MOST);
    return Map.of("result", ReconcileAnswers.suggestions(found));
  }

  private void preview(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Objects.requireNonNullElse(request.getParameter("id"), "");
    String page = answers.preview(id);
    if (page.isEmpty()) {
      refuse(response, 404, "nothing is known of this");
      return;
    }
    // Shown in a frame on the page of whoever reconciles; it holds no link, form or script.
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    write(response, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private static void open(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "no-cache");
  }

  private void refuse(HttpServletResponse response, int status, String why) throws IOException {
    response.setStatus(status);
    send(response, Map.of("status", "error", "message", why));
  }

  private void send(HttpServletResponse response, Object content) throws IOException {
    write(response, "application/json;charset=utf-8", json.writeValueAsBytes(content));
  }

  private static void write(HttpServletResponse response, String mediaType, byte[] body)
      throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
