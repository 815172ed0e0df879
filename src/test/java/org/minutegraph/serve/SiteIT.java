package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteIT {
  /** Where a proxy may put the site; the server itself does not know of it. */
  private static final String PREFIX = "http://council.example/x/y/";

  @Test
  void every_link_of_every_page_leads_somewhere_also_under_another_path() {
    Map<String, Document> pages = new HashMap<>();
    Set<String> broken = new TreeSet<>();
    Map<String, Set<String>> places = new HashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(PREFIX, PREFIX + "search?q=education"));
    Set<String> seen = new TreeSet<>(ahead);
    while (!ahead.isEmpty()) {
      String address = ahead.pop();
      HttpResponse<String> answer = SampleSite.get(address.substring(PREFIX.length()));
      if (answer.statusCode() != 200) {
        broken.add(answer.statusCode() + " " + address);
      } else if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
        Document page = Jsoup.parse(answer.body(), address);
        pages.put(address, page);
        for (Element link : page.select("[href], [src], form[action]")) {
          String to = target(link);
          if (!to.startsWith(PREFIX) && !outside(to)) {
            broken.add(to + " on " + address);
          } else if (to.startsWith(PREFIX)) {
            String[] parts = to.split("#", 2);
            if (parts.length > 1) {
              places.computeIfAbsent(parts[0], p -> new TreeSet<>()).add(parts[1]);
            }
            if (!link.is("form") && seen.add(parts[0])) {
              ahead.add(parts[0]);
            }
          }
        }
      }
    }
    places.forEach(
        (address, names) ->
            names.stream()
                .filter(
                    name ->
                        Objects.requireNonNull(pages.get(address), address).getElementById(name)
                            == null)
                .forEach(name -> broken.add("no #" + name + " on " + address)));
    assertThat(broken).isEmpty();
    assertThat(pages.keySet().stream().map(SiteIT::kind).collect(Collectors.toSet()))
        .contains(
            "",
            "search",
            "topics",
            "bodies",
            "people",
            "meetings",
            "follow-ups",
            "doc/meeting",
            "doc/topic",
            "doc/person",
            "doc/body",
            "doc/document",
            "workbench",
            "open-data");
  }

  private static String target(Element link) {
    return link.hasAttr("href")
        ? link.absUrl("href")
        : link.absUrl(link.hasAttr("src") ? "src" : "action");
  }

  /** An address on the web that minutes give. */
  private static boolean outside(String address) {
    return address.startsWith("http") && !address.startsWith("http://council.example");
  }

  private static String kind(String address) {
    String path = address.substring(PREFIX.length()).replaceFirst("\\?.*", "");
    return path.startsWith("doc/") ? path.replaceFirst("(doc/[^/]+)/.*", "$1") : path;
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    HttpResponse<String> first = SampleSite.get("bodies");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = SampleSite.get("bodies", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(SampleSite.get("bodies", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_is_packed_for_those_who_take_it_so_and_keeps_a_tag_of_its_own() {
    HttpResponse<String> plain = SampleSite.get("bodies", "Accept-Encoding", "gzip;q=0");
    HttpResponse<String> packed = SampleSite.get("bodies", "Accept-Encoding", "br, gzip");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(plain.body().length() / 2);
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
    assertThat(
            SampleSite.get("bodies", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void the_head_alone_is_the_same_head() {
    HttpResponse<String> whole = SampleSite.get("bodies");
    HttpResponse<String> head =
        SampleSite.send(
            HttpRequest.newBuilder(URI.create(SampleSite.address() + "bodies"))
                .method("HEAD", BodyPublishers.noBody()));
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(whole.headers().firstValue(name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "doc",
        "doc/",
        "doc/meeting/a/b/2022-01-01",
        "doc/meeting/a/b/2022-01-01/item-1",
        "doc/person/a/b",
        "doc/body/a/b",
        "doc/topic/a/b",
        "doc/document/a/b",
        "doc/document/a",
        "doc/nothing/a/b",
        "assets/nothing.css",
        "assets/%2e%2e/Site.class",
        "assets/webjars/nothing.js"
      })
  void what_is_not_here_is_said_so(String path) {
    HttpResponse<String> answer = SampleSite.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void styles_of_others_may_be_kept_for_good_and_our_own_are_asked_for_again() {
    HttpResponse<String> others = SampleSite.get("assets/webjars/chart.js/4.5.1/package.js");
    assertThat(others.statusCode()).isEqualTo(404);
    HttpResponse<String> chart =
        SampleSite.get("assets/webjars/chart.js/4.5.1/dist/chart.umd.min.js");
    assertThat(chart.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    assertThat(SampleSite.get("assets/site.css").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
  }

  @Test
  void browsers_run_no_script_and_take_no_style_that_stands_in_a_page() {
    String policy =
        SampleSite.get("").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe-inline");
    assertThat(SampleSite.page("").select("script:not([src]), style, [style], [onclick]"))
        .isEmpty();
  }
}
