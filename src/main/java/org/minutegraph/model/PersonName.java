package org.minutegraph.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A printed name taken apart, so that two of them can be held against each other. Letters are
 * folded: lower case, no accents, straight apostrophes.
 *
 * @param given given names and initials, in order; empty for a name of one word
 * @param last the surname with its particles; for a name of one word, that word, which may be a
 *     given name
 */
public record PersonName(List<String> given, String last) {
  private static final Set<String> PARTICLES =
      Set.copyOf(WordFile.beside(PersonName.class, "surname-particles").lines());

  /** Particles that are given names as well: {@code Di Ash}; {@code di Ash} is a surname. */
  private static final Set<String> GIVEN = Set.of("al", "di", "del", "den", "mac", "nic");

  /** {@code "Ó Lee"}: always written apart, and the same as {@code O'Lee}. */
  private static final Pattern IRISH = Pattern.compile("(?<!\\S)(?:\u00d3|O\u0301)\\s+(?=\\p{L})");

  /** Endings that make another name: {@code Paul-ine}. */
  private static final Pattern OTHER_NAME =
      Pattern.compile("a|ia|ine|ina|elle|ella|ette|etta|een|son");

  /** {@code "Lee OBE, JP"}. */
  private static final Pattern HONOURS =
      Pattern.compile(
          "(?:[,\\s]++(?:[mockd]\\.?b\\.?e|[qk]\\.?c|j\\.?p|d\\.?l|m\\.?s?\\.?p|qpm|frcn|phd|ma|bsc)\\.?)++$");

  /** {@code "Lee, A.B."}. */
  private static final Pattern INVERTED =
      Pattern.compile("^([^\\s,]{2,}),\\s*((?:\\p{L}\\.\\s?){1,4}|\\p{L}(?:\\s\\p{L}){0,3})$");

  public PersonName {
    given = List.copyOf(given);
  }

  /** Takes a name apart that is printed without title. */
  public static PersonName of(String printed) {
    String own = IRISH.matcher(printed).replaceAll("O'");
    String plain =
        INVERTED.matcher(HONOURS.matcher(fold(own)).replaceAll("").strip()).replaceFirst("$2 $1");
    List<String> words =
        new ArrayList<>(Arrays.asList(plain.replaceAll("[.,()]", " ").strip().split("\\s+")));
    int surname = words.size() - 1;
    while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
      surname--;
    }
    if (surname == 1 && isParticle(words.get(0), printed.strip())) {
      surname = 0;
    }
    return new PersonName(
        words.subList(0, surname), String.join(" ", words.subList(surname, words.size())));
  }

  private static boolean isParticle(String first, String printed) {
    return PARTICLES.contains(first) && (!GIVEN.contains(first) || printed.startsWith(first));
  }

  /** Lower case, no accents, straight apostrophes and hyphens. */
  public static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replaceAll("[\u2010\u2011\u2013]", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** True for {@code Lee} and {@code Ann}: one word, of which it is not said what it is. */
  public boolean isSingle() {
    return given.isEmpty();
  }

  /** True where a given name is written out. */
  public boolean hasFullGiven() {
    return given.stream().anyMatch(word -> word.length() > 1);
  }

  /** The first given name or initial; empty for a name of one word. */
  public String first() {
    return given.isEmpty() ? "" : given.get(0);
  }

  /** The surname without hyphens and spaces: {@code Ash-Lee} and {@code Ash Lee} are one. */
  public String lastKey() {
    return last.replaceAll("[-'\\s]", "");
  }

  /** True where both have the same surname, and given names that do not clash. */
  public boolean sameSurnameAs(PersonName other) {
    return lastKey().equals(other.lastKey()) && givenAgreesWith(other);
  }

  /** True where one is the other's given name alone: {@code Ann} of {@code Ann Lee}. */
  public boolean isFirstNameOf(PersonName other) {
    return isSingle() && !other.isSingle() && last.length() > 1 && last.equals(other.first());
  }

  /** The capital letters of the name's parts: {@code AL}; a double surname gives one or both. */
  public Set<String> codes() {
    StringBuilder all = new StringBuilder();
    given.forEach(word -> all.append(word.charAt(0)));
    String surname = last.replaceAll("^(?:mc|mac|o')(?=..)", "");
    String one = all.toString() + last.charAt(0);
    String split = all + initials(last.split("[-\\s]"));
    String edges = given.isEmpty() ? one : "" + first().charAt(0) + last.charAt(0);
    String whole = all + last.replaceFirst("^(mc|mac|o)'?(\\p{L}).*", "$1$2");
    return surname.isEmpty()
        ? Set.of()
        : Set.copyOf(
            new java.util.TreeSet<>(
                List.of(
                    upper(one),
                    upper(split),
                    upper(edges),
                    surname.equals(last) ? upper(one) : upper(whole))));
  }

  /**
   * True where the initials, as printed, are this name's: {@code CMcD} of {@code Cal McDee}, {@code
   * RHa} of {@code Ros Hart}.
   */
  public boolean hasCode(String printed) {
    String bare = printed.replaceAll("['\u2019]", "");
    return codes().contains(upper(bare))
        || (beginsSurname(bare) && upper(bare).equals(begun(bare)));
  }

  private static boolean beginsSurname(String code) {
    return code.matches("\\p{Lu}{2,3}\\p{Ll}{1,2}");
  }

  /** The given names' initials, and so much of the surname as the code prints. */
  private String begun(String code) {
    StringBuilder all = new StringBuilder();
    given.forEach(word -> all.append(word.charAt(0)));
    int more = Math.max(0, code.length() - all.length());
    return upper(all + last.substring(0, Math.min(more, last.length())));
  }

  /** True where no given name or initial of the one clashes with the other's in its place. */
  public boolean givenAgreesWith(PersonName other) {
    int shared = Math.min(given.size(), other.given.size());
    for (int i = 0; i < shared; i++) {
      if (!agree(given.get(i), other.given.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * True where the surnames are one and the first given name of one begins the other's: {@code
   * Carol} and {@code Carole}, {@code Rob} and {@code Robert}; not {@code Paul} and {@code Paula}.
   */
  public boolean isVariantOf(PersonName other) {
    return lastKey().equals(other.lastKey())
        && (begins(first(), other.first()) || begins(other.first(), first()));
  }

  private static boolean begins(String brief, String full) {
    return brief.length() >= 3
        && full.startsWith(brief)
        && !OTHER_NAME.matcher(full.substring(brief.length())).matches();
  }

  private static boolean agree(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial ? a.charAt(0) == b.charAt(0) : a.equals(b);
  }

  private static String initials(String[] parts) {
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty()) {
        letters.append(part.charAt(0));
      }
    }
    return letters.toString();
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
