package org.minutegraph.extract.references;

import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;

/** The words that point to meetings, in texts whose dates are blotted out. */
final class PointerPatterns {
  static final String D = "(?<date>" + DatedText.ANY + ")";
  private static final String HEAD =
      "(?i:" + WordList.named("meeting-bodies").alternatives() + ")(?![\\p{L}'\u2019-])";

  /**
   * {@code Children and Learning Committee}, {@code Cabinet}; up to eight words before the head.
   */
  static final String BODY_NAME =
      "(?:(?!(?i:minutes?|meetings?|agendas?|on|at)\\b)\\p{Lu}[\\p{L}'\u2019&-]{0,30},?\\s(?:(?:and|of|for|on|the|&)\\s){0,2}){0,8}?"
          + HEAD;

  private static final String BODY = "(?<body>" + BODY_NAME + ")";
  private static final String SHORT_OR_BODY = "(?<body>\\p{Lu}{2,6}|" + BODY_NAME + ")";

  static final Pattern BODY_WORDS = Pattern.compile("(?<![\\p{L}-])" + BODY);
  static final Pattern BODY_BEFORE = Pattern.compile("(?<![\\p{L}-])" + BODY + "\\s+$");

  private static final String MET =
      "(?:considered|approved|agreed|resolved|examined|received|met|discussed|decided"
          + "|recommended|noted|adopted|endorsed|scrutinised|reviewed|refused|granted|rejected|deferred"
          + "|debated|determined|heard|ratified|supported|looked\\s+at|signed\\s+off|referred|authorised"
          + "|instructed|upheld|dismissed|continued|voted)";
  private static final String MEETS =
      "(?:consider|approve|agree|resolve|examine|receive|meet|discuss|decide|recommend|note|adopt|endorse"
          + "|scrutinise|review|determine|debate|hear|ratify|look\\s+at|vote|take|see)";

  /** What parts a meeting from a date behind it: {@code the meeting heard that on 3 May ...}. */
  static final Pattern PARTED =
      Pattern.compile(
          "\\b(?:that|asked|said|heard|reported|told|informed|because|if|when|until|(?<!held\\s)by|but|before"
              + "|after|since|noted|considered|come|came|go|reported|submitted|brought|circulated|sent"
              + "|promised|provided|closed?|opened|start(?:ed|s)?|begin|began)\\b|\\d");

  /** {@code minutes of the meeting of the Council held on 3 May}, {@code a meeting agreed for}. */
  static final Pattern MEETING_DATE =
      Pattern.compile(
          "\\b(?:[Mm](?:EETING|eeting)[Ss]?|A\\.?G\\.?M|E\\.?G\\.?M)\\b\\.?(?<gap>[^.;\uE001]{0,150}?)"
              + D);

  /**
   * {@code the November meeting}, {@code the May minutes}, {@code the March 2020 meeting of the X
   * Committee}.
   */
  static final Pattern DATE_MEETING =
      Pattern.compile(
          D
              + "(?:['\u2019]s)?\\s+(?:(?:\\p{L}+\\s+){0,3}?(?:[Mm]eetings?|MEETINGS?)|(?:\\p{Ll}+\\s+)?(?:[Mm]inutes|MINUTES))\\b(?:\\s+of\\s+(?:the\\s+)?"
              + BODY
              + ")?");

  /** {@code minutes of 6 May}, {@code the Minute of the X Committee of 7 December 2023}. */
  static final Pattern MINUTES_DATE =
      Pattern.compile("\\b[Mm](?:INUTE|inute)[Ss]?\\b(?<gap>[^.;:\uE001]{0,110}?)" + D);

