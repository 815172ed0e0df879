package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.minutegraph.extract.grammar.WordList;

/** A list of words and phrases that can be looked up at a place among words. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
  private final UnaryOperator<String> fold;

  private Phrases(List<String> phrases, UnaryOperator<String> fold) {
    this.fold = fold;
    phrases.stream()
        .map(phrase -> Word.in(phrase).stream().map(Word::text).map(fold).toList())
        .collect(Collectors.groupingBy(words -> words.get(0)))
        .forEach((first, words) -> byFirstWord.put(first, longestFirst(words)));
  }

  /** The list of that name beside this class, letters' case as it is. */
  static Phrases named(String name) {
    return new Phrases(list(name), word -> word);
  }

  /** The list of that name, whatever the case of letters. */
  static Phrases inAnyCase(String name) {
    return new Phrases(list(name), word -> word.toLowerCase(Locale.ROOT));
  }

  /** These, letters' case as it is. */
  static Phrases of(List<String> phrases) {
    return new Phrases(phrases, word -> word);
  }

  static List<String> list(String name) {
    return WordList.named("/org/minutegraph/extract/bodies/" + name).words();
  }

  private static List<List<String>> longestFirst(List<List<String>> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt((List<String> words) -> words.size()).reversed())
        .toList();
  }

  /** How many words the longest phrase takes that begins there; 0 where none does. */
  int lengthAt(List<Word> words, int at) {
    if (at < 0 || at >= words.size()) {
      return 0;
    }
    return byFirstWord.getOrDefault(fold.apply(words.get(at).text()), List.of()).stream()
        .filter(phrase -> matches(phrase, words, at))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  /** Those among words, each as one word. */
  List<Word> in(List<Word> words) {
    List<Word> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int length = lengthAt(words, at);
      if (length > 0) {
        List<Word> phrase = words.subList(at, at + length);
        String text = phrase.stream().map(Word::text).collect(Collectors.joining(" "));
        found.add(new Word(text, words.get(at).start(), phrase.get(length - 1).end()));
      }
    }
    return found;
  }

  boolean has(Word word) {
    return lengthAt(List.of(word), 0) == 1;
  }

  private boolean matches(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(fold.apply(words.get(at + i).text()))) {
        return false;
      }
    }
    return true;
  }
}
