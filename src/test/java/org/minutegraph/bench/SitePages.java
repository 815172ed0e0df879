package org.minutegraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of each kind of page, picked from a site's own map and lists. */
final class SitePages {
  // <loc>https://w3id.org/minutegraph/doc/body/a/b</loc>
  private static final Pattern PLACE =
      Pattern.compile("<loc>[^<]*?/((?:doc/|sitemap-)[^<]+)</loc>");
  private static final Pattern TOPIC = Pattern.compile("href=\"[./]*(doc/topic/[^\"#?]+)\"");
  private static final Pattern WORDS =
      Pattern.compile("href=\"[./]*(doc/document/[^\"#]+)#words\"");
  private static final Pattern FACET =
      Pattern.compile("href=\"[./]*(search\\?[^\"]*&amp;(?:kind|body|year|topic|person)=[^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("<title>([^<·]+) · ");
  private static final int LONG_WORD = 5;

  private final Client client;
  private final Random random;

  SitePages(String site, long seed) {
    this.client = new Client(site);
    this.random = new Random(seed);
  }

  /** By kind, in random order; of some kinds there are fewer than are wanted. */
  Map<String, List<String>> kinds(int count) throws IOException {
    Map<String, List<String>> mapped = mapped();
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    List<String> items = some(mapped.getOrDefault("items", List.of()), count);
    List<String> meetings = some(mapped.getOrDefault("meetings", List.of()), count);
    List<String> topics = some(topics(), count);
    List<String> histories =
        some(topics.stream().flatMap(topic -> parts(topic + "?page=", 4).stream()).toList(), count);
    List<String> people = some(mapped.getOrDefault("people", List.of()), count);
    List<String> bodies = some(mapped.getOrDefault("bodies", List.of()), count);
    Set<String> words = words(some(mapped.getOrDefault("items", List.of()), count));
    List<String> one = some(words, count).stream().map(word -> "search?q=" + word).toList();
    kinds.put("home", List.of("", ""));
    kinds.put("search 1", one);
    kinds.put("search 2", pairs(words, count));
    kinds.put("search facets", some(linked(one.subList(0, one.size() / 4), FACET), count));
    kinds.put("topic", histories);
    kinds.put("person", people);
    kinds.put("body", bodies);
    kinds.put("meeting", meetings);
    kinds.put("item", items);
    kinds.put("source", some(linked(some(meetings, count / 8), WORDS), count));
    kinds.put("follow-ups", parts("follow-ups?page=", count / 4));
    kinds.put(
        "lists",
        some(
            Stream.of("bodies", "people", "topics", "subjects", "meetings")
                .flatMap(list -> parts(list + "?page=", count / 20).stream())
                .toList(),
            count));
    kinds.put("feed", feeds(topics, bodies, people, one, count));
    kinds.put("data", some(meetings, count).stream().map(page -> page + ".ttl").toList());
    kinds.put("def, scheme", List.of("def", "topics/scheme", "def", "topics/scheme"));
    kinds.put(
        "open data",
        List.of("open-data", "tables", "changes.atom", "open-data", "tables", "changes.atom"));
    kinds.put("workbench", List.of("workbench", "catalogue", "workbench", "catalogue"));
    return kinds;
  }

  private List<String> some(Iterable<String> all, int count) {
    List<String> mixed = new ArrayList<>();
    all.forEach(mixed::add);
    Collections.shuffle(mixed, random);
    return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
  }

  /** What the map of the site names, by kind; of several parts of a kind three. */
  private Map<String, List<String>> mapped() throws IOException {
    Map<String, List<String>> parts = new TreeMap<>();
    for (String part : found("sitemap.xml", PLACE)) {
      parts.computeIfAbsent(part.split("-")[1], kind -> new ArrayList<>()).add(part);
    }
    Map<String, List<String>> mapped = new TreeMap<>();
    for (Map.Entry<String, List<String>> kind : parts.entrySet()) {
      List<String> all = new ArrayList<>();
      for (String part : some(kind.getValue(), 3)) {
        all.addAll(found(part, PLACE));
      }
      mapped.put(kind.getKey(), all);
    }
    return mapped;
  }

  private Set<String> found(String address, Pattern pattern) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(client.page(address));
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  private Set<String> linked(List<String> pages, Pattern pattern) throws IOException {
    Set<String> linked = new TreeSet<>();
    for (String page : pages) {
      linked.addAll(found(page, pattern));
    }
    return linked;
  }

  private Set<String> topics() throws IOException {
    Set<String> topics = new TreeSet<>();
    int before = -1;
    for (int page = 1; topics.size() > before; page++) {
      before = topics.size();
      topics.addAll(found("topics?page=" + page, TOPIC));
    }
    return topics;
  }

  /** Words of headings. */
  private Set<String> words(List<String> items) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String heading : linked(items, HEADING)) {
      for (String word : heading.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() >= LONG_WORD) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private List<String> pairs(Set<String> words, int count) {
    List<String> all = List.copyOf(words);
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      String one = all.get(random.nextInt(all.size()));
      String other = all.get(random.nextInt(all.size()));
      pairs.add("search?q=" + one + "+" + other);
    }
    return List.copyOf(pairs);
  }

  private List<String> parts(String address, int count) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < Math.max(2, count); i++) {
      parts.add(address + (i + 1));
    }
    return some(parts, count);
  }

  private List<String> feeds(
      List<String> topics,
      List<String> bodies,
      List<String> people,
      List<String> searches,
      int count) {
    List<String> feeds = new ArrayList<>();
    Stream.of(topics, bodies, people)
        .forEach(kind -> some(kind, count / 4).forEach(page -> feeds.add(page + ".atom")));
    some(searches, count / 4)
        .forEach(page -> feeds.add(page.replaceFirst("search", "search.atom")));
    return some(feeds, count);
  }
}
