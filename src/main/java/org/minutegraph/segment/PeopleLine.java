package org.minutegraph.segment;

import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Lines and rows of tables that are people and nothing else, though no label says so: {@code Cllr
 * Ann Elm (Mayor)}, rows under the names of the bodies that sent those in them.
 */
final class PeopleLine {
  private static final Pattern SIGNED =
      Pattern.compile("^(?:\\p{L}{1,2}|[^\\p{L}\\s])\\)?\\s(?=\\p{Lu})");

  private static final Pattern TITLED =
      Pattern.compile(
          "(?:Cllr|Councillor|Alderman|Provost|Bailie|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\\b\\.?"
              + " \\p{Lu}.{1,80}");

  /** {@code Councillors A. Elm, B. Fir and C. Oak}: a list of people without a label. */
  private static final Pattern COUNCILLORS =
      Pattern.compile(
          "^(?:Councillors|Cllrs)\\b\\.?:? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\b\\.? )?\\p{Lu}"
              + "|^(?:Councillor|Cllr)\\b\\.? \\p{Lu}[^,;:]{2,60}[,;] (?:Councillor|Cllr)\\b");

  /** {@code Elm City Council: Councillors Ash and Birch}, {@code Panel: Jo Ash (Chair), Bo Elm}. */
  private static final Pattern NAMED_LABEL =
      Pattern.compile(
          "^(?:\\p{Lu}[^:;.]{3,60}:-?\\s(?:Councillors?|Cllrs?|Messrs|Aldermen|Alderman)\\b\\.? "
              + "|(?i:panel|board|committee|forum|group|commission|partnership|trustees|directors|governors)\\s?:\\s"
              + "(?:\\p{Lu}[\\p{L}.'\u2019-]+\\s){2,4}(?:\\([^)]{2,40}\\))?,)");

  private static final Pattern SITS =
      Pattern.compile(
          "(?:The )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman|Lord"
              + " Mayor|Mayor|Provost|Convener)\\b.{3,80}\\bin the [Cc]hair\\W{0,2}");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:\\p{L}+\\.?/)?(?:(?:County |City |Borough |District |Town |Parish |Ward |Community"
              + " )?(?:Cllr|Councillor|Alderman|Ald|Provost|Bailie|Cyng|Cyngh|Y"
              + " Cyng)\\b\\.?\\s?)(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof)\\b\\.?"
              + " ?)?\\p{Lu}[\\p{L}.'\u2019-]*(?:"
              + " [\\p{L}.'\u2019-]+){0,4}(?:\\s?[(,\u2013-].{1,80})?");

  /** {@code Councillor Ash (Chairman), and}: others follow. */
  private static final Pattern GOES_ON = Pattern.compile("\\s?[,;](?: and)?$| and$");

  private PeopleLine() {}

  /** Two titled people or more, and nothing else. */
  static boolean is(Block block) {
    List<String> cells =
        block.cells().stream()
            .map(Passage::text)
            .map(String::strip)
            .filter(c -> !c.isEmpty())
            .toList();
    return block.kind() == Block.Kind.TABLE_ROW
        && cells.size() > 1
        && cells.stream().allMatch(PeopleLine::isPerson);
  }

  private static boolean isPerson(String cell) {
    String bare = SIGNED.matcher(cell).replaceFirst("");
    return TITLED.matcher(bare).matches() && !AttendancePart.tells(bare);
  }

  /** The row above the first such row. */
  static boolean isHead(List<Block> blocks, int i) {
    return i + 1 < blocks.size()
        && blocks.get(i).kind() == Block.Kind.TABLE_ROW
        && !is(blocks.get(i))
        && is(blocks.get(i + 1));
  }

  /**
   * {@code Councillor A Ash (Chairman), in the Chair}: the first line of a list without a label.
   */
  static boolean sits(String text) {
    return SITS.matcher(text).matches() && !AttendancePart.tells(text);
  }

  static boolean isOne(Block block) {
    return is(block) || isOne(block.passage().text());
  }

  static boolean isOne(String line) {
    String text = GOES_ON.matcher(line).replaceFirst("").replaceFirst("^[*\u2020#]\\s?", "");
    return PERSON.matcher(text).matches();
  }

  static boolean isCouncillors(String text) {
    return COUNCILLORS.matcher(text).find() && !AttendancePart.tells(text);
  }

  static boolean isLabelled(String text) {
    return NAMED_LABEL.matcher(text).find() && !AttendancePart.tells(text);
  }
}
