package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;

/** Where the minutes say that two names are one person's. */
final class NameChanges {

  /** {@code Councillor Ann Lee would now be known as Councillor Ann Ash}. */
  private static final Pattern NOW =
      Pattern.compile(
          "\\W{0,4}(?:[^.;:\\n]{0,60}\\s)?(?:(?:be|is|was|been)\\s+(?:now\\s+)?known\\s+as|"
              + "(?:had|has)\\s+changed\\s+(?:her|his|their)\\s+(?:sur)?name\\s+to|now)"
              + "\\W{1,3}(?:\\p{Lu}[\\p{L}.]{1,14}\\s+)?");

  /** {@code Ann Ash (formerly Ann Lee)}, {@code née}. */
  private static final Pattern ONCE =
      Pattern.compile(
          "\\W{1,3}(?:formerly|previously|n[e\u00e9]e|(?:formerly|previously)\\s+known\\s+as)"
              + "\\W{1,3}(?:\\p{Lu}[\\p{L}.]{1,14}\\s+)?");

  /**
   * Two names that follow each other.
   *
   * @param one with its first names
   */
  record Change(Mention one, Mention other) {}

  private NameChanges() {}

  static List<Change> in(MeetingRecord record) {
    List<Change> changes = new ArrayList<>();
    List<Mention> names =
        record.names().stream()
            .filter(name -> name.form() == Form.NAME)
            .sorted(Mentions.IN_ORDER)
            .toList();
    for (int i = 1; i < names.size(); i++) {
      Mention before = names.get(i - 1);
      Mention after = names.get(i);
      if (isSaid(record.source().text(), before, after)) {
        changes.add(new Change(before, after));
      }
    }
    return changes;
  }

  private static boolean isSaid(String text, Mention before, Mention after) {
    int from = before.span().end();
    int to = after.span().start();
    if (to < from || to - from > 100 || !before.name().strip().contains(" ")) {
      return false;
    }
    CharSequence between = text.substring(from, to);
    return NOW.matcher(between).matches() || ONCE.matcher(between).matches();
  }
}
