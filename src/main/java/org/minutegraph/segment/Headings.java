package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Finds the blocks that may be headings of items, and weighs how much they look like it. */
final class Headings {
  private static final Words PROCEDURAL = Words.named("procedural-headings");
  private static final Words MARKERS = Words.named("resolution-markers");
  private static final Words ATTENDANCE = Words.named("attendance-labels");

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

  /** {@code pdf icon PDF 113 KB}, {@code (PDF, 2MB)}: the sign of a link after a heading. */
  private static final Pattern FILE_SIGN =
      Pattern.compile(
          "(?i)\\s*\\(?(?:pdf icon\\s*)?\\(?PDF[, ]{1,3}\\d[\\d.,]{0,7} ?[KMG]B\\)?.*$");

  /** {@code Apologies for absence: Cllr Ash}, {@code Declarations of interest: None}. */
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)^(?<head>(?:apolog(?:y|ies)|declarations?|dates?|next"
              + " meeting)\\b[^:.\u2013\u2014]{0,40}?)(?::|\\s?[\u2013\u2014]|\\s-)\\s*[-\u2013]?\\s+(?=\\S)");

  /** {@code Election of Chairman It was proposed ...}: no sign parts the heading from its text. */
  private static final Pattern OPENED =
      Pattern.compile(
          "^(?<head>(?:[^\\s.:]+ ){0,13}?[^\\s.:]+)[.:]? (?=(?:There (?:was|were|being)|It was|None"
              + " (?:was|were|had)|No (?:\\p{Ll}+ ){1,4}(?:was|were|had)|Apolog(?:y|ies) (?:for"
              + " absence )?(?:was|were|had|have|received)|(?:The|A|An) (?:[\\p{L}'’-]+"
              + " ){1,5}?(?:was|were|had|has|reported|advised|noted|welcomed|thanked|confirmed|asked|informed|read)|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\\b\\.?"
              + " (?:\\p{Lu}[\\p{L}.'’-]*"
              + " ){1,4}(?:was|were|had|reported|advised|proposed|declared|asked|thanked)|\\p{Lu}{2,3}"
              + " (?:reported|advised|proposed|declared|asked|thanked|confirmed|noted))\\b)");

  /**
   * {@code Matters arising: None}, {@code Minutes: The minutes were signed.}: text behind a colon.
   */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "^(?<head>[^:.\u2013\u2014]{3,60}?)(?:\\s?:\\s*[-\u2013]?|\\s[-\u2013\u2014])\\s+(?=(?i:none|nil|no|as"
              + " (?:per|above|before|listed)|see|nothing|noted|agreed|approved|received|deferred|not"
              + " applicable|n/a|there (?:was|were))\\b|\\(|\\p{Lu}.{10,}\\.$)",
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

  /** {@code (12, 13, 14)} before a heading: the earlier minutes on the same business. */
  private static final Pattern EARLIER = Pattern.compile("^\\(\\d{1,4}(?:, ?\\d{1,4})*+\\)\\s+");

  private static final Pattern TRAILING = Pattern.compile("\\s*[:\u2013\u2014-]+$");

  private static final int LONG = 14;
  private static final int LONGEST = 30;

  /** A heading goes on over so many lines at most. */
  private static final int MOST_LINES = 3;

  private final List<Block> blocks;

  Headings(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Every way in which a block can begin a numbered item. */
  List<Candidate> numbered() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (ItemNumber number : ItemNumber.at(blocks.get(i).passage().text())) {
        Candidate candidate = numbered(i, number);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private @Nullable Candidate numbered(int i, ItemNumber number) {
    Block block = blocks.get(i);
    Passage text = block.passage();
    if (block.kind() == Block.Kind.TABLE_ROW) {
      return numberedRow(i, number);
    }
    if (number.end() >= text.text().length()) {
      return numberAlone(i, number);
    }
    Passage rest = text.slice(number.end(), text.text().length());
    return candidate(i, i, number, rest);
  }

  /** {@code | 7. | Budget | |}: the number and the heading are cells. */
  private @Nullable Candidate numberedRow(int i, ItemNumber number) {
    List<Passage> cells = blocks.get(i).cells();
    boolean own = cells.size() > 1 && number.end() >= cells.get(0).text().length();
    return own && !cells.get(1).isEmpty() ? candidate(i, i, number, cells.get(1)) : null;
  }

  /** {@code 41.} and on the next line {@code BUDGET}. */
  private @Nullable Candidate numberAlone(int i, ItemNumber number) {
    boolean last = i + 1 >= blocks.size();
    if (last || !ItemNumber.at(blocks.get(i + 1).passage().text()).isEmpty()) {
      return null;
    }
    if (NumberBelow.at(blocks, i)) {
      int first = NumberBelow.first(blocks, i);
      Passage heading = NumberBelow.heading(blocks, first, i);
      double weight = weight(blocks.get(first), heading.text(), i + 1) + 1;
      return new Candidate(first, i + 1, number, heading, null, weight);
    }
    Block next = blocks.get(i + 1);
    boolean fits = next.kind() != Block.Kind.RULE && next.kind() != Block.Kind.TABLE_ROW;
    return fits ? candidate(i, i + 1, number, next.passage()) : null;
  }

  private Candidate candidate(int first, int at, ItemNumber number, Passage whole) {
    Passage heading = withoutEarlier(trimmed(withoutFileSign(whole)));
    Passage rest = null;
    Matcher capitals = CAPITALS_RUN_IN.matcher(heading.text());
    if (capitals.find() && Shape.isCapitals(capitals.group("head"))) {
      rest = heading.slice(capitals.end(), heading.text().length());
      heading = heading.slice(0, capitals.end("head"));
    }
    Matcher then = CAPITALS_THEN.matcher(heading.text());
    if (rest == null
        && then.find()
        && Shape.isCapitals(then.group("head"))
        && !isMarker(then.group("head"))) {
      rest = heading.slice(then.end(), heading.text().length());
      heading = heading.slice(0, then.end("head"));
    }
    Matcher usual = USUAL.matcher(heading.text());
    if (rest == null && usual.find() && !Shape.isCapitals(heading.text())) {
      rest = heading.slice(usual.end(), heading.text().length());
      heading = heading.slice(0, usual.end("head"));
    }
    Matcher answered = ANSWERED.matcher(heading.text());
    if (rest == null && answered.find() && isAnswered(answered.group("head"))) {
      rest = heading.slice(answered.end(), heading.text().length());
      heading = heading.slice(0, answered.end("head"));
    }
    boolean sentence = heading.text().endsWith(".") && Shape.words(heading.text()) > 6;
    boolean running = sentence || Shape.words(heading.text()) > LONG;
    if (rest == null && !Shape.isCapitals(heading.text())) {
      Matcher runIn = RUN_IN.matcher(heading.text());
      if (runIn.find() && runsIn(heading.text(), runIn, running)) {
        rest = heading.slice(runIn.end(), heading.text().length());
        heading = heading.slice(0, runIn.end("head"));
      }
    }
    Matcher opened = OPENED.matcher(heading.text());
    if (rest == null && opened.find() && opensTale(heading.text(), opened)) {
      rest = heading.slice(opened.end(), heading.text().length());
      heading = heading.slice(0, opened.end("head"));
    }
    Matcher remark = REMARK.matcher(heading.text());
    if (rest == null && remark.find() && !Shape.isCapitals(heading.text())) {
      rest = heading.slice(remark.end(), heading.text().length());
      heading = heading.slice(0, remark.end("head"));
    }
    int body = at + 1;
    while (rest == null
        && body <= at + MOST_LINES
        && body < blocks.size()
        && continues(blocks.get(at), blocks.get(body))) {
      heading = heading.join(" ", blocks.get(body).passage());
      body++;
    }
    double weight = weight(blocks.get(at), heading.text(), body) + (rest == null ? 0 : -2);
    boolean set = number.isSet(blocks.get(first).passage().text());
    return new Candidate(first, body, number, heading, rest, weight + (set ? 0.5 : -0.5));
  }

  /** {@code Apologies}, {@code To confirm the minutes of 3 May}: what is answered behind a sign. */
  private static boolean isAnswered(String head) {
    return isProcedural(head) || head.startsWith("To ");
  }

  private static boolean runsIn(String heading, Matcher runIn, boolean running) {
    String head = runIn.group("head");
    boolean told = isProcedural(head) && TOLD.matcher(heading.substring(runIn.end())).find();
    return Shape.words(head) <= 8 && (running || told);
  }

  /** A sentence begins in the middle of a block that ends as one. */
  private static boolean opensTale(String heading, Matcher opened) {
    String head = opened.group("head");
    boolean whole = Shape.endsSentence(heading) || Shape.words(heading) > LONG;
    return whole
        && !Shape.isCapitals(heading)
        && !TOLD.matcher(head).find()
        && Character.isLetter(head.charAt(head.length() - 1));
  }

  /** The second line of a heading: set alike, and no gap between. */
  private boolean continues(Block heading, Block next) {
    String a = heading.passage().text();
    String b = next.passage().text();
    boolean alike =
        heading.kind() == next.kind() && heading.kind() == Block.Kind.HEADING
            || heading.strong() && next.strong()
            || Shape.isCapitals(a) && Shape.isCapitals(b);
    return alike
        && !next.blankBefore()
        && next.kind() != Block.Kind.RULE
        && ItemNumber.at(b).isEmpty()
        && !MARKERS.begin(b)
        && Shape.words(b) <= LONG;
  }

  /** How much a line looks like the heading of an item. */
  double weight(Block block, String heading, int body) {
    int words = Shape.words(heading);
    double weight = 0;
    weight += block.kind() == Block.Kind.HEADING ? 3 : 0;
    weight += block.strong() ? 2.5 : 0;
    weight += Shape.isCapitals(heading) ? 2.5 : 0;
    weight += words <= LONG ? 1 : words > LONGEST ? -4 : -0.5;
    weight -= heading.endsWith(".") && words > 6 && !Shape.isCapitals(heading) ? 2 : 0;
    weight -=
        heading.matches("(?s).*(?:[;,]|\\band|:-?)$")
            ? words > 8 || !isProcedural(heading) ? 3 : 1
            : 0;
    weight -= Shape.startsLower(heading) ? 4 : 0;
    weight -= heading.startsWith("That ") ? 5 : 0;
    weight -= block.kind() == Block.Kind.BULLET && block.level() > 1 ? 3 : 0;
    weight -= block.level() > 1 && block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
    weight -= block.indent() > 12 ? 1 : 0;
    weight += isProcedural(heading) ? 2 : 0;
    weight -= MARKERS.begin(heading) && words < 4 ? 4 : 0;
    weight += block.blankBefore() ? 0.5 : -0.5;
    weight += hasText(body) ? 1 : -0.5;
    return weight;
  }

  static boolean isProcedural(String heading) {
    return PROCEDURAL.begin(heading);
  }

  /** The heading of an item that nearly all minutes have, and no title of minutes. */
  static boolean isUsual(String heading) {
    return isProcedural(heading) && !heading.matches("(?is)(?:minutes?|planning|finance)\\b.*");
  }

  static boolean isMarker(String heading) {
    return MARKERS.begin(heading);
  }

  static boolean isAttendance(String heading) {
    return ATTENDANCE.is(heading);
  }

  /** Text that is no numbered line stands under it. */
  private boolean hasText(int body) {
    return body < blocks.size()
        && blocks.get(body).kind() != Block.Kind.RULE
        && ItemNumber.at(blocks.get(body).passage().text()).isEmpty();
  }

  private static Passage withoutEarlier(Passage heading) {
    Matcher earlier = EARLIER.matcher(heading.text());
    boolean before = earlier.find() && earlier.end() < heading.text().length();
    return before ? heading.slice(earlier.end(), heading.text().length()) : heading;
  }

  private static Passage trimmed(Passage heading) {
    Matcher sign = TRAILING.matcher(heading.text());
    return sign.find() && sign.start() > 0 ? heading.slice(0, sign.start()) : heading;
  }

  static Passage withoutFileSign(Passage heading) {
    Matcher sign = FILE_SIGN.matcher(heading.text());
    return sign.find() && sign.start() > 0 ? heading.slice(0, sign.start()) : heading;
  }
}
