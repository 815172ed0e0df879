package org.minutegraph.read.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a Word file defines. A list is numbered by a scheme; lists of one scheme go on
 * counting where the one before left off, save where a list says that it begins anew.
 */
final class Numbering implements WordXml.Visitor {
  static final int LEVELS = 9;
  private static final int NONE = -1;

  private final Map<Integer, Scheme> schemes = new HashMap<>();
  private final Map<Integer, WordList> lists = new HashMap<>();
  private final Map<String, Integer> namedSchemes = new HashMap<>();
  private Scheme scheme = new Scheme();
  private WordList list = new WordList();
  private ListLevel level = new ListLevel();
  private int openScheme = NONE;
  private int openOverride;

  private static final class Scheme {
    private final @Nullable ListLevel[] levels = new @Nullable ListLevel[LEVELS];
    private @Nullable String link;
  }

  private static final class WordList {
    private int scheme = NONE;
    private final @Nullable Integer[] starts = new @Nullable Integer[LEVELS];
    private final @Nullable ListLevel[] levels = new @Nullable ListLevel[LEVELS];
  }

  @Override
  public boolean start(String name, WordXml.Attributes attributes) {
    switch (name) {
      case "abstractNum" -> openScheme(or(attributes.number("abstractNumId"), NONE));
      case "numStyleLink" -> scheme.link = attributes.get("val");
      case "styleLink" -> nameScheme(attributes.get("val"));
      case "num" -> openList(or(attributes.number("numId"), 0));
      case "abstractNumId" -> list.scheme = or(attributes.number("val"), NONE);
      case "lvlOverride" -> openOverride = depth(attributes);
      case "startOverride" -> list.starts[openOverride] = attributes.number("val");
      case "lvl" -> openLevel(depth(attributes));
      default -> level.take(name, attributes);
    }
    return !name.equals(":Fallback");
  }

  private void openScheme(int id) {
    scheme = new Scheme();
    list = new WordList();
    openScheme = id;
    schemes.put(id, scheme);
  }

  private void nameScheme(@Nullable String name) {
    if (name != null) {
      namedSchemes.put(name, openScheme);
    }
  }

  private void openList(int id) {
    scheme = new Scheme();
    list = new WordList();
    lists.put(id, list);
  }

  private void openLevel(int depth) {
    level = new ListLevel();
    scheme.levels[depth] = level;
    list.levels[depth] = level;
  }

  private static int depth(WordXml.Attributes attributes) {
    return inside(or(attributes.number("ilvl"), 0));
  }

  /** The nearest level that there is. */
  static int inside(int depth) {
    return Math.max(0, Math.min(LEVELS - 1, depth));
  }

  private static int or(@Nullable Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }

  boolean has(int id) {
    return lists.containsKey(id);
  }

  /** The scheme of a list, links followed. */
  int scheme(int id) {
    WordList of = lists.get(id);
    int own = of == null ? NONE : of.scheme;
    Scheme found = schemes.get(own);
    String link = found == null ? null : found.link;
    return link == null ? own : namedSchemes.getOrDefault(link, own);
  }

  /** A level as this list has it. */
  ListLevel level(int id, int depth) {
    WordList of = lists.get(id);
    ListLevel own = of == null ? null : of.levels[depth];
    Scheme shared = schemes.get(scheme(id));
    ListLevel found = own != null || shared == null ? own : shared.levels[depth];
    return found == null ? new ListLevel() : found;
  }

  /** The number at which this list begins anew; null where it goes on. */
  @Nullable Integer restart(int id, int depth) {
    WordList of = lists.get(id);
    return of == null ? null : of.starts[depth];
  }

  /** The level of a list that is tied to a style of paragraphs; null where there is none. */
  @Nullable Integer levelOf(int id, String style) {
    for (int depth = 0; depth < LEVELS; depth++) {
      if (level(id, depth).isOf(style)) {
        return depth;
      }
    }
    return null;
  }
}
