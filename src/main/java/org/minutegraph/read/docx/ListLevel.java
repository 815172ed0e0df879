package org.minutegraph.read.docx;

import org.jspecify.annotations.Nullable;

/** One level of a list: how its entries are numbered. Filled as the file is walked through. */
final class ListLevel {
  private int start = 1;
  private String format = "decimal";
  private String pattern = "";
  private int restart = -1;
  private boolean legal;
  private @Nullable String style;

  /** Takes what an element inside {@code w:lvl} says. */
  void take(String name, WordXml.Attributes attributes) {
    Integer number = attributes.number("val");
    String value = attributes.get("val");
    switch (name) {
      case "start" -> start = number == null ? 1 : number;
      case "numFmt" -> format = value == null ? "decimal" : value;
      case "lvlText" -> pattern = value == null ? "" : value;
      case "lvlRestart" -> restart = number == null ? -1 : number;
      case "isLgl" -> legal = attributes.isOn();
      case "pStyle" -> style = value;
      default -> {
        // fonts and distances
      }
    }
  }

  /** The number of the first entry. */
  int start() {
    return start;
  }

  /** As in {@link org.minutegraph.read.layout.NumberSign#of}. */
  String format() {
    return format;
  }

  /** {@code %1.%2}: {@code %n} stands for the number at level n, from 1. */
  String pattern() {
    return pattern;
  }

  /** True where the levels above are printed in Arabic numbers whatever their own format. */
  boolean isLegal() {
    return legal;
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** True where paragraphs of this style are entries of this level. */
  boolean isOf(String paragraphStyle) {
    return paragraphStyle.equals(style);
  }

  /**
   * True where it counts from its start again after an entry of a higher level.
   *
   * @param higher a level above this one, from 0
   */
  boolean restartsAfter(int higher) {
    return restart < 0 || higher < restart;
  }
}
