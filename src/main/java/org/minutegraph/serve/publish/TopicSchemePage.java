package org.minutegraph.serve.publish;

import java.util.List;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * The scheme of topics: as a tree, or those of its topics that were looked for, by name.
 *
 * @param sought words that were looked for; empty for none
 * @param letter with which names are to begin; empty for any
 * @param tree the topmost topics; empty where some were looked for
 * @param found topics that were looked for, by name
 * @param total how many topics the scheme has
 */
public record TopicSchemePage(
    Frame frame, String sought, String letter, List<Topic> tree, List<Topic> found, int total)
    implements Framed {

  /**
   * A topic.
   *
   * @param others its other names
   */
  public record Topic(
      String iri, String name, String meaning, List<String> others, List<Topic> narrower) {
    public Topic {
      others = List.copyOf(others);
      narrower = List.copyOf(narrower);
    }
  }

  public TopicSchemePage {
    tree = List.copyOf(tree);
    found = List.copyOf(found);
  }

  /** Letters with which names may begin. */
  public List<String> letters() {
    return "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString).toList();
  }

  /** Whether the tree is shown. */
  public boolean whole() {
    return sought.isEmpty() && letter.isEmpty();
  }
}
