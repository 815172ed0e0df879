package org.minutegraph.cards;

/** Of what cards are to be written. */
interface Wanted {
  Wanted ALL =
      new Wanted() {
        @Override
        public boolean meeting(String meeting) {
          return true;
        }

        @Override
        public boolean named(String thing) {
          return true;
        }
      };

  /** Whether the cards of a meeting are: itself, its items and all else that belongs to it. */
  boolean meeting(String meeting);

  /** Whether the card of a person, body, topic or subject is. */
  boolean named(String thing);

  default boolean card(Card card) {
    return card.meeting().isEmpty() ? named(card.thing()) : meeting(card.meeting());
  }
}
