package org.minutegraph.extract.bodies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Passage;

/**
 * Names without a head word that a document introduces as somebody's: whom a listed person comes
 * from, of what somebody is a member, who sent a quotation.
 */
final class Introductions {
  /** One word will do: {@code Wicksteps}; without {@code and}. */
  private static final String FIRM =
      "(?:the\\s+)?(?<name>\\p{Lu}[\\p{L}\\p{N}'\u2019&-]*+(?:\\s(?:(?:of|the|&)\\s){0,2}\\p{Lu}[\\p{L}\\p{N}'\u2019&-]*+){0,5})";

  private static final String NAME =
      "(?:the\\s+|The\\s+)?(?<name>\\p{Lu}[\\p{L}\\p{N}'\u2019&-]*+"
          + "(?:\\s(?:(?:of|and|for|the|in|&)\\s){0,2}\\p{Lu}[\\p{L}\\p{N}'\u2019&-]*+){0,6})";

  /** {@code a member of Oakmere Rowing Twinning}, {@code on behalf of Tarn Voices}. */
  private static final Pattern BELONGING =
      Pattern.compile(
          "\\b(?i:on\\s+behalf\\s+of|representing|represents?|(?:non-executive|company|founding)\\s+directors?\\s+of"
              + "|trustees?\\s+(?:of|for|with)|members?\\s+of|patrons?\\s+of|employees?\\s+of|employed\\s+by|works?\\s+for"
              + "|work(?:ed|ing)\\s+for|volunteers?\\s+(?:for|with|at)|secretary\\s+(?:of|to)|treasurer\\s+(?:of|to)"
              + "|chair(?:man|person|woman)?\\s+of(?:\\s+(?:the\\s+)?trustees\\s+of)?|shareholders?\\s+in|run\\s+by|owned\\s+by"
              + "|(?:operated|filmed|sponsored|installed|supplied|serviced|manufactured|delivered|audited|hosted)\\s+by|on\\s+the\\s+board\\s+of|contracts?\\s+with|contracts?\\s+(?:\\p{Ll}+\\s){0,2}awarded\\s+to)\\s+"
              + NAME);

  /** {@code quotes from Turf Direct}, {@code the tender of Marsh Civils}: one word will do. */
  private static final Pattern OFFERING =
      Pattern.compile(
          "\\b(?i:quot(?:e|ation)s?|estimates?|invoices?|tenders?)\\s+(?:(?!Mr|Mrs)\\p{Ll}+\\s){0,3}?(?:from|by|of)\\s+"
              + FIRM);

  /** {@code Wicksteps, the bus company}, {@code the contractor, Marsh Turf}: one word will do. */
  private static final String FIRMS =
      "(?:company|contractors?|firm|suppliers?|charity|consultants|agents|organisation|developers?|auditors?|insurers?"
          + "|installers?|bank|operators?|architects|manufacturers?)";

  private static final Pattern APPOSED =
      Pattern.compile(
          FIRM
              + ",\\s+(?:the|our|an?)\\s+(?:[\\p{L}-]+\\s){0,3}?(?i:"
              + FIRMS
              + ")\\b"
              + "|\\b"
              + FIRMS
              + "(?:,|\\s+(?:called|named|known\\s+as))\\s+"
              + FIRM.replace("<name>", "<behind>"));

  /** Another of the same: {@code , Turf Direct}, {@code and Pier Works}. */
  private static final Pattern FURTHER = Pattern.compile("(?:,\\s+and|,|\\s+and)\\s+" + FIRM);

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\s*(?:,\\s|\\s[-\u2013]\\s|\\((?:(?:both|all|from|representing)\\s){0,2})"
              + NAME
              + "\\s*(?=[;()]|$)");

  private static final Pattern TITLED =
      Pattern.compile("\\s(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Rev|Revd)\\b.*");

  private final NameFinder people;
  private final NameShapes shapes;
  private final Set<String> found = new LinkedHashSet<>();

  Introductions(NameFinder people, NameShapes shapes) {
    this.people = people;
    this.shapes = shapes;
  }

  /** The names that the texts and the lists of people introduce, and that are no places in them. */
  List<String> in(List<Passage> texts, List<Passage> lists) {
    texts.forEach(this::told);
    lists.forEach(this::listed);
    return found.stream()
        .filter(name -> !shapes.isPlace(name, texts) && !isSite(name, texts))
        .toList();
  }

  private void told(Passage passage) {
    Matcher belonging = BELONGING.matcher(passage.text());
    while (belonging.find()) {
      add(passage, belonging, "name", false);
    }
    Matcher apposed = APPOSED.matcher(passage.text());
    while (apposed.find()) {
      add(passage, apposed, apposed.group("name") == null ? "behind" : "name", true);
    }
    Matcher offering = OFFERING.matcher(passage.text());
    while (offering.find()) {
      add(passage, offering, "name", true);
      Matcher next =
          FURTHER.matcher(passage.text()).region(offering.end(), passage.text().length());
      while (next.lookingAt()) {
        add(passage, next, "name", true);
        next.region(next.end(), passage.text().length());
      }
    }
  }

  /** {@code Jo Ash (Tarn Voices)}, {@code Jo Ash, Pier Works;}, no wards of councillors. */
  private void listed(Passage passage) {
    for (NameFinder.Hit hit : people.in(passage)) {
      Matcher m = IN_BRACKETS.matcher(passage.text()).region(hit.end(), passage.text().length());
      boolean councillor =
          passage.text().substring(hit.start(), hit.end()).matches("C.*(?:llrs?|ounc).*");
      if (m.lookingAt() && !councillor) {
        add(passage, m, "name", false);
      }
    }
  }

  private void add(Passage passage, Matcher m, String group, boolean oneWord) {
    int start = m.start(group);
    int end =
        people.in(passage).stream()
            .filter(hit -> hit.start() < m.end(group) && start < hit.end())
            .mapToInt(NameFinder.Hit::start)
            .findFirst()
            .orElse(m.end(group));
    String name = end > start ? beforeTitle(passage.text().substring(start, end)) : "";
    if (shapes.isName(name, oneWord)) {
      found.add(name);
    }
  }

  /** {@code Tarn Voices} of {@code on behalf of Tarn Voices Mr Ash asked}. */
  private static String beforeTitle(String text) {
    return TITLED
        .matcher(text)
        .replaceFirst("")
        .replaceFirst("(?:['\u2019]s?|\\s(?:of|and|for|the|in|&))+$", "");
  }

  /** {@code at Pier Works}. */
  private static boolean isSite(String name, List<Passage> texts) {
    Pattern place = Pattern.compile("\\bat\\s+(?:the\\s+)?" + Pattern.quote(name) + "\\b");
    return texts.stream().anyMatch(text -> place.matcher(text.text()).find());
  }
}
