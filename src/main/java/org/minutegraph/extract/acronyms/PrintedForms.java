package org.minutegraph.extract.acronyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that look like short forms. */
final class PrintedForms {
  /**
   * {@code TSF}, {@code C&YP}, {@code PTPs}, {@code DfT}, {@code MoJ}, {@code Y6}, {@code N.W.S.};
   * not the letters of {@code TSF 31} and {@code TSF/31}, which are a series.
   */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&.'\u2019-])(?<short>\\p{Lu}[\\p{Lu}\\p{N}&fo]{0,6}[\\p{Lu}\\p{N}]s?|(?:\\p{Lu}\\.){3,5})"
              + "(?![\\p{L}\\p{N}&]|[\\s/]\\d)");

  /** In a list of people, what follows a post: {@code Area Manager, NWS}. */
  private static final Pattern AFTER_POST =
      Pattern.compile("[,(\u2013-]\\s?(?<short>\\p{Lu}{3,6})(?=\\s*(?:[,;).]|$))");

  /** {@code Tarnside FC}: part of a name, and short for nothing else. */
  private static final Set<String> CLUBS = Set.of("FC", "AFC", "RFC");

  /** Everybody's, which one document's initials do not explain: {@code the GP}. */
  private static final Set<String> COMMON =
      Set.of("AOB", "GP", "GPs", "MP", "MPs", "MSP", "TV", "VAT", "CEO", "HR", "IT", "UK", "EU");

  /** Of a council after the name of its place: {@code Tarnside PC}. */
  private static final Set<String> COUNCILS = Set.of("CC", "DC", "BC", "TC", "PC", "MBC", "CBC");

  private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})(?!The\\b)\\p{Lu}\\p{Ll}++\\s$");

  /** A short form and its place in a text. */
  record Place(String shortForm, int start, int end) {}

  private PrintedForms() {}

  static List<Place> in(String text) {
    List<Place> all = new ArrayList<>();
    for (Place each : places(SHORT, text)) {
      boolean placed =
          COUNCILS.contains(each.shortForm) && PLACE.matcher(text.substring(0, each.start)).find();
      if (!placed && !CLUBS.contains(each.shortForm) && !COMMON.contains(each.shortForm)) {
        all.add(each);
      }
    }
    return all;
  }

  static List<Place> afterPosts(String text) {
    return places(AFTER_POST, text);
  }

  private static List<Place> places(Pattern pattern, String text) {
    List<Place> all = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      all.add(new Place(m.group("short"), m.start("short"), m.end("short")));
    }
    return all;
  }
}
