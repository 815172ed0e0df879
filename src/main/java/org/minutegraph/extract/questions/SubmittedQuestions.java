package org.minutegraph.extract.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;
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

  /** {@code There was no supplementary question}, {@code did not have a supplementary}. */
  private static final Pattern NIL =
      Pattern.compile("(?i)\\b(?:no|not|declined|without|nor)\\b[^.;]{0,40}\\bsupplementary");

  /** {@code By way of a supplementary question,}: so far from the beginning of its sentence. */
  private static final int LEAD = 25;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\W{0,2}(?<more>supplementary\\s)?(?:question|q)\\s?\\d{0,2}\\s?[:\u2013-]\\s*"
              + N
              + "(?:,[^?:]{0,100})?\\W*");

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
              "(?i)\\b(?:received|considered|heard|took|accepted|had|read|read\\sout|put)\\s(?:an?|one|the\\sfollowing)\\s(?:\\w+\\s){0,2}?question\\s(?:\\w+\\s){0,3}?(?:from|by)\\s(?:the\\s)?"
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
              N
                  + "[^.?:;\uE000]{0,60}?\\s(?:given|gave)\\s(?:due\\s)?notice\\sof\\s(?:an?|the|one)\\s(?:\\w+\\s)?question\\b"),
          // "Mr Ash had submitted a question concerning"
          Pattern.compile(
              N
                  + "[^.?:;\uE000]{0,80}?\\s(?:(?:had|has|have)\\s)?(?:submitted|put|tabled|posed|raised|lodged|sent\\sin|read\\sout)\\s(?:an?|one|two|three|several|the|his|her|their)\\s(?:[\\w-]+\\s){0,2}?questions?\\b",
              Pattern.CASE_INSENSITIVE),
          // "The Chairman invited Ms Ash to put her question"
          Pattern.compile(
              N
                  + "(?:,[^.?:;\uE000]{2,60},)?\\sto\\s(?:put|ask|read|pose|present)\\s(?:out\\s)?(?:an?|the|his|her|their)\\s(?:\\w+\\s)?question\\b"),
          // "Q1 - Ruth Ash, Civic Society: Will ...?"
          Pattern.compile(
              "^\\W{0,2}(?:[Qq]uestion|Q)\\s?\\d{0,2}\\s?[-\u2013:.]\\s?"
                  + N
                  + "(?:,\\s[^.:;?\uE000]{2,60})?\\s?[:\u2013-]\\s?[\"\u201c\u2018']?\\p{Lu}[^?]{5,600}\\?",
              Pattern.DOTALL),
          // "Ms Ash of the Civic Society asked whether"
          Pattern.compile(
              "^"
                  + N
                  + "(?:,?\\s(?:of|from|for|representing|on behalf of|speaking"
                  + " for)\\s[^.:;?\uE000]{2,60}),?\\s(?:asked|enquired|queried|wanted\\sto\\sknow|wished\\sto\\sknow)\\b"),
          // "1. Ms Ash asked the Leader of the Council: How many ...?"
          Pattern.compile(
              "^\\W{0,2}(?:(?:\\d{1,2}|[a-z])[.)]\\s+)?"
                  + N
                  + "(?:,?\\s(?:of|from)\\s[^.:;?\uE000]{2,50},?)?\\sasked\\b[^.:;?]{0,80}:"),
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
    if (open) {
      found.addAll(supplementary(named, item));
    }
    if (found.isEmpty()) {
      first(named, MEMBER_OF_PUBLIC, item).ifPresent(found::add);
    }
    return found;
  }

  /** {@code By way of a supplementary question, Ms Ash asked}: the second of one exchange. */
  private List<PublicQuestion> supplementary(NamedText named, int item) {
    List<PublicQuestion> found = new ArrayList<>();
    for (Sentences.Range range : Sentences.of(named.passage().text())) {
      Matcher word = SUPPLEMENTARY.matcher(range.of(named.passage().text()));
      if (word.find() && !NIL.matcher(range.of(named.passage().text())).find()) {
        named.hits().stream()
            .filter(hit -> hit.start() >= range.start() && hit.end() <= range.end())
            .filter(hit -> hit.mention().form() == Mention.Form.NAME)
            .filter(hit -> !isMember.test(hit.mention()))
            .findFirst()
            .map(hit -> supplementary(named, range, word.start(), hit, item))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** It starts with the name where the words before only say that it is one. */
  private static PublicQuestion supplementary(
      NamedText named, Sentences.Range sentence, int word, NameFinder.Hit hit, int item) {
    boolean led = sentence.start() + word < hit.start() && word < LEAD;
    int start = led ? hit.start() : sentence.start();
    Evidence words = new Evidence(named.passage().span(start, sentence.end()), Confidence.LIKELY);
    return new PublicQuestion(item, hit.mention(), true, null, words);
  }

  /** {@code Question: Mrs Ash, 4 Mill Lane}: the question stands in a paragraph below. */
  Optional<PublicQuestion> label(int item, Passage line, Passage below) {
    NamedText named = NamedText.of(line, names);
    Matcher label = LABEL.matcher(named.text());
    if (!label.matches()) {
      return Optional.empty();
    }
    return named
        .at(label.start("who"))
        .map(NameFinder.Hit::mention)
        .filter(who -> who.form() == Mention.Form.NAME && !isMember.test(who))
        .map(who -> asked(item, who, label.group("more") != null, below));
  }

  private static PublicQuestion asked(int item, Mention who, boolean more, Passage below) {
    Evidence words = new Evidence(below.span(), Confidence.LIKELY);
    return new PublicQuestion(item, who, more, null, words);
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
