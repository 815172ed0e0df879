package org.minutegraph.extract.topics;

import java.util.List;
import java.util.Set;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.topics.LabelMatcher;
import org.minutegraph.topics.Naming;
import org.minutegraph.topics.TopicScheme;

/** What people in any council would look up: the topics of the scheme, in the words of a text. */
final class KnownTopics {
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

  /** Whether a phrase is a label, has one in it ({@code annual pothole survey}), or neither. */
  String sign(String phrase) {
    if (matcher.in(phrase).stream().allMatch(this::isWide)) {
      return "";
    }
    return matcher.isLabel(phrase) ? "label" : "label inside";
  }

  /** A branch of the scheme as a whole, or the machinery of councils. */
  private boolean isWide(Naming naming) {
    String top = scheme.top(naming.concept());
    return top.equals(naming.concept().iri())
        || machinery.contains(top.substring(top.lastIndexOf('/') + 1));
  }
}
