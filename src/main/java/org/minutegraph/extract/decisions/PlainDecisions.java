package org.minutegraph.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;

/** Reads the decisions of an item that no marker sets apart: {@code It was agreed to ...}. */
final class PlainDecisions {
  /** {@code It was unanimously agreed that ...}, {@code seconded by ... and agreed that ...}. */
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "\\b(?:^There\\s+was\\s+(?:general|unanimous|full|broad)\\s+agreement(?=\\s+that\\b)"
              + "|^Was\\s+(?:then\\s+)?(?:agreed|decided|resolved)(?=\\s+(?:that|(?:not\\s+)?to)\\b)"
              + "|[Ii]t\\s+(?:was|has\\s+been)\\s+(?!previously|already)"
              + DecidingBody.ADVERBS
              + "(?:agreed|resolved|decided|recommended)\\b|(?<=\\b(?:seconded|sec)\\b.{1,80}\\band\\s)"
              + "(?:it\\s+was\\s+)?(?:unanimously\\s+)?(?:agreed|resolved)(?=\\s+(?:unanimously\\s+)?(?:that|to)\\b))");

  /** {@code unanimously}, {@code , on the motion of Cllr Ash,}, {@code (5 to 2)}. */
  private static final String HOW =
      "(?:,?\\s+(?:unanimously|in\\s+principle)|,\\s+(?:in\\s+(?:terms|accordance|line|view|respect|light)|under|pursuant\\s+to|subject\\s+to)\\s[^.;:]{3,160}?|,?\\s+(?:by|with|on)\\s[^.;:]{1,90}?|,?\\s+nem\\.?\\s*con\\.?|\\s+\\([^()]{3,120}\\))?,?\\s+";

  /** {@code The Committee agreed to ...}, {@code we decided to ...}, at the head of a clause. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:(?:"
              + DecidingBody.LED
              + "|\\band\\s+)(?:"
              + DecidingBody.OWN
              + "|(?:[Tt]he\\s+)?(?:[Mm]embers|[Cc]ouncillors|[Gg]overnors|[Tt]rustees|representatives)(?:\\s+(?:present|concerned))?"
              + "|[Mm]eeting|Committee|(?:Full\\s+)?Council|Board|Panel|Forum|Cllrs|"
              + "All(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:members|councillors|cllrs|trustees|governors|those))?(?:\\s+present)?|Everyone)|\\b[Ww]e)"
              + "(?:,\\s[^.;:]{3,160},)?\\s+"
              + DecidingBody.ADVERBS
              + "(?:(?:agree[ds]|resolve[ds]|decided|recommended|recommends|determined|voted)\\b(?="
              + HOW
              + "(?:that|(?:not\\s+)?to(?!\\s+(?:this|these|it|the|both|all)\\b)|and\\s+that)\\b)|(?:concluded|accepted|supported\\s+the\\s+(?:recommendation|proposal))"
              + "(?=\\s+that\\b[^.;]{1,120}\\bbe\\b))");

  /** {@code The Board considered the bid and, on a show of hands, decided not to proceed}. */
  private static final Pattern THEN =
      Pattern.compile(
          DecidingBody.LED
              + "(?:"
              + DecidingBody.OWN
              + "|(?:Full\\s+)?Council|Members|Councillors|[Ww]e)\\s+[^.;]{1,200}?\\b(?:and|but)(?:,[^,.;]{1,60},)?\\s+"
              + DecidingBody.ADVERBS
              + "(?:agreed|resolved|decided|determined)\\b(?=\\s+(?:unanimously\\s+)?(?:that|(?:not\\s+)?to)\\b)");

  /** {@code by all present}, {@code unanimously}, a comma: what may stand before the clause. */
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "^(?:,?\\s*(?:unanimously|nem\\.?\\s*con\\b\\.?|in\\s+principle(?!\\s+and)|by\\s+(?:all|those|everyone|a\\s+majority|(?:the\\s+)?(?:meeting|members|councillors|trustees|Board|Committee|Council|Panel|Forum|Members))"
              + "(?:\\s+(?:members\\s+)?(?:of\\s+those\\s+)?present)?)\\b"
              + "|\\s*\\([^()]{3,160}\\)(?=,?\\s+(?:that|to\\s+\\p{Ll}+)\\b)"
              + "|,?\\s*(?:on\\s+(?:an?|the)\\s+(?:proposal|proposition|motion|recommendation)|proposed|moved|prop|following|having|after)\\b[^;:]{3,160}?(?=,?\\s+(?:that|to\\s+\\p{Ll}+)\\b)"
              + "|,?\\s*(?:by|with|on)\\s[^.;]{0,60}?(?:\\bvotes?|\\babst\\p{L}+|\\bagainst|\\bhands)\\b[^.;]{0,40}?(?=,?\\s+(?:that|to\\s+\\p{Ll}+)\\b)"
              + "|\\s*to\\s+(?:the\\s+)?\\p{Lu}[^,.;]{0,60}?(?=\\s+that\\b))?,?\\s*");

  /** What begins no clause: {@code at the last meeting}, {@code by the county}. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^(?:at|by|with|between|in(?!\\s+(?:principle|terms|accordance|line|view|respect|light)\\b)|last|on|earlier|previously)\\b");

  /** The next decision in the same sentence. */
  private static final Pattern AGAIN =
      Pattern.compile(
          ",?\\s*(?:;|\\band\\b)\\s+(?=it\\s+(?:was|has\\s+been)\\s+"
              + DecidingBody.ADVERBS
              + "(?:agreed|resolved|decided))"
              // "that the path be closed, the Clerk will tell the county"
              + "|,\\s+(?=[Tt]he\\s(?:\\p{Lu}\\p{Ll}+\\s){1,3}will\\s)");

  /**
   * {@code Unanimously agreed and signed.}, {@code All agreed.}: words on what was moved before.
   */
  private static final Pattern AGREED =
      Pattern.compile(
          "(?i)(?:unanimously\\s+(?:agreed?|approved|carried)|(?:agreed|approved|carried)\\s+unanimously|all\\s+(?:were\\s+)?agreed|all\\s+(?:were\\s+)?in\\s+favour|carried|this\\s+was\\s+(?:unanimously\\s+)?(?:agreed|carried|approved)|the\\s+motion\\s+was\\s+(?:unanimously\\s+)?(?:carried|agreed|passed)|(?:agreed|approved|accepted)(?=\\W*$))\\b(?!\\s+(?:that|to)\\b).{0,60}");

  /** {@code The Clerk to confirm this. Agreed}: the sentence before is what was agreed. */
  private static final Pattern ONE_WORD = Pattern.compile("(?:Agreed|AGREED|All\\s+agreed)\\.?");

  /** {@code A site meeting had been held}: what follows was agreed there. */
  private static final Pattern OTHER_MEETING =
      Pattern.compile(
          "\\b(?:meeting|visit|gathering)\\b[^.]{0,40}\\b(?:ha[sd]\\s+(?:\\p{Ll}+ly\\s+)?(?:been\\s+held|taken\\s+place)|took\\s+place)");

  /** {@code at a recent meeting of the Panel} before {@code it was agreed}. */
  private static final Pattern AT_ANOTHER =
      Pattern.compile(
          "(?i)\\bat\\s+(?:an?|its|their|the\\s+(?:last|previous|recent))\\s+(?:\\p{L}+\\s+){0,2}meeting\\b|\\b(?:if|whether)\\s+$");

  /** {@code to recommend}, {@code that the Playground}: a line that breaks off. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:\\b(?:to|that|the|an?|of|for|and|or|with|by|in|on|at|recommend|be|as)|^\\W*(?:\\w+\\W+){1,3}\\w+)\\s*$");

  /** {@code To confirm the minutes - } before what came of it. */
  private static final Pattern AGENDA =
      Pattern.compile("^To\\s[^\u2013\u2014]{5,200}?\\s[\u2013\u2014-]\\s+(?=\\S)");

  /** How many lines a sentence that was broken may take. */
  private static final int LINES = 4;

  private final ItemText item;
  private final List<Resolution> firm = new ArrayList<>();
  private final List<Resolution> loose = new ArrayList<>();

  PlainDecisions(ItemText item) {
    this.item = item;
  }

  /**
   * Those that stand; beside formal decisions, only the ones that are decisions in so many words.
   */
  List<Resolution> beside(boolean formal) {
    List<Resolution> all = new ArrayList<>(firm);
    if (!formal) {
      all.addAll(loose);
    }
    return all;
  }

  /** Reads a paragraph up to {@code end}. */
  void read(int paragraph, int end) {
    Passage passage = item.paragraphs().get(paragraph).text();
    boolean elsewhere = item.paragraphs().get(paragraph).kind() == Paragraph.Kind.TABLE_ROW;
    List<Sentences.Range> before = new ArrayList<>();
    for (Sentences.Range range : Sentences.of(passage.text())) {
      String sentence = range.of(passage.text()).replace('\n', ' ');
      elsewhere |= OTHER_MEETING.matcher(sentence).find();
      if (range.end() <= end && !elsewhere) {
        if (!verdict(paragraph, before, range)) {
          read(paragraph, range, sentence);
        }
      }
      before.add(range);
    }
  }

  /**
   * {@code Cllr Elm proposed acceptance, seconded by Cllr Fir. Unanimously agreed}: the words that
   * say that it was agreed; also where the seconder has a sentence apart. True where they do.
   */
  private boolean verdict(int paragraph, List<Sentences.Range> before, Sentences.Range verdict) {
    String text = item.paragraphs().get(paragraph).text().text();
    if (ONE_WORD.matcher(verdict.of(text)).matches() && !before.isEmpty()) {
      Sentences.Range told = before.get(before.size() - 1);
      if (!MovedWords.MOVED.matcher(told.of(text)).find()
          && DecisionSentence.of(told.of(text), false).isEmpty()) {
        firm.add(whole(paragraph, told, Confidence.POSSIBLE));
        return true;
      }
    }
    if (!AGREED.matcher(verdict.of(text)).matches() || before.isEmpty()) {
      return false;
    }
    int from = before.get(Math.max(0, before.size() - 2)).start();
    boolean moved =
        MovedWords.MOVED.matcher(text.substring(from, verdict.start())).find()
            && !isDecided(item.paragraphs().get(paragraph).text(), from, verdict.start());
    if (moved) {
      moved(paragraph, before.get(before.size() - 1), verdict);
    }
    return moved;
  }

  /** {@code Proposed Cllr Elm, seconded Cllr Fir: that the bid be made. Carried.}: the clause. */
  private void moved(int paragraph, Sentences.Range told, Sentences.Range verdict) {
    Passage passage = item.paragraphs().get(paragraph).text();
    MovedWords words = MovedWords.of(told.of(passage.text()), verdict.of(passage.text()));
    if (words.whole()) {
      loose.add(whole(paragraph, verdict, Confidence.LIKELY));
    } else if (words.from() > 0) {
      Passage clause = passage.slice(told.start() + words.from(), told.end());
      loose.add(resolution(paragraph, clause, false, Confidence.LIKELY));
    }
  }

  /** True where the words hold a decision already. */
  private boolean isDecided(Passage passage, int from, int to) {
    SourceSpan words = passage.span(from, to);
    return firm.stream()
        .map(decision -> decision.evidence().span())
        .anyMatch(span -> span.start() < words.end() && words.start() < span.end());
  }

  private void read(int paragraph, Sentences.Range range, String sentence) {
    boolean clauses = clauses(IMPERSONAL, paragraph, range, sentence);
    if (clauses
        || clauses(COLLECTIVE, paragraph, range, sentence)
        || clauses(THEN, paragraph, range, sentence)
        || proposal(paragraph, range, sentence)) {
      return;
    }
    DecisionSentence.of(sentence, range.start() == 0)
        .filter(decision -> !decision.closing() || isLast(paragraph, range))
        .ifPresent(
            decision ->
                (decision.firm() ? firm : loose)
                    .add(whole(paragraph, range, decision.confidence())));
  }

  /** The clause of a proposal that its own sentence says was carried. */
  private boolean proposal(int paragraph, Sentences.Range range, String sentence) {
    Matcher carried = DecisionWords.CARRIED.matcher(sentence);
    if (!carried.find()) {
      return false;
    }
    Passage passage = item.paragraphs().get(paragraph).text();
    int from = range.start();
    String clauseOf = carried.group("moved") == null ? "clause" : "moved";
    Passage clause = passage.slice(from + carried.start(clauseOf), from + carried.end(clauseOf));
    firm.add(resolution(paragraph, clause, false, Confidence.LIKELY));
    return true;
  }

  private boolean isLast(int paragraph, Sentences.Range range) {
    return paragraph + 1 == item.size() && range.end() == item.text(paragraph).length();
  }

  private boolean clauses(Pattern verb, int paragraph, Sentences.Range range, String sentence) {
    Matcher word = verb.matcher(sentence);
    boolean any = false;
    while (word.find()) {
      if (AT_ANOTHER.matcher(sentence.substring(0, verb(word))).find()) {
        continue;
      }
      boolean recommended = word.group().matches("(?s).*recommend(?:ed|s)");
      any |= clause(paragraph, range.start() + word.end(), range.end(), recommended);
    }
    return any;
  }

  /** Where the words of the decision begin; those before say when. */
  private static int verb(Matcher word) {
    int body = word.group().lastIndexOf(" the ");
    return word.start() + Math.max(0, body);
  }

  private boolean clause(int paragraph, int from, int to, boolean recommended) {
    Passage passage = item.paragraphs().get(paragraph).text();
    String rest = passage.text().substring(from, to);
    Matcher qualifier = QUALIFIER.matcher(rest);
    int start = from + (qualifier.find() ? qualifier.end() : 0);
    Matcher again = AGAIN.matcher(passage.text()).region(start, to).useTransparentBounds(true);
    int stop = again.find() ? again.start() : to;
    Matcher moved = DecisionWords.MOVED_BEHIND.matcher(passage.text()).region(start, stop);
    int end = moved.find() ? moved.start() : stop;
    String clause = passage.text().substring(start, end);
    if (clause.split("\\s+").length < 2 || ELSEWHERE.matcher(clause).find()) {
      return false;
    }
    firm.add(resolution(paragraph, passage.slice(start, end), recommended, Confidence.LIKELY));
    return true;
  }

  private Resolution whole(int paragraph, Sentences.Range range, double confidence) {
    Passage passage = item.paragraphs().get(paragraph).text();
    Matcher agenda = AGENDA.matcher(range.of(passage.text()));
    int start = range.start() + (agenda.find() ? agenda.end() : 0);
    return resolution(paragraph, passage.slice(start, range.end()), false, confidence);
  }

  private Resolution resolution(
      int paragraph, Passage words, boolean recommended, double confidence) {
    DecisionText text = new DecisionText(null, words);
    int next = paragraph + 1;
    while ((text.announces() || text.isLonger()) && next < item.size() && listed(next)) {
      text.add(item.paragraphs().get(next++));
    }
    if (DANGLING.matcher(words.text()).find()) {
      addRest(text, next);
    }
    return text.resolution(item.item(), recommended, confidence);
  }

  /** Lines below that go on with one that broke off, to the end of its sentence. */
  private void addRest(DecisionText text, int from) {
    int last = Math.min(item.size(), from + LINES);
    for (int i = from; i < last && text.isCut() && !MovedWords.isHead(item.text(i)); i++) {
      Passage line = item.paragraphs().get(i).text();
      text.add(line.slice(0, Sentences.endOf(line.text(), 0)));
    }
  }

  private boolean listed(int paragraph) {
    return item.paragraphs().get(paragraph).kind() == Paragraph.Kind.LIST_ITEM;
  }
}
