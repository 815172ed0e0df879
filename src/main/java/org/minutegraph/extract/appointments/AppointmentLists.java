package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.text.ItemText;
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
          "\\b(?:appoint\\w*|selected|chosen|nominat\\w*|representatives?|elected|re-elected|following"
              + " (?:cabinet|executive|portfolios|officers|posts)|(?:his|her|their|the|new)"
              + " (?:[\\p{L}]+ ){0,2}(?:cabinet|executive|shadow cabinet|champions|office"
              + " bearers))\\b",
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
  private static final Pattern ENDS =
      Pattern.compile("(?::\\s*[-\u2013\u2014]?|\\s[-\u2013\u2014])\\s*$");
  private static final Pattern LOOSE =
      Pattern.compile(
          "\\b(?:below|following (?:panels|bodies|committees|outside)|as follows|outside"
              + " bodies)\\b",
          Pattern.CASE_INSENSITIVE);

  // "Village Hall Committee - Cllr Ash", "Chair: Jo Elm"
  private static final Pattern PAIR =
      Pattern.compile(
          "^(?:\\(?\\w{1,3}[.)]\\s+)?(?<left>[^:\u2013\u2014|]{3,90}?)\\s?(?::\\s?[-\u2013]?|\\s[-\u2013\u2014]|\u2013|\\.{3,})\\s?(?=\\S)");
  // what may stand behind the names
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)^(?!\\s+(?:proposed|nominated)\\s+(?!by\\b))[\\s,;(.\u2013\u2014-]*(?:(?:and|or)\\s*|(?:proposed(?!"
              + " that)|prop|seconded|sec|re-?elected|elected|re-?appointed|appointed|unopposed|nominated|continu\\w+|agreed|to"
              + " continue|chair|vice|lead|deput|substitute|reserve|until|for|from|plus|with|and"
              + " (?:the|one|two|a)|vacan|\\d).*)?$",
          Pattern.DOTALL);
  // "Proposed by: Cllr Ash", "Present: Cllr Ash"
  private static final Pattern NO_POST =
      Pattern.compile(
          "(?i)^(?:prop|second|moved|nominat|present|in"
              + " attendance|apolog|absent|resolved|agreed|action|report|for\\b|against\\b|abst|vot(?:e|ing)|not(?:e|ed|ing)\\b|declar|contact|signed|minutes|date|time)"
              + "|\\b(?:was|were|is|are|had|has|have|that|reported|said|asked|advised|noted|thanked|by)\\b");
  private static final Pattern SIGN = Pattern.compile("\\s?(?:[:\u2013\u2014]|\\s-)\\s*(?=\\p{L})");
  private static final Pattern VOTES = Pattern.compile("(?i)\\d\\s?votes?\\b");
  private static final Pattern WON =
      Pattern.compile("(?i)^\\s(?:was\\s|is\\s)?(?:duly\\s)?(?:re-?)?elected\\b");
  private static final Pattern HEADED =
      Pattern.compile(
          "(?i)\\b(?:elections?|appointments?|nominations?|representatives?|representation|outside"
              + " bodies|membership|office bearers|office"
              + " holders|responsibilit(?:y|ies)|positions|portfolios|appointees|nominees|champions|working"
              + " (?:groups|parties))\\b");
  private static final Pattern NOT_HEADED =
      Pattern.compile(
          "(?i)\\b(?:reports?|feedback|updates?|apolog\\w+|substitut\\w+|attendance|declarations?|interests?)\\b");

  private final ItemText item;
  private final NameFinder names;
  private final List<Appointment> found = new ArrayList<>();
  private boolean announced;
  private @Nullable String body;
  private @Nullable String role;
  // what those in each column of a table are, by its head
  private List<String> columns = List.of();

  AppointmentLists(ItemText item, NameFinder names) {
    this.item = item;
    this.names = names;
  }

  List<Appointment> read() {
    String heading = item.heading() == null ? "" : item.heading().text();
    boolean other = NOT_HEADED.matcher(heading).find();
    boolean headed = !other && HEADED.matcher(heading).find();
    for (Paragraph paragraph : other ? List.<Paragraph>of() : item.paragraphs()) {
      String text = paragraph.text().text();
      boolean open = body == null && (headed || announced);
      if (open && pair(paragraph.text()) || announced && holder(paragraph.text())) {
        continue;
      }
      if (ANNOUNCED.matcher(text).find() && ENDS.matcher(text).find() && text.length() > 25) {
        announce(text);
      } else if ((announced || headed) && paragraph.cells().size() > 1) {
        row(paragraph);
      } else if (announced) {
        line(paragraph);
      }
    }
    return found;
  }

  /** A body or post, a sign, and names alone: true where the line is such a one. */
  private boolean pair(Passage passage) {
    Matcher m = PAIR.matcher(passage.text());
    if (!m.find()) {
      return false;
    }
    List<Hit> hits = names.in(passage);
    String left = m.group("left").replaceFirst("^(?:The|the)\\s", "");
    boolean first =
        !hits.isEmpty() && hits.get(0).start() >= m.end() && hits.get(0).start() <= m.end() + 2;
    List<Hit> run = first ? run(passage.text(), hits) : List.of();
    if (run.isEmpty()
        || NO_POST.matcher(left).find()
        || !Character.isUpperCase(left.charAt(0))
        || !NOTE.matcher(passage.text().substring(run.get(run.size() - 1).end())).find()) {
      return false;
    }
    AppointmentTarget post = AppointmentTarget.post(left);
    List<Hit> chosen = VOTES.matcher(passage.text()).find() ? chosen(passage.text(), hits) : run;
    String to = post == null ? left : post.to();
    for (Hit hit : chosen) {
      add(List.of(hit), passage, post == null ? seat(passage.text(), hit) : post.role(), to);
    }
    return true;
  }

  private @Nullable String seat(String text, Hit hit) {
    String mark = AppointmentColumns.mark(text, hit.end());
    String heading = item.heading() == null ? "" : item.heading().text();
    return mark == null ? AppointmentColumns.headed(heading) : mark;
  }

  /** {@code Jo Ash (11 votes), Bo Elm (7 votes) - Jo elected}: who won. */
  private static List<Hit> chosen(String text, List<Hit> hits) {
    return hits.stream().filter(hit -> WON.matcher(text.substring(hit.end())).find()).toList();
  }

  /** The names from the first on that only commas and {@code and} part. */
  private static List<Hit> run(String text, List<Hit> hits) {
    List<Hit> run = new ArrayList<>(List.of(hits.get(0)));
    for (Hit hit : hits.subList(1, hits.size())) {
      String between = text.substring(run.get(run.size() - 1).end(), hit.start());
      if (!between.matches("(?:\\s?\\([^()]{0,40}\\))?(?:,|;|\\s?&|\\s?/|,?\\sand)\\s?")) {
        break;
      }
      run.add(hit);
    }
    return run;
  }

  /** {@code Cllr Ash - Portfolio Holder for Housing}: a name, a sign, and a post. */
  private boolean holder(Passage passage) {
    List<Hit> hits = names.in(passage);
    if (hits.isEmpty() || hits.get(0).start() > 4) {
      return false;
    }
    String rest = passage.text().substring(hits.get(0).end());
    Matcher sign = SIGN.matcher(rest);
    AppointmentTarget post =
        sign.lookingAt() ? AppointmentTarget.in("as " + rest.substring(sign.end())) : null;
    if (post == null
        || hits.size() > 1
        || AppointmentTarget.post(rest.substring(sign.end())) == null) {
      return false;
    }
    add(hits.subList(0, 1), passage, post.role(), post.to());
    return true;
  }

  private void announce(String text) {
    announced = true;
    Matcher to = TO_BODY.matcher(text);
    boolean named =
        to.find()
            && !to.group("to")
                .matches(
                    "(?:Panels?|Committees?|Bodies|Outside)\\b.*|.*\\b(?:Groups|Panels|Committees|Bodies|Boards|Forums|Partnerships|Organisations)");
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
    Passage second = paragraph.cells().get(1);
    List<Hit> leading = names.in(first);
    if (paragraph.cells().size() == 2
        && !leading.isEmpty()
        && isNamesAlone(first, leading)
        && names.in(second).isEmpty()
        && !second.text().isBlank()) {
      add(leading, first, null, second.text());
      return;
    }
    if (AppointmentColumns.isHeader(paragraph.cells(), names)) {
      columns =
          paragraph.cells().stream().map(cell -> AppointmentColumns.role(cell.text())).toList();
      return;
    }
    for (int i = 1; i < paragraph.cells().size(); i++) {
      Passage cell = paragraph.cells().get(i);
      List<Hit> hits =
          first.text().isBlank() || !names.in(first).isEmpty() ? List.of() : names.in(cell);
      if (!hits.isEmpty() && isNamesAlone(cell, hits)) {
        body = first.text();
        String as = i < columns.size() && !columns.get(i).isEmpty() ? columns.get(i) : null;
        for (Hit hit : hits) {
          String marked = AppointmentColumns.mark(cell.text(), hit.end());
          add(List.of(hit), cell, marked == null ? as : marked);
        }
      }
    }
  }

  private void add(List<Hit> hits, Passage passage, @Nullable String as) {
    if (body != null) {
      add(hits, passage, as, body);
    }
  }

  private void add(List<Hit> hits, Passage passage, @Nullable String as, String to) {
    for (Hit hit : hits) {
      Evidence words = new Evidence(passage.span(hit.start(), hit.end()), Confidence.LIKELY);
      found.add(new Appointment(item.item(), hit.mention(), as, to, words));
    }
  }
}
