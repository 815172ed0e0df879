package org.minutegraph.reconcile;

import java.util.List;

/**
 * Whom a persona means.
 *
 * @param who one for a decision; several where it is open; nobody where it can only be itself
 */
record Verdict(List<PersonCluster> who, Why why) {

  /** On what it rests. */
  enum Why {
    /** The names agree, or it is the only one whom they fit. */
    NAME,
    /** Several bear the name; one was there. */
    CONTEXT,
    /** Several bear the name; by hand it was settled to be none of the others. */
    LEFT,
    /** A letter apart, and in one place. */
    SPELLING,
    /** One name a part of the other, before and after a day. */
    MARRIAGE,
    /** The minutes say that both names are one person. */
    STATED,
    /** It is a name that people have put into the register of those they know. */
    REGISTER,
    /** A person has settled it. */
    RULED,
    /** Too little is known. */
    LOCAL
  }

  Verdict {
    who = List.copyOf(who);
  }
}
