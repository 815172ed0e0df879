package org.minutegraph.serve.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.serve.Chromium;
import org.minutegraph.serve.SampleSite;

/** The workbench as it is with scripts. */
class WorkbenchIT {
  private static final Pattern SAID = Pattern.compile("rows? in|^Yes|^No|^Cut|^A graph|cannot");
  private static Chromium chromium;

  private final List<String> faults = new ArrayList<>();
  private BrowserContext window;
  private Page page;

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void watch() {
    window(1400, ColorScheme.LIGHT);
  }

  private void window(int width, ColorScheme colours) {
    window =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 1000)
                    .setColorScheme(colours));
    page = window.newPage();
    page.route(
        address -> !address.startsWith(SampleSite.address()) && !address.startsWith("blob:"),
        route -> {
          faults.add("asks elsewhere: " + route.request().url());
          route.abort();
        });
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
  }

  @AfterEach
  void nothing_went_wrong() {
    window.close();
    assertThat(faults).isEmpty();
  }

  private void go(String path) {
    page.navigate(SampleSite.address() + path);
  }

  private void answered() {
    page.locator("#said", new Page.LocatorOptions().setHasText(SAID)).waitFor();
  }

  private void choose(String query) {
    page.locator("#kept a[data-name='" + query + "']").click();
    answered();
  }

  private String caption() {
    return page.locator("#view caption").textContent();
  }

  @Test
  void a_kept_query_with_a_parameter_becomes_a_table_a_chart_and_a_file() throws IOException {
    go("workbench");
    page.locator("#kept-words").fill("topics rising");
    assertThat(page.locator("#kept li:visible").count()).isEqualTo(1);
    choose("research/topics-over-time");
    String all = caption();
    page.locator("#set-least").fill("1");
    page.locator("#run").click();
    answered();
    assertThat(page.locator("#query").inputValue()).contains("VALUES ?least { 1 }");
    assertThat(caption()).isNotEqualTo(all);
    page.locator("#tab-chart").click();
    assertThat(page.locator("#view canvas").getAttribute("aria-label"))
        .isEqualTo("Bars of items by year; the table says the same");
    assertThat(page.locator("#chart-by").inputValue()).isNotEmpty();
    Download download =
        page.waitForDownload(() -> page.locator("#download-as").selectOption("csv"));
    assertThat(download.suggestedFilename()).isEqualTo("research-topics-over-time.csv");
    assertThat(Files.readAllLines(download.path()).get(0)).isEqualTo("topic,body,year,items");
  }

  @Test
  void a_shared_link_asks_the_same_query() {
    go("workbench");
    choose("research/co-attendance");
    page.locator("#set-least").fill("3");
    page.locator("#run").click();
    answered();
    String asked = page.locator("#query").inputValue();
    String found = caption();
    page.locator("#share").click();
    answered();
    assertThat(page.url()).startsWith(SampleSite.address() + "workbench?query=PREFIX");
    assertThat(page.locator("#query").inputValue()).isEqualTo(asked);
    assertThat(caption()).isEqualTo(found);
  }

  @Test
  void rows_become_a_timeline_and_a_network() {
    go("workbench");
    choose("research/co-attendance");
    page.locator("#tab-network").click();
    assertThat(page.locator("#view [role=img]").getAttribute("aria-label"))
        .matches("A network of \\d+ things and \\d+ links; the table says the same");
    choose("scrutiny/decisions");
    page.locator("#tab-timeline").click();
    assertThat(page.locator("#view .timeline time").count()).isPositive();
    page.locator("#tab-timeline").press("ArrowRight");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tab-network");
  }

  @Test
  void a_cut_answer_is_said_to_be_cut_and_its_whole_rows_are_kept() {
    go("workbench");
    String one = "{\"x\": {\"type\": \"literal\", \"value\": \"a } b\"}}";
    page.route(
        address -> address.endsWith("/sparql"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/sparql-results+json")
                    .setBody(
                        "{\"head\": {\"vars\": [\"x\"]}, \"results\": {\"bindings\": ["
                            + one
                            + ", "
                            + one
                            + ", {\"x\": {\"ty\n##  Query cancelled")));
    page.locator("#run").click();
    answered();
    assertThat(page.locator("#said").textContent()).startsWith("Cut: ").contains("2 rows");
    assertThat(caption()).isEqualTo("1 to 2 of 2 rows that came before the answer was cut");
  }

  @Test
  void what_a_browser_remembers_does_not_change_where_queries_go() {
    go("workbench");
    page.evaluate(
        "['yasgui_config','yagui__config','yasqe_ask_query','triply_yagui__config'].forEach(k =>"
            + " localStorage.setItem(k, JSON.stringify({val: {requestConfig: {endpoint:"
            + " 'https://elsewhere.example/sparql'}, query: 'ASK {}'}})))");
    page.reload();
    assertThat(page.locator("#query").inputValue()).contains("SELECT");
    List<String> asked = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            asked.add(request.url());
          }
        });
    page.locator("#run").click();
    answered();
    assertThat(asked).containsExactly(SampleSite.address() + "sparql");
  }

  @Test
  void classes_and_properties_are_completed_without_asking_anybody() {
    go("workbench");
    page.waitForLoadState();
    page.waitForTimeout(500);
    page.evaluate(
        "() => { const cm = document.querySelector('.CodeMirror').CodeMirror; cm.setValue('PREFIX"
            + " min: <https://w3id.org/minutegraph/def#>\\n"
            + "SELECT * { ?x a min:Reso'); cm.focus(); cm.setCursor(1, 26); }");
    page.keyboard().press("Control+Space");
    page.waitForSelector(".CodeMirror-hints");
    assertThat(page.locator(".CodeMirror-hints").textContent()).contains("min:Resolution");
  }

  @Test
  void the_query_can_be_taken_to_other_tools() {
    go("workbench");
    for (String tool : List.of("curl", "Python", "R")) {
      page.locator("#copy-as").selectOption(tool);
      assertThat(page.locator("#copied").textContent())
          .contains(SampleSite.address() + "sparql")
          .contains("SELECT");
    }
  }

  @Test
  void the_keyboard_leaves_the_editor() {
    go("workbench");
    page.evaluate("document.querySelector('.CodeMirror').CodeMirror.focus()");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workbench",
        "workbench?query=SELECT%20*%20%7B%20%3Fs%20a%20%3Fc%20%7D%20LIMIT%203",
        "catalogue",
        "tables",
        "catalogue/research/co-attendance?run=1",
        "catalogue/research/co-attendance?run=1&set-least=x"
      })
  void every_page_is_for_everybody_on_every_screen(String path) {
    window.close();
    look(path, 360, ColorScheme.LIGHT);
    window.close();
    look(path, 1600, ColorScheme.DARK);
  }

  private void look(String path, int width, ColorScheme colours) {
    window(width, colours);
    go(path);
    if (path.startsWith("workbench?")) {
      answered();
    }
    accessible(width);
  }

  private void accessible(int width) {
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            fault ->
                faults.add(
                    width + ": " + fault.getId() + ": " + fault.getNodes().get(0).getHtml()));
    if (page.evaluate("document.documentElement.scrollWidth > window.innerWidth").equals(true)) {
      faults.add("is wider than the screen of " + width);
    }
  }

  @Test
  void every_view_is_for_everybody() {
    go("workbench");
    choose("research/topics-over-time");
    for (String view : List.of("chart", "timeline", "network", "table")) {
      page.locator("#tab-" + view).click();
      accessible(1400);
    }
  }
}
