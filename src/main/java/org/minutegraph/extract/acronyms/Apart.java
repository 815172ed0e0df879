package org.minutegraph.extract.acronyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.TitleCase;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.extract.nlp.Token;
import org.minutegraph.model.Passage;

/** Finds the long form of a short one elsewhere in the document, by its initials. */
final class Apart {
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

  private final Language language;
  private final Set<String> heads;
  private final Map<Character, List<Place>> byInitial = new HashMap<>();

  /** A word of the document that a long form can begin with. */
  private record Place(Passage passage, List<Part> parts, int at) {}

  /** A stretch of a passage. */
  record Long(Passage passage, int start, int end) {
    String text() {
      return POSSESSIVE.matcher(passage.text().substring(start, end)).replaceFirst("");
    }
  }

  /**
   * @param heads words that end the names of bodies
   */
  Apart(Language language, Set<String> heads, List<Passage> passages) {
    this.language = language;
    this.heads = heads;
    for (Passage passage : passages) {
      List<Part> parts = Part.in(passage.text());
      for (int at = 0; at < parts.size(); at++) {
        if (!parts.get(at).inner() && !parts.get(at).isSmall()) {
          byInitial
              .computeIfAbsent(parts.get(at).initial(), initial -> new ArrayList<>())
              .add(new Place(passage, parts, at));
        }
      }
    }
  }

  /**
   * The likeliest long form: with capitals before without, then the one printed most, then first.
   *
   * @param allowed what a long form must be besides
   */
  Optional<Long> of(String shortForm, Predicate<Long> allowed) {
    List<Long> capital = new ArrayList<>();
    List<Long> small = new ArrayList<>();
    Initials initials = Initials.of(shortForm);
    for (Place place : byInitial.getOrDefault(shortForm.charAt(0), List.of())) {
      int end = initials.end(place.parts, place.at);
      if (end > place.at + 1) {
        List<Part> parts = place.parts.subList(place.at, end);
        Long found =
            new Long(place.passage, parts.get(0).start(), parts.get(parts.size() - 1).end());
        if (parts.stream().allMatch(part -> part.isSmall() || part.inner() || part.capital())) {
          if (isWholeRun(place.parts, place.at, end)) {
            capital.add(found);
          }
        } else if (initials.letters().length() > 2
            && parts.stream().skip(1).noneMatch(Part::large)) {
          small.add(found);
        }
      }
    }
    capital.removeIf(found -> found.text().equals(shortForm) || !allowed.test(found));
    if (!capital.isEmpty()) {
      return most(capital);
    }
    small.removeIf(found -> !allowed.test(found) || !isNounPhrase(found));
    return most(small);
  }

  /**
   * {@code Tide Fund}, and not the end of {@code Upper Tide Fund}; a body may have a place before,
   * and something of its own behind: {@code Upper Tide Panel Meeting}.
   */
  private boolean isWholeRun(List<Part> parts, int first, int end) {
    boolean goesOn =
        end < parts.size()
            && isCapitalNext(parts.get(end))
            && !parts.get(end).sign()
            && !isLaw(parts.get(end));
    boolean begunBefore =
        first > 0 && isCapitalNext(parts.get(first - 1)) && !parts.get(first).sign();
    return !goesOn && !begunBefore || heads.contains(TitleCase.of(parts.get(end - 1).text()));
  }

  /** {@code Freedom of Tides Act} is about the freedom of tides. */
  private static boolean isLaw(Part part) {
    return part.text().equals("Act") || part.text().equals("Bill");
  }

  private static boolean isCapitalNext(Part part) {
    return part.capital() && !part.isSmall() && !part.text().equals("Ltd");
  }

  private Optional<Long> most(List<Long> found) {
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(each -> counts.merge(each.text(), 1, Integer::sum));
    return found.stream()
        .min(
            Comparator.comparing((Long each) -> isPlural(each.text()))
                .thenComparing(each -> -counts.getOrDefault(each.text(), 0)));
  }

  /** {@code Tide Panels}. */
  private boolean isPlural(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return last.endsWith("s") && heads.contains(last.substring(0, last.length() - 1));
  }

  /** {@code tidal energy scheme}, and not {@code took every step}. */
  private boolean isNounPhrase(Long found) {
    List<Token> tokens =
        language.tagged(found.passage.text()).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.start() < found.end && found.start < token.end())
            .toList();
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).tag().startsWith("NN")
        && tokens.stream().allMatch(token -> token.tag().matches("NN.*|JJ.*|VBG|CC|IN|POS|,|CD"));
  }
}
