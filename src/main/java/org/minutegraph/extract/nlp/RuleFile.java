package org.minutegraph.extract.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a file of rules says, its patterns not yet compiled. */
record RuleFile(Map<String, String> macros, List<Rule> rules) {

  static RuleFile named(String name) {
    try (InputStream in =
        Objects.requireNonNull(RuleFile.class.getResourceAsStream(name + ".rules"), name)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("rules " + name, e);
    }
  }

  static RuleFile parse(String text) {
    Map<String, String> macros = new LinkedHashMap<>();
    List<Rule> rules = new ArrayList<>();
    String example = "";
    for (String entry : entries(text)) {
      if (entry.startsWith("$")) {
        int sign = position(entry, '=');
        macros.put(entry.substring(0, sign).strip(), entry.substring(sign + 1).strip());
      } else if (entry.startsWith("example:")) {
        example = entry.substring("example:".length()).strip();
      } else if (entry.startsWith("rule ") && !example.isEmpty()) {
        int sign = position(entry, ':');
        rules.add(
            new Rule(
                entry.substring("rule ".length(), sign).strip(),
                example,
                entry.substring(sign + 1).strip()));
        example = "";
      } else {
        throw new IllegalArgumentException("neither example, rule nor name: " + entry);
      }
    }
    return new RuleFile(macros, rules);
  }

  private static int position(String entry, char sign) {
    int at = entry.indexOf(sign);
    if (at < 0) {
      throw new IllegalArgumentException("no '" + sign + "' in: " + entry);
    }
    return at;
  }

  /** The lines, without comments and empty ones; an indented line goes on the one before. */
  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0)) && !entries.isEmpty()) {
        entries.add(entries.remove(entries.size() - 1) + " " + line.strip());
      } else {
        entries.add(line.strip());
      }
    }
    return entries;
  }
}
