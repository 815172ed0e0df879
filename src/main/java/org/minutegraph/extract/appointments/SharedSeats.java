package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.appointments.AppointmentForms.Made;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.SourceSpan;

/**
 * Appointments whose verb or body another in the same sentence gives: {@code Mr Ash be elected
 * Chairman and Ms Birch Vice-Chairman of the Elm Committee}, {@code Mr Ash be appointed to the Elm
 * Panel, with Ms Birch as substitute}.
 */
final class SharedSeats {
  private static final String NAME = NamedText.ANY;
  private static final String VERB =
      "(?:(?:re-?)?(?:elected|appointed|chosen|selected|nominated|confirmed|installed)|made|voted)";
  private static final String POST =
      "(?:(?i:vice|deputy|depute|co|joint|acting|lead|substitute|reserve|honorary|hon\\.?)["
          + " -]){0,2}(?i:chair(?:man|woman|person)?|conven[eo]r|leader|president|secretary|treasurer|clerk|mayor|provost|spokes(?:person|man|woman)|representative|trustee|governor|member|delegate|substitute|deputy|reserve|observer|champion|lead)";
  private static final String BODY = "(?<to>\\p{Lu}[^.;:,\uE000]{3,80}?)";

  /** What tells that a passage may hold any of these; looked for first. */
  private static final Pattern ANY =
      Pattern.compile("(?i)elect|appoint|nominat|chosen|select|\\bserve\\b|represent");

