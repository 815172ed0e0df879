package org.minutegraph.read.pdf;

import java.util.List;

/**
 * Drops text printed without ink, unless it is the text of the page: what a scanner's text
 * recognition lays under a picture.
 */
final class Ink {
  private Ink() {}

  static List<Letter> readable(List<Letter> letters) {
    long hidden = letters.stream().filter(letter -> !letter.visible()).count();
    return hidden == 0 || hidden * 2 > letters.size()
        ? letters
        : letters.stream().filter(Letter::visible).toList();
  }
}
