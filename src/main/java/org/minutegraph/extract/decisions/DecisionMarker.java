package org.minutegraph.extract.decisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.LimbLabel;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;

/**
 * A word that marks a formal decision: {@code Resolved:-}, {@code RESOLVED that}, {@code The Board
 * AGREED:}.
 *
 * @param start where the marker begins
 * @param content where the decision's own words begin; the end of the text where they follow in the
 *     next paragraph
 * @param end where the decision's words in this paragraph end
 * @param recommendation true where another body is to decide
 * @param confidence that what follows is a decision
 */
public record DecisionMarker(
    int start, int content, int end, boolean recommendation, double confidence) {
  private static final String BODIES = WordList.named("deciding-bodies").alternatives();
  private static final String VERBS = WordList.named("decision-verbs").alternatives();
  private static final String LABELS = WordList.named("decision-labels").alternatives();

  /**
   * {@code RESOLVED}, {@code UNANIMOUSLY RESOLVED}, {@code IT WAS AGREED}, but no capital heading.
   */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\b(?:UNANIMOUSLY\\s+)?("
              + VERBS
              + "(?:\\s*/\\s*"
              + VERBS
              + ")?)\\b(?!\\s+(?!(?:THAT|TO|BY|UNANIMOUSLY)\\b)\\p{Lu}{2})");

  /** {@code The forward plan was NOTED}, {@code NOTED the report}. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:^|\\b(?:was|were|be|been|and|"
              + BODIES
              + "|then)\\s+)("
              + WordList.named("decision-verbs-whole").alternatives()
              + ")\\b(?!\\s+(?!(?:THAT|TO|BY)\\b)\\p{Lu}{2})");

  /** {@code Resolved:-}, {@code Decision:}, {@code Resolved That}; after a number or a sentence. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?|(?<=[.;,]\\s)|(?<=\\s[\u2013\u2014-]\\s)|(?<=\\band\\s))"
              + "((?:Unanimously\\s+)?"
              + LABELS
              + "(?:\\s*/\\s*"
              + LABELS
              + ")?)(?=\\s*(?:"
              + DecisionWords.HOW
              + "\\s*)?(?:[:\u2013\u2014-]|(?<!ions?\\s)\\(|[Tt]hat\\b|[Tt]o\\b|In\\s+accordance\\s+with\\b|$|"
              + "\\p{Lu}{0,4}\\d{1,4}\\.\\d{1,2}(?:/\\d{2,4})?\\s+[Tt](?:hat|o)\\b|"
              + DecisionWords.BY_WHOM
              + "))");

  /** {@code It was resolved: a) to ...}, {@code the Board then agreed:}, with more behind it. */
  private static final Pattern COLON =
      Pattern.compile(
          "\\b(?:[Ii]t\\s+was|"
              + BODIES
              + "(?:,[^.;:]{3,160},)?)\\s+(?:\\p{Ll}+ly\\s+|also\\s+|then\\s+){0,2}"
              + "(agreed|resolved|decided|determined)(?=\\s*:\\s*[-\u2013\u2014]?\\s*\\S)");

  private static final Pattern WEAK = Pattern.compile("(?:AGREED|RECOMMENDED|ORDERED|DECIDED)$");

  /** What must stand before a weak word in capitals, unless it begins the paragraph. */
  private static final Pattern LED =
      Pattern.compile(
          "(?:^[\\d.\\s]*|\\b(?:was|were|been|be|and|then|it|IT|WAS|WERE|"
              + BODIES
              + "),?\\s+"
              + "(?:also\\s+|further\\s+|then\\s+|unanimously\\s+)?|\\b[Tt]he\\s+(?:\\p{Lu}[\\w-]*\\s+){0,4}"
              + BODIES
              + ",\\s[^.;]{3,160},\\s+|[.;:]\\s+)$");

  /** {@code The Forum (a) noted the figures; and (b) agreed the fund}: the body, then its limbs. */
  private static final Pattern BODY_LIMBS =
      Pattern.compile(
          "(?:^|[.,;]\\s+|\\b(?:and|then)\\s+|^(?:After|Following|Having)\\b[^.;]{1,80}\\s)(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?(?:[Tt]he\\s+)?(?:\\p{Lu}[\\w-]*\\s+){0,4}"
              + BODIES
              + "():?\\s+(?=\\((?:a|i|1)\\)\\s+(?:noted|agreed|approved|resolved|endorsed|supported|adopted|decided|recommended|received|accepted|asked|requested)\\b)");

  private static final Pattern MOVED =
      Pattern.compile("(?i)\\b(?:proposed|moved|motion)\\b.*\\bseconded\\b");

  private static final Pattern PASSIVE = Pattern.compile("\\b(?:was|were|been|be)\\s+$");
  private static final Pattern IMPERSONAL =
      Pattern.compile("(?i)(?:\\bit\\s+(?:was|were|has\\s+been)|\\band)\\s+$");

  /** The first marker at or after {@code from}. */
  public static Optional<DecisionMarker> find(String text, int from) {
    Optional<DecisionMarker> marked =
        first(CAPITALS, text, from)
            .or(() -> first(LABEL, text, from))
            .or(() -> first(COLON, text, from))
            .or(() -> limbs(text, from));
    return marked.or(() -> whole(text, from));
  }

  private static Optional<DecisionMarker> limbs(String text, int from) {
    Matcher body = BODY_LIMBS.matcher(text);
    return from <= text.length() && body.find(from)
        ? Optional.of(
            new DecisionMarker(body.start(1), body.end(), text.length(), false, Confidence.LIKELY))
        : Optional.empty();
  }

  private static Optional<DecisionMarker> first(Pattern pattern, String text, int from) {
    Matcher word = pattern.matcher(text);
    for (int at = from; at <= text.length() && word.find(at); at = word.end()) {
      if (isVerdict(text, word)) {
        continue;
      }
      if (strong(word.group(1))
          || LED.matcher(text.substring(0, word.start())).find()
          || DecisionWords.BY_ALL.matcher(text.substring(word.end(1))).find()) {
        return Optional.of(read(text, word.start(), word.end(1), word.group(1)));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Proposed by A, seconded by B. Unanimously agreed}, {@code Jo to ask. Agreed}: the words
   * stand before the verb.
   */
  private static boolean isVerdict(String text, Matcher word) {
    String before = text.substring(0, word.start());
    return text.substring(word.end(1)).isBlank()
        && (MOVED.matcher(before).find()
            || word.group(1).equals("Agreed") && before.stripTrailing().endsWith("."));
  }

  private static boolean strong(String word) {
    return !WEAK.matcher(word).find();
  }

  private static DecisionMarker read(String text, int start, int end, String word) {
    int passedOn = prefix(DecisionWords.TO_RECOMMEND, text.substring(end));
    if (passedOn > 0) {
      return marker(text, start, end + passedOn, true);
    }
    int bracket = prefix(DecisionWords.BRACKETED, text.substring(end));
    if (bracket > 0) {
      return read(text, start, end + bracket, word);
    }
    String tail = text.substring(end);
    boolean recommendation = word.toUpperCase(java.util.Locale.ROOT).startsWith("RECOMMEND");
    if (recommendation && DecisionWords.RECEIVER.matcher(tail).find()
        || DecisionWords.QUALIFIED.matcher(tail).find()) {
      return qualified(text, start, end, recommendation);
    }
    if (PASSIVE.matcher(text.substring(0, start)).find()
        && !IMPERSONAL.matcher(text.substring(0, start)).find()
        && !tail.matches("(?s)\\s*(?:that|to|:).*")) {
      return sentence(text, start, recommendation);
    }
    return marker(text, start, end + prefix(DecisionWords.PUNCTUATION, tail), recommendation);
  }

  private static DecisionMarker qualified(String text, int start, int end, boolean recommendation) {
    int stop = Sentences.endOf(text, end);
    Matcher clause = DecisionWords.CLAUSE.matcher(text).region(end, stop);
    clause.useTransparentBounds(true);
    if (!clause.find()) {
      if (DecisionWords.BY_ALL.matcher(text.substring(end, stop)).find()) {
        return sentence(text, start, recommendation);
      }
      if (text.substring(stop).isBlank()
          && DecisionWords.HOW_ALONE.matcher(text.substring(end)).matches()) {
        return marker(text, start, text.length(), recommendation);
      }
      return marker(
          text,
          start,
          end + prefix(DecisionWords.PUNCTUATION, text.substring(end)),
          recommendation);
    }
    int content =
        text.charAt(clause.start()) == ':'
            ? clause.start() + prefix(DecisionWords.PUNCTUATION, text.substring(clause.start()))
            : clause.start();
    return marker(text, start, content, recommendation);
  }

  private static int prefix(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  private static DecisionMarker marker(String text, int start, int from, boolean recommendation) {
    int told = from + prefix(DecisionWords.TOLD, text.substring(from));
    if (told > from) {
      return marker(text, start, told, recommendation);
    }
    int lead = from + prefix(DecisionWords.LEAD, text.substring(from));
    boolean limbs = lead >= text.length() || LimbLabel.at(text.substring(lead)).isPresent();
    int content = limbs ? lead : from;
    return new DecisionMarker(
        start, content, end(text, start, content), recommendation, Confidence.CERTAIN);
  }

  /** A clause ends with its sentence; {@code That ...} at the beginning goes on to the end. */
  private static int end(String text, int start, int content) {
    int whole = wholeEnd(text, start, content);
    Matcher task = DecisionWords.TASK.matcher(text).region(content, whole);
    return task.find() && task.start() > content ? task.start() : whole;
  }

  private static int wholeEnd(String text, int start, int content) {
    if (content >= text.length() || LimbLabel.at(text.substring(content)).isPresent()) {
      return text.length();
    }
    boolean leads = text.substring(0, start).matches("[\\d.\\s]*");
    if (DecisionWords.TELLS.matcher(text).region(content, text.length()).lookingAt()) {
      return Sentences.endOf(text, content);
    }
    if (leads && !Character.isLowerCase(text.charAt(content))) {
      return text.length();
    }
    int end = Sentences.endOf(text, content);
    while (end < text.length() && text.substring(end).stripLeading().startsWith("That ")) {
      end = Sentences.endOf(text, end + 1);
    }
    return end;
  }

  private static Optional<DecisionMarker> whole(String text, int from) {
    Matcher word = WHOLE.matcher(text);
    return from <= text.length() && word.find(from)
        ? Optional.of(whole(text, word.start(1), word.end(1)))
        : Optional.empty();
  }

  private static DecisionMarker whole(String text, int start, int end) {
    String tail = text.substring(end);
    return tail.matches("(?s)\\s*(?:that\\b|THAT\\b|[:\u2013\u2014]).*")
            || tail.isBlank() && start == 0
        ? marker(text, start, end + prefix(DecisionWords.PUNCTUATION, tail), false)
        : sentence(text, start, false);
  }

  private static DecisionMarker sentence(String text, int at, boolean recommendation) {
    return Sentences.of(text).stream()
        .filter(range -> range.start() <= at && at < range.end())
        .findFirst()
        .map(
            range ->
                new DecisionMarker(at, range.start(), range.end(), recommendation, Confidence.SURE))
        .orElseThrow();
  }
}
