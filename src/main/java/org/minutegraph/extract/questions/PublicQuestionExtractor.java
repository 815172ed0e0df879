package org.minutegraph.extract.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PublicQuestion;
import org.minutegraph.model.SourceSpan;

/** Finds questions of members of the public. */
public final class PublicQuestionExtractor {
  private static final Pattern HEADING = anywhere("public-question-headings");
  private static final Pattern ASKER = anywhere("public-askers");
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:asked|enquired|inquired|queried|questioned|wondered|sought|wanted|wished)\\b");
  private static final Pattern SUPPLEMENTARY =
      Pattern.compile(
          "\\b(?:supplementary|follow[- ]up question|further question)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:.* )?(?:Cllrs?|Councillors?|Alderman|Bailie|Provost|Cyng).*",
          Pattern.CASE_INSENSITIVE);

  /** {@code To Councillor Ash, Leader:-}: what stands between a questioner and the question. */
  private static final Pattern LABEL = Pattern.compile(":[-\u2013]?\\W*$");

  private static final int NEAR = 3;

  /** Where a speaker is introduced. */
  private static final int BESIDE = 120;

  private static Pattern anywhere(String list) {
    return Pattern.compile(
        "\\b" + WordList.named(list).alternatives() + "\\b", Pattern.CASE_INSENSITIVE);
  }

  public List<PublicQuestion> find(
      MinutesDocument minutes,
      List<Attendance> attendance,
      List<Contribution> contributions,
      NameFinder names) {
    boolean openMeeting = OpenMeeting.is(minutes);
    List<PublicQuestion> found =
        new ArrayList<>(told(minutes, attendance, contributions, openMeeting));
    SubmittedQuestions submitted = new SubmittedQuestions(names, who -> isMember(who, attendance));
    for (ItemText item : ItemText.of(minutes)) {
      for (PublicQuestion question : announced(item, submitted, openMeeting)) {
        if (found.stream().noneMatch(known -> isSame(known, question))) {
          found.add(question);
        }
      }
    }
    found.sort(Comparator.comparingInt(question -> question.evidence().span().start()));
    return found;
  }

  /** What an item tells of questions beside what its speakers say. */
  private static List<PublicQuestion> announced(
      ItemText item, SubmittedQuestions submitted, boolean openMeeting) {
    List<PublicQuestion> found = new ArrayList<>();
    boolean open = openMeeting || (item.heading() != null && isOpen(item.heading().text()));
    for (int i = 0; i < item.size(); i++) {
      Paragraph paragraph = item.paragraphs().get(i);
      Passage text = paragraph.text();
      open |= paragraph.kind() == Paragraph.Kind.SUBHEADING && isOpen(text.text());
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

  private static boolean isOpen(String heading) {
    return HEADING.matcher(plain(heading)).find();
  }

  /** In small letters, with straight apostrophes, as the lists have them. */
  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
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
      MinutesDocument minutes,
      List<Attendance> attendance,
      List<Contribution> contributions,
      boolean openMeeting) {
    List<PublicQuestion> found = new ArrayList<>();
    for (Contribution contribution : contributions) {
      String quote = minutes.source().quote(contribution.evidence().span());
      if (contribution.kind() == ContributionKind.QUESTION
          && (isPublic(minutes, attendance, contribution, quote)
              || (openMeeting && isElector(contribution.speaker(), attendance)))) {
        found.add(question(contribution, quote, contributions));
      }
    }
    return found;
  }

  private static boolean isPublic(
      MinutesDocument minutes, List<Attendance> attendance, Contribution asked, String quote) {
    Mention speaker = asked.speaker();
    String opening = quote.substring(0, Math.min(BESIDE, quote.length()));
    String introduced = ASKING.split(opening, 2)[0];
    if (ASKER.matcher(speaker.name()).find() || ASKER.matcher(introduced).find()) {
      return true;
    }
    return speaker.form() == Mention.Form.NAME
        && !isMember(speaker, attendance)
        && HEADING.matcher(heading(minutes, asked)).find();
  }

  /** At a meeting of electors: somebody with a name, who neither sits there nor reports. */
  private static boolean isElector(Mention speaker, List<Attendance> attendance) {
    return speaker.form() == Mention.Form.NAME
        && !isMember(speaker, attendance)
        && attendance.stream()
            .filter(listed -> listed.capacity() != null || listed.organisation() != null)
            .noneMatch(listed -> SameSpeaker.is(listed.person(), speaker));
  }

  private static boolean isMember(Mention speaker, List<Attendance> attendance) {
    String title = speaker.title();
    return (title != null && MEMBER.matcher(title).matches())
        || attendance.stream()
            .filter(listed -> listed.status() == AttendanceStatus.PRESENT)
            .anyMatch(listed -> SameSpeaker.is(listed.person(), speaker));
  }

  /** The heading, or sub-heading, that the words stand under, in small letters. */
  private static String heading(MinutesDocument minutes, Contribution asked) {
    int at = asked.evidence().span().start();
    ItemText item = ItemText.of(minutes).get(asked.item());
    String heading = item.heading() == null ? "" : item.heading().text();
    for (Paragraph paragraph : item.paragraphs()) {
      boolean sub = paragraph.kind() == Paragraph.Kind.SUBHEADING;
      if (sub && paragraph.text().span().start() <= at && !HEADING.matcher(heading).find()) {
        heading = paragraph.text().text();
      }
    }
    return plain(heading);
  }

  private static PublicQuestion question(
      Contribution asked, String quote, List<Contribution> contributions) {
    boolean supplementary =
        SUPPLEMENTARY.matcher(quote.substring(0, Math.min(BESIDE * 2, quote.length()))).find();
    return new PublicQuestion(
        asked.item(),
        asked.speaker(),
        supplementary,
        answeredBy(asked, contributions),
        new Evidence(asked.evidence().span(), Confidence.LIKELY));
  }

  private static @Nullable Mention answeredBy(
      Contribution asked, List<Contribution> contributions) {
    Integer position = asked.position();
    return contributions.stream()
        .filter(answer -> position.equals(answer.answers()))
        .map(Contribution::speaker)
        .findFirst()
        .orElse(null);
  }
}
