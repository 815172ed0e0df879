package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** How wide the lines of a document are set, and so which line ends only wrap a paragraph. */
final class LineWidth {
  private static final int WIDEST = 160;
  private static final int FEWEST = 4;
  private static final int FEW = 3;

  /** One line of so many may be wider than the others by a slip. */
  private static final int SLIPS = 40;

  /** A line that fills so much of the width had no room for the next word. */
  private static final double FULL = 0.88;

  /** White space beyond single spaces that a justified line may have. */
  private static final int MOST_GAP = 25;

  /** {@code Minutes of the meeting held at 7.00pm in Upper} and then {@code Sele Hall}. */
  private static final Pattern MID_PLACE =
      Pattern.compile("^(?i:minutes?) .{0,200}\\b(?:in|at|the) (?:the )?\\p{Lu}\\S*$");

  /** {@code see Minute}, {@code of 29 June}: what follows is a number that heads nothing. */
  private static final Pattern POINTER =
      Pattern.compile(
          "\\b(?:[Mm]inutes?|[Ii]tems?|[Nn]os?\\.?|[Pp]aragraphs?|[Ss]ections?|[Pp]ages?|[Rr]ule|of"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December),?)$");

  /** {@code Upper Elm: Jo Ash}, one such line after the other. */
  private static final Pattern LABELLED = Pattern.compile("^\\p{Lu}[^:;,.]{2,40}:\\s+\\p{Lu}");

  /** {@code Ann Ash, Definitive Map Officer}, {@code Cllr Bo Elm (Chair)}: one person a line. */
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Sir|Sgt|PC|Inspector)\\b\\.?"
              + " ){0,2}\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}(?:,| \\(|"
              + " [-\u2013]|$)[^,]*(?:,[^,]*)?$");

  /** {@code Elm Fund (EF). The debt} between sentences, but not {@code Dr. Elm}. */
  private static final Pattern INNER_STOP =
      Pattern.compile("[\\p{Ll})]{2}[.?!]\\s+\\p{Lu}\\p{Ll}*\\s\\p{Ll}");

  /** {@code Councillors Ash, Elm and}, {@code on behalf of Councillor}: a name follows. */
  private static final Pattern OPEN =
      Pattern.compile(
          ",.* (?:and|&)$|^(?:Councillors|Cllrs)\\b.* (?:and|&)$|\\b(?:of|from|by|and|with|that)"
              + " (?:Councillors?|Cllrs?|Aldermen|Alderman|Mr|Mrs|Ms|Miss|Dr)\\.?$");

  private static final Pattern REST_OF_PLACE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019-]* ?){1,3}\\.?");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\d(?:st|nd|rd|th)?) (?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December)$");
  private static final Pattern ITEM = Pattern.compile("\\d{1,3}[.)]\\s+\\p{Lu}");

  private final int columns;

  LineWidth(List<Block> blocks) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block next = blocks.get(i + 1);
      if (isLine(blocks.get(i)) && isLine(next) && !next.blankBefore()) {
        ends.add(end(blocks.get(i)));
      }
    }
    ends.sort(null);
    int typical = ends.size() < FEWEST ? 0 : ends.get((ends.size() - 1) * 9 / 10);
    boolean whole = haveWider(blocks, typical) || endInSentences(blocks, typical);
    columns = typical > WIDEST || whole ? 0 : typical;
  }

  /** Most of the widest lines end as sentences do: each is a paragraph, and none is wrapped. */
  private static boolean endInSentences(List<Block> blocks, int typical) {
    int wide = 0;
    int ended = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block line = blocks.get(i);
      boolean followed = isLine(line) && isLine(blocks.get(i + 1));
      if (followed && !blocks.get(i + 1).blankBefore() && end(line) > typical * FULL) {
        wide++;
        ended += Shape.endsSentence(line.passage().text()) ? 1 : 0;
      }
    }
    return wide >= FEW && ended * 2 > wide;
  }

  /** More lines than a slip or two are far wider than most. */
  private static boolean haveWider(List<Block> blocks, int typical) {
    long lines = blocks.stream().filter(LineWidth::isLine).count();
    long wider =
        blocks.stream().filter(LineWidth::isLine).filter(b -> end(b) > typical * 5 / 4 + 5).count();
    return wider * SLIPS > lines;
  }

  /** True where the second line only goes on with the first. */
  boolean wraps(Block first, Block second, Hyphens hyphens) {
    String a = first.passage().text();
    String b = second.passage().text();
    if (!first.cells().isEmpty() || !second.cells().isEmpty()) {
      return false;
    }
    if (Shape.isCapitals(a) != Shape.isCapitals(b) && Shape.words(a) > 1 && Shape.words(b) > 2) {
      boolean heading = Shape.isCapitals(a) && Shape.words(a) <= 14 && !Shape.startsLower(b);
      if (heading || Shape.isCapitals(b)) {
        return false;
      }
    }
    if (hyphens.isBroken(a, b)) {
      return true;
    }
    if (isPointer(a) && !isItem(a, b) && (columns == 0 || isFull(first, b))) {
      return true;
    }
    if (opensName(a, b)) {
      return true;
    }
    if (LABELLED.matcher(a).find() && LABELLED.matcher(b).find()) {
      return false;
    }
    if (isPerson(a) && isPerson(b) && !Shape.isCapitals(b)) {
      return false;
    }
    if (isNumbered(b)
        || opensItem(a, b)
        || ActionColumn.isEntry(a)
        || AttendancePart.beginsList(b)) {
      return false;
    }
    if (AttendancePart.endsInList(a)) {
      return true;
    }
    if (isPlaceBroken(a, b)) {
      return true;
    }
    if (Shape.isCapitals(a) && Shape.isCapitals(b) && isNumbered(a)) {
      return true;
    }
    boolean indented = second.indent() > first.indent() + 1 && !Markers.isLimb(a);
    if (indented && Shape.endsSentence(a)) {
      return false;
    }
    return isFull(first, b) || Shape.startsLower(b) && !Shape.endsSentence(a);
  }

  /** {@code Councillors Ash and} and below it {@code E. Elm}, which is no entry of a list. */
  static boolean opensName(String a, String b) {
    return Shape.words(a) > 1 && OPEN.matcher(a).find() && !ITEM.matcher(b).lookingAt();
  }

  /** One person, of whom nothing is told: no sentence ends or begins in the line. */
  private static boolean isPerson(String line) {
    return PERSON.matcher(line).find()
        && !INNER_STOP.matcher(line).find()
        && !AttendancePart.tells(line);
  }

  /** The next word had had no room on the line. */
  private boolean isFull(Block line, String next) {
    int room = end(line) + 1 + next.split(" ", 2)[0].length();
    boolean gapped = end(line) - line.indent() > line.passage().text().length() + MOST_GAP;
    return columns > 0 && room > columns * FULL && !gapped;
  }

  /** {@code Clerk's salary for March}, and below it {@code 7. Annual Return}. */
  private static boolean isItem(String a, String b) {
    return MONTH.matcher(a).find() && ITEM.matcher(b).lookingAt();
  }

  /** A line that ends in the middle of a pointer or a date, so that a number goes on with it. */
  static boolean isPointer(String line) {
    boolean heading = Shape.words(line) < 4 && !ItemNumber.at(line).isEmpty();
    return POINTER.matcher(line).find() && !heading;
  }

  /** A title that wraps in the middle of the name of a place. */
  private static boolean isPlaceBroken(String a, String b) {
    return MID_PLACE.matcher(a).find() && REST_OF_PLACE.matcher(b).matches();
  }

  private static boolean isNumbered(String text) {
    return ItemNumber.at(text).stream().anyMatch(number -> number.isSet(text));
  }

  /** {@code Item 3: Minutes}, {@code PC24-033 Minutes} behind the end of a sentence. */
  private static boolean opensItem(String a, String b) {
    return Shape.endsSentence(a)
        && ItemNumber.at(b).stream()
            .anyMatch(
                n ->
                    n.isMarked(b)
                        && Character.isUpperCase(b.charAt(Math.min(n.end(), b.length() - 1))));
  }

  private static boolean isLine(Block block) {
    return block.kind() == Block.Kind.LINE;
  }

  /** The column after the last letter. */
  private static int end(Block line) {
    Passage text = line.passage();
    return line.indent() + text.span().end() - text.span().start();
  }
}
