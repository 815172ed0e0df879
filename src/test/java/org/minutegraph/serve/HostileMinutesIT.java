package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;

/**
 * Two hundred texts that would run scripts, in the place of every title, name and quotation of a
 * store, and in minutes and their file names; looked at in a browser, on every kind of page.
 */
class HostileMinutesIT {
  private static final String NIF_TEXT =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString";

  /** Of each kind of page, so many are looked at. */
  private static final int OF_A_KIND = 10;

  private static final int DOCUMENTS = 20;

  /** Tells on the console what the policy for content has stopped. */
  private static final String REPORT =
      "addEventListener('securitypolicyviolation', e => console.error('Content Security Policy: '"
          + " + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

  private static final List<String> TEXTS = HostileTexts.all();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Chromium chromium;
  private static Store store;
  private static PublicServer server;

  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.start();
    Path folder = Files.createTempDirectory("minutegraph-hostile");
    store = Store.open(folder.resolve("store"));
    load(Path.of("src/main/resources/samples"));
    Txn.executeWrite(store.dataset(), () -> spoil(store.dataset()));
    load(minutes(Files.createDirectory(folder.resolve("minutes"))));
    server =
        PublicServer.start(
            store.dataset(),
            new ServeSettings(
                PipelineSettings.STANDARD_BASE, "localhost", 0, 64 * 1024, 16, 100_000, 30));
  }

  private static void load(Path files) throws IOException {
    try (StoreTarget target = new StoreTarget(store)) {
      PipelineSettings settings =
          new PipelineSettings(PipelineSettings.STANDARD_BASE, "Tarnwick", "test", 2, 60);
      new Pipeline(settings).run(InputFiles.in(List.of(files)), target, record -> {});
    }
  }

  /** Minutes that say such things, in files with such names. */
  private static Path minutes(Path folder) throws IOException {
    for (int i = 0; i < DOCUMENTS; i++) {
      int first = i * (TEXTS.size() / DOCUMENTS);
      List<String> said =
          TEXTS.subList(first, first + TEXTS.size() / DOCUMENTS).stream()
              .map(text -> text.replaceAll("[\\r\\n]+", " "))
              .toList();
      String name = said.get(0).replace('/', '_');
      Files.writeString(folder.resolve(name + " " + i + ".md"), minutes(i, said));
    }
    return folder;
  }

  private static String minutes(int number, List<String> said) {
    StringBuilder out = new StringBuilder();
    out.append("# Audit Committee ").append(said.get(1)).append("\n\n");
    out.append("%d March 2024\n\n".formatted(number + 1));
    out.append("Present: Councillor Anna Petrel (Chair), Councillor ");
    out.append(said.get(2)).append(", Councillor Tom Heron\n\n");
    for (int i = 3; i < said.size(); i++) {
      String text = said.get(i);
      out.append("## %d. %s%n%n".formatted(i - 2, text));
      out.append("Councillor Petrel asked whether ").append(text).append(" was known.\n\n");
      out.append("RESOLVED: That ").append(text).append(" be noted.\n\n");
      out.append("ACTION: Tom Heron to report ").append(text).append(" by June 2024.\n\n");
    }
    return out.toString();
  }

  /** Puts a hostile text in the place of every text in the store. */
  private static void spoil(DatasetGraph data) {
    List<Quad> texts = data.stream().filter(quad -> isText(quad.getObject())).toList();
    Map<String, String> spoilt = new HashMap<>();
    new TreeSet<>(texts.stream().map(HostileMinutesIT::text).toList())
        .forEach(text -> spoilt.put(text, TEXTS.get(spoilt.size() % TEXTS.size())));
    texts.forEach(data::delete);
    texts.forEach(
        quad ->
            data.add(
                quad.getGraph(),
                quad.getSubject(),
                quad.getPredicate(),
                NodeFactory.createLiteralString(
                    quad.getPredicate().hasURI(NIF_TEXT)
                        ? whole(text(quad).length())
                        : spoilt.get(text(quad)))));
  }

  private static String whole(int length) {
    String all = String.join("\n\n", TEXTS) + "\n\n";
    return all.repeat(length / all.length() + 1);
  }

  private static boolean isText(Node node) {
    return node.isLiteral()
        && (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
            || !node.getLiteralLanguage().isEmpty());
  }

  private static String text(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
      store.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String address() {
    return "http://localhost:" + server.port() + "/";
  }

  private Page page(BrowserContext window) {
    window.addInitScript(REPORT);
    Page page = window.newPage();
    page.onDialog(
        dialog -> {
          faults.add("dialog " + dialog.message() + " at " + page.url());
          dialog.dismiss();
        });
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text() + " at " + page.url());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address()) && !request.url().startsWith("blob:")) {
            faults.add("asks elsewhere: " + request.url() + " at " + page.url());
          }
        });
    page.onPageError(error -> faults.add(error + " at " + page.url()));
    return page;
  }

  @Test
  void the_watch_sees_what_it_is_to_see() {
    try (BrowserContext window = chromium.browser().newContext()) {
      Page page = page(window);
      page.navigate(address());
      page.evaluate("alert(1)");
      page.evaluate(
          "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(2)>')");
      page.waitForTimeout(200);
      assertThat(faults).anyMatch(fault -> fault.startsWith("dialog 1"));
      assertThat(faults).anyMatch(fault -> fault.contains("script-src-attr"));
    }
  }

  @Test
  void two_hundred_hostile_texts_stay_texts_on_every_kind_of_page() {
    assertThat(new HashSet<>(TEXTS)).hasSize(200);
    Set<String> shown = new HashSet<>();
    Set<String> inMinutes = new HashSet<>();
    try (BrowserContext window = chromium.browser().newContext()) {
      Page page = page(window);
      for (String path : paths()) {
        look(page, path, path.startsWith("doc/document") ? inMinutes : shown);
      }
      workbench(page);
    }
    assertThat(faults).isEmpty();
    assertThat(inMinutes).containsAll(TEXTS);
    assertThat(shown).hasSizeGreaterThan(140);
  }

  private void look(Page page, String path, Set<String> shown) {
    page.navigate(address() + path);
    Object bad =
        page.evaluate(
            "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a =>"
                + " a.name.startsWith('on') || /^\\s*(javascript|data|vbscript):/i.test(a.value) &&"
                + " ['href', 'src', 'action'].includes(a.name)).map(a => a.name + '=' +"
                + " a.value))");
    if (!((List<?>) bad).isEmpty()) {
      faults.add(bad + " at " + path);
    }
    String text = flat((String) page.evaluate("document.documentElement.textContent"));
    TEXTS.stream().filter(one -> text.contains(flat(one))).forEach(shown::add);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** All views of an answer that holds nothing but such texts. */
  private void workbench(Page page) {
    page.navigate(
        address() + "workbench?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20900");
    page.locator("#said", new Page.LocatorOptions().setHasText("rows in")).waitFor();
    for (String view : List.of("chart", "timeline", "network", "table")) {
      page.locator("#tab-" + view).click();
      page.waitForTimeout(200);
    }
  }

  /**
   * Addresses of pages that lead to each other, some of each kind; other files are read at once.
   */
  private static Set<String> paths() {
    Deque<String> ahead = new ArrayDeque<>(List.of("", "search?q=alert", "search?q=script"));
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> seen = new HashSet<>(ahead);
    Set<String> pages = new TreeSet<>();
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
        continue;
      }
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        pages.add(path);
        links(path, answer.body()).stream().filter(seen::add).forEach(ahead::add);
      } else {
        assertThat(answer.body()).as(path).doesNotContain("type=\"html\"");
      }
    }
    return pages;
  }

  private static String kind(String path) {
    String kind = path.replaceAll("[?].*", "?").replaceAll("item-\\d+$", "item");
    String[] parts = kind.split("/");
    String ending = parts[parts.length - 1].replaceAll("^[^.?]*", "");
    return parts[0] + (parts.length > 1 ? "/" + parts[1] : "") + parts.length + ending;
  }

  private static List<String> links(String path, String html) {
    return Jsoup.parse(html, address() + path).select("a[href]").stream()
        .map(link -> link.absUrl("href").replaceAll("#.*", ""))
        .filter(link -> link.startsWith(address()))
        .map(link -> link.substring(address().length()))
        .distinct()
        .collect(Collectors.toList());
  }

  private static HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(address() + path))
              .header("Accept", "text/html")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
