package org.minutegraph.extract.topics;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/**
 * The subject that a paragraph names before it says anything: {@code Potholes - two were mended}.
 */
final class LeadIns {
  /** {@code Sea Wall (Minute 3 refers): it had ..}, {@code Potholes - two ..}. */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:[\\d/]{3,8}\\s+)?(?<label>[\\p{Lu}\\d][^:.;|?]{2,60}?)(?:\\s*\\([^)]{1,60}\\))?(?::|\\s[-\u2013\u2014])\\s");

  /**
   * {@code Sea Wall The work ..}, {@code Sea Wall AB reported ..}: the bold of the label is lost.
   */
  private static final Pattern LOST =
      Pattern.compile(
          "^(?<label>\\p{Lu}[\\p{L}'\u2019/]+(?:\\s(?:(?:of|in|for|from|to|via|and|on|the)\\s){0,2}\\p{Lu}[\\p{L}'\u2019/]+){0,6})\\s(?:A|An|The|This|These|It|There|No|Since|All|Two|Three|In|At|\\p{Lu}{2})\\s\\p{Ll}");

  private LeadIns() {}

  /**
   * The label of a paragraph.
   *
   * @param isSubject whether words can be a subject: nobody's name, no office
   */
  static Optional<Phrase> of(Paragraph paragraph, Predicate<String> isSubject) {
    Passage passage = paragraph.text();
    if (paragraph.kind() == Paragraph.Kind.SUBHEADING) {
      String text = passage.text().replaceFirst("^\\(?\\d+[.)]\\s*", "").replaceFirst("[.:]$", "");
      int at = passage.text().indexOf(text);
      return text.length() < 60 && text.length() > 2 && !text.endsWith("?") && isSubject.test(text)
          ? Optional.of(new Phrase(text, passage.span(at, at + text.length()), 0))
          : Optional.empty();
    }
    return label(SIGN, passage, isSubject).or(() -> label(LOST, passage, isSubject));
  }

  private static Optional<Phrase> label(
      Pattern pattern, Passage passage, Predicate<String> isSubject) {
    Matcher m = pattern.matcher(passage.text());
    return m.find() && isSubject.test(m.group("label"))
        ? Optional.of(
            new Phrase(m.group("label"), passage.span(m.start("label"), m.end("label")), 0))
        : Optional.empty();
  }
}
