package org.minutegraph.extract.topics;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;

/** What the words beside a phrase tell of its part in the sentence. */
final class Surroundings {
  private static final double ABOUT = 1.2;
  private static final double DOES = 1.15;
  private static final double GOES_ON = 0.8;

  /** So many letters before a phrase are looked at. */
  private static final int REACH = 30;

  private static final Pattern BEFORE =
      Pattern.compile("(\\p{L}+)\\s+(?:(?:the|an?|this|these|their|our|its)\\s+)?$");

  private static final Pattern BEHIND = Pattern.compile("\\s+(\\p{L}+)|\\s*(\\()");

  private final Set<String> about = words("heard-about");
  private final Set<String> does = words("does");
  private final Set<String> goesOn = words("goes-on");

  private static Set<String> words(String list) {
    return Set.copyOf(WordList.named("/org/minutegraph/extract/topics/" + list).words());
  }

  /** More than 1 for what the sentence is about, less for what only leads to it. */
  double weight(String text, Words words) {
    Matcher before = BEFORE.matcher(text).region(Math.max(0, words.start() - REACH), words.start());
    Matcher behind = BEHIND.matcher(text).region(words.end(), text.length());
    double weight = before.find() && about.contains(lower(before.group(1))) ? ABOUT : 1;
    if (!behind.lookingAt()) {
      return weight;
    }
    String next = behind.group(1);
    boolean subject = next == null || does.contains(lower(next));
    return weight * (subject ? DOES : goesOn.contains(lower(next)) ? GOES_ON : 1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
