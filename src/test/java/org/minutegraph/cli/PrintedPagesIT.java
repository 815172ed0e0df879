package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.cards.Drawer;
import org.minutegraph.load.Store;
import org.minutegraph.serve.Chromium;
import org.minutegraph.serve.PublicServer;
import org.minutegraph.serve.ServeSettings;
import org.minutegraph.serve.printed.PrintedPages;

/** From a PDF through the store to its printed page beside the text. */
class PrintedPagesIT {
  private static final Path SAMPLE = Path.of("src/test/resources/formats/overview/minutes.pdf");
  private static final String DOCUMENT = "document/hallowmere/november";
  private static final String ITEM =
      "doc/meeting/hallowmere/environment-overview-committee/2023-11-14/item-3";
  private static final String QUESTION =
      "Mr Jonah Pettifer asked when the gates at Chapel Field would be repaired.";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Store store;
  private static PublicServer server;

  @BeforeAll
  static void serve() throws IOException {
    Files.createDirectories(folder.resolve("minutes/2023"));
    Files.copy(SAMPLE, folder.resolve("minutes/2023/november.pdf"));
    Door door = new Door(folder);
    assertThat(door.run("load", "minutes", "--store", "store", "--council", "Hallowmere").code())
        .isZero();
    store = Store.open(folder.resolve("store"));
    server = start(Drawings.of(List.of(folder.resolve("minutes"))));
  }

  @AfterAll
  static void close() {
    server.close();
    store.close();
  }

  private static PublicServer start(PrintedPages printed) {
    return PublicServer.start(
        store.dataset(),
        Drawer.inMemory(store.dataset()),
        printed,
        ServeSettings.standard(RunOptions.standard().base(), "localhost", 0),
        line -> {});
  }

  @Test
  void beside_the_words_of_a_fact_stands_their_page_as_printed() throws Exception {
    Document page = page(server, words());

    assertThat(page.select("mark").text()).isEqualTo(QUESTION);
    Elements picture = page.select("#printed img");
    assertThat(picture.attr("alt")).isEqualTo("Page 1 as printed");
    HttpResponse<byte[]> answer = get(server, path(server, picture.attr("abs:src")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertThat((double) drawn.getWidth() / drawn.getHeight()).isBetween(0.7, 0.8);
    assertThat(marked(drawn)).isBetween(0.005, 0.02);
  }

  @Test
  void a_picture_that_one_has_is_not_sent_again() throws Exception {
    String path = picture(server);
    String tag = get(server, path).headers().firstValue("ETag").orElseThrow();

    assertThat(get(server, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/1.png",
        "/1.png?from=9",
        "/1.png?from=90&to=9",
        "/1.png?from=0&to=9999999",
        "/1.png?from=0&to=99999999999",
        "/0.png?from=9&to=90",
        "/9.png?from=9&to=90",
        "/9999.png?from=9&to=90",
        "/99999.png?from=9&to=90",
        "/1.pdf?from=9&to=90",
        "x/1.png?from=9&to=90",
        "/../november/1.png?from=9&to=90",
        "/%2e%2e/november/1.png?from=9&to=90",
      })
  void there_is_no_picture_of_what_is_not_there(String end) throws Exception {
    HttpResponse<byte[]> answer = get(server, "printed/hallowmere/november" + end);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(new String(answer.body(), UTF_8)).doesNotContain("minutegraph.serve", "Exception");
  }

  @Test
  void without_the_folder_the_text_stands_alone() throws Exception {
    try (PublicServer alone = start(PrintedPages.none())) {
      assertThat(page(alone, words()).select("#printed, .sources, img")).isEmpty();
      assertThat(get(alone, picture(server)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void of_another_edition_nothing_is_shown(@TempDir Path other) throws Exception {
    Files.createDirectories(other.resolve("2023"));
    byte[] changed = Files.readAllBytes(SAMPLE);
    changed[changed.length - 1] ^= 1;
    Files.write(other.resolve("2023/november.pdf"), changed);
    try (PublicServer changing = start(Drawings.of(List.of(other)))) {
      assertThat(page(changing, words()).select("#printed, img")).isEmpty();
      assertThat(get(changing, picture(server)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Door.Outcome outcome =
        new Door(folder).run("serve", "--store", "store", "--sources", "nowhere");

    assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).contains("there is no " + folder.resolve("nowhere"));
  }

  @Test
  void the_page_is_for_everybody_on_every_screen() throws Exception {
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      look(chromium.browser(), 360, ColorScheme.LIGHT, faults);
      look(chromium.browser(), 1600, ColorScheme.DARK, faults);
    }
    assertThat(faults).isEmpty();
  }

  private static void look(Browser browser, int width, ColorScheme colours, List<String> faults)
      throws Exception {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours);
    try (BrowserContext window = browser.newContext(options)) {
      Page page = window.newPage();
      page.onConsoleMessage(message -> faults.add(message.text()));
      page.navigate(address(server) + words());
      Object before = page.evaluate("document.documentElement.scrollHeight");
      page.locator("#printed img").scrollIntoViewIfNeeded();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.evaluate("document.querySelector('#printed img').naturalWidth > 0"))
          .isEqualTo(true);
      assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(before);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isEqualTo(true);
      for (Rule fault : new AxeBuilder(page).analyze().getViolations()) {
        faults.add(fault.getId() + ": " + fault.getNodes().get(0).getHtml());
      }
    }
  }

  /** The address of the words of a fact. */
  private static String words() throws Exception {
    List<String> links = page(server, ITEM).select(".talk a.words").eachAttr("abs:href");
    return links.stream()
        .filter(link -> link.contains(DOCUMENT))
        .map(link -> path(server, link))
        .findFirst()
        .orElseThrow();
  }

  /** The address of the picture of their page. */
  private static String picture(PublicServer of) throws Exception {
    return path(of, page(of, words()).select("#printed img").attr("abs:src"));
  }

  private static double marked(BufferedImage page) {
    int marked = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int dot = page.getRGB(x, y);
        int red = dot >> 16 & 255;
        int blue = dot & 255;
        marked += red - blue > 40 ? 1 : 0;
      }
    }
    return (double) marked / page.getWidth() / page.getHeight();
  }

  private static String address(PublicServer of) {
    return "http://localhost:" + of.port() + "/";
  }

  private static String path(PublicServer of, String address) {
    return address.substring(address(of).length());
  }

  private static Document page(PublicServer of, String path) throws Exception {
    HttpResponse<byte[]> answer = get(of, path.replaceFirst("#.*", ""));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(new String(answer.body(), UTF_8), address(of) + path);
  }

  private static HttpResponse<byte[]> get(PublicServer of, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(of) + path));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }
}
