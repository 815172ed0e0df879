package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PublicQuestion;

/**
 * Finds questions that are announced rather than told: {@code Q1 from Mr Ash}, {@code A question
 * had been received from Mrs Elm}, {@code Mr Ash asked the following question}.
 */
final class SubmittedQuestions {
  private static final String N = "(?<who>" + NamedText.ANY + ")";
  private static final Pattern SUPPLEMENTARY =
      Pattern.compile("(?i)\\b(?:supplementary|follow[- ]up question|further question)\\b");

  /** Under the heading of the public's questions. */
  private static final List<Pattern> ANNOUNCED =
      List.of(
          Pattern.compile(
              "(?i)\\bquestions?\\b[^.?:\uE000]{0,160}?\\b(?:received|submitted|put|asked|tabled|raised|read"
                  + " out)\\b[^.?\uE000]{0,120}?\\b(?:from|by)\\s(?:\\p{L}+\\s){0,2}?"
                  + N),
          // "The first was from Mr Ash", "The second question, from Mr Ash, concerned"
          Pattern.compile(
              "(?i)\\b(?:the|an?)\\s(?:first|second|third|fourth|fifth|sixth|next|final|last|other|remaining|written)(?:\\s(?:question|one))?,?\\s(?:(?:was|came|submitted|received|put|asked|is)\\s){0,2}(?:from|by)\\s(?:the\\s)?"
                  + N),
          // "The Panel received a question from Mr Ash"
          Pattern.compile(
              "(?i)\\b(?:received|considered|heard|took|accepted|had)\\s(?:an?|one|the\\sfollowing)\\s(?:\\w+\\s){0,2}?question\\s(?:\\w+\\s){0,3}?(?:from|by)\\s(?:the\\s)?"
                  + N),
          // "Question 1 - Mrs Ash to the Chairman"
          Pattern.compile(
              "(?i)^\\W{0,2}(?:question|q)\\s?\\d{1,2}\\s?[-\u2013:.]\\s?"
                  + N
                  + "\\s(?:to|asked)\\b"),
          Pattern.compile(
              "(?i)^\\W{0,2}(?:(?:\\d{1,2}|[a-z])[.)]\\s+)?(?:(?:written\\s)?question|q)?\\s?\\d{0,2}\\W{0,3}(?:asked\\s)?(?:from|by|of)\\b[:\\s]{1,3}"
                  + N),
          Pattern.compile(
              N
                  + "[^.?:;\uE000]{0,80}?\\s(?:(?:had|has|have)\\s)?(?:asked|submitted|put|tabled|posed|gave"
                  + " notice of)\\s(?:the\\s)?following\\s(?:\\w+\\s){0,2}?questions?\\b",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^\\W{0,2}(?:(?:\\d{1,2}|[a-z])[.)]\\s+)?"
                  + N
                  + "(?:,?\\s(?:of|from)\\s[^.:;?\uE000]{2,50})?\\s?(?:to\\s"
                  + NamedText.ANY
                  + "\\s?)?:\\s*[\"\u201c\u2018']?\\p{Lu}[^?]{5,600}\\?",
              Pattern.DOTALL));

  /** Anywhere. */
  private static final Pattern MEMBER_OF_PUBLIC =
      Pattern.compile(
          "(?i)\\b(?:member of the public|(?:local\\s)?resident|parishioner|elector),\\s"
              + N
              + "[^.;?]{0,60}?,?\\s(?:asked|enquired|queried|wished to know|wanted to"
              + " know|put\\b|raised)");

  private final NameFinder names;
  private final Predicate<Mention> isMember;

  /**
   * @param isMember knows who asks as a member of the body
   */
  SubmittedQuestions(NameFinder names, Predicate<Mention> isMember) {
    this.names = names;
    this.isMember = isMember;
  }

  /**
   * The questions that a paragraph announces.
   *
   * @param open true under the heading of the public's questions
   */
  List<PublicQuestion> in(int item, Passage passage, boolean open) {
    NamedText named = NamedText.of(passage, names);
    List<PublicQuestion> found = new ArrayList<>();
    if (open) {
      ANNOUNCED.stream()
          .flatMap(pattern -> first(named, pattern, item).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      first(named, MEMBER_OF_PUBLIC, item).ifPresent(found::add);
    }
    return found;
  }

  private Optional<PublicQuestion> first(NamedText named, Pattern pattern, int item) {
    Matcher m = pattern.matcher(named.text());
    while (m.find()) {
      Optional<Mention> who = named.at(m.start("who")).map(NameFinder.Hit::mention);
      if (who.isPresent() && who.get().form() == Mention.Form.NAME && !isMember.test(who.get())) {
        return Optional.of(question(named, m.start(), who.get(), item));
      }
    }
    return Optional.empty();
  }

  private static PublicQuestion question(NamedText named, int at, Mention who, int item) {
    String text = named.passage().text();
    Sentences.Range sentence =
        Sentences.of(text).stream()
            .filter(range -> range.start() <= at)
            .reduce((one, other) -> other)
            .orElse(new Sentences.Range(0, text.length()));
    Evidence words =
        new Evidence(named.passage().span(sentence.start(), sentence.end()), Confidence.LIKELY);
    boolean supplementary = SUPPLEMENTARY.matcher(sentence.of(text)).find();
    return new PublicQuestion(item, who, supplementary, null, words);
  }
}
