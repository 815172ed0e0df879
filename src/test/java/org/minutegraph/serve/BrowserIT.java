package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser makes of the pages. */
class BrowserIT {
  private static final String MEETING =
      "doc/meeting/brackenholme/children-and-families-scrutiny-commission/2022-03-08";

  private static Chromium chromium;

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

  private static BrowserContext window(int width, ColorScheme colours, boolean scripts) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts));
  }

  @Test
  void without_scripts_one_goes_from_a_search_to_a_topic_to_an_item_to_the_words() {
    try (BrowserContext window = window(1200, ColorScheme.LIGHT, false)) {
      Page page = window.newPage();
      page.navigate(SampleSite.address());
      page.locator("main input[name=q]").fill("education");
      page.keyboard().press("Enter");
      page.locator(".named a", new Page.LocatorOptions().setHasText("Elective home")).click();
      assertThat(page.locator("h1").textContent()).isEqualTo("Elective home education");
      page.locator("#history + ol > li > a").first().click();
      Locator statement = page.locator(".talk > li").first();
      String said = statement.locator(".said").textContent();
      statement.locator("a.words").last().click();
      assertThat(page.locator("mark#words").textContent().replaceAll("\\s+", " ").strip())
          .isEqualTo(said);
      assertThat(page.locator("mark#words").evaluate("m => m.getBoundingClientRect().top"))
          .satisfies(top -> assertThat(((Number) top).doubleValue()).isBetween(0.0, 900.0));
    }
  }

  @Test
  void the_keyboard_alone_reaches_the_content_and_then_the_search() {
    try (BrowserContext window = window(1200, ColorScheme.LIGHT, true)) {
      Page page = window.newPage();
      page.navigate(SampleSite.address() + "bodies");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.textContent"))
          .isEqualTo("Skip to the content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search",
        "search?q=education",
        "search?q=xyzzy",
        "doc/topic/brackenholme/elective-home-education",
        "doc/topic/children-and-families",
        "doc/person/brackenholme/judith-holt",
        "doc/body/brackenholme/children-and-families-scrutiny-commission",
        MEETING,
        MEETING + "/item-4",
        MEETING + "/item-5",
        "doc/document/brackenholme/2022-03-08-children-and-families-scrutiny-commission?from=9&to=90",
        "doc/document/brackenholme/2023-01-17-children-and-families-scrutiny-commission",
        "follow-ups",
        "bodies",
        "people",
        "topics?letter=e",
        "meetings",
        "open-data",
        "def",
        "topics/scheme",
        "topics/scheme?q=school",
        "nothing"
      })
  void every_kind_of_page_is_for_everybody_on_every_screen(String path) {
    List<String> faults = new ArrayList<>();
    look(path, ColorScheme.LIGHT, 360, faults);
    look(path, ColorScheme.DARK, 1600, faults);
    assertThat(faults).isEmpty();
  }

  private static void look(String path, ColorScheme colours, int width, List<String> faults) {
    try (BrowserContext window = window(width, colours, true)) {
      Page page = window.newPage();
      String where = " (" + colours + ", " + width + ")";
      page.onRequest(
          request -> {
            if (!request.url().startsWith(SampleSite.address())) {
              faults.add("asks elsewhere: " + request.url());
            }
          });
      page.onConsoleMessage(
          message -> {
            if (message.text().contains("Content Security Policy")) {
              faults.add(message.text());
            }
          });
      page.navigate(SampleSite.address() + path);
      new AxeBuilder(page)
          .analyze()
          .getViolations()
          .forEach(
              fault ->
                  faults.add(fault.getId() + ": " + fault.getNodes().get(0).getHtml() + where));
      Object beyond = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
      if (beyond.equals(true)) {
        faults.add("is wider than the screen" + where);
      }
    }
  }
}
