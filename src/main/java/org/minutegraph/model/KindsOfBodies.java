package org.minutegraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What kind of body the name alone tells: {@code Tidewater Health Partnership (THP)} and {@code
 * Safer Tidewater Partnership Board} are bodies on which several organisations sit together. What
 * is not told by the name, such as the members of a forum, is not guessed.
 */
public final class KindsOfBodies {
  private static final String PARTNERSHIP = "partnership";
  private static final Set<String> GROUPS = Set.copyOf(words("partnership-groups"));
  private static final Set<String> FIRMS = Set.copyOf(words("firms-called-partnership"));
  private static final List<String> BY_LAW = words("partnerships-by-law");
  private static final List<String> MEETING = words("groups-that-meet");

  /** {@code (THP)} at the end. */
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)\\s*$");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");

  private KindsOfBodies() {}

  private static List<String> words(String file) {
    return WordFile.beside(KindsOfBodies.class, file).lines();
  }

  /** Whether it can only be a group that meets and decides or advises. */
  public static boolean isBody(String name) {
    return isPartnership(name) || endsInOne(String.join(" ", split(name)), MEETING);
  }

  /** Whether several organisations sit together on what goes by this name. */
  public static boolean isPartnership(String name) {
    List<String> words = split(name);
    int at = words.lastIndexOf(PARTNERSHIP);
    return at < 0 ? endsInOne(String.join(" ", words), BY_LAW) : isPartnership(words, at);
  }

  private static boolean isPartnership(List<String> words, int at) {
    String after = String.join(" ", words.subList(at + 1, words.size()));
    boolean firm = at > 0 && FIRMS.contains(words.get(at - 1));
    return !firm && (after.isEmpty() || GROUPS.contains(after));
  }

  private static List<String> split(String name) {
    String plain = BRACKETS.matcher(name).replaceFirst("").replace('\u2019', '\'');
    return Stream.of(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean endsInOne(String name, List<String> ends) {
    return ends.stream().anyMatch(end -> name.equals(end) || name.endsWith(" " + end));
  }
}
