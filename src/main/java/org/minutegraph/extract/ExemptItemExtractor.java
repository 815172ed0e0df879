package org.minutegraph.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ExemptItem;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/**
 * Finds items taken with press and public excluded. The item that excludes them is none itself,
 * unless it says {@code this item}.
 */
final class ExemptItemExtractor {

  // "the press and public be excluded", "that members of the public leave the meeting"
  private static final Pattern EXCLUDED =
      Pattern.compile(
          "\\b(?:press|public)\\b[^.]{0,60}\\b(?:(?:be|were|was|are|being|now) (?:\\w+"
              + " )?(?:excluded|not admitted)|not admitted|asked to leave|left the meeting)\\b"
              + "|\\b(?:go|goes|went|move|moved|moves|pass|passed|proceed|proceeded|going|moving|enter|entered)"
              + " (?:in)?to (?:an? )?(?:private|closed|confidential|exempt|executive)"
              + " (?:session|part|business)"
              + "|\\bthat\\b[^.]{0,40}\\b(?:press|public)\\b[^.]{0,30}\\b(?:leave|withdraw)\\b|\\b(?:excluded?|excluding|exclusion"
              + " of) (?:the )?(?:press|public|members of the (?:press|public))",
          Pattern.CASE_INSENSITIVE);
  // what shows by itself that the public had gone: "The press were asked to leave", "The public
  // having been excluded", "This item was taken in confidence", "Council went into committee"
  private static final Pattern GONE =
      Pattern.compile(
          "\\b(?:press|public)\\b[^.]{0,60}\\b(?:(?:were|was) (?:then )?(?:asked to"
              + " leave|excluded|required to withdraw)|having (?:been (?:excluded|asked to"
              + " leave)|left|withdrawn))\\b|\\b(?:was|were|(?<!would |will |to |should |could |may"
              + " )be) (?:taken|considered|dealt with|heard|held|discussed|treated) (?:as|in)"
              + " (?:confidential|confidence|private|closed session|camera|committee)\\b(?!"
              + " rooms?)|\\b(?:went|go|going|moved?|resolved(?: itself)?) into committee\\b",
          Pattern.CASE_INSENSITIVE);
  // a heading whose own text is secret
  private static final Pattern SECRET =
      Pattern.compile(
          "\\W*(?:in committee|(?:confidential|exempt|private|closed|restricted)(?:"
              + " (?:business|items?|matters?|minutes?|session|part))?)\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIDED =
      Pattern.compile(
          "\\b(?:resolved|agreed|that|moved|carried|approved|decided|under|pursuant|at this"
              + " (?:point|stage)|to consider|now)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT =
      Pattern.compile(
          "\\bno (?:items?|business|need|exempt|matters?|reports?)\\b|\\bnot"
              + " (?:necessary|required|excluded|be excluded)\\b|\\bnone\\b|\\bif"
              + " (?:necessary|required|members wish)\\b|\\bnothing\\b|\\bre-?admitted\\b",
          Pattern.CASE_INSENSITIVE);
  // "during item 82/21", "Minute Nos. 45 to 47", "agenda items 9 and 10"
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?:items?|minutes?)(?: (?:nos?|numbers?|numbered))?\\.?"
              + " (?<from>\\p{L}{0,4}\\d[\\w./]*)(?:\\s*(?<glue>,|and|&|to|-|\u2013)\\s*(?<to>\\p{L}{0,4}\\d[\\w./]*))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REST =
      Pattern.compile(
          "\\b(?:following|next|remaining) (?:\\w+"
              + " )?(?:items|matters|reports|minutes|business)\\b|\\bremain(?:der|ing)\\b|\\brest"
              + " of the\\b|\\bitems of business\\b",
          Pattern.CASE_INSENSITIVE);
  // a heading with nothing under it: "PART II", "Private and confidential items"
  private static final Pattern DIVIDER =
      Pattern.compile(
          "^(?:(?:part|section)"
              + " (?:ii|2|two|b)\\b.*|(?:(?:private|confidential|exempt|restricted|closed)\\b(?:"
              + " and (?:private|confidential|exempt))?"
              + " ?)+(?:items?|session|business|matters?|part|section|agenda|reports?)?\\W*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?:following|next) (?:\\w+ )?(?:item|matter|report|minute)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS =
      Pattern.compile(
          "\\b(?:this|the) (?:item|report|matter)\\b(?! of business)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING =
      Pattern.compile(
          "\\b(?:exclusion|excluded?|confidential|exempt|private|closed|in committee|press and"
              + " public|public and press|part ii|part 2)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BACK =
      Pattern.compile(
          "\\b(?:re-?admit\\w*|return\\w* to (?:public|open) session|public (?:were|was)"
              + " (?:invited|allowed|asked) (?:back|to return)|resumed in public)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:agreed|resolved|approved|carried|so moved)\\b", Pattern.CASE_INSENSITIVE);
  // headings after the exempt business
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(?:next meeting|future meetings?|close of|closure)\\b", Pattern.CASE_INSENSITIVE);
  // "(Exempt under paragraph 3)", "Not for publication by virtue of", "Exempt: ..." in or under a
  // heading
  private static final Pattern MARKED =
      Pattern.compile(
          "^\\W{0,2}not for publication\\b|\\bnot for publication\\b|\\((?:press|public) (?:and|&)"
              + " (?:press|public)"
              + " excluded|\\((?:exempt|confidential|restricted|private)\\b|\\[(?:exempt|confidential|restricted|private)\\b|[-\u2013\u2014]\\s*(?:exempt|confidential|restricted|private"
              + " and confidential)\\W*$|^(?:exempt|restricted|private)\\s*(?:item|report|minute|session)?s?\\s*[:\u2013-]|\\bexempt"
              + " (?:under|by virtue|pursuant)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "\\bparagraphs? (?<number>\\d+(?:\\s*(?:,|and|&|to|-)\\s*\\d+){0,6})",
          Pattern.CASE_INSENSITIVE);

  private final Map<Integer, ExemptItem> found = new TreeMap<>();

  List<ExemptItem> find(MinutesDocument minutes) {
    List<ItemSection> items = minutes.items();
    for (int i = 0; i < items.size(); i++) {
      marked(items.get(i));
      if (items.get(i).paragraphs().isEmpty()
          && DIVIDER.matcher(items.get(i).heading().text()).matches()) {
        Evidence likely = new Evidence(items.get(i).heading().span(), Confidence.LIKELY);
        rest(items, i, null, likely);
      }
      decidedInHeading(items, i);
      for (Paragraph paragraph : items.get(i).paragraphs()) {
        if (isExclusion(paragraph.text().text())) {
          excluded(items, i, paragraph);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isExclusion(String text) {
    boolean decided = EXCLUDED.matcher(text).find() && DECIDED.matcher(text).find();
    return (decided || GONE.matcher(text).find()) && !NOT.matcher(text).find();
  }

  /** {@code To resolve that the public be excluded}, and below it {@code Agreed.} */
  private void decidedInHeading(List<ItemSection> items, int at) {
    ItemSection item = items.get(at);
    String heading = item.heading().text();
    boolean asked = heading.startsWith("To ") && EXCLUDED.matcher(heading).find();
    boolean agreed =
        item.paragraphs().stream()
            .map(paragraph -> paragraph.text().text())
            .anyMatch(text -> AGREED.matcher(text).find() && !NOT.matcher(text).find());
    if (asked
        && agreed
        && item.paragraphs().stream().noneMatch(p -> isExclusion(p.text().text()))) {
      next(items, at, paragraph(heading), new Evidence(item.heading().span(), Confidence.LIKELY));
    }
  }

  private void marked(ItemSection item) {
    boolean secret =
        SECRET.matcher(item.heading().text()).matches()
            && !item.paragraphs().isEmpty()
            && item.paragraphs().stream().noneMatch(p -> isExclusion(p.text().text()));
    boolean heading = secret || MARKED.matcher(item.heading().text()).find();
    Paragraph first = item.paragraphs().isEmpty() ? null : item.paragraphs().get(0);
    boolean nil =
        first != null
            && first.text().text().length() < 80
            && NOT.matcher(first.text().text()).find();
    if (heading && !nil) {
      add(
          item,
          paragraph(item.heading().text()),
          new Evidence(item.heading().span(), Confidence.LIKELY));
    } else if (first != null && MARKED.matcher(first.text().text()).lookingAt()) {
      add(
          item,
          paragraph(first.text().text()),
          new Evidence(first.text().span(), Confidence.LIKELY));
    }
  }

  private void excluded(List<ItemSection> items, int at, Paragraph paragraph) {
    String text = paragraph.text().text();
    Evidence sure = Evidence.certain(paragraph.text().span());
    String exemption = paragraph(text);
    List<ItemSection> numbered = numbered(items, at, text);
    boolean heading = HEADING.matcher(items.get(at).heading().text()).find();
    if (!numbered.isEmpty()) {
      numbered.forEach(item -> add(item, exemption, sure));
    } else if (REST.matcher(text).find()) {
      rest(items, at, exemption, sure);
    } else if (ONE.matcher(text).find()) {
      next(items, at, exemption, sure);
    } else if (!heading || THIS.matcher(text).find() && at == items.size() - 1) {
      add(items.get(at), exemption, new Evidence(paragraph.text().span(), Confidence.POSSIBLE));
    } else {
      Evidence possible = new Evidence(paragraph.text().span(), Confidence.POSSIBLE);
      if (!next(items, at, exemption, possible) && !NUMBERED.matcher(text).find()) {
        add(items.get(at), exemption, possible);
      }
    }
  }

  /** False where nothing but the close of the meeting follows. */
  private boolean next(
      List<ItemSection> items, int at, @Nullable String exemption, Evidence evidence) {
    if (at + 1 < items.size() && !CLOSING.matcher(items.get(at + 1).heading().text()).find()) {
      add(items.get(at + 1), exemption, evidence);
      return true;
    }
    return false;
  }

  private void rest(
      List<ItemSection> items, int at, @Nullable String exemption, Evidence evidence) {
    for (int i = at + 1; i < items.size(); i++) {
      ItemSection item = items.get(i);
      if (CLOSING.matcher(item.heading().text()).find()
          || isBack(items.get(i - 1))
          || BACK.matcher(item.heading().text()).find()) {
        return;
      }
      add(item, exemption, evidence);
    }
  }

  private static boolean isBack(ItemSection item) {
    return item.paragraphs().stream()
        .anyMatch(paragraph -> BACK.matcher(paragraph.text().text()).find());
  }

  private static List<ItemSection> numbered(List<ItemSection> items, int at, String text) {
    Matcher m = NUMBERED.matcher(text);
    while (m.find()) {
      int from = position(items, m.group("from"));
      int to = m.group("to") == null ? from : position(items, m.group("to"));
      if (from > at && to >= from) {
        boolean range =
            !m.group("from").equals(m.group("to"))
                && m.group("to") != null
                && m.group("glue").matches("(?i)to|-|\u2013");
        return range || to == from + 1
            ? items.subList(from, to + 1)
            : to == from ? List.of(items.get(from)) : List.of(items.get(from), items.get(to));
      }
    }
    return List.of();
  }

  private static int position(List<ItemSection> items, String number) {
    String bare = number.replaceAll("[.,]+$", "");
    for (int i = 0; i < items.size(); i++) {
      if (bare.equals(items.get(i).number())) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String paragraph(String text) {
    Matcher m = PARAGRAPH.matcher(text);
    return m.find() ? m.group("number") : null;
  }

  private void add(ItemSection item, @Nullable String exemption, Evidence evidence) {
    found.putIfAbsent(item.position(), new ExemptItem(item.position(), exemption, evidence));
  }
}
