package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;

/** Reads the decisions of an item that no marker sets apart: {@code It was agreed to ...}. */
final class PlainDecisions {
  private static final String BODIES = WordList.named("deciding-bodies").alternatives();
  private static final String ADVERBS =
      "(?:(?:also|further|then|therefore|later|next|all|\\p{Ll}{2,14}ly),?\\s+){0,2}";
  private static final String OWN = "[Tt]he\\s+(?:\\p{Lu}[\\w&'\u2019-]*\\s+){0,5}" + BODIES;

  /** {@code 6.2 }, {@code After discussion }, {@code After a long debate, }. */
  private static final String LED =
      "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?(?:[^,.;]{1,80},\\s+|(?:After|Following|Having|On|In|At|With)\\b[^,.;]{1,60}\\s+)?";

  /** {@code It was unanimously agreed that ...}, {@code seconded by ... and agreed that ...}. */
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "\\b(?:[Ii]t\\s+(?:was|has\\s+been)\\s+(?!previously|already)"
              + ADVERBS
              + "(?:agreed|resolved|decided|recommended)\\b|(?<=\\bseconded\\b.{1,80}\\band\\s)"
              + "(?:it\\s+was\\s+)?(?:agreed|resolved)(?=\\s+(?:unanimously\\s+)?(?:that|to)\\b))");

  /** {@code The Committee agreed to ...}, {@code we decided to ...}, at the head of a clause. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:(?:"
              + LED
              + "|\\band\\s+)(?:"
              + OWN
              + "|[Mm]eeting|Committee|Council|Board|Panel|Forum|Members|Councillors|All(?:\\s+present)?|Everyone)|\\b[Ww]e)\\s+"
              + ADVERBS
              + "(?:agreed|resolved|decided|recommended)\\b(?=,?\\s+(?:unanimously\\s+)?(?:that|to)\\b)");

  /** {@code by all present}, {@code unanimously}, a comma: what may stand before the clause. */
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "^(?:,?\\s*(?:unanimously|in\\s+principle|by\\s+(?:all|those|everyone|a\\s+majority)"
              + "(?:\\s+(?:members\\s+)?(?:of\\s+those\\s+)?present)?)\\b"
              + "|\\s*to\\s+(?:the\\s+)?\\p{Lu}[^,.;]{0,60}?(?=\\s+that\\b))?,?\\s*");

  /** What begins no clause: {@code at the last meeting}, {@code by the county}. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("^(?:at|by|with|between|in|last|on|earlier|previously)\\b");

  /** The next decision in the same sentence. */
  private static final Pattern AGAIN =
      Pattern.compile(
          ",?\\s*(?:;|\\band\\b)\\s+(?=it\\s+(?:was|has\\s+been)\\s+"
              + ADVERBS
              + "(?:agreed|resolved|decided))");

  private static final String DONE =
      "\\b(?:was|were)\\s+"
          + ADVERBS
          + "(?:(?:noted|considered|requested|received|discussed|proposed|seconded|read|taken)"
          + "(?:,\\s+|\\s+and\\s+(?:\\p{Ll}{2,14}ly\\s+)?))*";

  /** {@code The minutes of ... were approved as a correct record.} */
  private static final Pattern MINUTES =
      Pattern.compile(
          "^(?!.{0,300}?\\bnot\\s+yet\\s+(?:been\\s+)?(?:approved|agreed|confirmed|adopted|accepted|signed|ready|available)\\b).{0,300}\\b[Mm]inutes?\\b(?!\\s+(?:No|\\d|\\())(?:(?!\\bit\\s+was\\b).){0,300}?"
              + DONE
              + "(?:approved|agreed|confirmed|adopted|accepted|signed"
              + "|found\\s+to\\s+be\\s+(?:an?\\s+)?(?:true|correct|accurate)|taken\\s+as\\s+(?:read|correct))\\b");

  /** {@code Two applications were noted and supported}, unless by somebody else. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(?:(?!\\b(?:which|who|that|had|when|where|whether|if|previously|motion|amendment|proposal|[Aa]pologies)\\b)[^.:;]){1,200}?"
              + DONE
              + "(?:approved|adopted|agreed|supported|endorsed|ratified)\\b(?!\\s+by\\s+(?!all|the\\s+meeting|members|a\\s))(?!\\s+(?:that|at)\\b)");

  /** {@code The Committee approved the Minute ...}, {@code ..., the Board appointed ...}. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          LED
              + "(?:"
              + OWN
              + "|Council|Committee|Members)\\s+"
              + ADVERBS
              + "(?:approved|appointed|re-appointed|elected|re-elected|nominated|adopted|endorsed|ratified|confirmed|authorised|instructed)\\b");

  /** {@code The Board noted the report}; what is noted must be something to decide on. */
  private static final Pattern NOTED =
      Pattern.compile(
          LED
              + "(?:"
              + OWN
              + "|Council|Committee|Members)\\s+"
              + ADVERBS
              + "noted\\s+(?!that\\b)(?:[\\p{L}\u2019'-]+\\s+){0,7}?"
              + WordList.named("noted-papers").alternatives()
              + "\\b");

  /** {@code The Board noted that}: a decision only where it is all that comes of the item. */
  private static final Pattern NOTED_THAT =
      Pattern.compile(LED + OWN + "\\s+" + ADVERBS + "noted\\s+that\\b");

  /** {@code Proposed by A, seconded by B and unanimously approved}: both in one sentence. */
  private static final Pattern MOVED_AND_AGREED =
      Pattern.compile(
          "(?i)\\b(?:proposed|moved)\\b.*\\bseconded\\b.{0,120}\\b(?:and|was|were)\\s+(?:it\\s+was\\s+)?"
              + "(?:(?:then|also|duly|all|unanimously)\\s+)*(?:agreed|approved|carried|accepted|adopted)\\b"
              + "(?!\\s+(?:unanimously\\s+)?(?:that|to)\\b).{0,80}");

  /**
   * {@code Unanimously agreed and signed.}, {@code All agreed.}: words on what was moved before.
   */
  private static final Pattern AGREED =
      Pattern.compile(
          "(?i)(?:unanimously\\s+(?:agreed?|approved|carried)|(?:agreed|approved|carried)\\s+unanimously|all\\s+(?:were\\s+)?agreed)\\b(?!\\s+(?:that|to)\\b).{0,60}");

  private static final Pattern MOVED =
      Pattern.compile("(?i)\\b(?:proposed|moved|motion)\\b.*\\bseconded\\b");

  private static final Pattern FAVOUR =
      Pattern.compile(
          "^All(?:\\s+(?:members|present|councillors|those\\s+present))?\\s+(?:were\\s+)?in\\s+favour\\s+of\\b");

  /** {@code A site meeting had been held}: what follows was agreed there. */
  private static final Pattern OTHER_MEETING =
      Pattern.compile(
          "\\b(?:meeting|visit|gathering)\\b[^.]{0,40}\\b(?:ha[sd]\\s+(?:\\p{Ll}+ly\\s+)?(?:been\\s+held|taken\\s+place)|took\\s+place)");

  /** {@code at a recent meeting of the Panel} before {@code it was agreed}. */
  private static final Pattern AT_ANOTHER =
      Pattern.compile(
          "\\bat\\s+(?:an?|its|their|the\\s+(?:last|previous|recent))\\s+(?:\\p{L}+\\s+){0,2}meeting\\b");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4}");

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
    Sentences.Range before = null;
    for (Sentences.Range range : Sentences.of(passage.text())) {
      String sentence = range.of(passage.text());
      elsewhere |= OTHER_MEETING.matcher(sentence).find();
      if (range.end() <= end && !elsewhere) {
        read(paragraph, range, sentence);
        if (before != null) {
          verdict(paragraph, before, range);
        }
      }
      before = range;
    }
  }

  /** {@code Cllr Elm proposed acceptance, seconded by Cllr Fir. Unanimously agreed}: both. */
  private void verdict(int paragraph, Sentences.Range motion, Sentences.Range verdict) {
    String text = item.paragraphs().get(paragraph).text().text();
    if (AGREED.matcher(verdict.of(text)).matches() && MOVED.matcher(motion.of(text)).find()) {
      firm.add(
          whole(paragraph, new Sentences.Range(motion.start(), verdict.end()), Confidence.LIKELY));
    }
  }

  private void read(int paragraph, Sentences.Range range, String sentence) {
    boolean clauses = clauses(IMPERSONAL, paragraph, range, sentence);
    if (clauses || clauses(COLLECTIVE, paragraph, range, sentence)) {
      return;
    }
    if (MINUTES.matcher(sentence).find()) {
      firm.add(whole(paragraph, range, Confidence.SURE));
    } else if (PASSIVE.matcher(sentence).find() && !CAPITALS.matcher(sentence).find()) {
      loose.add(whole(paragraph, range, Confidence.POSSIBLE));
    } else if (MOVED_AND_AGREED.matcher(sentence).matches()) {
      firm.add(whole(paragraph, range, Confidence.LIKELY));
    } else if (ACTIVE.matcher(sentence).find() || NOTED.matcher(sentence).find()) {
      loose.add(whole(paragraph, range, Confidence.POSSIBLE));
    } else if (NOTED_THAT.matcher(sentence).find() && isLast(paragraph, range)) {
      loose.add(whole(paragraph, range, Confidence.POSSIBLE));
    } else if (FAVOUR.matcher(sentence).find()) {
      loose.add(whole(paragraph, range, Confidence.POSSIBLE));
    }
  }

  private boolean isLast(int paragraph, Sentences.Range range) {
    return paragraph + 1 == item.size() && range.end() == item.text(paragraph).length();
  }

  private boolean clauses(Pattern verb, int paragraph, Sentences.Range range, String sentence) {
    Matcher word = verb.matcher(sentence);
    boolean any = false;
    while (word.find()) {
      if (AT_ANOTHER.matcher(sentence.substring(0, word.start())).find()) {
        continue;
      }
      boolean recommended = word.group().endsWith("recommended");
      any |= clause(paragraph, range.start() + word.end(), range.end(), recommended);
    }
    return any;
  }

  private boolean clause(int paragraph, int from, int to, boolean recommended) {
    Passage passage = item.paragraphs().get(paragraph).text();
    String rest = passage.text().substring(from, to);
    Matcher qualifier = QUALIFIER.matcher(rest);
    int start = from + (qualifier.find() ? qualifier.end() : 0);
    Matcher again = AGAIN.matcher(passage.text()).region(start, to);
    int end = again.find() ? again.start() : to;
    String clause = passage.text().substring(start, end);
    if (clause.split("\\s+").length < 2 || ELSEWHERE.matcher(clause).find()) {
      return false;
    }
    firm.add(resolution(paragraph, passage.slice(start, end), recommended, Confidence.LIKELY));
    return true;
  }

  private Resolution whole(int paragraph, Sentences.Range range, double confidence) {
    Passage passage = item.paragraphs().get(paragraph).text();
    return resolution(paragraph, passage.slice(range.start(), range.end()), false, confidence);
  }

  private Resolution resolution(
      int paragraph, Passage words, boolean recommended, double confidence) {
    DecisionText text = new DecisionText(null, words);
    int next = paragraph + 1;
    while ((text.announces() || text.isLonger()) && next < item.size() && listed(next)) {
      text.add(item.paragraphs().get(next++));
    }
    return text.resolution(item.item(), recommended, confidence);
  }

  private boolean listed(int paragraph) {
    return item.paragraphs().get(paragraph).kind() == Paragraph.Kind.LIST_ITEM;
  }
}
