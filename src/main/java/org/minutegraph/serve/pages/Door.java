package org.minutegraph.serve.pages;

/** The three ways in; each page stands behind one. */
public enum Door {
  MINUTES,
  RESEARCH,
  OPEN_DATA
}
