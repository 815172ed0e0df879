package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.grammar.TitleCase;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Finds people appointed to bodies and posts. */
final class AppointmentExtractor {

  private static final String NAME = NamedText.ANY;
  private static final String NAMES =
      "(?<who>"
          + NAME
          + "(?:\\s\\([^()]{1,40}\\))?(?:(?:,|,?\\sand|\\s&|;)\\s"
          + NAME
          + "(?:\\s\\([^()]{1,40}\\))?){0,40}+)";
  private static final String VERB =
      "(?:re-?)?(?:appointed|elected|nominated|selected|chosen|co-?opted|designated|confirmed|installed)";
  // "Councillors A and B be appointed ...", "A was duly re-elected ..."
  private static final Pattern APPOINTED =
      Pattern.compile(
          NAMES
              + "(?:\\swas\\s(?:proposed|nominated)\\sby\\s[^.;]{1,120}?\\sand)?,?\\s(?:to\\s)?(?:be|was|were|is|are|had"
              + " been|has been|have been|being)\\s(?:\\w+ly\\s|and (?:is |are )?hereby(?: is|"
              + " are)?\\s|hereby\\s){0,2}"
              + VERB
              + "(?:\\sand\\s(?:\\w+ly\\s)?\\w+)?(?<rest>(?:\\s|\\.|,|$).*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // "Jo Ash had been appointed", "Jo Ash (JA) was proposed by"
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?<![\\p{L}.-])(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}'\u2019-]+){1,2})(?:\\s\\(\\p{Lu}{2,3}\\))?\\s(?:be|was|were|had"
              + " been|has"
              + " been)\\s(?:\\w+ly\\s)?(?:(?:re-?)?(?:appointed|elected|co-?opted|nominated)|proposed"
              + " by)\\b");
  // "the Committee appointed A as its representative on ..."
  private static final Pattern APPOINTS =
      Pattern.compile(
          "\\b(?:"
              + VERB
              + "|(?:re-?)?(?:appoint|elect|nominate|co-?opt)|(?:nomination|appointment|re-appointment|election|co-?option)"
              + " of)\\s(?:the following\\s)?"
              + NAMES
              + "(?<rest>\\s(?:as|to|onto|on|for)\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // "a working group of A, B and C be established"
  private static final Pattern FORMED =
      Pattern.compile(
          "\\b(?:an?|the)\\s(?<to>(?:[\\p{L}'\u2019&-]+\\s){0,8}?(?:group|panel|committee|board|party|force|forum|team)),?\\s(?:of|comprising|consisting"
              + " of|made up of|composed of|to comprise|comprised of|including)\\s(?:the"
              + " following\\s)?(?:members\\s)?:?\\s?"
              + NAMES
              + ",?\\s(?:to\\s)?(?:be|was|were)\\s(?:established|set"
              + " up|formed|convened|appointed|created|constituted)",
          Pattern.CASE_INSENSITIVE);
  // "Paul Ash (PA) was proposed by BC and seconded by DE", under words that name the post
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?<who>"
              + NAME
              + ")(?:\\s\\([^()]{1,40}\\))?,?\\s(?:(?:was|is|being)\\s)?(?:proposed|nominated)\\s(?:(?:as|for|to\\sbe)\\s(?:the\\s)?(?<post>[\\p{L}"
              + " -]{4,40}?)\\s)?by\\s"
              + NAME);
  // "Ann Lee proposed Jo Ash as Chair, seconded by Bo Elm"
  private static final Pattern PROPOSES =
      Pattern.compile(
          "(?:"
              + NAME
              + "|\\b[\\p{L}'\u2019]{2,7})\\s(?:proposed|nominated)\\s(?<who>"
              + NAME
              + ")(?:\\s(?:as|for|to\\sbe)\\s(?:the\\s)?(?<post>[\\p{L}"
              + " -]{4,40}?))?,?\\s(?:(?:and|which|this|was|it)\\s){0,3}seconded\\sby\\b");
  private static final Pattern POST_NAMED =
      Pattern.compile(
          "\\b(?:co-?opted|elected|appointed|election|appointment)\\s(?:as|of)\\s(?:an?\\s|the\\s)?(?<to>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,4})");
  private static final Pattern HEADING =
      Pattern.compile(
          "\\b(?:election|appointment|nomination)s? of (?:an? |the )?(?<to>.{3,60})$",
          Pattern.CASE_INSENSITIVE);

  List<Appointment> find(MinutesDocument minutes, NameFinder names) {
    List<Appointment> all = new ArrayList<>();
    for (ItemText item : ItemText.of(minutes)) {
      List<Appointment> here = new ArrayList<>();
      for (Paragraph paragraph : item.paragraphs()) {
        here.addAll(sentences(item, blotted(paragraph.text(), names)));
      }
      List<Appointment> listed = new AppointmentLists(item, names).read();
      here.addAll(listed.isEmpty() ? new AppointmentEntries(item, names).read() : listed);
      all.addAll(once(here));
    }
    return List.copyOf(all);
  }

  static NamedText blotted(Passage passage, NameFinder names) {
    List<Hit> hits =
        new ArrayList<>(
            names.in(passage).stream()
                .filter(hit -> hit.mention().form() != Mention.Form.ROLE)
                .toList());
    unknown(passage, hits);
    char[] text = passage.text().toCharArray();
    hits.forEach(hit -> Arrays.fill(text, hit.start(), hit.end(), NamedText.NAME));
    return new NamedText(passage, new String(text), hits);
  }

  /** {@code Jo Ash had been appointed}: the verb itself introduces somebody. */
  private static void unknown(Passage passage, List<Hit> hits) {
    Matcher m = UNKNOWN.matcher(passage.text());
    while (m.find()) {
      int from = m.start("name");
      int to = m.end("name");
      boolean free = hits.stream().noneMatch(hit -> hit.start() < to && from < hit.end());
      List<ListedPerson> people = PeopleList.in(m.group("name"));
      if (free && people.size() == 1 && people.get(0).name().equals(m.group("name"))) {
        Mention who = new Mention(m.group("name"), null, Mention.Form.NAME, passage.span(from, to));
        hits.add(new Hit(from, to, who, Confidence.LIKELY));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
  }

  private static List<Appointment> sentences(ItemText item, NamedText named) {
    List<Appointment> found = new ArrayList<>();
    appointed(item, named, APPOINTED, found);
    if (found.isEmpty()) {
      appointed(item, named, APPOINTS, found);
    }
    Matcher formed = FORMED.matcher(named.text());
    while (formed.find()) {
      AppointmentTarget target = new AppointmentTarget(null, formed.group("to"));
      add(item, named, formed.start("who"), formed.end("who"), target, found);
    }
    proposed(item, named, found);
    String heading = item.heading() == null ? null : item.heading().text();
    for (AppointmentForms.Made made : AppointmentForms.in(heading, named)) {
      add(item, named, made.from(), made.to(), made.target(), found);
    }
    return found;
  }

  private static void appointed(
      ItemText item, NamedText named, Pattern pattern, List<Appointment> found) {
    Matcher m = pattern.matcher(named.text());
    int at = 0;
    while (at < named.text().length() && m.find(at)) {
      at = m.start("rest") + 1;
      AppointmentTarget target =
          AppointmentTarget.in(printed(named, m.start("rest"), m.end("rest")));
      target = target == null ? fromHeading(item) : target;
      if (target != null) {
        add(item, named, m.start("who"), m.end("who"), target, found);
      }
    }
  }

  /** The words as printed, with names still blotted, so that a name ends the target. */
  private static String printed(NamedText named, int from, int to) {
    return named.text().substring(from, to);
  }

  private static @Nullable AppointmentTarget fromHeading(ItemText item) {
    Matcher m = item.heading() == null ? null : HEADING.matcher(item.heading().text());
    return m != null && m.find()
        ? new AppointmentTarget(
            null, TitleCase.of(m.group("to").replaceFirst("\\s(?:for|\\d).*", "")))
        : null;
  }

  private static void proposed(ItemText item, NamedText named, List<Appointment> found) {
    Matcher post = POST_NAMED.matcher(named.text());
    AppointmentTarget target =
        post.find() ? new AppointmentTarget(null, post.group("to")) : fromHeading(item);
    nominated(item, named, PROPOSED, target, found);
    nominated(item, named, PROPOSES, target, found);
  }

  private static void nominated(
      ItemText item,
      NamedText named,
      Pattern pattern,
      @Nullable AppointmentTarget known,
      List<Appointment> found) {
    Matcher m = pattern.matcher(named.text());
    while (m.find()) {
      AppointmentTarget target =
          m.group("post") == null ? known : new AppointmentTarget(null, m.group("post"));
      if (target != null) {
        add(item, named, m.start("who"), m.end("who"), target, found);
      }
    }
  }

  private static void add(
      ItemText item,
      NamedText named,
      int from,
      int to,
      AppointmentTarget target,
      List<Appointment> found) {
    for (Hit hit : named.hits()) {
      if (hit.start() >= from && hit.end() <= to) {
        Evidence words =
            new Evidence(
                named.passage().span(hit.start(), Math.min(named.text().length(), to)),
                Confidence.SURE);
        found.add(
            new Appointment(
                item.item(), hit.mention(), target.role(), unblotted(target.to()), words));
      }
    }
  }

  private static String unblotted(String words) {
    return words.replace(String.valueOf(NamedText.NAME), "").replaceAll("\\s+", " ").strip();
  }

  /** {@code Vice-Chairman} and {@code vice chairman} are one post. */
  private static String plain(String to) {
    return to.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /** {@code Chair} is told again in {@code Chair of the Elm Group}. */
  private static boolean isIn(Appointment one, Appointment other) {
    String whole = other.role() == null ? other.to() : other.role() + " of " + other.to();
    return whole.toLowerCase(Locale.ROOT).contains(one.to().toLowerCase(Locale.ROOT))
        && (one.role() == null || Objects.equals(one.role(), other.role()));
  }

  private static List<Appointment> once(List<Appointment> found) {
    List<Appointment> kept = new ArrayList<>();
    for (Appointment each : found) {
      boolean known =
          kept.stream()
              .anyMatch(
                  k ->
                      k.person().name().equals(each.person().name())
                          && plain(k.to()).equals(plain(each.to()))
                          && Objects.equals(k.role(), each.role()));
      if (!known && !each.to().isBlank()) {
        kept.add(each);
      }
    }
    return kept;
  }
}
