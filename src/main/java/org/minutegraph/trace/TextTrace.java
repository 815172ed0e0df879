package org.minutegraph.trace;

/** A history as plain text. */
final class TextTrace {
  private static final int LONGEST = 400;

  private final StringBuilder out = new StringBuilder();

  private TextTrace() {}

  static String write(Trace trace) {
    TextTrace text = new TextTrace();
    text.line("", trace.title());
    text.line("", trace.summary());
    trace.bodies().forEach(body -> text.line("", Words.standing(body)));
    trace.items().forEach(text::item);
    return text.out.toString();
  }

  private void item(TracedItem item) {
    line("", "");
    line("", Words.day(item.date()) + " · " + item.body());
    String number = item.number().isEmpty() ? "" : item.number() + ". ";
    line("", number + Words.folded(item.heading()));
    line("  ", "here because %s: %s".formatted(item.why().reason(), quote(item.why().quote())));
    item.said().forEach(one -> said(one, one.who() + " " + Words.act(one.act())));
    item.decided().forEach(one -> said(one, Words.act(one.act())));
    item.followUps().forEach(this::followUp);
  }

  private void said(TracedItem.Said one, String what) {
    line("  ", "%s: %s [%s]".formatted(what, quote(one.words()), one.place().told()));
  }

  private void followUp(FollowUp one) {
    String terms = Words.terms(one);
    line(
        "  ",
        "to come back%s: %s [%s]"
            .formatted(
                terms.isEmpty() ? "" : " (" + terms + ")", quote(one.words()), one.place().told()));
    FollowUp.Answer answer = one.answer();
    line("    ", Words.state(one) + (answer == null ? "" : ": " + quote(answer.quote())));
  }

  private static String quote(String printed) {
    String folded = Words.folded(printed);
    return "“"
        + (folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST).strip() + " …")
        + "”";
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
