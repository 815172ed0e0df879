package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.decisions.DecisionMarker;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.extract.text.Places;
import org.minutegraph.extract.votes.VoteEvent.Source;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Vote;
import org.minutegraph.model.Vote.NamedVote;
import org.minutegraph.model.VoteOutcome;

/** Gathers the votes of an item, each once however often the text speaks of it. */
final class ItemVotes {
  /** {@code unanimously}, {@code all in favour}, {@code nem con}, {@code without dissent}. */
  private static final Pattern UNANIMOUS =
      Pattern.compile(
          "(?i)\\b(?:unanimously\\s+(?:(?:and\\s+)?\\w+\\s+)?(?:agreed|approved|carried|resolved|supported|decided|adopted|accepted|elected|endorsed|passed|recommended|voted|in\\s+favour)"
              + "|(?:agreed|approved|carried|resolved|supported|decided|adopted|accepted|elected|passed|recommended|endorsed|voted|granted|refused)(?:\\s*[-\u2013:,(]|\\s+and)?\\s*unanimously"
              + "|(?:vote|decision)\\s+(?:was|being)\\s+unanimous|(?:vote|voting)\\s*[:\u2013-]?\\s*unanimous|(?:all|everyone)\\s+(?:(?:members|councillors|those|present|were)\\s+){0,3}in\\s+agreement|unanimous\\s+(?:vote|agreement|decision|approval|acceptance|support|consent)|carried\\s+unanimous"
              + "|(?:all|every(?:one|body))\\s+(?:(?:was|members|councillors|those|present|were|voted|voting|and)\\s+){0,5}(?:in\\s+favour|agreed)\\b(?!\\s+(?:that|to)\\s+\\p{Ll}+\\s+(?:would|will))"
              + "|full\\s+(?:council|committee|board)\\s+(?:voted\\s+in\\s+(?:agreement|favour)|agreed\\s+(?:to|with)\\s+this)|^\\W*(?:agreed\\W+)?unanimous(?:ly)?\\W*$|\\(\\s*(?:(?:agreed|carried|decided|by|vote|voting|decision|was)\\W+){0,2}unanimous(?:ly|\\s+vote)?\\s*\\)|(?:decision|resolution)\\W{1,3}unanimous\\b|\\band\\s+unanimously\\W*$|pawb\\s+o\\s+blaid|(?:resolved|agreed)\\W+by\\s+(?:an?\\s+)?unanimous|nem(?:ine)?\\.?\\s+(?:con(?:tradicente|\\.)?|dis(?:sentiente|s?\\.))|without\\s+(?:dissent(?:ient)?|opposition|a\\s+division|division)|by\\s+(?:general\\s+)?acclamation|(?:nobody|no[-\\s]one|none)\\s+(?:dissenting|opposing|against)(?=\\W*$)|no\\s+votes?\\s+against"
              + "|(?<!\\b(?:been|widely|be)\\s)(?:agreed|approved|carried|supported|accepted|endorsed)\\s+by\\s+all\\b(?!\\s+(?:the\\s+)?(?:councils|parties|partners|authorities)))");

  /** {@code put to the vote and carried}, {@code by a majority}, {@code casting vote}. */
  private static final Pattern VOTED =
      Pattern.compile(
          "(?i)\\b(?:put\\s+to\\s+(?:the|a)\\s+vote|(?:on|by)\\s+(?:a|the)\\s+(?:show\\s+of\\s+hands|majority)|by\\s+majority|majority\\s+vote|(?:second\\s+(?:and|or)\\s+)?casting\\s+vote|voted\\s+(?:to|in\\s+favour|against)|vote\\s+was\\s+(?:taken|carried|lost)|on\\s+a\\s+vote)\\b");

  /** What is no vote of this meeting: asked for, or told of elsewhere. */
  private static final Pattern NOT_HERE =
      Pattern.compile(
          "(?i)\\b(?:did\\s+not\\s+vote|would\\s+be\\s+put|before\\s+(?:being|it\\s+was)\\s+put|right\\s+to\\s+vote|(?:not\\s+have\\s+a|no)\\s+(?:second\\s+or\\s+)?casting|residents\\s+voted|parish\\s+poll|had\\s+split|casting\\s+vote\\s+(?:would|could|may|might|should|can|is|shall)|had\\s+(?:been\\s+)?voted|had\\s+(?:been\\s+)?unanimously|never\\s+(?:\\w+\\s+)?voted)\\b");

  private static final Pattern LOST =
      Pattern.compile(
          "(?i)\\b(?:lost|defeated|rejected|fell|negatived|not\\s+(?:carried|agreed|approved|adopted|accepted))\\b");

  private static final Pattern CARRIED =
      Pattern.compile(
          "(?i)\\b(?:carried|agreed|approved|resolved|adopted|supported|accepted|elected|passed|decided|endorsed|recommended)\\b");

