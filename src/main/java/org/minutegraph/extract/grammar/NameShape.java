package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person's name looks like on paper: initials, capitalised words, particles. */
final class NameShape {
  /** {@code Ash}, {@code O'Dell}, {@code McAsh}, {@code Ash-Birch}, {@code ASH}. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}['\u2019](?=\\p{Lu}))?\\p{Lu}\\p{L}*+(?:-(?:\\p{Lu}['\u2019])?\\p{Lu}\\p{L}++)*+");

  /** {@code J.}, {@code J.A.}, {@code J. A.}; or {@code J}, {@code J A} before a capital. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,4}(?=\\s?\\p{Lu}|\\s(?:"
              + WordList.named("name-particles").alternatives()
              + ")\\s\\p{Lu})|\\p{Lu}(?:\\s\\p{Lu}){0,2}(?=\\s\\p{Lu}\\p{L})");

  private static final Pattern PARTICLE =
      Pattern.compile(WordList.named("name-particles").alternatives() + "(?=\\s\\p{L})");

  private static final int LONGEST = 5;

  /** Fewer capitals behind first names may be the letters of an organisation. */
  private static final int SURNAME = 4;

  private static final Set<String> NO_NAMES = Set.copyOf(WordList.named("not-names").words());

  private static final Set<String> GIVEN_NAMES = Set.copyOf(WordList.named("given-names").words());

  private NameShape() {}

  /** A part of a name: a word, or initials. */
  record Part(int start, int end, boolean initials) {}

  /**
   * The parts of the longest run that could be a name and begins at {@code from}; empty where none
   * does. It ends with a word of two letters or more.
   */
  static List<Part> at(String text, int from) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (parts.size() < LONGEST) {
      Part part = part(text, at, parts);
      if (part == null) {
        break;
      }
      parts.add(part);
      at = part.end();
      if (at >= text.length() || (text.charAt(at) != ' ' && !part.initials())) {
        break;
      }
      at += text.charAt(at) == ' ' ? 1 : 0;
    }
    while (!parts.isEmpty() && !endsName(text, parts.get(parts.size() - 1))) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  /** True for a word that is no part of any name: {@code Committee}. */
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word);
  }

  /** True for {@code ASH} and {@code AB}, not for {@code A}. */
  static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  private static @org.jspecify.annotations.Nullable Part part(
      String text, int at, List<Part> before) {
    Matcher initials = region(INITIALS, text, at);
    if (initials.lookingAt()) {
      return new Part(at, initials.end(), true);
    }
    Matcher particle = region(PARTICLE, text, at);
    if (particle.lookingAt() && !before.isEmpty()) {
      return new Part(at, particle.end(), false);
    }
    Matcher word = region(WORD, text, at);
    return word.lookingAt() && fits(text, word.group(), before)
        ? new Part(at, word.end(), false)
        : null;
  }

  private static boolean fits(String text, String word, List<Part> before) {
    if (isNoName(word) || isNoName(capitalised(word))) {
      return false;
    }
    if (isSurnameInCapitals(text, word, before)) {
      return true;
    }
    return before.stream()
        .filter(part -> !part.initials())
        .allMatch(
            part ->
                isCapitals(text.substring(part.start(), part.end())) == isCapitals(word)
                    || PARTICLE
                        .matcher(text.substring(part.start(), part.end()) + " x")
                        .lookingAt());
  }

  /** {@code Ann ASH-BIRCH}: first names in small letters, the surname in capitals. */
  private static boolean isSurnameInCapitals(String text, String word, List<Part> before) {
    return word.length() >= SURNAME
        && isCapitals(word)
        && !ListNames.isPostNominal(word)
        && !before.isEmpty()
        && before.stream()
            .map(part -> text.substring(part.start(), part.end()))
            .noneMatch(NameShape::isCapitals)
        && GIVEN_NAMES.contains(text.substring(before.get(0).start(), before.get(0).end()));
  }

  private static boolean endsName(String text, Part part) {
    return !part.initials()
        && part.end() - part.start() > 1
        && Character.isUpperCase(text.charAt(part.start()))
        && !(text.substring(part.start(), part.end()).equals("St"));
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static Matcher region(Pattern pattern, String text, int at) {
    return pattern
        .matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** {@code Ann Lee}: the first word is a common first name. */
  static boolean beginsWithGivenName(String name) {
    int space = name.indexOf(' ');
    return GIVEN_NAMES.contains(space < 0 ? name : name.substring(0, space));
  }

  /** Words of several lists as one set. */
  static Set<String> words(String... lists) {
    Set<String> all = new HashSet<>();
    for (String list : lists) {
      all.addAll(WordList.named(list).words());
    }
    return Set.copyOf(all);
  }
}
