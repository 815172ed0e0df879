package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PersonName;

/**
 * Initials that stand for people: {@code AB}. They count where the document defines them beside the
 * name, or uses the initials of those listed throughout.
 */
final class NameCodes {
  // "AB", "CMcD", "RO'H", "EvdB", "AWa"
  private static final String INITIALS =
      "(?:\\p{Lu}{2,4}|(?=[\\p{L}'\u2019]{3,6}(?![\\p{L}]))\\p{Lu}(?:\\p{Ll}{0,3}['\u2019]?\\p{Lu}){1,3}\\p{Ll}?)";
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&.-])(?<!(?<!\\p{Lu}{2})/)"
              + INITIALS
              + "(?!['\u2019]\\p{Lu}|[\\p{L}\\p{N}&(-]|/(?!\\p{Lu}{2,3}(?![\\p{L}\\p{N}/])))");

  /** {@code (AB)}. */
  private static final Pattern DEFINED = Pattern.compile("\\((" + INITIALS + ")\\)");

  /** How far before the initials the name may stand: {@code Ann Birch, Oak Trust (AB)}. */
  private static final int REACH = 90;

  private static final Pattern ARTICLE_BEFORE =
      Pattern.compile("\\b(?:[Tt]he|[Aa]n?|of|this|our)\\s$");
  private static final Pattern PERSON_BEFORE =
      Pattern.compile("\\b(?:by|and|with|ACTION:?|Action:?)\\s$");

  /** So many different initials, so many times, are no abbreviations of something else. */
  private static final int SEVERAL = 3;

  private static final int THROUGHOUT = 6;

  private final Set<String> codes;

  private NameCodes(Set<String> codes) {
    this.codes = Set.copyOf(codes);
  }

  /**
   * Learns the codes.
   *
   * @param texts of the document
   * @param listed the people of the attendance
   * @param known everybody known
   */
  static NameCodes of(List<String> texts, List<PersonName> listed, List<PersonName> known) {
    Set<String> codes = new HashSet<>();
    texts.forEach(text -> codes.addAll(defined(text, known)));
    Set<String> unique = uniqueCodes(listed);
    if (uses(texts, unique) >= 2 || !codes.isEmpty()) {
      codes.addAll(unique);
    }
    return new NameCodes(codes.isEmpty() ? unexplained(texts) : codes);
  }

  /** As {@link PersonName#codes} has it. */
  private static String key(String printed) {
    return printed.replaceAll("['\u2019]", "").toUpperCase(Locale.ROOT);
  }

  /** Initials that nothing explains, where several of them speak throughout. */
  private static Set<String> unexplained(List<String> texts) {
    List<String> speaking = texts.stream().flatMap(NameCodes::speaking).toList();
    Set<String> codes = new HashSet<>(speaking);
    texts.forEach(text -> codes.removeAll(withArticle(text)));
    long uses = speaking.stream().filter(codes::contains).count();
    return codes.size() >= SEVERAL && uses >= THROUGHOUT ? codes : Set.of();
  }

  /** Those that begin a sentence before a verb of speech: {@code AB said}. */
  private static Stream<String> speaking(String text) {
    return Sentences.of(text).stream()
        .map(sentence -> CODE.matcher(text).region(sentence.start(), sentence.end()))
        .filter(Matcher::lookingAt)
        .filter(code -> code.group().length() <= 3 || !NameShape.isCapitals(code.group()))
        .filter(code -> SpeechVerbs.at(text, code.end()).isPresent())
        .map(code -> key(code.group()));
  }

  /** {@code the BBC}. */
  private static Set<String> withArticle(String text) {
    return CODE.matcher(text)
        .results()
        .filter(
            code ->
                ARTICLE_BEFORE
                    .matcher(text.substring(Math.max(0, code.start() - 12), code.start()))
                    .find())
        .map(code -> key(code.group()))
        .collect(Collectors.toSet());
  }

  private static Set<String> defined(String text, List<PersonName> known) {
    Set<String> found = new HashSet<>();
    Matcher defined = DEFINED.matcher(text);
    while (defined.find()) {
      String code = defined.group(1);
      String before = text.substring(Math.max(0, defined.start() - REACH), defined.start());
      String folded = PersonName.fold(before.substring(before.lastIndexOf(';') + 1));
      if (known.stream()
          .anyMatch(
              name -> !name.isSingle() && name.hasCode(code) && folded.contains(name.last()))) {
        found.add(key(code));
      }
    }
    return found;
  }

  private static Set<String> uniqueCodes(List<PersonName> listed) {
    Map<String, Set<PersonName>> owners = new TreeMap<>();
    listed.stream()
        .filter(PersonName::hasFullGiven)
        .forEach(
            name ->
                name.codes()
                    .forEach(
                        code -> owners.computeIfAbsent(code, key -> new HashSet<>()).add(name)));
    Set<String> unique = new HashSet<>();
    owners.forEach(
        (code, names) -> {
          if (names.size() == 1 && code.length() > 1) {
            unique.add(code);
          }
        });
    return unique;
  }

  private static long uses(List<String> texts, Set<String> codes) {
    return texts.stream()
        .mapToLong(
            text -> places(text, codes).stream().filter(place -> isSpeaking(text, place)).count())
        .sum();
  }

  private static boolean isSpeaking(String text, CapitalRun place) {
    return place.beforeVerb() || PERSON_BEFORE.matcher(before(text, place)).find();
  }

  private static List<CapitalRun> places(String text, Set<String> codes) {
    List<CapitalRun> places = new ArrayList<>();
    Matcher matcher = CODE.matcher(text);
    while (matcher.find()) {
      CapitalRun place = new CapitalRun(text, matcher.start(), matcher.end());
      if (codes.contains(key(matcher.group()))
          && !ARTICLE_BEFORE.matcher(before(text, place)).find()) {
        places.add(place);
      }
    }
    return places;
  }

  private static String before(String text, CapitalRun place) {
    return text.substring(Math.max(0, place.start() - 12), place.start());
  }

  /** The codes of the passage, where nothing else stands. */
  List<Hit> in(Passage passage, Predicate<Integer> free) {
    return places(passage.text(), codes).stream()
        .filter(place -> free.test(place.start()))
        .map(
            place ->
                NameRegister.hit(
                    passage, place.start(), place.start(), place.end(), null, Form.INITIALS))
        .toList();
  }
}
