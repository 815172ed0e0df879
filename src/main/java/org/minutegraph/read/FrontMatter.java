package org.minutegraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between {@code ---} and {@code ---} at the head of a Markdown file.
 *
 * @param lines the lines between
 * @param masked the text with the front matter written over with spaces, every offset kept
 */
record FrontMatter(String lines, String masked) {
  private static final Pattern FENCED =
      Pattern.compile(
          "\\A---[ \\t]*\\R((?:(?!---|\\.\\.\\.)[^\\n]*\\n){0,60})(?:---|\\.\\.\\.)[ \\t]*(?=\\R|\\z)");

  static FrontMatter of(String text) {
    Matcher fenced = FENCED.matcher(text);
    if (!fenced.find() || !fenced.group(1).contains(":")) {
      return new FrontMatter("", text);
    }
    String blank = fenced.group().replaceAll("[^\\r\\n]", " ");
    return new FrontMatter(fenced.group(1), blank + text.substring(fenced.end()));
  }

  /** What stands after {@code key:}, quotes gone; null where it stands not or is empty. */
  @Nullable String value(String key) {
    Matcher line =
        Pattern.compile("(?m)^" + key + ":[ \\t]*[\"']?([^\\r\\n]*?)[\"']?[ \\t]*$").matcher(lines);
    return line.find() && !line.group(1).isBlank() ? line.group(1) : null;
  }
}
