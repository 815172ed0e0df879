package org.minutegraph.extract.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PublicQuestion;
import org.minutegraph.model.SourceSpan;

/** Finds questions of members of the public. */
public final class PublicQuestionExtractor {
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:asked|enquired|inquired|queried|questioned|wondered|sought|wanted|wished)\\b");
  private static final Pattern SUPPLEMENTARY =
      Pattern.compile(
          "\\b(?:supplementary|follow(?:ed|ing)?[- ](?:\\w+\\s){0,2}up|further question)" + "\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code To Councillor Ash, Leader:-}: what stands between a questioner and the question. */
  private static final Pattern LABEL = Pattern.compile(":[-\u2013]?\\W*$");

  /** {@code asked whether there were any questions}: to the public, not of it. */
  private static final Pattern INVITING =
      Pattern.compile(
          "(?i)\\basked\\s(?:if|whether|for)\\s(?:there\\s(?:were|was)|any(?:one|body)\\s(?:had|wished)|any)\\b[^.;]{0,30}\\bquestions?\\b");

  private static final int NEAR = 3;

  /** Where a speaker is introduced. */
  private static final int BESIDE = 120;

  public List<PublicQuestion> find(
      MinutesDocument minutes,
      Meeting meeting,
      List<Attendance> attendance,
      List<Contribution> contributions,
      NameFinder names) {
    ThePublic people = ThePublic.at(minutes, meeting, attendance);
    List<PublicQuestion> found = new ArrayList<>(told(minutes, people, contributions));
    SubmittedQuestions submitted = new SubmittedQuestions(names, people::lacks);
    for (ItemText item : ItemText.of(minutes)) {
      for (PublicQuestion question : announced(item, people, submitted)) {
        if (found.stream().noneMatch(known -> isSame(known, question))) {
          found.add(question);
        }
      }
    }
    found.removeIf(
        question -> INVITING.matcher(minutes.source().quote(question.evidence().span())).find());
    found.sort(Comparator.comparingInt(question -> question.evidence().span().start()));
    return found.stream().map(question -> answered(question, found)).toList();
  }

  /** The same; where the answer is said to come from another who asks, it is none. */
  private static PublicQuestion answered(PublicQuestion question, List<PublicQuestion> all) {
    Mention by = question.answeredBy();
    return by != null
            && all.stream()
                .filter(other -> other.item() == question.item())
                .anyMatch(other -> SameSpeaker.is(other.questioner(), by))
        ? new PublicQuestion(
            question.item(),
            question.questioner(),
            question.supplementary(),
            null,
            question.evidence())
        : question;
  }

  /** What an item tells of questions beside what its speakers say. */
  private static List<PublicQuestion> announced(
      ItemText item, ThePublic people, SubmittedQuestions submitted) {
    List<PublicQuestion> found = new ArrayList<>();
    boolean open = people.mayAskUnder(item.heading() == null ? null : item.heading().text());
    for (int i = 0; i < item.size(); i++) {
      Paragraph paragraph = item.paragraphs().get(i);
      Passage text = paragraph.text();
      open |= paragraph.kind() == Paragraph.Kind.SUBHEADING && people.mayAskUnder(text.text());
      Optional<PublicQuestion> labelled =
          open ? submitted.label(item.item(), text, below(item, i)) : Optional.empty();
      labelled.ifPresent(found::add);
      if (labelled.isEmpty()) {
        found.addAll(submitted.in(item.item(), text, open));
        found.addAll(AnonymousAskers.in(item.item(), text, open));
      }
    }
    return found;
  }

  /** The next paragraph that is no label itself, else the paragraph. */
  private static Passage below(ItemText item, int paragraph) {
    return item.paragraphs().stream()
        .skip(paragraph + 1L)
        .limit(NEAR)
        .map(Paragraph::text)
        .filter(text -> !LABEL.matcher(text.text()).find())
        .findFirst()
        .orElse(item.paragraphs().get(paragraph).text());
  }

  /** The same person, and the question itself where another announces it. */
  private static boolean isSame(PublicQuestion known, PublicQuestion question) {
    if (question.questioner().form() == Mention.Form.ROLE) {
      return overlap(known.questioner().span(), question.questioner().span());
    }
    return known.item() == question.item()
        && known.supplementary() == question.supplementary()
        && SameSpeaker.is(known.questioner(), question.questioner());
  }

  private static boolean overlap(SourceSpan a, SourceSpan b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static List<PublicQuestion> told(
      MinutesDocument minutes, ThePublic people, List<Contribution> contributions) {
    List<PublicQuestion> found = new ArrayList<>();
    for (Contribution contribution : contributions) {
      String quote = minutes.source().quote(contribution.evidence().span());
      if (contribution.kind() == ContributionKind.QUESTION
          && isPublic(minutes, people, contribution, quote)) {
        found.add(question(contribution, minutes, contributions));
      }
    }
    return found;
  }

  private static boolean isPublic(
      MinutesDocument minutes, ThePublic people, Contribution asked, String quote) {
    Mention speaker = asked.speaker();
    String opening = quote.substring(0, Math.min(BESIDE, quote.length()));
    String introduced = ASKING.split(opening, 2)[0];
    if (ThePublic.isNamedIn(speaker.name()) || ThePublic.isNamedIn(introduced)) {
      return true;
    }
    return speaker.form() == Mention.Form.NAME
        && !people.lacks(speaker)
        && isOpen(minutes, people, asked);
  }

  /** Whether the public may ask under the heading, or a sub-heading, that the words stand under. */
  private static boolean isOpen(MinutesDocument minutes, ThePublic people, Contribution asked) {
    ItemText item = ItemText.of(minutes).get(asked.item());
    return people.mayAskUnder(item.heading() == null ? null : item.heading().text())
        || item.paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.SUBHEADING)
            .map(Paragraph::text)
            .filter(text -> text.span().start() <= asked.evidence().span().start())
            .anyMatch(text -> people.mayAskUnder(text.text()));
  }

  /** With what leads to it in its sentence: {@code By way of a follow-up,}. */
  private static SourceSpan led(SourceSpan asked, ItemText item) {
    return item.paragraphs().stream()
        .map(Paragraph::text)
        .filter(text -> contains(text.span(), asked.start()))
        .flatMap(
            text ->
                Sentences.of(text.text()).stream()
                    .map(sentence -> text.span(sentence.start(), sentence.end())))
        .filter(sentence -> contains(sentence, asked.start()))
        .filter(sentence -> asked.start() - sentence.start() <= BESIDE / 2)
        .map(sentence -> new SourceSpan(asked.document(), sentence.start(), asked.end()))
        .findFirst()
        .orElse(asked);
  }

  private static boolean contains(SourceSpan span, int place) {
    return span.start() <= place && place < span.end();
  }

  private static PublicQuestion question(
      Contribution asked, MinutesDocument minutes, List<Contribution> contributions) {
    SourceSpan span = led(asked.evidence().span(), ItemText.of(minutes).get(asked.item()));
    String words = minutes.source().quote(span);
    boolean supplementary =
        SUPPLEMENTARY.matcher(words.substring(0, Math.min(BESIDE * 2, words.length()))).find();
    return new PublicQuestion(
        asked.item(),
        asked.speaker(),
        supplementary,
        answeredBy(asked, contributions),
        new Evidence(span, Confidence.LIKELY));
  }

  private static @Nullable Mention answeredBy(
      Contribution asked, List<Contribution> contributions) {
    Integer position = asked.position();
    return contributions.stream()
        .filter(answer -> position.equals(answer.answers()))
        .map(Contribution::speaker)
        .filter(speaker -> !SameSpeaker.is(speaker, asked.speaker()))
        .findFirst()
        .orElse(null);
  }
}
