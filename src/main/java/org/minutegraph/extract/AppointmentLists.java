package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/**
 * Reads appointments printed as lists under words that announce them: the body on a line of its own
 * ({@code Health Panel:-}), then {@code Lead Representative: - Councillor Ash}; or the body in the
 * announcement and names alone below it; or a row {@code Elm Board | Councillor Ash}.
 */
final class AppointmentLists {

  // "That the following representatives be appointed to the Panels below: -"
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?:appoint\\w*|nominat\\w*|representatives?|elected|re-elected)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO_BODY =
      Pattern.compile(
          "\\b(?:(?<role>(?:Lead |Substitute |Council"
              + " )?(?:Representative|Member|Trustee|Governor|Observer|Delegate|Champion))s?\\s)?(?:be"
              + " appointed |appointed )?(?:to|on|onto) (?:the"
              + " )?(?<to>\\p{Lu}[\\p{L}'\u2019&-]+(?:(?:,? (?:and |of |for |the |in"
              + " )?)\\p{Lu}[\\p{L}'\u2019&-]+){0,9})");
  private static final Pattern BODY_LINE =
      Pattern.compile("^(?<to>[^:]{4,90}?)\\s*:?\\s*[-\u2013]?\\s*$");
  private static final Pattern ROLE_LINE =
      Pattern.compile("^(?<role>[\\p{Lu}][\\p{L} /-]{3,45}?)\\s*:[\\s\u2013-]*(?=.)");
  private static final Pattern ENDS = Pattern.compile(":\\s*[-\u2013\u2014]?\\s*$");
  private static final Pattern LOOSE =
      Pattern.compile(
          "\\b(?:below|following (?:panels|bodies|committees|outside)|as follows|outside"
              + " bodies)\\b",
          Pattern.CASE_INSENSITIVE);

  private final ItemText item;
  private final NameFinder names;
  private final List<Appointment> found = new ArrayList<>();
  private boolean announced;
  private @Nullable String body;
  private @Nullable String role;

  AppointmentLists(ItemText item, NameFinder names) {
    this.item = item;
    this.names = names;
  }

  List<Appointment> read() {
    for (Paragraph paragraph : item.paragraphs()) {
      String text = paragraph.text().text();
      if (ANNOUNCED.matcher(text).find() && ENDS.matcher(text).find() && text.length() > 40) {
        announce(text);
      } else if (announced && paragraph.cells().size() > 1) {
        row(paragraph);
      } else if (announced) {
        line(paragraph);
      }
    }
    return found;
  }

  private void announce(String text) {
    announced = true;
    Matcher to = TO_BODY.matcher(text);
    boolean named =
        to.find() && !to.group("to").matches("(?:Panels?|Committees?|Bodies|Outside)\\b.*");
    body = named && !LOOSE.matcher(text).find() ? to.group("to") : null;
    role = named && body != null ? to.group("role") : null;
  }

  /** A body, somebody with a role, or names alone; anything else ends the list. */
  private void line(Paragraph paragraph) {
    Passage passage = paragraph.text();
    List<Hit> hits = names.in(passage);
    Matcher bodyLine = BODY_LINE.matcher(passage.text());
    Matcher roleLine = ROLE_LINE.matcher(passage.text());
    if (hits.isEmpty() && bodyLine.matches() && isBody(paragraph)) {
      body = bodyLine.group("to").replaceFirst("^(?:\\(?\\w{1,3}\\)\\s|The\\s|the\\s)", "");
      role = null;
    } else if (!hits.isEmpty() && roleLine.find() && hits.get(0).start() <= roleLine.end() + 2) {
      add(hits, passage, roleLine.group("role"));
    } else if (!hits.isEmpty() && isNamesAlone(passage, hits)) {
      add(hits, passage, role);
    } else {
      announced = hits.isEmpty() && passage.text().length() < 40;
    }
  }

  private static boolean isBody(Paragraph paragraph) {
    String text = paragraph.text().text();
    return ENDS.matcher(text).find()
        || paragraph.kind() != Paragraph.Kind.TEXT
        || text.length() < 60 && !text.endsWith(".");
  }

  private static boolean isNamesAlone(Passage passage, List<Hit> hits) {
    StringBuilder left = new StringBuilder(passage.text());
    for (int i = hits.size() - 1; i >= 0; i--) {
      left.delete(hits.get(i).start(), hits.get(i).end());
    }
    return left.toString().replaceAll("\\([^()]*\\)|\\band\\b|[\\s,;.&:-]", "").length() < 4;
  }

  private void row(Paragraph paragraph) {
    Passage first = paragraph.cells().get(0);
    for (Passage cell : paragraph.cells().subList(1, paragraph.cells().size())) {
      List<Hit> hits =
          first.text().isBlank() || !names.in(first).isEmpty() ? List.of() : names.in(cell);
      if (!hits.isEmpty() && isNamesAlone(cell, hits)) {
        body = first.text();
        add(hits, cell, null);
      }
    }
  }

  private void add(List<Hit> hits, Passage passage, @Nullable String as) {
    if (body == null) {
      return;
    }
    for (Hit hit : hits) {
      Evidence words = new Evidence(passage.span(hit.start(), hit.end()), Confidence.LIKELY);
      found.add(new Appointment(item.item(), hit.mention(), as, body, words));
    }
  }
}
