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
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Passage;

/**
 * Reads the entries that stand under a heading of appointments without any announcement: {@code Elm
 * Board - Cllr Ash}, {@code Cllr Ash to the Elm Board}, {@code Vice-Chair: Jo Ash, elected
 * unopposed}.
 */
final class AppointmentEntries {
  /** Bodies may be listed under it, of any name. */
  private static final Pattern BODIES =
      Pattern.compile(
          "(?i)\\b(?:outside\\s(?:bodies|organisations)|representatives?|representation|(?:re-?)?appointments?"
              + "|memberships?|nominations?(?!\\s(?:for|of))|link\\smembers)\\b");

  /** Posts may be. */
  private static final Pattern POSTS =
      Pattern.compile("(?i)\\b(?:elections?|elect|nominations?|officers|champions)\\b");

  private static final Pattern NEITHER =
      Pattern.compile(
          "(?i)\\b(?:reports?|feedback|updates?|apolog\\w+|substitut\\w+|attendance|declarations?|interests?)\\b");

  private static final String WHO =
      "(?<who>"
          + NamedText.ANY
          + "(?:(?:,|,?\\sand|\\s&|;)\\s"
          + NamedText.ANY
          + "){0,20}+)(?!\\s*['\u2019]|\\s(?!(?:re-?)?(?:elected|appointed|confirmed)\\b)\\p{Ll}+ed\\b|\\s(?:said|told)\\b)";

  /** {@code Elm Board - Cllrs Ash and Birch}, also behind an entry before it. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:^|(?<=[:;.)\uE000]\\s))(?:(?:\\(?\\w{1,3}\\)|[-\u2022*])\\s)?(?<left>\\p{Lu}[^:;.\uE000]{2,90}?)\\s*(?:[:\u2013\u2014]|-(?=\\s))[\\s:\u2013\u2014-]*"
              + WHO);

  /** {@code Cllr Ash to the Elm Board}, {@code Jo Ash Highways}, and nothing besides. */
  private static final Pattern REVERSED =
      Pattern.compile(
          "^(?:(?:\\(?\\w{1,3}\\)|[-\u2022*])\\s)?"
              + WHO
              + "(?:\\s(?:to|on|onto)\\s(?:the\\s)?|\\s*[\u2013\u2014:-]\\s*|\\s)(?<to>\\p{Lu}[\\p{L}\\d'\u2019&"
              + " -]{2,60})[.;,]?$");

  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'\u2019-]+\\s\\p{Lu}[\\p{L}'\u2019-]+)\\s(?<to>\\p{Lu}[\\p{L}\\d'\u2019&"
              + " -]{2,50})");

  private static final Pattern ELECTED =
      Pattern.compile("(?<who>" + NamedText.ANY + ")\\s(?:was\\s)?(?:duly\\s)?(?:re-)?elected\\b");

  private static final Pattern VOTES = Pattern.compile("(?i)\\(\\s*\\d+(?:\\s+votes?)?\\s*\\)");

  /** What stands before names in minutes of any item. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:actions?|present|apologies|absent|in"
              + " attendance|proposed|seconded|proposer|seconder|moved|mover|resolved|agreed|for|against|abstain\\w*|note|report\\w*|nominat\\w+|votes?|by|minutes?|substitutes?)\\b.*|.*\\b(?:proposed|seconded|moved|nominated|asked|thanked|reported|noted|said|was|were)\\b.*");

  private final ItemText item;
  private final NameFinder names;
  private final List<Appointment> found = new ArrayList<>();

  AppointmentEntries(ItemText item, NameFinder names) {
    this.item = item;
    this.names = names;
  }

  List<Appointment> read() {
    String heading = item.heading() == null ? "" : item.heading().text();
    boolean bodies = BODIES.matcher(heading).find();
    if (NEITHER.matcher(heading).find()) {
      return List.of();
    }
    if (bodies || POSTS.matcher(heading).find()) {
      item.paragraphs().stream()
          .filter(paragraph -> paragraph.cells().size() < 2)
          .map(paragraph -> AppointedNames.blotted(paragraph.text(), names))
          .forEach(named -> read(named, bodies));
    }
    return found;
  }

  private void read(NamedText named, boolean bodies) {
    Matcher entry = ENTRY.matcher(named.text());
    boolean any = false;
    while (entry.find()) {
      AppointmentTarget target = target(entry.group("left"), bodies);
      if (target != null) {
        any = true;
        add(named, elected(named, entry), target);
      }
    }
    Matcher reversed = REVERSED.matcher(named.text());
    if (!any && bodies && named.hits().isEmpty()) {
      runOn(named.passage());
    }
    if (!any && bodies && reversed.matches() && !OTHER.matcher(reversed.group("to")).matches()) {
      add(named, within(named, reversed), new AppointmentTarget(null, reversed.group("to")));
    }
  }

  /** {@code Jo Ash Highways}, where the capitals run on: a name known by itself, then the rest. */
  private void runOn(Passage passage) {
    Matcher line = RUN_ON.matcher(passage.text());
    if (!line.matches()) {
      return;
    }
    Passage first = passage.slice(0, line.end("name"));
    List<Hit> hits = names.in(first);
    boolean whole =
        hits.size() == 1 && hits.get(0).end() - hits.get(0).start() == first.text().length();
    if (whole && !OTHER.matcher(line.group("to")).matches()) {
      AppointmentTarget target = new AppointmentTarget(null, line.group("to"));
      add(new NamedText(passage, passage.text(), hits), hits, target);
    }
  }

  private static @Nullable AppointmentTarget target(String left, boolean bodies) {
    if (OTHER.matcher(left).matches()) {
      return null;
    }
    AppointmentTarget post = AppointmentTarget.post(left);
    return post != null || !bodies ? post : new AppointmentTarget(null, left.strip());
  }

  /** Who is named; of several who stood, the one elected. */
  private static List<Hit> elected(NamedText named, Matcher entry) {
    Matcher elected = ELECTED.matcher(named.text()).region(entry.end(), named.text().length());
    boolean stood = VOTES.matcher(named.text()).region(entry.end(), named.text().length()).find();
    return stood && elected.find() ? within(named, elected) : within(named, entry);
  }

  private static List<Hit> within(NamedText named, Matcher words) {
    return named.hits().stream()
        .filter(hit -> hit.start() >= words.start("who") && hit.end() <= words.end("who"))
        .toList();
  }

  private @Nullable String seat(AppointmentTarget target) {
    String heading = item.heading() == null ? "" : item.heading().text();
    return AppointmentTarget.post(target.to()) == null ? AppointmentColumns.headed(heading) : null;
  }

  private void add(NamedText named, List<Hit> who, AppointmentTarget target) {
    for (Hit hit : who) {
      Evidence words =
          new Evidence(named.passage().span(hit.start(), hit.end()), Confidence.LIKELY);
      AppointmentTarget own = ElectedOfficers.marked(named, hit, target);
      String seat = own.role() == null ? seat(own) : own.role();
      found.add(new Appointment(item.item(), hit.mention(), seat, own.to(), words));
    }
  }
}
