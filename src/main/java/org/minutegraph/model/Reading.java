package org.minutegraph.model;

import java.util.List;

/** What came of reading a file: a document, or the reasons why not. */
public sealed interface Reading {

  /** The file was read. */
  record Read(SourceDocument document) implements Reading {}

  /** The file was turned down. */
  record Rejected(List<Finding> findings) implements Reading {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}
