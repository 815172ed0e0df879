package org.minutegraph.extract.acronyms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.TitleCase;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Passage;

/** Finds the short forms that one document explains. */
public final class Acronyms {
  /** {@code TMBC}, {@code XDC}. */
  private static final Pattern COUNCIL = Pattern.compile("\\p{Lu}{1,2}(?:MBC|BC|CC|DC)");

  /** {@code London Borough of Tarn}, {@code Borough Council of Tarn and Wharf}. */
  private static final Pattern OF_PLACE =
      Pattern.compile("(?i)\\b(?:borough|city|district|county|council) of ");

  private static final double BY_INITIALS = Confidence.LIKELY;

  private final Language language;
  private final NameFinder names;
  private final Map<String, Acronym> found = new LinkedHashMap<>();

  private final Set<String> heads = words("heads-of-bodies");
  private final Set<String> openers = words("openers");
  private final Set<String> offices = words("ranks");
  private final Set<String> organisations = words("heads-of-organisations");

  public Acronyms(Language language, NameFinder names) {
    this.language = language;
    this.names = names;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(WordList.named("/org/minutegraph/extract/bodies/" + list).words());
  }

  /**
   * The short forms, in order of print: first those explained side by side, then those whose long
   * form is printed elsewhere.
   *
   * @param passages all of the document's text that is not a list of people
   * @param title the lines above it, which may be in capitals
   * @param people lists of people, whose initials stand beside them
   */
  public List<Acronym> in(List<Passage> passages, List<Passage> title, List<Passage> people) {
    passages.forEach(passage -> sideBySide(passage, longForm -> true));
    people.forEach(passage -> sideBySide(passage, this::isUnit));
    Set<String> shortForms = shortForms(passages);
    Set<String> ofPeople = afterPosts(people);
    ofPeople.removeAll(shortForms);
    List<Passage> read = passages.stream().filter(Acronyms::isPrinted).toList();
    explain(shortForms, new Apart(language, heads, read), longForm -> true);
    explain(ofPeople, new Apart(language, heads, read), this::isUnit);
    Set<String> unexplained = new LinkedHashSet<>(shortForms);
    unexplained.addAll(ofPeople);
    unexplained.removeIf(each -> each.length() < 3);
    explain(unexplained, new Apart(language, heads, title), this::isUnit);
    explain(unexplained, new Apart(language, heads, people), this::isUnit);
    return new ArrayList<>(found.values());
  }

  /** {@code Tide Project Office}, and nobody's name. */
  private boolean isUnit(String longForm) {
    String last = TitleCase.of(longForm).replaceFirst(".*\\s", "");
    String first = TitleCase.of(longForm).replaceFirst("\\s.*", "");
    return heads.contains(last)
        || organisations.contains(last)
        || openers.contains(first)
        || OF_PLACE.matcher(longForm).find();
  }

  private void sideBySide(Passage passage, Predicate<String> allowed) {
    for (Explained each : SideBySide.in(passage.text())) {
      if (isNobody(passage, each.start(), each.end()) && allowed.test(each.longForm())) {
        Evidence evidence = Evidence.certain(passage.span(each.start(), each.end()));
        found.putIfAbsent(
            each.shortForm(), new Acronym(each.shortForm(), each.longForm(), evidence));
      }
    }
  }

  private boolean isNobody(Passage passage, int start, int end) {
    return names.in(passage).stream().noneMatch(hit -> hit.start() < end && start < hit.end());
  }

  private void explain(Set<String> shortForms, Apart apart, Predicate<String> allowed) {
    for (String shortForm : shortForms) {
      Predicate<Apart.Long> somebodyElse =
          each -> isNobody(each.passage(), each.start(), each.end()) && allowed.test(each.text());
      if (!isExplained(shortForm)) {
        apart
            .of(shortForm, somebodyElse.and(each -> fits(shortForm, each.text())))
            .or(
                () ->
                    apart.of(shortForm, somebodyElse.and(each -> isOffice(shortForm, each.text()))))
            .ifPresent(longForm -> add(shortForm, longForm));
      }
    }
  }

  /** {@code PTPs} explains {@code PTP}. */
  private boolean isExplained(String shortForm) {
    return found.containsKey(shortForm) || found.containsKey(shortForm + "s");
  }

  /** Two letters stand for too much, save for a body; short forms of councils are known as such. */
  private boolean fits(String shortForm, String longForm) {
    if (COUNCIL.matcher(shortForm).matches()) {
      return longForm.substring(longForm.lastIndexOf(' ') + 1).startsWith("Council");
    }
    return shortForm.length() > 2 || isUnit(longForm);
  }

  /**
   * {@code Deputy Chief Constable}, {@code Public Tide Corporation}, where no council has these
   * initials.
   */
  private boolean isOffice(String shortForm, String longForm) {
    return COUNCIL.matcher(shortForm).matches()
        && shortForm.length() > 2
        && (offices.contains(longForm.substring(longForm.lastIndexOf(' ') + 1))
            || isUnit(longForm));
  }

  private void add(String shortForm, Apart.Long longForm) {
    Evidence evidence =
        new Evidence(longForm.passage().span(longForm.start(), longForm.end()), BY_INITIALS);
    found.put(shortForm, new Acronym(shortForm, TitleCase.of(longForm.text()), evidence));
  }

  /** In order of print. */
  private Set<String> shortForms(List<Passage> passages) {
    Set<String> all = new LinkedHashSet<>();
    for (Passage passage : passages) {
      if (isPrinted(passage)) {
        PrintedForms.in(passage.text()).stream()
            .filter(each -> isNobody(passage, each.start(), each.end()))
            .forEach(each -> all.add(each.shortForm()));
      }
    }
    return all;
  }

  private static Set<String> afterPosts(List<Passage> people) {
    return people.stream()
        .flatMap(passage -> PrintedForms.afterPosts(passage.text()).stream())
        .map(PrintedForms.Place::shortForm)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** True where capitals tell something: not in a heading of capitals. */
  private static boolean isPrinted(Passage passage) {
    return passage.text().chars().anyMatch(Character::isLowerCase);
  }
}
