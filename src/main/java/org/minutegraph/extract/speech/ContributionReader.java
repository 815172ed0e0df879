package org.minutegraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.Places;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;

/** Reads contributions item by item; positions run on over the whole document. */
final class ContributionReader {
  /** Decisions and actions, printed as such: nobody speaks in them. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:\\(?\\w{1,4}[).]\\s+)?(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended"
              + "|DECISION|Decision|ACTIONS?\\b|Actions?\\s*[:\u2013-])");

  /** Words that end the part before them: the meeting acts, or talks without naming speakers. */
  private static final Pattern OTHER =
      Pattern.compile(
          "It was (?:unanimously |also |further"
              + " )?(?:agreed|resolved|proposed|moved|decided|noted)\\b|(?:Moved|Proposed|Seconded)\\b|On"
              + " being put|A recorded vote|The (?:motion|amendment)"
              + " (?:was|lost|carried)|Discussions? (?:ensued|followed|took place)|In the course of"
              + " discussion|The following (?:points|issues|comments)");

  private static final Pattern COLON = Pattern.compile(":\\s*-?\\s*$");
  private static final Pattern SENTENCES = Pattern.compile(".*[.?!]\\W{0,2}\\s", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("[\u201c\"\u2018'].*", Pattern.DOTALL);

  /** What may stand before a name in a list: {@code (1) }. */
  private static final int LABEL = 5;

  /** So short is a decision that tells nothing else: {@code Agreed as accurate.} */
  private static final int SHORT = 40;

  private final Absent absent;
  private final NameFinder names;
  private final List<Resolution> resolutions;
  private final List<Contribution> found = new ArrayList<>();
  private Conversation conversation = new Conversation("");
  private int item;
  private @Nullable Open open;
  private int lastQuestion;

  /** Whom the heading above names as the speaker, until somebody has spoken. */
  private @Nullable Actor headed;

  /** True below a line that says that those named in the list spoke. */
  private boolean listed;

  ContributionReader(List<Attendance> attendance, NameFinder names, List<Resolution> resolutions) {
    this.absent = new Absent(attendance);
    this.names = names;
    this.resolutions = List.copyOf(resolutions);
  }

  /**
   * The contributions still being read.
   *
   * @param first index of the first of them in {@link #found}; joint presenters are several
   * @param speakers theirs
   * @param introduces true where its paragraph ends with a colon
   */
  private record Open(int first, List<Mention> speakers, boolean introduces) {}

  List<Contribution> found() {
    return List.copyOf(found);
  }

  /** Reads one item. */
  void read(ItemText text) {
    Passage heading = text.heading();
    conversation = new Conversation(heading == null ? "" : heading.text());
    item = text.item();
    open = null;
    lastQuestion = 0;
    listed = false;
    headed = heading == null ? null : HeadedSpeech.speaker(heading, names).orElse(null);
    text.paragraphs().forEach(this::read);
  }

  private void read(Paragraph paragraph) {
    Passage passage = paragraph.text();
    List<Sentences.Range> decisions = decisions(passage);
    boolean decided =
        (MARKED.matcher(passage.text()).lookingAt() && !goesOn(passage.text(), decisions))
            || decisions.stream()
                .anyMatch(d -> d.start() == 0 && d.end() == passage.text().length());
    if (paragraph.kind() == Paragraph.Kind.SUBHEADING || decided) {
      open = null;
      conversation.turn();
      headed = decided ? null : HeadedSpeech.speaker(passage, names).orElse(null);
    } else if (paragraph.kind() == Paragraph.Kind.LIST_ITEM && introduced()) {
      extend(passage);
    } else if (listed && listedSpeaker(passage)) {
      return;
    } else {
      readText(paragraph, decisions);
    }
    listed = SpeakerLines.listsSpeakers(passage.text());
    if (decided || !decisions.isEmpty()) {
      conversation.conclude();
      open = null;
    }
  }

  /** {@code Agreed as accurate. AB said that}: the decision is one sentence. */
  private static boolean goesOn(String text, List<Sentences.Range> decisions) {
    List<Sentences.Range> sentences = Sentences.of(text);
    return sentences.size() > 1
        && decisions.size() < 2
        && decisions.stream().allMatch(decision -> decision.end() <= sentences.get(0).end())
        && (decisions.size() == 1 || sentences.get(0).end() < SHORT);
  }

  /** {@code Mr Ash (objector)}, below {@code The following addressed the Panel:}. */
  private boolean listedSpeaker(Passage passage) {
    Optional<Actor> first = Actor.in(passage, names).stream().findFirst().filter(Actor::isNamed);
    first
        .filter(actor -> actor.start() <= LABEL)
        .ifPresent(
            actor ->
                add(
                    passage,
                    new Utterance(
                        0,
                        passage.text().length(),
                        List.of(actor.mention()),
                        SpeechAct.STATEMENT,
                        false,
                        false,
                        false)));
    return first.filter(actor -> actor.start() <= LABEL).isPresent();
  }

  private boolean introduced() {
    Open now = open;
    return now != null && now.introduces();
  }

  private void readText(Paragraph paragraph, List<Sentences.Range> decisions) {
    Passage passage = paragraph.text();
    UtteranceFinder.Parts parts = UtteranceFinder.in(passage, names, decisions);
    if (parts.settles()) {
      conversation.settle();
    }
    if (OTHER.matcher(passage.text()).lookingAt()) {
      open = null;
    }
    Actor above = headed;
    headed = null;
    if (parts.utterances().isEmpty() && decisions.isEmpty() && !parts.closed()) {
      Optional<Utterance> below =
          above == null ? Optional.empty() : HeadedSpeech.in(paragraph, above);
      below.ifPresentOrElse(utterance -> add(passage, utterance), () -> extend(passage));
    }
    boolean first = true;
    List<Utterance> heard = new ArrayList<>();
    for (Utterance utterance : parts.utterances()) {
      if (heard.stream().anyMatch(utterance::sameSpeakersAs) && !answersNow(utterance)) {
        conversation.hear(utterance); // A speaker has one part in a paragraph.
      } else {
        add(passage, first ? fromWhole(utterance, passage) : utterance);
      }
      heard.add(utterance);
      first = false;
    }
    open = parts.closed() ? null : open;
    Open now = open;
    if (now != null && !parts.utterances().isEmpty()) {
      boolean colon = COLON.matcher(passage.text()).find();
      open = new Open(now.first(), now.speakers(), colon);
    }
  }

  /** {@code Mr Ash presented it. Mrs Lee asked why. Mr Ash said}: a presentation, and an answer. */
  private boolean answersNow(Utterance utterance) {
    Contribution last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.kind() == ContributionKind.QUESTION
        && found.stream()
            .filter(one -> one.item() == item)
            .filter(one -> SameSpeaker.is(one.speaker(), utterance.speakers().get(0)))
            .reduce((first, second) -> second)
            .filter(one -> one.kind() == ContributionKind.PRESENTATION)
            .isPresent();
  }

  /** Where decisions stand in the passage. */
  private List<Sentences.Range> decisions(Passage passage) {
    SourceSpan whole = passage.span();
    return resolutions.stream()
        .map(resolution -> resolution.evidence().span())
        .filter(span -> span.start() < whole.end() && whole.start() < span.end())
        .map(
            span ->
                new Sentences.Range(
                    Places.at(passage, span.start()), Places.at(passage, span.end())))
        .toList();
  }

  /** The same single speaker goes on: what stands before the name belongs to the part too. */
  private Utterance fromWhole(Utterance utterance, Passage passage) {
    Open now = open;
    boolean same =
        now != null
            && now.speakers().size() == 1
            && utterance.speakers().size() == 1
            && SameSpeaker.is(now.speakers().get(0), utterance.speakers().get(0));
    boolean wholeSentences =
        SENTENCES.matcher(passage.text().substring(0, utterance.start())).matches();
    return same && wholeSentences ? utterance.from(0) : utterance;
  }

  private void extend(Passage passage) {
    extend(passage, passage.text().length());
  }

  private void extend(Passage passage, int end) {
    Open now = open;
    for (int i = now == null ? found.size() : now.first(); i < found.size(); i++) {
      Contribution old = found.get(i);
      SourceSpan span = old.evidence().span().with(passage.span(0, end));
      found.set(
          i,
          new Contribution(
              old.item(),
              old.position(),
              old.speaker(),
              old.kind(),
              old.answers(),
              new Evidence(span, old.evidence().confidence())));
    }
  }

  private void add(Passage passage, Utterance utterance) {
    if (quotesOn(passage, utterance)) {
      extend(passage, utterance.end());
      return;
    }
    if (absent.includes(utterance.speakers().get(0))) {
      open = null;
      return;
    }
    conversation
        .hear(utterance)
        .ifPresentOrElse(kind -> add(passage, utterance, kind), () -> open = null);
  }

  /** {@code Mr Ash asked:} and the question in quotes below, which may name him again. */
  private boolean quotesOn(Passage passage, Utterance utterance) {
    Open now = open;
    return now != null
        && now.introduces()
        && QUOTED.matcher(passage.text()).matches()
        && SameSpeaker.is(now.speakers().get(0), utterance.speakers().get(0));
  }

  private void add(Passage passage, Utterance utterance, ContributionKind kind) {
    int first = found.size();
    Evidence evidence =
        new Evidence(passage.span(utterance.start(), utterance.end()), confidence(utterance, kind));
    Integer answers = kind == ContributionKind.ANSWER && lastQuestion > 0 ? lastQuestion : null;
    for (Mention speaker : utterance.speakers()) {
      found.add(new Contribution(item, found.size() + 1, speaker, kind, answers, evidence));
    }
    if (kind == ContributionKind.QUESTION) {
      lastQuestion = utterance.settled() ? 0 : found.size();
    } else if (kind != ContributionKind.ANSWER) {
      lastQuestion = 0; // What follows a remark replies to the remark, not to the question before.
    }
    open = new Open(first, utterance.speakers(), false);
  }

  /** How often a part of this form was what it was taken for. */
  private static double confidence(Utterance utterance, ContributionKind kind) {
    boolean said = kind == ContributionKind.STATEMENT && utterance.act().isSaid();
    boolean plain = said || kind.name().equals(utterance.act().name()) || utterance.reply();
    return plain ? Confidence.SURE : Confidence.LIKELY;
  }
}