  /** {@code This was proposed by Cllr Ash, seconded by Cllr Elm.} */
  private static final Pattern WHO =
      Pattern.compile(
          "(?is)\\W*(?:(?:this|it)\\s+was\\s+)?(?:proposed|proposer|prop|moved)\\b(?:(?!\\bthat\\b).){1,160}");

  /** {@code carried 9-0 after amendments had been lost}: two votes or more. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?=\\s[af])(?<=\\b(?:carried|passed|agreed|approved)\\b.{0,60})\\s(?:after|following)\\s+(?:\\w+\\s+){0,2}amendments?\\b(?=.*\\b(?:lost|defeated|rejected|fell))");

  private final ItemText item;
  private final NameFinder names;
  private final List<Resolution> decisions;
  private final List<VoteEvent> events = new ArrayList<>();

  ItemVotes(ItemText item, NameFinder names, List<Resolution> resolutions) {
    this.item = item;
    this.names = names;
    this.decisions = resolutions.stream().filter(r -> r.item() == item.item()).toList();
  }

  List<Vote> find() {
    int paragraph = 0;
    while (paragraph < item.size()) {
      paragraph += Math.max(1, read(paragraph));
    }
    return events.stream().map(event -> event.vote(item.item(), decided(event))).toList();
  }

  /** The number of paragraphs read from here on. */
  private int read(int paragraph) {
    Passage passage = item.paragraphs().get(paragraph).text();
    int rows = table(paragraph);
    if (rows > 0 || inline(passage)) {
      return rows;
    }
    int sides = division(paragraph);
    if (sides == 0) {
      sentences(passage);
    }
    return sides;
  }

  /** The rows of a table of votes that begins there. */
  private int table(int from) {
    boolean first =
        item.paragraphs().get(from).kind() == Paragraph.Kind.TABLE_ROW
            && (from == 0 || item.paragraphs().get(from - 1).kind() != Paragraph.Kind.TABLE_ROW);
    Optional<VoteTable> table =
        (first ? VoteTable.at(item, from, names) : Optional.<VoteTable>empty())
            .or(() -> RollCall.at(item, from, names));
    table.ifPresent(t -> events.addAll(t.events()));
    return table.map(VoteTable::rows).orElse(0);
  }

  /** True where the paragraph lists all sides of a division. */
  private boolean inline(Passage passage) {
    List<Division> sides = InlineDivision.in(passage, names);
    if (sides.isEmpty()) {
      return false;
    }
    VoteEvent told = VoteEvent.of(Division.against(sides), passage.span());
    List<Verdict> verdicts = Verdict.in(passage.text());
    add(verdicts.isEmpty() ? told : told.withOutcome(verdicts.get(0).outcome()));
    return true;
  }

  /** The number of paragraphs from here on that list the sides of a division. */
  private int division(int from) {
    List<Division> sides = new ArrayList<>();
    SourceSpan span = null;
    int next = from;
    while (next < item.size()) {
      Passage passage = item.paragraphs().get(next).text();
      Optional<Division> side = side(next);
      Optional<Division> below = side.isEmpty() ? sideBelow(next) : Optional.empty();
      if (side.isEmpty() && below.isEmpty()) {
        break;
      }
      sides.add(side.or(() -> below).orElseThrow());
      span = span == null ? passage.span() : span.with(passage.span());
      next += below.isPresent() ? 2 : 1;
    }
    if (span == null) {
      return 0;
    }
    add(VoteEvent.of(Division.against(sides), span));
    return next - from;
  }

  private Optional<Division> side(int at) {
    Paragraph paragraph = item.paragraphs().get(at);
    return paragraph.kind() == Paragraph.Kind.TABLE_ROW
        ? Division.in(paragraph.cells(), names)
        : Division.in(NamedText.of(paragraph.text(), names));
  }

  /** The side of a line that has its voters on the next. */
  private Optional<Division> sideBelow(int at) {
    return at + 1 < item.size()
        ? Division.in(item.text(at), NamedText.of(item.paragraphs().get(at + 1).text(), names))
        : Optional.empty();
  }

  private void sentences(Passage passage) {
    NamedText named = NamedText.of(passage, names);
    for (Sentences.Range range : Sentences.of(passage.text())) {
      String sentence = range.of(passage.text());
      List<NamedVote> dissent = Dissent.in(named, range);
      if (!dissent.isEmpty() && VoteCount.in(sentence).isEmpty()) {
        dissent(dissent, passage.span(range.start(), range.end()));
      } else if (!NOT_HERE.matcher(sentence).find()) {
        parts(sentence).forEach(part -> read(passage, range, part));
      }
    }
  }

  /** Votes by name belong to the vote before, or show that one was taken on what was decided. */
  private void dissent(List<NamedVote> named, SourceSpan span) {
    int last = events.size() - 1;
    VoteOutcome outcome =
        decisions.stream().anyMatch(d -> d.evidence().span().start() <= span.start())
            ? VoteOutcome.CARRIED
            : null;
    VoteEvent told = VoteEvent.of(named, outcome, span);
    if (last < 0 || movedBetween(told)) {
      events.add(told);
    } else {
      events.set(last, events.get(last).withNamed(named));
    }
  }

