package org.minutegraph.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels of topics in texts: whole words, the longest label first, in singular or plural,
 * whatever the capitals (but an acronym is only one in capitals). Looks up each word of a text
 * once.
 */
public final class LabelMatcher {
  private final Map<String, List<Label>> byFirstWord = new HashMap<>();

  public LabelMatcher(TopicScheme scheme) {
    for (Concept concept : scheme.concepts()) {
      Stream.concat(Stream.of(concept.label()), concept.others().stream())
          .map(text -> Label.of(concept, text))
          .forEach(
              label ->
                  byFirstWord.computeIfAbsent(label.key(), key -> new ArrayList<>()).add(label));
    }
    Comparator<Label> longest = Comparator.comparingInt(label -> -label.words().size());
    byFirstWord.values().forEach(labels -> labels.sort(longest));
  }

  /** The topics that a text names, in order; no two share a word. */
  public List<Naming> in(String text) {
    List<Token> tokens = Token.in(text);
    List<Naming> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Label label = at(at, tokens, text);
      if (label != null) {
        found.add(naming(label, at, tokens));
      }
      at += label == null ? 1 : label.words().size();
    }
    return found;
  }

  /** Whether the whole text is a label of a topic. */
  public boolean isLabel(String text) {
    List<Naming> found = in(text);
    return found.size() == 1 && found.get(0).words() == Token.in(text).size();
  }

  private @Nullable Label at(int at, List<Token> tokens, String text) {
    for (Label label : byFirstWord.getOrDefault(tokens.get(at).stem(), List.of())) {
      if (label.isAt(at, tokens, text)) {
        return label;
      }
    }
    return null;
  }

  private static Naming naming(Label label, int at, List<Token> tokens) {
    int words = label.words().size();
    return new Naming(
        label.concept(),
        label.text(),
        words,
        label.acronym(),
        tokens.get(at).start(),
        tokens.get(at + words - 1).end());
  }
}
