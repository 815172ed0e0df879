package org.minutegraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.model.Mention;

/**
 * What has been said in an item so far, from which the kind of the next part follows: a presenter
 * goes on presenting until somebody asks; what follows a question from another mouth answers it.
 */
final class Conversation {
  private static final Pattern STANDING = anywhere("standing-items");
  // one who answers, though not by name: "the officer", "the applicant's agent"
  private static final Pattern EXPERT =
      Pattern.compile(
          "(?i)\\b(?:officers?|agent|applicants?|representatives?|council|committee|board|trust|team|[cpt]c)$"
              + "|\\b(?:officers?|agent|representatives?)\\b");
  private static final Pattern DECLARATIONS =
      Pattern.compile("declarations?|disclosures? |\\binterests?\\b");
  private static final Pattern REPORTS = anywhere("report-items");

  private final String heading;
  private final List<Mention> presenters = new ArrayList<>();
  private final List<Mention> answerers = new ArrayList<>();
  private @Nullable Turn last;
  private boolean discussing;
  private boolean decided;

  Conversation(String heading) {
    this.heading = heading.toLowerCase(Locale.ROOT);
  }

  /** A part and what it turned out to be; {@code open} while it waits for an answer. */
  private record Turn(Mention speaker, ContributionKind kind, boolean open, boolean asks) {}

  private static Pattern anywhere(String list) {
    return Pattern.compile(WordList.named(list).alternatives());
  }

  /** The kind of the next part; none where it is no contribution. */
  Optional<ContributionKind> hear(Utterance utterance) {
    if (declares(utterance)) {
      return Optional.empty();
    }
    Optional<ContributionKind> kind = kind(utterance);
    kind.ifPresent(known -> remember(utterance, known));
    return kind;
  }

  /** What a member says of their own interests is a declaration. */
  private boolean declares(Utterance utterance) {
    return DECLARATIONS.matcher(heading).find()
        && utterance.speakers().get(0).form() != Mention.Form.ROLE
        && (utterance.act().isSaid() || utterance.act() == SpeechAct.REQUEST);
  }

  /** An answer without a speaker was printed. */
  void settle() {
    Turn turn = last;
    if (turn != null && turn.kind() != ContributionKind.PRESENTATION) {
      last = new Turn(turn.speaker(), turn.kind(), false, false);
    }
  }

  /** Another matter begins under the same heading. */
  void turn() {
    Turn turn = last;
    last = turn == null ? null : new Turn(turn.speaker(), turn.kind(), false, false);
  }

  /** The meeting has decided, or discussed without naming speakers. */
  void conclude() {
    turn();
    decided = true;
  }

  private void remember(Utterance utterance, ContributionKind kind) {
    Mention speaker = utterance.speakers().get(0);
    switch (kind) {
      case PRESENTATION -> presenters.addAll(utterance.speakers());
      case ANSWER -> answerers.add(speaker);
      default -> discussing |= !isAmong(presenters, speaker) || kind == ContributionKind.QUESTION;
    }
    last =
        new Turn(
            speaker,
            kind,
            !utterance.settled() && utterance.act() != SpeechAct.UNDERTAKING,
            utterance.asks() && kind == ContributionKind.STATEMENT);
  }

  private Optional<ContributionKind> kind(Utterance utterance) {
    if (utterance.reply()) {
      return Optional.of(ContributionKind.ANSWER);
    }
    return switch (utterance.act()) {
      case NONE -> Optional.empty();
      case THANKS -> Optional.of(ContributionKind.THANKS);
      case QUESTION -> Optional.of(ContributionKind.QUESTION);
      case REQUEST -> Optional.of(ContributionKind.REQUEST);
      case ANSWER -> Optional.of(ContributionKind.ANSWER);
      case PRESENTATION ->
          Optional.of(
              answersOpenQuestion(utterance) || answersStill(utterance)
                  ? ContributionKind.ANSWER
                  : ContributionKind.PRESENTATION);
      case UNDERTAKING -> undertaking(utterance);
      case REMARK -> Optional.of(remarked(utterance));
      case REPORT, STATEMENT -> Optional.of(told(utterance));
    };
  }

