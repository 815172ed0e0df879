package org.minutegraph.extract.decisions;

import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;

/** What may stand between the word that marks a decision and the decision's own words. */
final class DecisionWords {
  private static final String BODIES = WordList.named("deciding-bodies").alternatives();

  /** {@code unanimously}, {@code nem. con.}: how it was decided, in a word or two. */
  static final String HOW = "(?:unanimously|nem\\.?\\s*(?:con|dis)\\.?|without\\s+dissent),?";

  /** {@code on the proposal of Cllr Ash}, {@code by a majority}, before {@code that}. */
  static final String BY_WHOM =
      ",?\\s*(?:(?:on|upon)\\s+(?:the|a)\\s+(?:proposal|proposition|motion|recommendation|casting|show)\\b|(?:prop|moved|proposed|seconded)\\b"
          + "|by\\s+(?:a\\s+majority|\\d|the\\s+(?:Chair|casting))|following\\b|after\\b)";

  /**
   * Between marker and decision: {@code unanimously}, {@code by 3 votes to 0}, {@code (nem con)}.
   */
  static final Pattern QUALIFIED =
      Pattern.compile(
          "^,?\\s*\\(?(?:(?i:unanimously|nem)|BY|by|with|on|upon|without|having|after|following|in|prop|proposed|moved|seconded|,)\\b");

  /**
   * {@code TO RECOMMEND TO COUNCIL} in capitals, and {@code TO CABINET} above what is said to it.
   */
  static final Pattern TO_RECOMMEND =
      Pattern.compile(
          "^\\s+(?:TO\\s+RECOMMEND(?:\\s+TO\\s+(?:THE\\s+)?(?:\\p{Lu}[\\p{L}&'\u2019-]*\\s*){1,7})?(?=\\s*(?:[:\u2013\u2014-]|[Tt]hat\\b|THAT\\b|$))[\\s:\u2013\u2014-]*"
              + "|(?:TO|to|To)\\s+(?:(?i:the)\\s+)?(?:(?:\\p{Lu}[\\p{L}&'\u2019-]*|and|for)\\s*){1,8}[\\s:\u2013\u2014-]*$)");

  /** {@code (proposed Cllr Ash, seconded Cllr Elm)}, {@code (6 votes to 2)}: no limb's number. */
  static final Pattern BRACKETED =
      Pattern.compile("^,?\\s*\\((?!\\w{1,4}\\))[^()]{4,200}\\)(?=[\\s:,\u2013-]*\\w)");

  /** {@code by 5 votes to 2, with one abstention,} and no more: the decision stands below. */
  static final Pattern HOW_ALONE =
      Pattern.compile(
          "(?is),?\\s*\\(?(?:"
              + HOW
              + "|(?:by|with|on|having|after|in)\\b[^.:;]{1,110})[\\s,.:)\u2013\u2014-]*");

  /** {@code Cheques AGREED by all present.}: the words before are what was agreed. */
  static final Pattern BY_ALL = Pattern.compile("(?i)^\\s+by\\s+(?:all|everyone|those|members)\\b");

  /** Where the clause begins: {@code that}, or {@code to} with a verb and not with a number. */
  static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=[\\s(\u2013-])(?:that\\b|THAT\\b|to\\s+(?!(?:the\\s+)?\\p{Lu}|"
              + WordList.named("numbers").alternatives()
              + "\\b|none|nil|no\\b)\\p{Ll})|:");

  /** {@code It was resolved } before {@code that}, behind a marker. */
  static final Pattern TOLD =
      Pattern.compile(
          "^(?:It\\s+was|(?:The\\s+)?(?:\\p{Lu}[\\w-]*\\s+){0,4}"
              + BODIES
              + ")\\s+(?:\\p{Ll}+ly\\s+|also\\s+)?(?:agreed|resolved|decided)\\s+(?=(?:that|to)\\b)");

  /** {@code The Board approved the plan.}, behind {@code Decision:}: what follows is told too. */
  static final Pattern TELLS =
      Pattern.compile(
          "(?:The\\s+)?(?:\\p{Lu}[\\w-]*\\s+){0,4}"
              + BODIES
              + "\\s+(?:\\p{Ll}+ly\\s+|also\\s+)?(?:agreed|approved|noted|endorsed|accepted|supported|adopted|resolved|decided)\\b");

  /** {@code ... at dusk. ACTION: Clerk}: who is to do it, behind what was decided. */
  static final Pattern TASK = Pattern.compile("\\s(?:ACTIONS?|Actions?)\\s*:");

  static final Pattern RECEIVER = Pattern.compile("^\\s*(?:to|TO)\\s+(?:the\\s+|THE\\s+)?\\p{Lu}");

  static final Pattern PUNCTUATION = Pattern.compile("^\\s*[:.;,]?\\s*[-\u2013\u2014]*\\s*");

  /** {@code that:}, {@code That -}, {@code to:} alone, before limbs. */
  static final Pattern LEAD =
      Pattern.compile("^(?:[Tt]hat|THAT|[Tt]o)?\\s*[:,]?\\s*[-\u2013\u2014]*\\s*");

  /**
   * {@code A proposal by A, seconded by B, that ... was carried}, {@code Proposed A, seconded B
   * that ... - all agreed}.
   */
  static final Pattern CARRIED =
      Pattern.compile(
          "^(?:.{0,60}?\\b(?:[Pp]roposed|[Mm]oved|[Pp]rop)\\b.{1,80}?\\b(?:[Ss]econded|[Ss]ec)\\b.{1,60}?"
              + "(?<![\\w-])(?<moved>that\\b[^.;]{5,300}?)(?:,|\\s[-\u2013\u2014])\\s+(?:and\\s+)?(?:this\\s+was\\s+)?"
              + "(?:unanimously\\s+|all\\s+)?(?:agreed|carried|approved|in\\s+favour)\\W*$"
              + "|(?:[^,.;]{1,60},\\s+)?(?:[Aa]|[Tt]he)\\s+(?:further\\s+)?(?:proposal|motion|proposition)\\b[^.;]{0,120}?"
              + "(?<![\\w-])(?<clause>that\\b[^.;]{5,300}?),?\\s+(?:and\\s+)?(?:was|were|being)\\s+(?:then\\s+|duly\\s+|unanimously\\s+)*"
              + "(?:carried|agreed|approved|adopted|accepted|passed)\\b)");

  /**
   * {@code , this was proposed by Cllr Ash}, {@code , all were in favour}: no words of the
   * decision.
   */
  static final Pattern MOVED_BEHIND =
      Pattern.compile(
          "(?:,?\\s+(?:(?:(?:and\\s+)?(?:this|which|it)\\s+was|as)\\s+)?(?:proposed|moved)\\s+by|,\\s+(?:and\\s+)?(?:all|[\\w-]{2,12})(?:\\s+members)?\\s+(?:(?:were|voted|being)\\s+)?in\\s+favour)\\b");

  private DecisionWords() {}
}
