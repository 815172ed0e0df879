package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.PassageBuilder;

/**
 * Tells line ends that only wrap a paragraph from those that mean something. Converters of PDFs
 * leave single line ends where the page had a line of its own.
 */
final class SoftBreaks {

  /** {@code (2) That}, {@code b) to}, {@code (iv) the}: a limb begins a line of its own. */
  private static final Pattern LIMB =
      Pattern.compile(
          "(?:\\((?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)|(?:\\d{1,2}|[a-z]|[ivx]{1,5})[.)])\\s.*");

  /** {@code Ann Ash (AA) - Town Trust}, one below the other: each is an entry of a list. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019.-]*+(?: \\p{Lu}[\\p{L}'\u2019.-]*+){1,4} ?\\([^()]{1,40}\\).*");

  /** No running text is set so narrow; short lines are a list. */
  private static final int NARROW = 45;

  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?:,|\\b(?:and|or|of|the|to|in|for|by|with|at|on|Councillors?|Cllrs?|Mrs?|Ms|Dr))$");

  /** No paragraph of minutes is longer; joining without end would cost time without end. */
  private static final int LONGEST = 10_000;

  private SoftBreaks() {}

  static List<InlineText.Line> join(String id, List<InlineText.Line> lines) {
    int width = lines.stream().mapToInt(line -> line.passage().text().length()).max().orElse(0);
    List<InlineText.Line> joined = new ArrayList<>();
    int from = 0;
    int length = 0;
    for (int i = 1; i <= lines.size(); i++) {
      length += lines.get(i - 1).passage().text().length() + 1;
      boolean ends =
          i == lines.size() || length > LONGEST || counts(lines.get(i - 1), lines.get(i), width);
      if (ends) {
        joined.add(together(id, lines.subList(from, i)));
        from = i;
        length = 0;
      }
    }
    return joined;
  }

  private static boolean counts(InlineText.Line before, InlineText.Line after, int width) {
    String next = after.passage().text();
    return (before.strong() && !after.strong())
        || LIMB.matcher(next).matches()
        || named(before.passage().text(), next)
        || brokenEarly(before.passage().text(), next, width);
  }

  private static boolean named(String before, String next) {
    return NAMED.matcher(before).matches()
        && NAMED.matcher(next).matches()
        && !RUNS_ON.matcher(before).find();
  }

  /** True where the next word had had room on the line, by far. */
  private static boolean brokenEarly(String before, String next, int width) {
    boolean list = width < NARROW && !RUNS_ON.matcher(before).find();
    if (list && Character.isUpperCase(next.charAt(0))) {
      return true;
    }
    int room = before.length() + 1 + next.split(" ", 2)[0].length();
    return width >= 40 && room < width * 0.6 && Character.isUpperCase(next.charAt(0));
  }

  private static InlineText.Line together(String id, List<InlineText.Line> lines) {
    if (lines.size() == 1) {
      return lines.get(0);
    }
    PassageBuilder whole = new PassageBuilder(id);
    lines.forEach(line -> line.into(whole));
    boolean strong = lines.stream().allMatch(InlineText.Line::strong);
    return new InlineText.Line(whole.build(), strong, lines.get(0).lead());
  }
}
