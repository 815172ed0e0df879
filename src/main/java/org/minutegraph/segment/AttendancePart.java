package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** {@code Minutes of the meeting of Elm Council held on 3 May}, though a list stands above it. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:draft )?(?:minutes?|notes|record) of .{0,120}\\b(?:held|(?:19|20)\\d\\d)\\b");

  /** Behind so many sentences on what happened a list of who was there opens nothing. */
  private static final int TALES = 3;

  private static final int LONGEST_LIST = 120;

  private static final Set<Block.Kind> TEXT = Set.of(Block.Kind.PARAGRAPH, Block.Kind.BULLET);

  /** Words of a sentence on who was there. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)\\b(?:apolog\\w+|present|absent|absence|attend\\w*|in the"
              + " chair|presid\\w+|substitut\\w+|deputis\\w+|quorum|quorate|took the chair|chaired"
              + " by)\\b");

  /** {@code SW opened the meeting by welcoming ...}: business, whatever else it tells. */
  private static final Pattern BUSINESS =
      Pattern.compile(
          "(?i)\\b(?:welcom\\w+|opened the"
              + " meeting|webcast|recorded|minutes|resolved|reported|thanked)\\b");

  /** {@code Cllrs. Ash, Beck}, {@code Mr D Elm}, {@code Jo Fir - Clerk}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr)\\b\\.?"
              + " )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\b\\.? )?\\p{Lu}[\\p{L}.'\u2019-]*");

  private static final Pattern CODE =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]* \\(\\p{Lu}{2,4}\\)");

  /** Words that no list of people has. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|had|has|have|be|been|(?-i:will)|would|that|which|reported|asked|said|advised|thanked|welcomed|agreed|resolved|noted|declared|proposed|opened|seconded|moved|took|left|spoke|stated|confirmed|raised|elected|informed|presented|introduced|outlined|gave|explained|updated|replied|responded|suggested|queried)\\b");

  /** {@code Other Members Present}, {@code Representatives of the County in attendance}. */
  private static final Pattern WORD_OF_LIST =
      Pattern.compile(
          "(?i)\\b(?:present|attendance|attending|attendees|apologies|apology|absent|sederunt|presiding|presennol|ymddiheuriadau|members|officers|councillors|invitees|observers)$");

  /** {@code Clerk: Ann Elm, email clerk@elm.example}: how to write to somebody. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)\\S@\\S|\\b(?:tel|telephone|phone|e-?mail|mobile)\\b\\s?\\.?:|\\bwww\\.");

  private static final Pattern TITLE_LAST =
      Pattern.compile(
          ",.* (?:Councillors?|Cllrs?|Messrs|Aldermen|Alderman|Mr|Mrs|Ms|Miss|Dr|Bailie|Provost)\\.?$");

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
      boolean labelled = isLabelled(block) || isHeading(front, i) || isListed(front, i);
      open = labelled || open && !isOther(block);
      (labelled || open || isAbout(block) ? attendance : preamble).add(block);
    }
    if (attendance.isEmpty()) {
      attendance.addAll(coded(preamble));
      preamble.subList(0, attendance.size()).clear();
    }
    List<Block> title = new ArrayList<>(front.subList(0, start));
    attendance.stream()
        .filter(block -> TITLE.matcher(block.passage().text()).find())
        .forEach(title::add);
    attendance.removeAll(title);
    return new AttendancePart(title, attendance, preamble);
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
    int meeting = new SystemPage(blocks).meetingLine();
    if (meeting >= 0) {
      return meeting + 1;
    }
    int most = Math.min(blocks.size(), 60);
    int told = 0;
    for (int i = 0; i < most && told < TALES; i++) {
      told += isAbout(blocks.get(i)) || !Shape.isTale(blocks.get(i).passage().text()) ? 0 : 1;
      if (isLabelled(blocks.get(i)) || isHeading(blocks, i) || i > 0 && isListed(blocks, i)) {
        return i;
      }
    }
    for (int i = 0; i < most; i++) {
      if (i > 0 && (!isTitleLike(blocks.get(i)) || opensBusiness(blocks, i))) {
        return i;
      }
    }
    return most;
  }

  /** The heading of an item that nearly all minutes have, with a sentence under it. */
  private static boolean opensBusiness(List<Block> blocks, int i) {
    return Headings.isUsual(blocks.get(i).passage().text()) && isSentence(blocks, i);
  }

  /** With a list that stands behind the items; nothing of it is title. */
  AttendancePart with(List<Block> late) {
    List<Block> all = new ArrayList<>(attendance);
    all.addAll(late);
    return new AttendancePart(title, all, preamble);
  }

  /** A heading of a list of people, and nothing but people from there to the end. */
  static boolean isListFrom(List<Block> blocks, int i) {
    return i + 1 < blocks.size()
        && blocks.size() - i <= LONGEST_LIST
        && (isHeading(blocks, i) || isList(blocks.get(i)))
        && blocks.subList(i, blocks.size()).stream()
            .noneMatch(block -> tells(block.passage().text()) && !isAbout(block));
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
    i += i < blocks.size() && blocks.get(i).kind() == Block.Kind.RULE ? 1 : 0;
    i += i < blocks.size() && ItemParts.isLabel(blocks.get(i).passage().text()) ? 1 : 0;
    return i < blocks.size()
        && TEXT.contains(blocks.get(i).kind())
        && Shape.words(blocks.get(i).passage().text()) > 2
        && VERB.matcher(blocks.get(i).passage().text()).find()
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

  /** True for such a line, and for {@code Officers in Attendance: Jo Ash}. */
  static boolean beginsList(String text) {
    var label = LABEL.matcher(text);
    boolean labelled =
        label.find()
            && (LABELS.is(label.group("label"))
                || label.end() == text.length()
                    && WORD_OF_LIST.matcher(label.group("label")).find());
    return labelled || isLabel(text) || PeopleLine.sits(text);
  }

  /** {@code Councillors Ash, Elm, Dr Fir,}: the names go on in the next line. */
  static boolean endsInList(String text) {
    boolean comma = text.endsWith(",") && text.indexOf(',') < text.length() - 1;
    return (comma || TITLE_LAST.matcher(text).find()) && isNames(text);
  }

  /** {@code Apologies: none}: a label and what it labels on one line. */
  static boolean isList(Block block) {
    String text = block.passage().text();
    var label = LABEL.matcher(text);
    return label.find() && label.end() < text.length() && LABELS.is(label.group("label"));
  }

  private static boolean isLabelled(Block block) {
    String text = block.passage().text();
    if (CONTACT.matcher(text).find()) {
      return false;
    }
    if (block.cells().size() > 1
        && (LABELS.is(block.cells().get(0).text()) || AttendanceWords.head(block.cells()))) {
      return true;
    }
    var label = LABEL.matcher(text);
    return label.find() && isListLabel(label.group("label"))
        || AttendanceWords.open(text)
        || text.startsWith("Apologies ")
        || PeopleLine.isLabelled(text)
        || PeopleLine.sits(text)
        || PeopleLine.isCouncillors(text)
        || BARE_LABEL.matcher(text).find();
  }

  private static boolean isListLabel(String label) {
    return LABELS.is(label)
        || LABELS.begin(label)
        || WORD_OF_LIST.matcher(label).find() && !VERB.matcher(label).find()
        || Stream.of(label.split("\\s?/\\s?")).anyMatch(LABELS::is);
  }

  /** A list of people without a label, one a line: {@code Cllr Ann Elm (Mayor)}. */
  private static boolean isListed(List<Block> blocks, int i) {
    return (PeopleLine.isOne(blocks.get(i)) || PeopleLine.isHead(blocks, i))
        && i + 1 < blocks.size()
        && (PeopleLine.isOne(blocks.get(i + 1))
            || PeopleLine.isCouncillors(blocks.get(i + 1).passage().text()));
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
        || text.matches(
            "(?is)^(?:minutes?|cofnodion|note|venue|date|time|place|contact|media)\\b.*");
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

  /** True where something happens in a line, as against a list of names. */
  static boolean tells(String text) {
    return VERB.matcher(text).find();
  }

  private static boolean isAbout(Block block) {
    String text = block.passage().text();
    return ABOUT.matcher(text).find() && !BUSINESS.matcher(text).find();
  }
}
