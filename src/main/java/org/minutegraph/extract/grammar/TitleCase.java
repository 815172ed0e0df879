package org.minutegraph.extract.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names printed in capitals, written as in running text: {@code CHILDREN'S AND SEND SUB-COMMITTEE}
 * becomes {@code Children's and SEND Sub-Committee}. A name with small letters is kept as printed.
 */
public final class TitleCase {
  private static final Set<String> SMALL = Set.copyOf(WordList.named("small-words").words());
  private static final Set<String> ACRONYMS =
      Set.copyOf(WordList.named("acronyms-in-names").words());
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'\u2019]+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUYaeiouy]");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:ST|ND|RD|TH)");

  private TitleCase() {}

  /** The name in title case, if it is printed in capitals throughout. */
  public static String of(String name) {
    return name.chars().anyMatch(Character::isLowerCase) ? name : recase(name);
  }

  private static String recase(String name) {
    StringBuilder out = new StringBuilder();
    Matcher word = WORD.matcher(name);
    int at = 0;
    while (word.find()) {
      out.append(name, at, word.start());
      boolean first = out.toString().isBlank();
      boolean last = word.end() == name.length();
      out.append(word(word.group(), first || last));
      at = word.end();
    }
    return out.append(name.substring(at)).toString();
  }

  private static String word(String word, boolean outer) {
    String low = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(low) && !outer) {
      return low;
    }
    if (ACRONYMS.contains(word)) {
      return word;
    }
    if (ORDINAL.matcher(word).matches()) {
      return low;
    }
    boolean spelled = word.length() > 1 && !VOWEL.matcher(word).find() && !word.equals("ST");
    return spelled ? word : capital(word, low);
  }

  /** {@code O'NEILL} has a second capital, {@code PEOPLE'S} has not. */
  private static String capital(String word, String low) {
    StringBuilder out = new StringBuilder(low);
    out.setCharAt(0, Character.toUpperCase(low.charAt(0)));
    boolean irish =
        low.length() > 3 && low.startsWith("o") && "'\u2019".indexOf(low.charAt(1)) >= 0;
    if (irish || low.startsWith("mc") && low.length() > 3) {
      out.setCharAt(2, word.charAt(2));
    }
    return out.toString();
  }
}
