package org.minutegraph.extract.acronyms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Passage;

/** Finds the short forms that one document explains. */
public final class Acronyms {
  /** {@code TSF}, {@code C&YP}, {@code PTPs}, {@code DfT}, {@code Y6}. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&'\u2019-])\\p{Lu}[\\p{Lu}\\p{N}&f]{0,6}[\\p{Lu}\\p{N}]s?(?![\\p{L}\\p{N}&])");

  /** {@code TMBC}, {@code XDC}. */
  private static final Pattern COUNCIL = Pattern.compile("\\p{Lu}{1,2}(?:MBC|BC|CC|DC)");

  /** {@code Tarnside FC}: part of a name, and short for nothing else. */
  private static final Set<String> CLUBS = Set.of("FC", "AFC", "RFC");

  private static final double BY_INITIALS = Confidence.LIKELY;

  private final Language language;
  private final NameFinder names;
  private final Map<String, Acronym> found = new LinkedHashMap<>();

  private final Set<String> heads =
      Set.copyOf(WordList.named("/org/minutegraph/extract/bodies/heads-of-bodies").words());

  public Acronyms(Language language, NameFinder names) {
    this.language = language;
    this.names = names;
  }

  /**
   * The short forms, in order of print: first those explained side by side, then those whose long
   * form is printed elsewhere.
   *
   * @param passages all of the document's text that is not a list of people
   */
  public List<Acronym> in(List<Passage> passages) {
    passages.forEach(this::sideBySide);
    apart(passages);
    return new ArrayList<>(found.values());
  }

  private void sideBySide(Passage passage) {
    for (Explained each : SideBySide.in(passage.text())) {
      if (isNobody(passage, each.start(), each.end())) {
        Evidence evidence = Evidence.certain(passage.span(each.start(), each.end()));
        found.putIfAbsent(
            each.shortForm(), new Acronym(each.shortForm(), each.longForm(), evidence));
      }
    }
  }

  private boolean isNobody(Passage passage, int start, int end) {
    return names.in(passage).stream().noneMatch(hit -> hit.start() < end && start < hit.end());
  }

  private void apart(List<Passage> passages) {
    Set<String> shortForms = shortForms(passages);
    if (shortForms.isEmpty()) {
      return;
    }
    Apart apart =
        new Apart(language, heads, passages.stream().filter(Acronyms::isPrinted).toList());
    for (String shortForm : shortForms) {
      Predicate<Apart.Long> allowed =
          each ->
              isNobody(each.passage(), each.start(), each.end()) && fits(shortForm, each.text());
      apart.of(shortForm, allowed).ifPresent(longForm -> add(shortForm, longForm));
    }
  }

  /** Two letters stand for too much, save for a body; short forms of councils are known as such. */
  private boolean fits(String shortForm, String longForm) {
    String last = longForm.substring(longForm.lastIndexOf(' ') + 1);
    if (COUNCIL.matcher(shortForm).matches()) {
      return last.startsWith("Council");
    }
    return shortForm.length() > 2 || heads.contains(last);
  }

  private void add(String shortForm, Apart.Long longForm) {
    Evidence evidence =
        new Evidence(longForm.passage().span(longForm.start(), longForm.end()), BY_INITIALS);
    found.put(shortForm, new Acronym(shortForm, longForm.text(), evidence));
  }

  /** Those not yet explained, in order of print. */
  private Set<String> shortForms(List<Passage> passages) {
    Set<String> all = new LinkedHashSet<>();
    for (Passage passage : passages) {
      Matcher m = SHORT.matcher(passage.text());
      while (isPrinted(passage) && m.find()) {
        if (!found.containsKey(m.group())
            && !CLUBS.contains(m.group())
            && isNobody(passage, m.start(), m.end())) {
          all.add(m.group());
        }
      }
    }
    return all;
  }

  /** True where capitals tell something: not in a heading of capitals. */
  private static boolean isPrinted(Passage passage) {
    return passage.text().chars().anyMatch(Character::isLowerCase);
  }
}
