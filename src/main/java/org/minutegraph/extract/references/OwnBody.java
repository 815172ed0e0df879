package org.minutegraph.extract.references;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the names by which a body speaks of itself from the names of others. */
final class OwnBody {
  /** Single words that name a body all the same: {@code the Cabinet}. */
  private static final List<String> NAMES = List.of("council", "cabinet", "executive");

  /**
   * Bodies whose minutes speak of another council as the Council: {@code a full Council meeting}.
   */
  private static final Pattern LOCAL = Pattern.compile("(?i)\\b(?:community|parish|town)\\b");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)^(?:(?:the|a|an)\\s+)?(?:(?:annual|extra-?\\s?ordinary|ordinary|special)\\s+)?");

  private final String name;

  OwnBody(@Nullable String name) {
    this.name = name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /** True where a meeting of that body is another body's. */
  boolean isOther(@Nullable String body, String sentence) {
    if (body == null) {
      return false;
    }
    String lower = bare(body).toLowerCase(Locale.ROOT);
    boolean known = lower.indexOf(' ') > 0 || NAMES.contains(lower) || isShort(body);
    return known && (!isOwn(body) || isFullCouncil(lower, sentence));
  }

  private boolean isFullCouncil(String lower, String sentence) {
    return lower.equals("council")
        && LOCAL.matcher(name).find()
        && sentence.toLowerCase(Locale.ROOT).contains("full council");
  }

  /** True for the whole name, its last words, or the initials of either. */
  boolean isOwn(String body) {
    String lower = bare(body).toLowerCase(Locale.ROOT);
    if (isShort(body)) {
      String initials =
          Arrays.stream(name.split("[\\s-]+"))
              .filter(word -> !word.isEmpty() && !List.of("and", "of", "the", "for").contains(word))
              .map(word -> word.substring(0, 1))
              .collect(Collectors.joining());
      return initials.endsWith(lower);
    }
    return name.endsWith(lower);
  }

  private static boolean isShort(String body) {
    return body.matches("\\p{Lu}{2,6}");
  }

  /** The name as it goes into the record; null where the word alone names nobody. */
  @Nullable String printed(String body) {
    String bare = bare(body);
    String lower = bare.toLowerCase(Locale.ROOT);
    return lower.indexOf(' ') > 0 || NAMES.contains(lower) || isShort(body) ? bare : null;
  }

  private static String bare(String body) {
    return ARTICLE.matcher(body.strip()).replaceFirst("");
  }
}
