package org.minutegraph.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;

/**
 * Reads the words of a motion printed in quotation marks that the text says was carried, where no
 * formal decision repeats them: {@code Cllr Ash moved: "That the ford be closed." The motion was
 * put and carried.}
 */
final class QuotedMotions {
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?is)\\b(?:moved|proposed|motion|seconded)\\b[^\u201c\"]{0,160}[:,]?\\s*[\u201c\"]\\s*(?<words>(?:That|This\\s+(?:Council|Authority|Committee|Board))\\b[^\u201c\u201d\"]{10,1500}?)\\s*[\u201d\"]");

  /** A line that ends with a colon before the quoted words. */
  private static final Pattern MOVED_ABOVE =
      Pattern.compile(
          "(?is).*\\b(?:moved|proposed|seconded|motion)\\b[^.;]{0,160}:\\s*[-\u2013]?\\s*");

  private static final Pattern QUOTED_BELOW =
      Pattern.compile(
          "(?s)\\s*[\u201c\"]\\s*(?<words>(?:That|This\\s+(?:Council|Authority|Committee|Board))\\b[^\u201c\u201d\"]{10,1500}?)\\s*[\u201d\"]\\s*\\.?\\s*");

  private static final Pattern CARRIED =
      Pattern.compile(
          "(?i)\\b(?:motion|proposal|proposition)\\b[^.;:]{0,80}?\\b(?<!not\\s)(?:carried|passed|agreed|approved|adopted)\\b|^\\W*(?:The\\s+motion\\s+was\\s+|It\\s+was\\s+|This\\s+was\\s+)?(?:unanimously\\s+)?(?:carried|agreed)\\b(?!\\s+(?:that|to)\\b)");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:amend(?:ed|ments?)|lost|defeated|withdrawn|fell|altered|substantive)\\b");

  /** How many paragraphs further on the motion may be carried. */
  private static final int NEAR = 8;

  private final ItemText item;

  QuotedMotions(ItemText item) {
    this.item = item;
  }

  List<Resolution> find() {
    List<Resolution> found = new ArrayList<>();
    for (int i = 0; i < item.size(); i++) {
      Matcher quoted = QUOTED.matcher(item.text(i));
      Matcher below = QUOTED_BELOW.matcher(item.text(i));
      if (quoted.find() && isCarried(i, quoted.end())) {
        found.add(words(i, quoted));
      } else if (i > 0
          && MOVED_ABOVE.matcher(item.text(i - 1)).matches()
          && below.matches()
          && isCarried(i, below.end())) {
        found.add(words(i, below));
      }
    }
    return found;
  }

  private Resolution words(int paragraph, Matcher quoted) {
    Passage whole = item.paragraphs().get(paragraph).text();
    Passage words = whole.slice(quoted.start("words"), quoted.end("words"));
    return new DecisionText(null, words).resolution(item.item(), false, Confidence.LIKELY);
  }

  /** True where the text says so before it tells of an amendment or of a formal decision. */
  private boolean isCarried(int paragraph, int from) {
    for (int i = paragraph; i < Math.min(item.size(), paragraph + NEAR); i++) {
      String text = i == paragraph ? item.text(i).substring(from) : item.text(i);
      if (OTHER.matcher(text).find() || DecisionMarker.find(text, 0).isPresent()) {
        return false;
      }
      if (CARRIED.matcher(text).find()) {
        return i + 1 >= item.size() || DecisionMarker.find(item.text(i + 1), 0).isEmpty();
      }
    }
    return false;
  }
}
