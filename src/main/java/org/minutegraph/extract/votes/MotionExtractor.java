package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Motion;
import org.minutegraph.model.MotionKind;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;

/** Finds motions and amendments, who moved and who seconded them, and what became of them. */
public final class MotionExtractor {
  /**
   * {@code as an amendment}, {@code the amendment moved by}, {@code moved that the draft be
   * amended}.
   */
  private static final Pattern AMENDMENT =
      Pattern.compile(
          "(?i)\\b(?:(?:as|by\\s+way\\s+of)\\s+(?:an?\\s+)?(?:\\w+\\s+)?(?:amendment|addendum)"
              + "|(?:moved|proposed|seconded|following|an|further|['\u2019]s|first|second|third|fourth)\\s+(?:the\\s+)?(?:following\\s+)?"
              + "(?:amendment|addendum)|(?:amendment|addendum)\\s+(?:(?:which\\s+)?(?:was|had\\s+been)\\s+)?(?:moved|proposed|put\\s+forward|tabled|submitted|by|in\\s+the\\s+name)"
              + "|counter[-\\s]?(?:motion|proposal|proposition)|direct\\s+negative"
              + "|(?:moved|proposed|proposing)\\s+(?:to\\s+amend|amending)"
              + "|(?:moved|proposed|proposing|seconded)\\b[^.;]{0,40}\\bthat\\s+(?:the\\s+)?(?:motion|draft|recommendations?|resolution|proposal|wording|text|words?|figure|sum|amount|paragraph)\\b"
              + "[^.;]{0,60}\\bbe\\s+(?:amended|replaced|deleted|removed|inserted|added|altered|changed|substituted|varied))\\b|^\\W*amendment\\b");

  /** {@code Amendment: that the fence be left out. Proposed Cllr Ash}: the label before. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|[.;/]\\s)\\W*(?:(?<amendment>(?:further\\s+)?amendment)|(?:substantive\\s+|original\\s+)?(?:motion|proposal))(?:\\s\\d)?\\s?[:\u2013-]\\s");

  /** {@code An amendment to item 7 was proposed by}, though nobody seconds it. */
  private static final Pattern AMENDED_BY =
      Pattern.compile(
          "(?i)\\bamendment\\b[^.;]{0,120}\\b(?:proposed|moved)\\s+by\\b|\\b(?:no|want\\s+of\\s+a|lack\\s+of\\s+a|without\\s+a|find\\s+a)\\s+seconder\\b|\\bnot\\s+seconded\\b");

