package org.minutegraph.cards;

/** What a card is of. */
public enum Kind {
  MEETING,
  BODY,
  PERSON,
  /** A topic of the scheme. */
  TOPIC,
  /** A topic in the words of minutes. */
  SUBJECT,
  ITEM,
  CONTRIBUTION,
  OUTCOME,
  FOLLOW_UP,
  MOTION,
  PUBLIC_QUESTION,
  /** Somebody's place in a list of those who were there or were not. */
  ATTENDANCE,
  /** That somebody was seen in a post. */
  ROLE,
  /** That somebody declared, moved, seconded, voted, was to do something, or was appointed. */
  ACT
}
