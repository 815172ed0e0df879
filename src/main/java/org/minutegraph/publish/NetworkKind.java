package org.minutegraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import org.minutegraph.query.QueryTarget;

/** The networks that a graph holds. */
public enum NetworkKind {
  CO_ATTENDANCE("co-attendance", "Who was present at the same meetings", false),
  QUESTIONS("questions", "Who asked questions on which topics", true),
  TOPICS("topics", "Which topics are dealt with in the same items", false);

  private final String slug;
  private final String title;
  private final boolean directed;

  NetworkKind(String slug, String title, boolean directed) {
    this.slug = slug;
    this.title = title;
    this.directed = directed;
  }

  /** As in addresses and names of files. */
  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  Network in(QueryTarget target) {
    return Network.of(slug, directed, target);
  }

  /** Writes the network as a list of edges. */
  public void writeCsv(QueryTarget target, OutputStream out) throws IOException {
    in(target).writeCsv(out);
  }

  /** Writes the network as GraphML. */
  public void writeGraphMl(QueryTarget target, OutputStream out) {
    in(target).writeGraphMl(out);
  }
}