  /** {@code Mr Ash be elected Chairman and Ms Birch (as) Vice-Chairman of the Elm Committee}. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?<one>"
              + NAME
              + "),?\\s(?:be|was|were|is|had\\sbeen|has\\sbeen|to\\sbe)\\s(?:\\p{Ll}+ly\\s)?"
              + VERB
              + "\\s(?:as\\s)?(?:the\\s)?(?<first>"
              + POST
              + "),?\\s(?:and|with)\\s(?<two>"
              + NAME
              + ")(?:\\s(?:be|was|to\\sbe|be\\s"
              + VERB
              + "|was\\s"
              + VERB
              + "))?\\s(?:as\\s)?(?:the\\s|its\\s)?(?<second>"
              + POST
              + ")(?:\\s(?:of|for|to)\\s(?:the\\s)?"
              + BODY
              + ")?(?=[.,;:)]|$|\\s(?:for|until|both|with|from|in|respectively|and)\\b)");

  /** {@code with Ms Birch as substitute}, {@code Mr Elm to act as reserve}. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:,?\\s(?:with|and)(?:\\sthat)?|,)\\s(?<who>"
              + NAME
              + "(?:(?:,|,?\\sand|\\s&)\\s"
              + NAME
              + "){0,6}+),?\\s(?:(?:to\\s)?(?:act|acting|serve|serving|be\\s(?:appointed|elected|nominated)|be|being|remain\\p{L}*|continu\\p{L}+)\\s)?(?:as\\s)?(?:the\\s|its\\s|their\\s|an?\\s|named\\s|his\\s|her\\s)?(?<post>"
              + POST
              + "s?)(?:\\s(?:member|representative|delegate)s?)?(?=[.,;:)]|$|\\s(?:for\\s(?:the|this|\\d)|until|from|and\\b))");

  private static final Pattern LATTER =
      Pattern.compile(
          ",?\\s(?:and\\s)?(?:with\\s)?the\\slatter\\s(?:(?:to|being|acting|serve|be)\\s){0,2}(?:as\\s)?(?:the\\s|its\\s|an?\\s)?(?<post>"
              + POST
              + ")\\b");

  /** {@code ; substitute Mr Elm}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[;,(.]\\s?(?:and\\s)?(?:(?:named|nominated|with|the)\\s){0,2}(?<post>(?i:substitute|reserve|deputy|alternate|stand-in)s?(?:\\s(?:member|representative|delegate)s?)?)\\s?[:\u2013-]?\\s(?<who>"
              + NAME
              + "(?:(?:,|,?\\sand|\\s&)\\s"
              + NAME
              + "){0,6}+)(?=[.,;)]|$)");

  /** {@code agreed to appoint: (a) Mr Ash to the Elm Board; (b)}. */
  private static final Pattern SERIES =
      Pattern.compile(
          "\\b(?i:re-?)?(?i:appoint(?:ed)?|nominat(?:e|ed)|elect(?:ed)?)\\s?(?:the\\sfollowing\\s?)?[:\u2013\u2014-]{0,2}\\s(?=\\(?\\w{1,3}[.)]\\s|\uE000)");

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:^|[;:,\u2013\u2014-]\\s|\\sand\\s)(?:and\\s)?(?:\\(?\\w{1,3}[.)]\\s)?(?<who>"
              + NAME
              + "(?:(?:,|,?\\sand|\\s&)\\s"
              + NAME
              + "){0,10}+)\\s(?<rest>(?:to|as|on|onto)\\s[^;:\uE000]{3,140})");

  private SharedSeats() {}

  /**
   * The appointments that the passage tells in these ways.
   *
   * @param before those that the passage tells otherwise
   */
  static List<Made> in(NamedText named, List<Appointment> before) {
    List<Made> made = new ArrayList<>();
    if (before.isEmpty() && !ANY.matcher(named.text()).find()) {
      return made;
    }
    Matcher gap = GAP.matcher(named.text());
    while (gap.find()) {
      made.add(made(gap, "one", seat(gap.group("first"), gap.group("to"))));
      made.add(made(gap, "two", seat(gap.group("second"), gap.group("to"))));
    }
    Matcher series = SERIES.matcher(named.text());
    if (series.find()) {
      entries(ENTRY.matcher(named.text()).region(series.end(), named.text().length()), made);
    }
    for (Sentences.Range sentence : Sentences.of(named.text())) {
      beside(named, BESIDE, sentence, before, made);
    }
    latter(named, before, made);
    if (!before.isEmpty()) {
      Sentences.Range whole = new Sentences.Range(0, named.text().length());
      beside(named, BEFORE, whole, before, made);
    }
    return made;
  }

  /** {@code Mr Ash and Ms Birch to the Elm Forum, the latter as substitute}. */
  private static void latter(NamedText named, List<Appointment> before, List<Made> made) {
    Matcher m = LATTER.matcher(named.text());
    while (m.find()) {
      Appointment last = last(named, before, 0, m.start());
      int place = named.text().lastIndexOf(NamedText.NAME, m.start());
      if (last != null && AppointmentTarget.post(last.to()) == null) {
        named
            .at(place)
            .map(hit -> new Made(hit.start(), hit.end(), seat(m.group("post"), last.to())))
            .ifPresent(made::add);
      }
    }
  }

  private static void entries(Matcher entry, List<Made> made) {
    while (entry.find()) {
      AppointmentTarget target = AppointmentTarget.in(entry.group("rest"));
      if (target != null) {
        made.add(made(entry, "who", target));
      }
    }
  }

  private static void beside(
      NamedText named,
      Pattern pattern,
      Sentences.Range sentence,
      List<Appointment> before,
      List<Made> made) {
    Matcher m = pattern.matcher(named.text()).region(sentence.start(), sentence.end());
    while (m.find()) {
      int who = m.start("who");
      Appointment other = last(named, before, sentence.start(), who);
      boolean known = made.stream().anyMatch(each -> each.from() == who);
      if (other != null && !known) {
        boolean body = AppointmentTarget.post(other.to()) == null;
        made.add(made(m, "who", seat(m.group("post"), body ? other.to() : null)));
      }
    }
  }

  private static @Nullable Appointment last(
      NamedText named, List<Appointment> all, int from, int to) {
    SourceSpan part = from < to ? named.passage().span(from, to) : null;
    return part == null
        ? null
        : all.stream()
            .filter(each -> part.start() <= each.person().span().start())
            .filter(each -> each.person().span().end() <= part.end())
            .reduce((one, other) -> other)
            .orElse(null);
  }

  private static AppointmentTarget seat(String post, @Nullable String body) {
    return body == null
        ? new AppointmentTarget(null, post)
        : new AppointmentTarget(post.replaceFirst("(?<=[^s])s$", ""), body.strip());
  }

  private static Made made(Matcher m, String group, AppointmentTarget target) {
    return new Made(m.start(group), m.end(group), target);
  }
}
