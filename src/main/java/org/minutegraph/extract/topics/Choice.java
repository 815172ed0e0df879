package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The labels chosen for an item so far; none says again what another says. */
final class Choice {
  private static final int MOST = 6;
  private static final double HALF = 0.6;

  private final Predicate<String> isOwn;
  private final List<Phrase> chosen = new ArrayList<>();

  Choice(Predicate<String> isOwn) {
    this.isOwn = isOwn;
  }

  void add(Phrase phrase) {
    if (chosen.size() < MOST && !isOwn.test(phrase.text()) && isNew(phrase)) {
      chosen.add(phrase);
    }
  }

  private boolean isNew(Phrase phrase) {
    String key = Words.key(phrase.text());
    return chosen.stream()
        .map(other -> Words.key(other.text()))
        .noneMatch(other -> saysAgain(key, other));
  }

  private static boolean saysAgain(String key, String other) {
    return other.contains(key) || key.contains(other) || shared(key, other) >= HALF;
  }

  /** How many of the words of both are in both. */
  private static double shared(String one, String other) {
    Set<String> all = new HashSet<>(Arrays.asList(one.split("[ '-]+")));
    Set<String> others = new HashSet<>(Arrays.asList(other.split("[ '-]+")));
    Set<String> common = new HashSet<>(all);
    common.retainAll(others);
    all.addAll(others);
    return (double) common.size() / all.size();
  }

  List<Topics.Topic> topics(int item) {
    List<Topics.Topic> topics = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Phrase phrase = chosen.get(i);
      double probability = Weights.probability(phrase.weight());
      topics.add(new Topics.Topic(item, i + 1, phrase.text(), phrase.span(), probability));
    }
    return topics;
  }
}
