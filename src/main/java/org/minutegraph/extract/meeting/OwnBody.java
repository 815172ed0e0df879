package org.minutegraph.extract.meeting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether words about a meeting are of the body that met, or of another one. */
record OwnBody(@Nullable String name) {

  /** Whose meeting the words tell of; {@code NOBODY} where they name no body. */
  enum Whose {
    OWN,
    OTHER,
    NOBODY
  }

  // "Full Council", "the Elm Planning Committee", "Annual Parish Meeting"; no "Council Chamber"
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?<name>(?:[\\p{Lu}&][\\w'\u2019&-]{0,30} (?:(?:and|of|for|the|on|in)"
              + " ){0,2}){0,8}?(?=\\p{Lu})"
              + PrintedBody.HEAD
              + ")(?![\\p{L}-]|"
              + " (?i:chambers?|offices?|house|rooms?|suite|buildings?|hall|centre|headquarters|hq|room)\\b)|(?i:\\bannual"
              + " (?<annual>parish|town|community|general|village|electors['\u2019]?) meeting)\\b");

  /** The group of {@code Annual Parish Meeting}. */
  private static final int ANNUAL = 2;

  private static final Set<String> PLAIN =
      Set.of(
          "the",
          "full",
          "next",
          "ordinary",
          "special",
          "extraordinary",
          "annual",
          "monthly",
          "virtual",
          "remote",
          "budget",
          "formal",
          "public",
          "and",
          "of",
          "for",
          "on",
          "in",
          "meeting",
          "agreed",
          "noted",
          "resolved",
          "date",
          "future",
          "members",
          "that");

  /** Whose meeting it is: that of the own body where it is named among others. */
  Whose in(String words) {
    List<MatchResult> named = BODY.matcher(words).results().toList();
    if (named.isEmpty() || name == null) {
      return Whose.NOBODY;
    }
    return named.stream().anyMatch(this::isOwn) ? Whose.OWN : Whose.OTHER;
  }

  /** True where the word is one of the body's name. */
  boolean bears(String word) {
    return own().contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isOwn(MatchResult found) {
    String named = found.group().toLowerCase(Locale.ROOT);
    boolean annual = found.group(ANNUAL) != null;
    return annual
        ? name != null && name.toLowerCase(Locale.ROOT).contains("annual")
        : own().containsAll(words(named));
  }

  private Set<String> own() {
    Set<String> words = new HashSet<>(words(name == null ? "" : name));
    if (words.isEmpty() || name != null && !PrintedBody.hasHead(name)) {
      words.add("council");
    }
    return words;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(
            name.toLowerCase(Locale.ROOT).replace("&", " and ").split("[^\\p{L}'\u2019]+"))
        .filter(word -> !word.isEmpty() && !PLAIN.contains(word))
        .collect(Collectors.toSet());
  }
}
