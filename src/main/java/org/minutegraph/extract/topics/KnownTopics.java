package org.minutegraph.extract.topics;

import java.util.List;
import java.util.Set;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.topics.LabelMatcher;
import org.minutegraph.topics.Naming;
import org.minutegraph.topics.TopicScheme;

/** What people in any council would look up: the topics of the scheme, in the words of a text. */
final class KnownTopics {
  /** The whole phrase is a label. */
  private static final double LABEL = 1.7;

  /** The same, and it is a single word, which says less unless it is a label. */
  private static final double WORD = 2.4;

  /** A label is in it: {@code annual pothole survey}. */
  private static final double PART = 1.3;

  private final Set<String> machinery =
      Set.copyOf(WordList.named("/org/minutegraph/extract/topics/machinery-of-councils").words());
  private final TopicScheme scheme;
  private final LabelMatcher matcher;

  KnownTopics(TopicScheme scheme) {
    this.scheme = scheme;
    this.matcher = new LabelMatcher(scheme);
  }

  /** Labels of several words; those of one word are nouns like others. */
  List<Words> in(String text) {
    return matcher.in(text).stream()
        .filter(naming -> naming.words() > 1 && !isWide(naming))
        .map(naming -> words(text, naming))
        .toList();
  }

  private static Words words(String text, Naming naming) {
    String printed = text.substring(naming.start(), naming.end());
    return new Words(Words.key(printed), printed, naming.start(), naming.end(), Words.Kind.KNOWN);
  }

  /** How much more a phrase is worth for what it names. */
  double weight(String phrase) {
    if (matcher.in(phrase).stream().allMatch(this::isWide)) {
      return 1;
    }
    if (!matcher.isLabel(phrase)) {
      return PART;
    }
    return phrase.indexOf(' ') < 0 ? WORD : LABEL;
  }

  /** A branch of the scheme as a whole, or the machinery of councils. */
  private boolean isWide(Naming naming) {
    String top = scheme.top(naming.concept());
    return top.equals(naming.concept().iri())
        || machinery.contains(top.substring(top.lastIndexOf('/') + 1));
  }
}