  /** {@code The amendment was carried, and the motion as amended was carried}: two votes. */
  private static List<Sentences.Range> parts(String sentence) {
    List<Verdict> verdicts =
        Verdict.in(sentence).stream().filter(v -> v.subject() != Verdict.Subject.UNNAMED).toList();
    List<Sentences.Range> parts = new ArrayList<>();
    int start = 0;
    Matcher after = AFTER.matcher(sentence);
    if (after.find()) {
      return List.of(
          new Sentences.Range(0, after.start()),
          new Sentences.Range(after.start(), sentence.length()));
    }
    for (int i = 0; i + 1 < verdicts.size(); i++) {
      if (verdicts.get(i).subject() != verdicts.get(i + 1).subject()) {
        parts.add(new Sentences.Range(start, verdicts.get(i + 1).start()));
        start = verdicts.get(i + 1).start();
      }
    }
    parts.add(new Sentences.Range(start, sentence.length()));
    return parts;
  }

  private void read(Passage passage, Sentences.Range sentence, Sentences.Range part) {
    String words = part.of(sentence.of(passage.text()));
    if (respectively(passage, sentence, part)) {
      return;
    }
    Optional<VoteCount> count = VoteCount.in(words);
    boolean unanimous = UNANIMOUS.matcher(words).find();
    if (count.isEmpty() && !unanimous && !VOTED.matcher(words).find()) {
      verdict(words);
      return;
    }
    SourceSpan span = passage.span(sentence.start() + part.start(), sentence.start() + part.end());
    Source source = DecisionMarker.find(words, 0).isPresent() ? Source.DECISION : Source.SENTENCE;
    add(VoteEvent.of(count, unanimous, outcome(words, unanimous), source, span));
  }

  /** {@code were defeated 9-4 and 11-2 respectively}: a vote each. */
  private boolean respectively(Passage passage, Sentences.Range sentence, Sentences.Range part) {
    String words = part.of(sentence.of(passage.text()));
    List<VoteCount> counts = VoteCount.respectively(words);
    SourceSpan span = passage.span(sentence.start() + part.start(), sentence.start() + part.end());
    counts.forEach(
        count ->
            events.add(
                VoteEvent.of(
                    Optional.of(count), false, outcome(words, false), Source.SENTENCE, span)));
    return !counts.isEmpty();
  }

  private static @Nullable VoteOutcome outcome(String words, boolean unanimous) {
    Optional<VoteOutcome> casting = Verdict.casting(words);
    if (casting.isPresent()) {
      return casting.get();
    }
    if (LOST.matcher(words).find()) {
      return VoteOutcome.LOST;
    }
    return unanimous || CARRIED.matcher(words).find() ? VoteOutcome.CARRIED : null;
  }

  /** A verdict without a vote of its own tells what came of the vote before. */
  private void verdict(String words) {
    List<Verdict> verdicts = Verdict.in(words);
    if (!verdicts.isEmpty() && !events.isEmpty()) {
      int last = events.size() - 1;
      events.set(last, events.get(last).withOutcome(verdicts.get(0).outcome()));
    }
  }

  private void add(VoteEvent event) {
    int last = events.size() - 1;
    Optional<VoteEvent> both =
        last < 0
            ? Optional.empty()
            : events.get(last).merged(event, movedBetween(event), isSaidAgain(event));
    if (both.isPresent()) {
      events.set(last, both.get());
    } else {
      events.add(event);
    }
  }

  /** True where the words between say only who proposed what was voted on before. */
  private boolean isSaidAgain(VoteEvent event) {
    int from = events.get(events.size() - 1).span().end();
    int to = event.span().start();
    return item.paragraphs().stream()
        .map(Paragraph::text)
        .filter(p -> p.span().start() <= from && to <= p.span().end())
        .map(
            p ->
                p.text()
                    .substring(Places.at(p, from), Math.max(Places.at(p, from), Places.at(p, to))))
        .anyMatch(between -> WHO.matcher(between).matches());
  }

  /** True where something is moved between the last vote and this one. */
  private boolean movedBetween(VoteEvent event) {
    int from = events.get(events.size() - 1).span().end();
    return item.paragraphs().stream()
        .map(paragraph -> NamedText.of(paragraph.text(), names))
        .flatMap(
            named -> Moving.in(named).stream().map(m -> named.passage().span(m.start(), m.end())))
        .anyMatch(span -> span.start() >= from && span.end() <= event.span().start());
  }

  private @Nullable VoteOutcome decided(VoteEvent event) {
    boolean follows =
        decisions.stream().anyMatch(d -> d.evidence().span().start() >= event.span().start());
    return follows ? VoteOutcome.CARRIED : null;
  }
}
