package org.minutegraph.cards;

/** By what cards are found, and by most of these also counted. */
public enum Key {
  /** The thing that the card is of. */
  THING,
  MEETING,
  ITEM,
  BODY,
  YEAR,
  /** Who spoke, was to do it, moved it, asked it, or was there. */
  PERSON,
  /** As PERSON; with those of other facts of the same words, which a search shows as one. */
  WHO,
  /** The kind of a contribution or decision; of anything else its class. */
  KIND,
  /** An organisation that is named beside somebody who was listed at a meeting. */
  ORGANISATION,
  /** How somebody was listed. */
  STATUS,
  /** The topic that an item is most about. */
  TOPIC,
  /** A topic of the scheme that an item is about. */
  CONCEPT,
  /** A subject in the minutes' own words that an item is about. */
  SUBJECT,
  /** What an item is about, with all that is broader; not counted. */
  ABOUT,
  /** A topic or subject that an item is on by itself; not counted. */
  ON,
  /** A body that an item names. */
  NAMED,
  /** {@code 1} where something is still to come back under the item. */
  FOLLOW,
  /** {@code 1} for a follow-up that was met. */
  MET,
  /** {@code 1} for what stands in lists. */
  LISTED,
  /** {@code 1} for what a search finds: names, and of facts of the same words the first. */
  FOUND,
  /** What else a thing is called, as {@link Words#plain} puts it; not counted. */
  CALLED,
  /** The name by which lists are in order; not counted. */
  NAME,
  /**
   * Whose task a follow-up is, as it was recorded, and the name of whom that is, in small letters;
   * not counted.
   */
  OWNER,
  /** The name of the body, in small letters; not counted. */
  AT
}