  /** {@code The following motion by Cllr Ash was submitted}, {@code notice of motion by}. */
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?i)\\b(?:following|notice\\s+of|submitted\\s+the(?:\\s+following)?)\\s+motion\\b|\\bmotion\\b[^.;]{0,80}\\b(?:was|had\\s+been)\\s+(?:submitted|received|tabled)");

  /** A line over an amendment: {@code Amendment 1}. */
  private static final Pattern AMENDMENT_LINE =
      Pattern.compile("(?i)\\W*(?:further\\s+)?amendment(?:\\s+(?:no\\.?\\s*)?\\w{1,2})?\\W*");

  private static final Pattern MOTION_LINE =
      Pattern.compile("(?i)\\W*(?:substantive\\s+)?motion\\W*");

  private static final Pattern DECIDED =
      Pattern.compile("(?i)\\b(?:resolved|agreed|approved|carried|adopted)\\b");

  /** How many paragraphs further on the seconder may be named. */
  private static final int NEAR = 3;

  public List<Motion> find(
      MinutesDocument minutes, NameFinder names, List<Resolution> resolutions) {
    return ItemText.of(minutes).stream()
        .flatMap(item -> find(item, names, resolutions).stream())
        .toList();
  }

  private static List<Motion> find(ItemText item, NameFinder names, List<Resolution> resolutions) {
    List<Motion> motions = new ArrayList<>();
    for (int i = 0; i < item.size(); i++) {
      NamedText named = NamedText.of(item.paragraphs().get(i).text(), names);
      for (Moving moving : Moving.in(named)) {
        read(item, i, named, seconded(moving, item, i, names)).ifPresent(motions::add);
      }
    }
    return new MotionOutcomes(item, resolutions).of(withoutRepeats(motions));
  }

  /** A seconder at the head of a paragraph close by counts where this one names none. */
  private static Moving seconded(Moving moving, ItemText item, int paragraph, NameFinder names) {
    int last = moving.seconder() == null ? Math.min(item.size() - 1, paragraph + NEAR) : paragraph;
    for (int i = paragraph + 1; i <= last; i++) {
      NamedText named = NamedText.of(item.paragraphs().get(i).text(), names);
      Optional<NameFinder.Hit> seconder = Moving.seconderAtStart(named);
      if (seconder.isPresent()) {
        return moving.secondedBy(seconder.get());
      }
      if (!Moving.in(named).isEmpty()) {
        return moving;
      }
    }
    return moving;
  }

  private static Optional<Motion> read(
      ItemText item, int paragraph, NamedText named, Moving moving) {
    Sentences.Range sentence = sentence(named.passage().text(), moving);
    String words = sentence.of(named.passage().text());
    boolean told =
        DECIDED.matcher(words).find()
            || AMENDED_BY.matcher(words).find()
            || SUBMITTED.matcher(words).find();
    if (moving.seconder() == null && !moving.firm() && !told) {
      return Optional.empty();
    }
    MotionKind kind =
        isBelowAmendment(item, paragraph)
                || AMENDMENT.matcher(words).find()
                || isLabelled(named.passage().text().substring(0, moving.start()))
            ? MotionKind.AMENDMENT
            : MotionKind.MOTION;
    SourceSpan span = named.passage().span(sentence.start(), sentence.end());
    NameFinder.@Nullable Hit seconder = moving.seconder();
    return Optional.of(
        new Motion(
            item.item(),
            moving.mover().mention(),
            seconder == null ? null : seconder.mention(),
            kind,
            null,
            new Evidence(span, seconder == null ? Confidence.POSSIBLE : Confidence.SURE)));
  }

  /** The last label before says an amendment. */
  private static boolean isLabelled(String before) {
    return LABEL
        .matcher(before)
        .results()
        .reduce((first, second) -> second)
        .filter(label -> label.group(1) != null)
        .isPresent();
  }

  /** The nearest line that only says what follows says an amendment. */
  private static boolean isBelowAmendment(ItemText item, int paragraph) {
    for (int i = paragraph - 1; i >= Math.max(0, paragraph - NEAR); i--) {
      String line = item.text(i).strip();
      if (AMENDMENT_LINE.matcher(line).matches()) {
        return true;
      }
      if (MOTION_LINE.matcher(line).matches()) {
        return false;
      }
    }
    return false;
  }

  /** From the beginning of the mover's sentence to the end of the seconder's. */
  private static Sentences.Range sentence(String text, Moving moving) {
    int start =
        Sentences.of(text).stream()
            .filter(range -> range.start() <= moving.start())
            .reduce((first, second) -> second)
            .map(Sentences.Range::start)
            .orElse(0);
    return new Sentences.Range(start, Sentences.endOf(text, moving.end() - 1));
  }

  /** {@code the motion proposed by Cllr Ash} once more is no further motion. */
  private static List<Motion> withoutRepeats(List<Motion> motions) {
    List<Motion> kept = new ArrayList<>();
    for (Motion motion : motions) {
      boolean known =
          motion.seconder() == null
              && kept.stream().anyMatch(other -> isBySame(other.mover(), motion.mover()));
      if (!known) {
        kept.add(motion);
      }
    }
    return kept;
  }

  private static boolean isBySame(@Nullable Mention a, @Nullable Mention b) {
    return a != null && b != null && SameSpeaker.is(a, b);
  }
}
