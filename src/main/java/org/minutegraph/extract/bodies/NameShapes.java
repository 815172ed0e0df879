package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Passage;

/** Whether capitalised words without a head word can be an organisation's name. */
final class NameShapes {
  private static final int SHORTEST = 4;

  private final Lexicon lexicon;
  private final Set<String> noNames = Set.copyOf(Phrases.list("not-organisations"));
  private final Set<String> givenNames =
      Set.copyOf(WordList.named("/org/minutegraph/extract/grammar/given-names").words());

  NameShapes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * True where nothing speaks against it.
   *
   * @param oneWord whether one word will do
   */
  boolean isName(String name, boolean oneWord) {
    List<Word> words = Word.in(name);
    if (words.isEmpty()) {
      return false;
    }
    boolean enough = words.size() > 1 || (oneWord && name.length() >= SHORTEST);
    int last = words.size() - 1;
    return enough
        && words.stream().noneMatch(lexicon::isRank)
        && words.get(last).text().length() > 1
        && !noNames.contains(words.get(last).text())
        && !noNames.contains(words.get(0).text())
        && !givenNames.contains(words.get(0).text())
        && lexicon.isNameWord(words.get(0))
        && words.stream().anyMatch(lexicon::isSpecific)
        && lexicon.headAt(words, last) == 0;
  }

  /** {@code in West Tarn}. */
  boolean isPlace(String name, List<Passage> texts) {
    Pattern place =
        Pattern.compile(
            "\\b(?:in|near|around|through|across|between|into|outside|within|along|towards|via)\\s+(?:the\\s+)?"
                + Pattern.quote(name)
                + "\\b");
    return texts.stream().anyMatch(text -> place.matcher(text.text()).find());
  }
}
