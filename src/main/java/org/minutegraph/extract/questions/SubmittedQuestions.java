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
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.extract.text.SameSpeaker;
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
      Pattern.compile(
          "(?i)\\b(?:supplementary|follow(?:ed|ing)?[- ](?:\\w+\\s){0,2}up|further question)\\b");

  /** {@code There was no supplementary question}, {@code did not have a supplementary}. */
  private static final Pattern NIL =
      Pattern.compile("(?i)\\b(?:no|not|declined|without|nor)\\b[^.;]{0,40}\\bsupplementary");

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
          // "Mr Ash: Why is the pool shut?"
          Pattern.compile(
              "^\\W{0,2}(?:(?:\\d{1,2}|[a-z])[.)]\\s+)?"
                  + N
                  + "(?:,?\\s(?:of|from)\\s[^.:;?\uE000]{2,50}|\\s\\([^()]{2,50}\\))?\\s?(?:to\\s"
                  + NamedText.ANY
                  + "\\s?)?(?::|\\s[\u2013-])\\s*[\"\u201c\u2018']?[\\p{L}\\d][^?]{5,600}\\?",
              Pattern.DOTALL));

  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)\\bquestions\\s(?:(?:was|were|had|been|then|also|next|\\p{L}+ly)\\s){0,4}(?:taken|received|heard|put|asked|submitted|accepted|raised)\\s(?:from|by)\\s(?<list>[^.;?:]{5,300})");

  /** {@code Mr Ash, of Low Fold, had asked in writing how}: whose subject is the questioner. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:^|(?<=[.;!?\u201d\"]\\s{1,2}))\\W{0,2}(?:(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+)?"
              + "(?:(?:supplementary|question|q)\\s?\\d{0,2}\\s?[:.\u2013-]\\s*|[^.;?:!\uE000]{2,60},\\s)?"
              + N
              + "(?<between>[^.;?:!\uE000]{0,110}?)(?:\\b"
              + WordList.named("public-asking").alternatives()
              + "\\b|\\b(?:put|posed|raised|asked|read(?:\\sout)?|submitted|lodged|tabled|gave|given|sent(?:\\sin)?)"
              + "\\s(?:notice\\sof\\s)?(?:an?|his|her|their|the|two|three|several|some|one)\\s(?:\\w+\\s){0,2}?questions?\\b|[\u2019']s\\s(?:\\w+\\s)?question\\b)"
              + "(?!\\s(?:that|(?:for|to)\\s(?!clarif|confirm|(?:an?\\s)?assur|(?:an\\s)?expla|know)|(?:\uE000+|[Tt]he\\s\\p{L}+(?:\\s\\p{L}+)?)\\s(?:to|for|not)\\b))",
          Pattern.CASE_INSENSITIVE);

  /** {@code was asked}, {@code replied that she had asked}: the name is no questioner's. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:not|never|nor|no|declined|was|were|be|said|replied|answered|responded|stated|explained|thanked|advised|confirmed|about|whether|that)\\b(?!\\s(?:invited|allowed|permitted|called|given|able|concerned|unhappy|worried))");

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
    if (open && !named.hits().isEmpty()) {
      found.addAll(supplementary(named, item));
      found.addAll(asking(named, item));
      ANNOUNCED.stream()
          .flatMap(pattern -> first(named, pattern, item).stream())
          .findFirst()
          .filter(question -> found.stream().noneMatch(other -> isOf(other, question)))
          .ifPresent(found::add);
      found.addAll(listed(named, item));
    }
    if (found.isEmpty()) {
      first(named, MEMBER_OF_PUBLIC, item).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isOf(PublicQuestion one, PublicQuestion other) {
    return SameSpeaker.is(one.questioner(), other.questioner());
  }

  private List<PublicQuestion> asking(NamedText named, int item) {
    List<PublicQuestion> found = new ArrayList<>();
    Matcher m = ASKING.matcher(named.text());
    while (m.find()) {
      if (!OTHERWISE.matcher(m.group("between")).find()) {
        asker(named, m.start("who"))
            .map(who -> question(named, m.start("who"), who, item))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Who is named there, where that is one of the public. */
  private Optional<Mention> asker(NamedText named, int at) {
    return named
        .at(at)
        .map(NameFinder.Hit::mention)
        .filter(who -> who.form() == Mention.Form.NAME && !isMember.test(who));
  }

  /** {@code Questions were taken from Mrs Ash (the weir) and Mr Elm (bins)}. */
  private List<PublicQuestion> listed(NamedText named, int item) {
    List<PublicQuestion> found = new ArrayList<>();
    Matcher m = LISTED.matcher(named.text());
    while (m.find()) {
      named.hits().stream()
          .filter(hit -> hit.start() >= m.start("list") && hit.end() <= m.end())
          .flatMap(hit -> asker(named, hit.start()).stream())
          .map(who -> question(named, m.start(), who, item))
          .forEach(found::add);
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
            .filter(hit -> asker(named, hit.start()).isPresent())
            .findFirst()
            .map(hit -> more(named, range, hit.mention(), item))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static PublicQuestion more(
      NamedText named, Sentences.Range sentence, Mention who, int item) {
    Evidence words =
        new Evidence(named.passage().span(sentence.start(), sentence.end()), Confidence.LIKELY);
    return new PublicQuestion(item, who, true, null, words);
  }

  /** {@code Question: Mrs Ash, 4 Mill Lane}: the question stands in a paragraph below. */
  Optional<PublicQuestion> label(int item, Passage line, Passage below) {
    NamedText named = NamedText.of(line, names);
    Matcher label = LABEL.matcher(named.text());
    if (!label.matches()) {
      return Optional.empty();
    }
    return asker(named, label.start("who"))
        .map(who -> asked(item, who, label.group("more") != null, below));
  }

  private static PublicQuestion asked(int item, Mention who, boolean more, Passage below) {
    Evidence words = new Evidence(below.span(), Confidence.LIKELY);
    return new PublicQuestion(item, who, more, null, words);
  }

  private Optional<PublicQuestion> first(NamedText named, Pattern pattern, int item) {
    Matcher m = pattern.matcher(named.text());
    while (m.find()) {
      Optional<Mention> who = asker(named, m.start("who"));
      if (who.isPresent()) {
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