  private Optional<ContributionKind> undertaking(Utterance utterance) {
    Turn turn = last;
    if (turn == null) {
      return Optional.empty();
    }
    boolean reply =
        turn.open()
            && !SameSpeaker.is(turn.speaker(), utterance.speakers().get(0))
            && turn.kind() != ContributionKind.PRESENTATION
            && turn.kind() != ContributionKind.THANKS
            && turn.kind() != ContributionKind.ANSWER;
    if (reply) {
      return Optional.of(ContributionKind.ANSWER);
    }
    return turn.open() ? Optional.of(ContributionKind.STATEMENT) : Optional.empty();
  }

  private ContributionKind remarked(Utterance utterance) {
    return knowsTheSubject(utterance.speakers().get(0))
        ? told(utterance)
        : ContributionKind.STATEMENT;
  }

  private ContributionKind told(Utterance utterance) {
    if (answersOpenQuestion(utterance) || answersStill(utterance) || answersRemark(utterance)) {
      return ContributionKind.ANSWER;
    }
    return presentsStill(utterance) || presents(utterance)
        ? ContributionKind.PRESENTATION
        : ContributionKind.STATEMENT;
  }

  private boolean answersOpenQuestion(Utterance utterance) {
    Turn turn = last;
    return turn != null
        && turn.open()
        && (turn.asks()
            || turn.kind() == ContributionKind.QUESTION
            || turn.kind() == ContributionKind.REQUEST)
        && !(isMember(turn.speaker()) && isMember(utterance.speakers().get(0)))
        && !SameSpeaker.is(turn.speaker(), utterance.speakers().get(0));
  }

  /** {@code Another Member felt}, after {@code A Member asked}: a remark. */
  private static boolean isMember(Mention speaker) {
    return speaker.form() == Mention.Form.GROUP && !EXPERT.matcher(speaker.name()).find();
  }

  private boolean answersStill(Utterance utterance) {
    Turn turn = last;
    return turn != null
        && turn.kind() == ContributionKind.ANSWER
        && SameSpeaker.is(turn.speaker(), utterance.speakers().get(0));
  }

  /** A presenter, or whoever has answered before, speaks after somebody else's remark. */
  private boolean answersRemark(Utterance utterance) {
    Turn turn = last;
    Mention speaker = utterance.speakers().get(0);
    return turn != null
        && turn.open()
        && turn.kind() == ContributionKind.STATEMENT
        && knowsTheSubject(speaker)
        && !knowsTheSubject(turn.speaker());
  }

  private boolean knowsTheSubject(Mention speaker) {
    return isAmong(presenters, speaker) || isAmong(answerers, speaker);
  }

  private boolean presentsStill(Utterance utterance) {
    return !discussing && !decided && isAmong(presenters, utterance.speakers().get(0));
  }

  /** {@code Mr Ash, Head of Roads, reported}: the report that the item is for. */
  private boolean presents(Utterance utterance) {
    Mention speaker = utterance.speakers().get(0);
    boolean report = REPORTS.matcher(heading).find();
    return utterance.act() == SpeechAct.REPORT
        && (last == null || (presenting() && (report || speaker.form() == Mention.Form.ROLE)))
        && !decided
        && !heading.isEmpty()
        && !STANDING.matcher(heading).find()
        && !Actor.presides(speaker)
        && speaker.form() != Mention.Form.GROUP
        && (report || speaker.form() != Mention.Form.INITIALS);
  }

  private boolean presenting() {
    Turn turn = last;
    return turn != null && turn.kind() == ContributionKind.PRESENTATION && !discussing;
  }

  private static boolean isAmong(List<Mention> people, Mention speaker) {
    return people.stream().anyMatch(other -> SameSpeaker.is(other, speaker));
  }
}
