package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;

/**
 * The blocks before the first item, told apart.
 *
 * @param title up to the first sign of attendance
 * @param attendance who was there and who was not
 * @param preamble everything else
 */
record AttendancePart(List<Block> title, List<Block> attendance, List<Block> preamble) {
  private static final Words LABELS = Words.named("attendance-labels");

  /** {@code Present:-}, {@code PRESENT -}, {@code Present} and a gap: the label of a list. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?<label>[^:;.\u2013\u2014]{3,60}?)\\s*(?::|;|(?:\\s-|\\s?[\u2013\u2014])(?=\\s)|[-\u2013\u2014]$)");

  /** Words of a sentence on who was there. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)\\b(?:apolog\\w+|present|absent|absence|attend\\w*|in the chair|presid\\w+|substitut\\w+|deputis\\w+|quorum|quorate|took the chair|chaired by)\\b");

  /** {@code SW opened the meeting by welcoming ...}: business, whatever else it tells. */
  private static final Pattern BUSINESS =
      Pattern.compile(
          "(?i)\\b(?:welcom\\w+|opened the meeting|webcast|recorded|minutes|resolved|reported|thanked)\\b");

  /** {@code Cllrs. Ash, Beck}, {@code Mr D Elm}, {@code Jo Fir - Clerk}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr)\\b\\.? )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\b\\.? )?\\p{Lu}[\\p{L}.'\u2019-]*");

  private static final Pattern CODE =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]* \\(\\p{Lu}{2,4}\\)");

  /** Words that no list of people has. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|had|has|have|be|been|will|would|that|which|reported|asked|said|advised|thanked|welcomed|agreed|resolved|noted|declared|proposed|opened|seconded|moved|took|left|spoke|stated|confirmed|raised|elected|informed)\\b");

  /** {@code Councillors A. Elm, B. Fir and C. Oak}: a list of people without a label. */
  private static final Pattern COUNCILLORS =
      Pattern.compile("^(?:Councillors|Cllrs)\\b\\.?:? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\b\\.? )?\\p{Lu}");

  AttendancePart {
    title = List.copyOf(title);
    attendance = List.copyOf(attendance);
    preamble = List.copyOf(preamble);
  }

  static AttendancePart of(List<Block> front) {
    int start = endOfTitle(front);
    List<Block> attendance = new ArrayList<>();
    List<Block> preamble = new ArrayList<>();
    boolean open = false;
    for (int i = start; i < front.size(); i++) {
      Block block = front.get(i);
      if (block.kind() == Block.Kind.RULE) {
        open = false;
        continue;
      }
      boolean labelled = isLabelled(block) || isHeading(front, i);
      open = labelled || open && !isOther(block);
      (labelled || open || isAbout(block) ? attendance : preamble).add(block);
    }
    if (attendance.isEmpty()) {
      attendance.addAll(coded(preamble));
      preamble.subList(0, attendance.size()).clear();
    }
    return new AttendancePart(front.subList(0, start), attendance, preamble);
  }

  /** {@code Ann Elm (AE), Bo Fir (BF)}: lists without a label, by the initials in brackets. */
  private static List<Block> coded(List<Block> preamble) {
    int end = 0;
    while (end < preamble.size()
        && CODE.matcher(preamble.get(end).passage().text()).find()
        && isNames(preamble.get(end).passage().text())) {
      end++;
    }
    return List.copyOf(preamble.subList(0, end));
  }

  /** The index of the first block that tells who was there, else of the first after the title. */
  static int endOfTitle(List<Block> blocks) {
    int most = Math.min(blocks.size(), 60);
    for (int i = 0; i < most; i++) {
      if (isLabelled(blocks.get(i)) || isHeading(blocks, i)) {
        return i;
      }
    }
    for (int i = 0; i < most; i++) {
      if (i > 0 && !isTitleLike(blocks.get(i))) {
        return i;
      }
    }
    return most;
  }

  /** A heading of a list of people. */
  static boolean isHeading(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    String text = block.passage().text();
    return LABELS.is(text) && !(Headings.isProcedural(text) && isSentence(blocks, i));
  }

  /** Under a heading, and perhaps the label {@code Minutes:}, stands a sentence. */
  private static boolean isSentence(List<Block> blocks, int heading) {
    int i = heading + 1;
    i += i < blocks.size() && ItemParts.isLabel(blocks.get(i).passage().text()) ? 1 : 0;
    return i < blocks.size()
        && blocks.get(i).kind() == Block.Kind.PARAGRAPH
        && Shape.words(blocks.get(i).passage().text()) > 5
        && blocks.get(i).passage().text().endsWith(".");
  }

  /** {@code PRESENT Ann Lee AL}: a label without a sign, then names. */
  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "^(?:PRESENT|Present|IN ATTENDANCE|In [Aa]ttendance|SEDERUNT|Sederunt|APOLOGIES|Apologies"
              + "|ALSO PRESENT|Also [Pp]resent)\\s+(?:[|]\\s+)?\\p{Lu}");

  /** True for a line that begins a list of who was there, or says so. */
  static boolean isLabel(String text) {
    return LABELS.is(text) || BARE_LABEL.matcher(text).find();
  }

  /** {@code Apologies: none}: a label and what it labels on one line. */
  static boolean isList(Block block) {
    String text = block.passage().text();
    var label = LABEL.matcher(text);
    return label.find() && label.end() < text.length() && LABELS.is(label.group("label"));
  }

  private static boolean isLabelled(Block block) {
    var label = LABEL.matcher(block.passage().text());
    return label.find() && (LABELS.is(label.group("label")) || LABELS.begin(label.group("label")))
        || block.passage().text().startsWith("Apologies ")
        || isCouncillors(block.passage().text())
        || BARE_LABEL.matcher(block.passage().text()).find();
  }

  private static boolean isCouncillors(String text) {
    return COUNCILLORS.matcher(text).find() && !VERB.matcher(text).find();
  }

  /** {@code Roads Committee - Thursday, 9th March, 2023 6.30 pm}. */
  private static final Pattern DATED = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static boolean isTitleLike(Block block) {
    String text = block.passage().text();
    boolean dated =
        DATED.matcher(text).find() && Shape.words(text) <= 25 && !VERB.matcher(text).find();
    return dated
        || block.kind() == Block.Kind.HEADING
        || block.strong()
        || Shape.isCapitals(text)
        || Shape.words(text) <= 8
        || text.matches("(?is)^(?:minutes?|venue|date|time|place|contact|media)\\b.*");
  }

  /** A sentence that is not on attendance. */
  private static boolean isOther(Block block) {
    String text = block.passage().text();
    boolean sentence =
        block.kind() == Block.Kind.PARAGRAPH && Shape.words(text) > 6 && Shape.endsSentence(text);
    return sentence && !isAbout(block) && !isNames(text);
  }

  /** Nothing happens in a list of names, though it may end with a stop. */
  private static boolean isNames(String text) {
    return NAME.matcher(text).lookingAt() && !VERB.matcher(text).find();
  }

  private static boolean isAbout(Block block) {
    String text = block.passage().text();
    return ABOUT.matcher(text).find() && !BUSINESS.matcher(text).find();
  }
}
