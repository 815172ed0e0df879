package org.minutegraph.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file say that matters to the text: headings, numbers, bold. */
final class StyleSheet implements WordXml.Visitor {
  private static final Set<String> NO_STYLE = Set.of("docDefaults", "tblStylePr", "pPrChange");
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern CONTENTS = Pattern.compile("toc \\d|table of figures");
  private static final int DEEPEST = 20;
  private static final int BODY_TEXT = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private Style style = new Style();
  private String usual = "";

  /** One style as it stands, without what it inherits. */
  private static final class Style {
    private String name = "";
    private @Nullable String basedOn;
    private @Nullable Integer list;
    private @Nullable Integer level;
    private @Nullable Integer outline;
    private @Nullable Boolean bold;
  }

  @Override
  public boolean start(String name, WordXml.Attributes attributes) {
    switch (name) {
      case "style" -> open(attributes);
      case "name" -> style.name = or(attributes.get("val")).toLowerCase(Locale.ROOT);
      case "basedOn" -> style.basedOn = attributes.get("val");
      case "numId" -> style.list = attributes.number("val");
      case "ilvl" -> style.level = attributes.number("val");
      case "outlineLvl" -> style.outline = attributes.number("val");
      case "b" -> style.bold = attributes.isOn();
      default -> {
        // fonts, colours, distances
      }
    }
    return !NO_STYLE.contains(name);
  }

  private void open(WordXml.Attributes attributes) {
    style = new Style();
    String id = or(attributes.get("styleId"));
    styles.put(id, style);
    if ("paragraph".equals(attributes.get("type")) && "1".equals(attributes.get("default"))) {
      usual = id;
    }
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The style of paragraphs that name none. */
  String usual() {
    return usual;
  }

  /** The list that paragraphs of a style belong to; null where they belong to none. */
  @Nullable Integer list(String id) {
    return inherited(id, s -> s.list);
  }

  /** The level in the list; null where the style leaves it to the list. */
  @Nullable Integer level(String id) {
    return inherited(id, s -> s.level);
  }

  /** Null where the style says nothing of it. */
  @Nullable Boolean bold(String id) {
    return inherited(id, s -> s.bold);
  }

  /** From 1; 0 where paragraphs of the style are no headings. */
  int heading(String id) {
    Integer outline = inherited(id, s -> s.outline);
    if (outline != null) {
      return outline < BODY_TEXT ? outline + 1 : 0;
    }
    Integer named = inherited(id, s -> named(s.name));
    return named == null ? 0 : named;
  }

  /** True for the lines of a table of contents. */
  boolean isContents(String id) {
    Style named = styles.get(id);
    return named != null && CONTENTS.matcher(named.name).matches();
  }

  private static @Nullable Integer named(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.valueOf(heading.group(1));
    }
    return name.equals("title") ? Integer.valueOf(1) : null;
  }

  private <T> @Nullable T inherited(String id, Function<Style, @Nullable T> property) {
    Style at = styles.get(id);
    for (int i = 0; at != null && i < DEEPEST; i++) {
      T value = property.apply(at);
      if (value != null) {
        return value;
      }
      at = at.basedOn == null ? null : styles.get(at.basedOn);
    }
    return null;
  }
}
