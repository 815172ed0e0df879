package org.minutegraph.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.LimbLabel;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.OutcomeKind;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;

/** The words of one part of a decision as they are gathered, paragraph by paragraph. */
final class DecisionText {
  /** What joins a limb to the next: {@code ; and}. */
  private static final Pattern JOINT = Pattern.compile("\\s*(?:[;,]\\s*(?:and|or)|;)\\s*$");

  /** {@code as follows:}, {@code be noted: -}, {@code one; }: more is to come. */
  private static final Pattern OPEN =
      Pattern.compile("(?::\\s*[-\u2013\u2014]*|;(?:\\s*(?:and|or))?|,)\\s*$");

  private static final Pattern COLON =
      Pattern.compile("(?::\\s*[-\u2013\u2014]*|\\s[-\u2013\u2014]+)\\s*$");

  private static final Pattern CUT = Pattern.compile("[\\p{L}\\d)]\\s*$");

  /** {@code to recommend to Council that}, {@code That Council be recommended to}. */
  private static final Pattern RECOMMENDS =
      Pattern.compile("^(?:[Tt]o|[Tt]hat [^,.;]{1,60}? be)\\s+recommend(?:ed)?\\b");

  private final @Nullable LimbLabel label;
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> signs = new ArrayList<>();

  DecisionText(@Nullable LimbLabel label, Passage words) {
    this.label = label;
    passages.add(words);
    signs.add("");
  }

  @Nullable LimbLabel label() {
    return label;
  }

  void add(Paragraph paragraph) {
    boolean bullet =
        paragraph.kind() == Paragraph.Kind.LIST_ITEM
            && LimbLabel.at(paragraph.text().text()).isEmpty();
    passages.add(paragraph.text());
    signs.add(bullet ? "- " : "");
  }

  void add(Passage words) {
    passages.add(words);
    signs.add("");
  }

  private String last() {
    return passages.get(passages.size() - 1).text();
  }

  /** True where the words so far cannot be all. */
  boolean open() {
    return OPEN.matcher(last()).find();
  }

  /** True where a list or an address must follow. */
  boolean announces() {
    return COLON.matcher(last()).find();
  }

  /** True where no stop closes the words: {@code priority to}, before a line with a limb. */
  boolean isCut() {
    return CUT.matcher(last()).find();
  }

  boolean isLonger() {
    return passages.size() > 1;
  }

  Resolution resolution(int item, boolean recommendation, double confidence) {
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      printed.add(signs.get(i) + passages.get(i).text().strip());
    }
    String text = JOINT.matcher(String.join(" ", printed)).replaceFirst("");
    OutcomeKind kind =
        recommendation || RECOMMENDS.matcher(text).find()
            ? OutcomeKind.RECOMMENDATION
            : OutcomeKind.RESOLUTION;
    String number = label == null ? null : label.number();
    return new Resolution(item, number, text, kind, null, new Evidence(span(), confidence));
  }

  private SourceSpan span() {
    return passages.stream()
        .filter(passage -> !passage.pieces().isEmpty())
        .map(Passage::span)
        .collect(Collectors.reducing(SourceSpan::with))
        .orElseThrow();
  }
}
