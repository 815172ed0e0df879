package org.minutegraph.extract.grammar;

/** Tells whether a post stands beside a name. */
final class Posts {
  private Posts() {}

  /** {@code , Head of Roads}; {@code (Head of Roads)}; {@code - Head of Roads}. */
  static boolean beside(String text, int nameEnd) {
    return RolePhrases.after(text, nameEnd).isPresent();
  }
}
