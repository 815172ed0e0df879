package org.minutegraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** When a found fact is the gold one, for each kind of fact; gold comes first. */
final class Rules {
  private static final double NEARLY_ALL = 0.85;

  private Rules() {}

  /** The rules by kind, in the order of the report. */
  static Map<String, BiPredicate<Row, Row>> all() {
    Map<String, BiPredicate<Row, Row>> rules = new LinkedHashMap<>();
    rules.put("attendance", Rules::attendance);
    rules.put("items", Rules::items);
    rules.put("roles", item(Rules::roles));
    rules.put("contributions", item(Rules::contributions));
    rules.put("resolutions", item(Rules::resolutions));
    rules.put("follow_ups", item(Rules::starts));
    rules.put("references", item(Rules::references));
    rules.put(
        "bodies", item((g, f) -> Texts.body(g.get("name")).equals(Texts.body(f.get("name")))));
    rules.put("people", item((g, f) -> Names.same(g.get("name"), f.get("name"))));
    rules.put("appointments", item(Rules::appointments));
    rules.put("declarations", Rules::declarations);
    rules.put("motions", item(Rules::motions));
    rules.put("votes", item(Rules::votes));
    rules.put("public_questions", item(Rules::publicQuestions));
    rules.put("exempt", item((g, f) -> true));
    rules.put("acronyms", Rules::acronyms);
    rules.put("topics", item(Rules::topics));
    return rules;
  }

  private static BiPredicate<Row, Row> item(BiPredicate<Row, Row> rule) {
    return (g, f) -> Texts.item(g.get("item")).equals(Texts.item(f.get("item"))) && rule.test(g, f);
  }

  private static boolean same(Row g, Row f, String column) {
    return Texts.item(g.get(column)).equals(Texts.item(f.get(column)));
  }

  private static boolean attendance(Row g, Row f) {
    return Names.key(g.get("name")).equals(Names.key(f.get("name")))
        && Texts.letters(g.get("status")).equals(Texts.letters(f.get("status")));
  }

  private static boolean items(Row g, Row f) {
    return same(g, f, "number") && Texts.overlap(g.get("heading"), f.get("heading")) >= NEARLY_ALL;
  }

  private static boolean roles(Row g, Row f) {
    return Names.same(g.get("person"), f.get("person"))
        && Texts.contains(g.get("role"), f.get("role"))
        && (!g.has("organisation") || Texts.contains(g.get("organisation"), f.get("organisation")));
  }

  private static boolean starts(Row g, Row f) {
    return Texts.startsIn(g.get("starts"), f.get("quote"));
  }

  private static boolean contributions(Row g, Row f) {
    return starts(g, f)
        && (Names.same(g.get("speaker"), f.get("speaker"))
            || Texts.contains(Names.key(g.get("speaker")), Names.key(f.get("speaker"))));
  }

  private static boolean resolutions(Row g, Row f) {
    return same(g, f, "number") && Texts.overlap(g.get("text"), f.get("text")) >= NEARLY_ALL;
  }

  private static boolean references(Row g, Row f) {
    String date = f.get("date");
    return kind(g, f)
        && same(g, f, "number")
        && (!g.has("date") || g.get("date").equals(date.substring(0, Math.min(10, date.length()))));
  }

  private static boolean kind(Row g, Row f) {
    return g.get("kind").equals(Texts.norm(f.get("kind")));
  }

  private static boolean appointments(Row g, Row f) {
    return Names.same(g.get("person"), f.get("person")) && Texts.contains(g.get("to"), f.get("to"));
  }

  private static boolean declarations(Row g, Row f) {
    return Names.same(g.get("person"), f.get("person"))
        && (!g.has("subject") || Texts.overlap(g.get("subject"), f.get("subject")) >= 0.4);
  }

  private static boolean motions(Row g, Row f) {
    return Names.same(g.get("mover"), f.get("mover"))
        && (!g.has("seconder") || Names.same(g.get("seconder"), f.get("seconder")))
        && kind(g, f);
  }

  private static boolean votes(Row g, Row f) {
    return List.of("for", "against", "abstain").stream().allMatch(k -> g.get(k).equals(f.get(k)));
  }

  private static boolean publicQuestions(Row g, Row f) {
    return Names.same(g.get("questioner"), f.get("questioner")) && starts(g, f);
  }

  private static boolean acronyms(Row g, Row f) {
    return Texts.norm(g.get("short")).equals(Texts.norm(f.get("short")))
        && Texts.overlap(g.get("long"), f.get("long")) >= 0.6;
  }

  private static boolean topics(Row g, Row f) {
    return Texts.contains(g.get("label"), f.get("label"))
        || Texts.overlap(g.get("label"), f.get("label")) >= 0.5;
  }
}
