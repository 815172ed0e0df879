package org.minutegraph.model;

/** What somebody did with a contribution. */
public enum ContributionKind {
  PRESENTATION,
  QUESTION,
  ANSWER,
  STATEMENT,
  REQUEST,
  THANKS
}
