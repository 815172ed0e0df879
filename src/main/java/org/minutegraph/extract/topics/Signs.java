package org.minutegraph.extract.topics;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutegraph.extract.grammar.WordList;

/** What a phrase and the words beside it tell of whether it is a subject. */
final class Signs {
  /** So many letters before a phrase are looked at. */
  private static final int REACH = 30;

  private static final Pattern BEFORE =
      Pattern.compile("(\\p{L}+)\\s+(?:(?:the|an?|this|these|their|our|its)\\s+)?$");

  private static final Pattern BEHIND = Pattern.compile("\\s+(\\p{L}+)");
  private static final Pattern FIRST = Pattern.compile("(?i)(?:^|[.:;]\\s)(?:(?:the|an?)\\s)?$");
  private static final Pattern OWNER = Pattern.compile("['\u2019]s");

  private final Weights weights;
  private final KnownTopics known;
  private final Set<String> matters = words("matters");
  private final Set<String> seldom = words("seldom-matters");

  Signs(Weights weights, KnownTopics known) {
    this.weights = weights;
    this.known = known;
  }

  private static Set<String> words(String list) {
    return WordList.named("/org/minutegraph/extract/topics/" + list).words().stream()
        .map(Words::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The sum of the weights of a phrase where it stands in a text. */
  double weight(String text, Words words) {
    return ofWords(words.text()) + weights.ofAny(words.kind().name()) + ofNeighbours(text, words);
  }

  private double ofWords(String phrase) {
    int count = phrase.split("\\s+").length;
    String last = last(phrase);
    return weights.ofAny(known.sign(phrase))
        + (matters.contains(last) ? weights.of("matter") : 0)
        + (seldom.contains(last) ? weights.of("seldom") : 0)
        + (count == 3 ? weights.of("three words") : count > 3 ? weights.of("four words") : 0)
        + (phrase.equals(phrase.toUpperCase(Locale.ROOT)) ? weights.of("large letters") : 0)
        + (OWNER.matcher(phrase).find() ? weights.of("owner") : 0)
        + (phrase.chars().anyMatch(Character::isDigit) ? weights.of("figures") : 0);
  }

  private static String last(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}'-]+");
    return words.length == 0 ? "" : Words.singular(words[words.length - 1]);
  }

  private double ofNeighbours(String text, Words words) {
    String before = text.substring(Math.max(0, words.start() - REACH), words.start());
    Matcher word = BEFORE.matcher(before);
    Matcher next = BEHIND.matcher(text).region(words.end(), text.length());
    return (word.find() ? weights.ofAny("after " + lower(word.group(1))) : 0)
        + (next.lookingAt() ? weights.ofAny("before " + lower(next.group(1))) : 0)
        + (FIRST.matcher(before).find() ? weights.of("first") : 0);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
