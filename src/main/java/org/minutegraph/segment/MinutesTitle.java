package org.minutegraph.segment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;

/** The line with which a set of minutes begins, wherever in a file that is. */
final class MinutesTitle {

  /** {@code Minutes of a meeting of the Roads Board held on 3 May 2022}. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:draft )?(?:unconfirmed )?(?:minutes?|notes) (?:of|from|for)\\b.{0,250}|^minutes$"
              + "|^(?:draft |unconfirmed )minutes\\b.{0,250}");

  /** {@code Page 3}: what a title that stands on every page ends in. */
  private static final Pattern PAGE = Pattern.compile("(?i)\\W+(?:page\\b.{0,20}|\\d{1,3})$");

  private MinutesTitle() {}

  static boolean is(String text) {
    return TITLE.matcher(text).matches();
  }

  /** True for two prints of one title. */
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String title) {
    return PAGE.matcher(title).replaceFirst("").toLowerCase(Locale.ROOT).replaceAll("\\W+", " ");
  }

  /** True where so near below the title it is listed who was there. */
  static boolean listsPeople(List<Block> blocks, int title, int near) {
    for (int i = title; i < Math.min(blocks.size(), title + near); i++) {
      Block block = blocks.get(i);
      if (AttendancePart.isLabel(block.passage().text()) || AttendancePart.isList(block)) {
        return true;
      }
    }
    return false;
  }
}