  /**
   * {@code to the X Board on 4 April}, {@code the X Committee, which had examined it on 8 June}.
   */
  static final Pattern BODY_DATE =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + BODY
              + "(?:\\s+of\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}'\u2019&-]{1,30}\\s?){1,5}(?=\\s?(?:would|will|had|has|met|is)\\b))?"
              + "(?:,?\\s+which\\s+(?:would|will|is\\s+to|was\\s+to)\\s+(?:next\\s+)?(?:be\\s+)?"
              + MEETS
              + "(?:ing)?\\b(?:(?!\\bthat\\b)[^.,;\uE001]){0,60}?"
              + "|,?\\s+which\\s+(?:had\\s+|has\\s+)?"
              + MET
              + "\\b(?:(?!\\bthat\\b)[^.,;\uE001]){0,60}?"
              + "|\\s+(?:had\\s+|has\\s+)?"
              + MET
              + "\\b(?:(?!\\bthat\\b)[^.,;\uE001]){0,60}?"
              + "|\\s+(?:would|will|is\\s+to|are\\s+to|was\\s+to|were\\s+to)\\s+(?:also\\s+|then\\s+)?(?:be\\s+)?"
              + MEETS
              + "(?:ing)?\\b(?:(?!\\bthat\\b)[^.,;\uE001]){0,60}?"
              + "|\\s+(?:had|has),?|\\s+(?:(?:would|will|is\\s+to|are\\s+to)\\s+(?:be\\s+meeting|next\\s+meet|meet)|(?:is|are)\\s+meeting|(?:next\\s+)?meets?))?"
              + ",?\\s+(?:on|of|dated|held\\s+on|(?:at|in)\\s+its\\s+meeting\\s+(?:held\\s+)?(?:on|of)"
              + "|(?:planned|scheduled|arranged|due|fixed)\\s+(?:for|on))\\s+(?:the\\s+)?"
              + D);

  /** {@code on 4 April the Cabinet approved}, {@code on 3 May at the X Board}. */
  static final Pattern DATE_BODY =
      Pattern.compile(
          "\\b[Oo]n\\s+"
              + D
              + ",?\\s+(?:(?:at|by|to)\\s+(?:the\\s+)?"
              + BODY
              + "|(?:the\\s+)?(?<body2>"
              + BODY_NAME
              + ")\\s+(?:had\\s+)?"
              + MET
              + "\\b)");

  /** {@code considered by TDC on 3 May}. */
  static final Pattern SHORT_DATE =
      Pattern.compile(
          "\\b(?:by|at|to)\\s+(?:the\\s+)?(?<body>\\p{Lu}[\\p{Lu}&]{1,6})\\s+on\\s+(?:the\\s+)?"
              + D);

  /** {@code X Partnership (Jo): met 2nd April}. */
  static final Pattern MET_DATE =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + BODY
              + "\\*?(?:\\s+\\([^()]{1,40}\\))?\\s*[:,\u2013-]?\\s*(?:last\\s+|had\\s+)?met\\s+(?:on\\s+)?(?:the\\s+)?"
              + D);

  /** {@code X Forum 10/10/24 - Agenda}. */
  static final Pattern PAPERS_OF =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + BODY
              + "\\s+"
              + D
              + "\\s*[:,\u2013-]?\\s*(?i:agenda|minutes|notes)\\b");

  /** {@code the Committee had resolved on 5 July to set up}: the own body. */
  static final Pattern OWN_ACT =
      Pattern.compile(
          "\\b(?:[Ii]t|[Tt]hey|[Mm]embers|Committee|Board|Panel|Council|Forum|Commission|Cabinet|Executive|Partnership|Authority)"
              + "\\s+had\\s+(?:\\p{Ll}+ly\\s+)?(?:resolved|agreed|decided|deferred|asked|requested|recommended|considered)"
              + ",?\\s+on\\s+(?:the\\s+)?"
              + D);

  /** {@code heard on 9 November (Minute 31 of that meeting refers)}. */
  static final Pattern OF_THAT =
      Pattern.compile(D + ",?\\s*\\([^()]{1,40}\\bof\\s+that\\s+meeting\\b");

  /** {@code (References: X Committee, 3 May 2022 (item 7))}. */
  static final Pattern CITED =
      Pattern.compile("(?<![\\p{L}-])" + BODY + ",\\s+" + D + "(?=\\s*\\()");

  /** {@code of the X Committee (12 May 2021) and of the Y Panel (3 June 2021)}. */
  static final Pattern BRACKETED =
      Pattern.compile("(?<![\\p{L}-])" + BODY + "\\s+\\((?:(?:held\\s+)?on\\s+)?" + D + "\\)");

  /** {@code Actions from 11 September}. */
  static final Pattern PAPERS_FROM =
      Pattern.compile(
          "\\b(?:[Aa]ctions?|ACTIONS?|[Nn]otes|NOTES|[Mm]atters\\s+[Aa]rising)\\s+(?:(?:arising|outstanding|carried\\s+forward|log|points)\\s+)?(?:from|of|FROM|OF)\\s+(?:the\\s+)?"
              + D);

  /** {@code Planning Committee - 7 January 2025}: a line of a list of minutes. */
  static final Pattern LISTED =
      Pattern.compile(
          "^\\W*(?:\\(?[a-z\\d.]{1,4}\\)?\\s+)?(?:[Mm]inutes\\s+of\\s+)?(?:[Tt]he\\s+)?(?!(?:Next|Future|This|Our|Date)\\b)"
              + BODY
              + "(?:\\s+[Mm]eeting)?\\s*[,:(\u2013-]?\\s*(?:(?:held|dated)\\s+)?(?:on\\s+)?"
              + D
              + "\\s*(?=$|[).;,\u2013-]|and\\b|&)");

  /** {@code Act of Council No 6 of 25 May 2023}. */
  static final Pattern ACT =
      Pattern.compile(
          "\\bAct\\s+of\\s+(?:the\\s+)?" + BODY + "\\s+No\\.?\\s*\\d{1,3}\\s+of\\s+" + D);

  /** {@code At its meeting on 3 May the X Committee had deferred}. */
  static final Pattern AT_ITS =
      Pattern.compile(
          "\\b[Aa]t\\s+(?:its|their|the)\\s+(?:\\p{Ll}+\\s+)?meeting\\s+(?:held\\s+)?(?:on|of|in)\\s+"
              + D
              + ",?\\s+(?:the\\s+)?"
              + BODY);

  /** {@code the next Council meeting}, {@code a full Council meeting}, {@code the AP meeting}. */
  static final Pattern BODY_MEETING =
      Pattern.compile(
          "\\b(?:[Tt]he|[Aa]|its|their)\\s+(?:(?:next|last|recent|latest|forthcoming|previous|full"
              + "|special)\\s+){0,2}"
              + SHORT_OR_BODY
              + "\\s+[Mm]eeting\\b(?!\\s+(?:was\\s+|be\\s+|then\\s+)?(?:suspended|adjourned|closed|opened|reconvened))"
              + "|\\b(?:[Ll]ast|[Nn]ext|[Tt]his)\\s+(?:week|month)['\u2019]?s\\s+"
              + SHORT_OR_BODY.replace("<body>", "<body2>")
              + "\\s+[Mm]eeting\\b");

  /** {@code raised at the last Strategic Board}. */
  static final Pattern LAST_BODY =
      Pattern.compile(
          "\\b(?:at|by|to|from)\\s+the\\s+(?:last|next|previous|recent|forthcoming)\\s+"
              + BODY
              + "(?!\\s+(?:[Mm]eeting|\\p{Lu}))");

  /** {@code the recent meeting of the X Panel}. */
  static final Pattern MEETING_OF =
      Pattern.compile(
          "\\b(?:next|last|recent|latest|forthcoming|following|upcoming|special|previous|[Aa]|the)"
              + "\\s+meeting\\s+of\\s+(?:the\\s+)?"
              + SHORT_OR_BODY
              + "|\\bmeeting\\s+(?:held|called|convened|hosted|organised|arranged)\\s+by\\s+(?:the\\s+)?"
              + SHORT_OR_BODY.replace("<body>", "<body2>"));

  /** {@code a public meeting had taken place}, {@code an on-site meeting was held}. */
  static final Pattern SORT =
      Pattern.compile(
          "\\b(?<sort>public|on-site|site|residents['\u2019]?)\\s+meeting\\b[^.;]{0,60}?"
              + "\\b(?:held|taken\\s+place|took\\s+place|take\\s+place)\\b");

  /** {@code the XYZ agm}. */
  static final Pattern ANNUAL =
      Pattern.compile(
          "(?<![\\p{L}-])(?!(?:FOR|THE|OF|AND|TO|AT|NEXT|LAST|OUR|DATE|FIRST|ITS)\\b)"
              + SHORT_OR_BODY
              + "(?:['\u2019]s)?\\s+(?:AGM|agm|[Aa]nnual\\s+[Gg]eneral\\s+[Mm]eeting)\\b");

  private PointerPatterns() {}
}
