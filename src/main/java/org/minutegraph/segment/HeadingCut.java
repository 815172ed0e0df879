package org.minutegraph.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the heading of an item ends, when its text begins on the same line.
 *
 * @param head where the heading ends
 * @param rest where the text begins
 */
record HeadingCut(int head, int rest) {
  /** {@code Finance: The Clerk reported ...}, {@code Finance. The ...}: a heading and its text. */
  private static final Pattern RUN_IN =
      Pattern.compile(
          "^(?<head>[^.:\u2013\u2014]{3,70}?)(?:[.:]\\s?[-\u2013\u2014]?| ?[-\u2013\u2014](?="
              + " ))\\s*(?=\\p{Lu}|No )");

  /** {@code Apologies: None were received}: a short tale behind a heading. */
  private static final Pattern TOLD = Pattern.compile("\\b(?:was|were|had been|have been)\\b");

  /** {@code Letters - all were circulated.}: what follows the dash is text. */
  private static final Pattern REMARK =
      Pattern.compile("^(?<head>[^.]{3,60}?) [-\u2013\u2014] (?=\\p{Ll}[^.]*\\.$)");

  /**
   * {@code Apologies for absence: Cllr Ash}, {@code Declarations of interest: None}, {@code
   * Apologies. Mr Ash}, {@code Date of next meeting Tuesday 3 May}.
   */
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)^(?<head>(?:apolog(?:y|ies)|declarations?|dates?|next"
              + " meeting)\\b[^:.\u2013\u2014]{0,40}?)"
              + "(?:(?::|\\.?\\s?[\u2013\u2014]|\\.?\\s-)\\s*[-\u2013]?\\s+"
              + "(?=\\S)(?!(?:for|to|of|under|including|and|in)\\b)|(?<=^apologies|^apologies for"
              + " absence)\\.\\s+(?=\\S)"
              + "|(?<=meeting)\\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b))");

  /** {@code Election of Chairman It was proposed ...}: no sign parts the heading from its text. */
  private static final Pattern OPENED =
      Pattern.compile(
          "^(?<head>(?:[^\\s.:]+ ){0,13}?[^\\s.:]+)[.:]? (?=(?:There (?:was|were|being)|It"
              + " was|(?:Up)?[Oo]n the (?:proposition|proposal|motion) of|None (?:was|were|had)|No"
              + " (?:\\p{Ll}+ ){1,4}(?:was|were|had)|Apolog(?:y|ies) (?:for absence"
              + " )?(?:was|were|had|have|received)|(?:The|A|An|This|All) (?:[^\\s:;]*[^\\s.:;]"
              + " ){1,14}?(?:was|were|had|has|reported|advised|noted|welcomed|thanked|confirmed|asked|informed|read)|(?:Members|Councillors)"
              + " (?:were|had|noted|received|considered|agreed|asked|discussed)|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\\b\\.?"
              + " (?:\\p{Lu}[\\p{L}.'\u2019-]*"
              + " ){1,4}(?:was|were|had|reported|advised|proposed|declared|asked|thanked)|\\p{Lu}{2,3}"
              + " (?:reported|advised|proposed|declared|asked|thanked|confirmed|noted)|(?:RESOLVED|Resolved)"
              + " (?:that|to|unanimously))\\b)");

  /**
   * {@code Matters arising: None}, {@code Minutes: The minutes were signed.}, {@code To elect a
   * clerk - JA proposed}: text behind a sign.
   */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "^(?<head>[^:.\u2013\u2014]{3,90}?)(?:\\s?:\\s*[-\u2013]?|\\.?\\s[-\u2013\u2014]|\\.)\\s+(?=(?i:none|nil|no|as"
              + " (?:per|above|before|listed)|see|nothing|noted|agreed|approved|received|deferred|resolved|proposed|motion"
              + " (?:agreed|carried|passed)|not applicable|n/a|there (?:was|were))\\b|\\p{Lu}{2,3}"
              + " (?:proposed|seconded|reported|advised|asked|agreed)\\b|(?<!\\.\\s{1,3})(?:\\(|\\p{Lu}.{10,}\\.$))",
          Pattern.DOTALL);

  /** {@code REQUESTS TO SPEAK - There were none.}: capitals, then text. */
  private static final Pattern CAPITALS_RUN_IN =
      Pattern.compile(
          "^(?<head>\\p{Lu}[^\\p{Ll}]{5,250}?)\\s*(?:\\s[-\u2013\u2014]\\s?|[.:\u2013\u2014])\\s*(?=\\p{Lu}[\\p{Ll}"
              + " ])");

  /** {@code APOLOGIES Messrs Ash}, {@code MINUTES OF 3 MAY The minutes were agreed}. */
  private static final Pattern CAPITALS_THEN =
      Pattern.compile(
          "^(?<head>\\p{Lu}[^\\p{Ll}:]{4,150}?)[.:]?\\s(?=(?:The|There|It|An?|No|None|Nil|Mr|Mrs|Ms|Miss|Messrs|Dr|Cllrs?|Councillors?|Apologies|Members|This|As|All|Noted|Agreed|Received|Deferred|Nothing)\\b(?!\\s\\p{Lu}{2}))");

  /** {@code Co-option.} behind a dash: no sentence yet. */
  private static final Pattern SECOND_HALF =
      Pattern.compile(
          "(?<head>(?:[\\p{L}'\u2019&-]+ ){0,3}[\\p{L}'\u2019&-]+)\\.\\s+(?=\\p{Lu}\\p{L}* )");

  /** {@code Licence of Mr}, {@code Appointment of R}: the stop behind it ends no heading. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:^|\\s)(?:\\p{L}|Mr|Mrs|Ms|Dr|St|Rd|No|Cllrs?|Revd?)$");

  /** {@code Matters arising None}, {@code Correspondence Nil}. */
  private static final Pattern NIL =
      Pattern.compile(
          "^(?<head>\\p{Lu}[^.:]{3,60}?[\\p{Ll})])[.:]?\\s+(?=(?:None|Nil|Nothing|No \\p{Ll}+(?:"
              + " \\p{Ll}+)* (?:raised|received|reported|arising|made|declared))\\b)");

  private static final int LONG = 14;

  /** {@code Matters arising • The bench was ...}: the list below a heading, run on. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?<head>[^.;\\u2022\\u25cf\\u25aa\\uf0b7]{3,120}?)[:]?\\s+(?=[\\u2022\\u25cf\\u25aa\\uf0b7]\\s)");

  /** Null where the whole is a heading. */
  static @Nullable HeadingCut of(String heading) {
    Matcher listed = LISTED.matcher(heading);
    HeadingCut cut = inLine(heading);
    return listed.find() && (cut == null || listed.end("head") < cut.head()) ? at(listed) : cut;
  }

  private static @Nullable HeadingCut inLine(String heading) {
    Matcher capitals = CAPITALS_RUN_IN.matcher(heading);
    if (capitals.find() && Shape.isCapitals(capitals.group("head"))) {
      return at(capitals);
    }
    Matcher then = CAPITALS_THEN.matcher(heading);
    if (then.find()
        && Shape.isCapitals(then.group("head"))
        && !Headings.isMarker(then.group("head"))) {
      return at(then);
    }
    HeadingCut signed = signed(heading);
    Matcher opened = OPENED.matcher(heading);
    boolean opens = opened.find() && opensTale(heading, opened);
    HeadingCut first = earlier(signed, earlier(opens ? at(opened) : nil(heading), behind(heading)));
    if (first != null && first != signed) {
      return first;
    }
    Matcher remark = REMARK.matcher(heading);
    boolean remarked = signed == null && !Shape.isCapitals(heading) && remark.find();
    return remarked ? at(remark) : signed;
  }

  /** Where a sign parts the heading from its text. */
  private static @Nullable HeadingCut signed(String heading) {
    Matcher usual = USUAL.matcher(heading);
    if (usual.find() && !Shape.isCapitals(heading)) {
      return at(usual);
    }
    Matcher answered = ANSWERED.matcher(heading);
    if (answered.find() && isAnswered(answered.group("head"))) {
      return at(answered);
    }
    Matcher runIn = RUN_IN.matcher(heading);
    boolean runs = !Shape.isCapitals(heading) && runIn.find() && runsIn(heading, runIn);
    return runs ? behindDash(heading, runIn) : null;
  }

  /** {@code Vacancy - Co-option. Following ...}: a heading with a dash, and then its text. */
  private static HeadingCut behindDash(String heading, Matcher runIn) {
    String sign = heading.substring(runIn.end("head"), runIn.end()).strip();
    Matcher second = SECOND_HALF.matcher(heading).region(runIn.end(), heading.length());
    boolean dashed = sign.matches("[-\u2013\u2014]") && second.lookingAt();
    return dashed ? at(second) : at(runIn);
  }

  private static HeadingCut at(Matcher sign) {
    return new HeadingCut(sign.end("head"), sign.end());
  }

  /** {@code Apologies}, {@code To confirm the minutes of 3 May}: what is answered behind a sign. */
  private static boolean isAnswered(String head) {
    return Headings.isProcedural(head) || head.startsWith("To ");
  }

  private static boolean runsIn(String heading, Matcher runIn) {
    String head = runIn.group("head");
    boolean sentence = heading.endsWith(".") && Shape.words(heading) > 6;
    boolean running = sentence || Shape.words(heading) > LONG;
    boolean told =
        Headings.isProcedural(head) && TOLD.matcher(heading.substring(runIn.end())).find();
    return Shape.words(head) <= 8 && (running || told) && !ABBREVIATED.matcher(head).find();
  }

  private static @Nullable HeadingCut earlier(@Nullable HeadingCut a, @Nullable HeadingCut b) {
    return a == null || b != null && b.head() < a.head() ? b : a;
  }

  /** {@code Any other business No matters were raised}: nothing happened. */
  private static @Nullable HeadingCut nil(String heading) {
    Matcher nil = NIL.matcher(heading);
    return nil.find() && Headings.isProcedural(heading) && !Shape.isCapitals(heading)
        ? at(nil)
        : null;
  }

  /** No sign parts the heading from its text, but a sentence begins there. */
  private static @Nullable HeadingCut behind(String heading) {
    int text = isWhole(heading) ? TextOpening.in(heading) : -1;
    if (text < 0) {
      return null;
    }
    String head = heading.substring(0, text).stripTrailing().replaceAll("[.:]$", "");
    return new HeadingCut(head.length(), text);
  }

  private static boolean isWhole(String heading) {
    return (Shape.endsSentence(heading) || Shape.words(heading) > LONG)
        && !Shape.isCapitals(heading);
  }

  /** A sentence begins in the middle of a block that ends as one. */
  private static boolean opensTale(String heading, Matcher opened) {
    String head = opened.group("head");
    return isWhole(heading)
        && !TOLD.matcher(head).find()
        && !TextOpening.endsOpen(head.substring(head.lastIndexOf(' ') + 1))
        && Character.isLetterOrDigit(head.charAt(head.length() - 1));
  }
}
