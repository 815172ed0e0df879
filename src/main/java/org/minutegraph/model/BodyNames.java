package org.minutegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of bodies are near enough to be held against each other. Names are slugs of one
 * council: {@code health-and-wellbeing-board}. Two names can only be near if they share a key.
 */
public final class BodyNames {
  private static final Set<String> SMALL =
      Set.copyOf(WordFile.beside(BodyNames.class, "small-words").lines());

  /** Clerks' short forms, and plurals that take no further s unless somebody owns something. */
  private static final Map<String, String> FULL =
      WordFile.beside(BodyNames.class, "body-short-words").pairs();

  /** What a body is, and not what for. */
  private static final Set<String> KINDS =
      Set.copyOf(WordFile.beside(BodyNames.class, "body-kinds").lines());

  private static final int LONG_ENOUGH = 5;
  private static final int LONGEST_SHORT_FORM = 8;

  private BodyNames() {}

  /** The words by which a name is compared, in order: small ones and the place are left out. */
  public static List<String> words(String council, String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("-")) {
      if (!SMALL.contains(word)) {
        words.addAll(List.of(FULL.getOrDefault(word, word).split(" ")));
      }
    }
    List<String> place = List.of(council.split("-"));
    boolean local =
        words.size() >= place.size() + 2
            && words.subList(0, place.size()).equals(place)
            && !KINDS.containsAll(words.subList(place.size(), words.size()));
    return List.copyOf(local ? words.subList(place.size(), words.size()) : words);
  }

  /**
   * What this name shares with all names near it.
   *
   * @param shortForms slugs of the short forms that minutes give the body
   */
  public static Set<String> keys(String council, String name, Set<String> shortForms) {
    List<String> words = words(council, name);
    Set<String> keys = new TreeSet<>();
    keys.add("n:" + String.join("-", words));
    keys.add("c:" + String.join("-", core(words)));
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      if (words.get(i).length() >= LONG_ENOUGH) {
        List<String> rest = new ArrayList<>(words);
        rest.set(i, words.get(i).substring(0, 1));
        keys.add("w:" + String.join("-", rest));
      }
    }
    shortForms.forEach(form -> keys.add("a:" + form));
    if (isShortForm(name)) {
      keys.add("a:" + name);
    }
    return keys;
  }

  /** Whether a name may be an acronym. */
  public static boolean isShortForm(String name) {
    return name.length() <= LONGEST_SHORT_FORM && name.matches("[a-z]+") && !KINDS.contains(name);
  }

  /** Whether two names are one but for small words, short forms of words and the place. */
  public static boolean isSame(String council, String one, String other) {
    return words(council, one).equals(words(council, other));
  }

  /** Whether a letter of one word is wrong, missing or too much; not where a plural is made. */
  public static boolean isOneLetterApart(String council, String one, String other) {
    List<String> words = words(council, one);
    List<String> others = words(council, other);
    if (words.size() != others.size() || words.size() < 2) {
      return false;
    }
    int differ = -1;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        if (differ >= 0) {
          return false;
        }
        differ = i;
      }
    }
    return differ >= 0 && isSlip(words.get(differ), others.get(differ));
  }

  private static boolean isSlip(String one, String other) {
    return Math.min(one.length(), other.length()) >= LONG_ENOUGH
        && one.matches("[a-z]+")
        && other.matches("[a-z]+")
        && !(one + "s").equals(other)
        && !(other + "s").equals(one)
        && Surnames.oneApart(one, other);
  }

  /** {@code Improving Homes} for {@code Improving Homes Select Commission}. */
  public static boolean isBare(String council, String bare, String whole) {
    List<String> words = words(council, bare);
    List<String> others = words(council, whole);
    return words.size() > 1
        && others.size() > words.size()
        && core(words).equals(words)
        && core(others).equals(words);
  }

  private static List<String> core(List<String> words) {
    int end = words.size();
    while (end > 1 && KINDS.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }
}
