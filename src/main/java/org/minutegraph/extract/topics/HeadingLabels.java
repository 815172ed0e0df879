package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Passage;

/** The subjects that a heading names. */
final class HeadingLabels {
  private static final String FOLDER = "/org/minutegraph/extract/topics/";

  /**
   * Between parts: {@code Tide Walls - Cost}, {@code Tides: Walls}, {@code Tides in the light of
   * Wind}.
   */
  private static final Pattern PARTING =
      Pattern.compile(
          "\\s(?:[-\u2013\u2014]|--)\\s|:\\s|\\s(?:in the light of|in light of)\\s(?:the\\s)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code Update report regarding}, {@code Progress on the}. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:(?:an?|the|verbal|progress|annual|final|interim|draft|quarterly|monthly)"
              + " )?(?:update|report|review|progress|presentation|discussion|consideration|feedback)s?(?:"
              + " report)? (?:on|of|regarding|concerning|about|to|from) (?:the )?|(?:to"
              + " (?:receive|consider|note|approve) )|the )",
          Pattern.CASE_INSENSITIVE);

  /** {@code Update}, {@code 2024/25}, {@code (Appendix 2)}, {@code - pdf}. */
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:[,\\s]+(?:updates?|(?<!\\bpolice )(?<!\\bmonitoring )(?<!'s )(?<!\u2019s"
              + " )reports?|overview|presentation|\\d{4}(?:\\s?[/\u2013-]\\s?\\d{2,4})?)|\\s*\\([^)]*\\)|[\\s.?:,]+)+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSED = Pattern.compile("(?i)\\W*clos(?:ure|ing|ed?)\\W*");
  private static final Pattern END = Pattern.compile("[\\s.:]+$");

  private final Pattern procedural = beginning("procedural-headings");
  private final Pattern bare = beginning("bare-headings");
  private final Pattern bareWholes = whole("bare-wholes");
  private final Pattern bareSubjects = whole("bare-subjects");
  private final Pattern empty = whole("empty-parts");
  private final Set<String> small =
      Set.of(
          "of", "and", "the", "for", "in", "to", "on", "or", "with", "a", "an", "at", "by", "from");

  /** What a heading is worth. */
  enum Kind {
    PROCEDURAL,
    BARE,
    SUBJECT
  }

  private static Pattern beginning(String list) {
    return Pattern.compile(
        "^(?:the )?" + WordList.named(FOLDER + list).alternatives() + ".*",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static Pattern whole(String list) {
    return Pattern.compile(
        "(?:" + String.join("|", WordList.named(FOLDER + list).words()) + ")",
        Pattern.CASE_INSENSITIVE);
  }

  Kind kind(String heading) {
    String plain = heading.replace('\u2019', '\'');
    if (isEither(procedural, plain) || CLOSED.matcher(plain).matches()) {
      return Kind.PROCEDURAL;
    }
    boolean whole = bareWholes.matcher(END.matcher(plain).replaceFirst("")).matches();
    return whole || isEither(bare, plain) ? Kind.BARE : Kind.SUBJECT;
  }

  /** {@code Correspondence}: over business of every kind, and looked up all the same. */
  boolean isSubjectThoughBare(String heading) {
    return bareSubjects.matcher(END.matcher(heading).replaceFirst("")).matches();
  }

  /** {@code Ymddiheuriadau / Apologies}: a heading in two languages, which either tells. */
  private static boolean isEither(Pattern beginning, String heading) {
    String second = heading.replaceFirst("^[^/]*\\s/\\s*", "");
    return beginning.matcher(heading).matches() || beginning.matcher(second).matches();
  }

  /** The labels of a heading that names a subject, each with its place. */
  List<Phrase> of(Passage heading) {
    List<Phrase> labels = new ArrayList<>();
    String text = heading.text();
    Matcher m = PARTING.matcher(text);
    int from = 0;
    while (m.find()) {
      add(heading, from, m.start(), labels);
      from = m.end();
    }
    add(heading, from, text.length(), labels);
    return labels;
  }

  private void add(Passage heading, int from, int to, List<Phrase> labels) {
    String part = heading.text().substring(from, to);
    Matcher lead = LEAD.matcher(part);
    int start = lead.find() ? lead.end() : 0;
    String rest = part.substring(start);
    Matcher trail = TRAIL.matcher(rest);
    String label = trail.find() ? rest.substring(0, trail.start()) : rest;
    label = label.strip().replaceAll("^[\"'\u201c\u2018]|[\"'\u201d\u2019]$", "");
    if (label.length() > 2 && !empty.matcher(label).matches()) {
      int at = from + part.indexOf(label, start);
      labels.add(new Phrase(cased(label), heading.span(at, at + label.length()), 0));
    }
  }

  /** In title case where it is printed in capitals; short forms stay as they are. */
  private String cased(String label) {
    if (label.chars().anyMatch(Character::isLowerCase) || label.length() < 6) {
      return label;
    }
    StringBuilder title = new StringBuilder();
    Matcher m = Pattern.compile("[\\p{L}'\u2019]+|[^\\p{L}'\u2019]+").matcher(label);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      boolean keepSmall = small.contains(word) && !title.isEmpty();
      title.append(keepSmall ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return title.toString();
  }
}
