package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.appointments.AppointmentForms.Made;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.NamedText;

/**
 * Appointments that a sentence tells by the way: {@code congratulated Ms Ash on being elected Chair
 * of the Elm Trust}, {@code following Mr Ash's appointment as Clerk}, who took whose place, and
 * what {@code he had been elected} to.
 */
final class ToldAppointments {
  private static final String NAME = NamedText.ANY;
  private static final String WHO =
      "(?<who>" + NAME + "(?:(?:,|,?\\s(?:and)|\\s&)\\s" + NAME + "){0,10}+)";
  private static final String VERB =
      "(?:re-?)?(?:appointed|elected|selected|chosen|co-?opted|nominated)";
  private static final String BODY_HEAD =
      "(?:Association|Board|Committee|Panel|Trust|Partnership|Forum|Group|Council|Councils|Society|Authority|Charity|Federation|Party|Sub-Group|Sub-Committee|Network|Alliance)";

  /** What tells that a passage may hold any of these; looked for first. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?i)elect|appoint|co-?opt|chosen|select|nominat|\\bplace\\b|\\bseat\\b|\\bpost\\b|\\bposition\\b|\\brole\\b|replace|succeed|instead|stead");

  /** {@code Ms Ash on being elected Chair}, {@code on her appointment as Clerk}. */
  private static final Pattern ON_BEING =
      Pattern.compile(
          WHO
              + "\\s(?:on|upon|following|after|for)\\s(?:(?:being|having\\sbeen)\\s(?:\\p{Ll}+ly\\s)?"
              + VERB
              + "|(?:his|her|their)\\s(?:recent\\s)?(?:re-?)?(?:election|appointment|selection|co-option))(?<rest>\\s[^.;]{3,160})");

  /** {@code Mr Ash's appointment as Clerk}. */
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          WHO
              + "['\u2019]s?\\s(?:recent\\s)?(?:re-?)?(?:election|appointment|selection|co-option)(?<rest>\\s(?:as|to|onto|on)\\s[^.;]{3,160})");

  /** {@code be appointed as representative on the Elm Trust and Mr Birch on the Fir Charity}. */
  private static final Pattern ELLIPSIS =
      Pattern.compile(
          "\\b(?:appointed|nominated|elected)\\b(?<first>[^.;\uE000]{5,160}?),?\\s(?:and|with)\\s"
              + WHO
              + "\\s(?:on|to|onto)\\s(?:the\\s)?(?<to>\\p{Lu}[^.;,\uE000]{2,80}?)(?=[.,;]|$|\\sfor\\s|\\suntil\\s)");

  private static final Pattern SEAT =
      Pattern.compile(
          "(?i)\\bas\\s(?:(?:the|an?|its|our)\\s)?(?:[\\p{L}'\u2019]{1,20}\\s){0,3}?(?<role>(?:substitute\\s|lead\\s)?(?:representative|trustee|governor|delegate|observer|director|member)s?)\\b");

  /** {@code appoint Mr Birch in his place}, {@code Ms Birch be appointed as her successor}. */
  private static final Pattern SUCCESSOR =
      Pattern.compile(
          "(?:\\b(?:re-?)?(?:appoint|nominate|elect|co-opt|propose|suggest)(?:e?d)?\\s(?:that\\s)?"
              + WHO
              + "|"
              + WHO.replace("<who>", "<other>")
              + "(?:\\s(?:be|was|were|is|had\\sbeen|has\\sbeen)\\s(?:\\p{Ll}+ly\\s)?"
              + VERB
              + "|\\s(?:to|would|will|should)\\s(?:serve|act|stand|sit|attend|go)))\\s(?:in\\s(?:his|her|their)\\s(?:place|stead)|instead\\b|as\\s(?:his|her|their)\\s(?:replacement|successor)|to\\s(?:replace|succeed)\\s(?:him|her|them)|to\\sfill\\s(?:the|this)\\svacancy)"
              + "|(?<third>"
              + NAME
              + ")\\s(?:(?:would|will|to|should|had|has|agreed\\sto|offered\\sto|volunteered\\sto|was\\swilling\\sto|be\\sasked\\sto)\\s){0,2}(?:tak(?:e|es|en)\\s(?:on\\s|over\\s|up\\s)?(?:his|her|their|the|this)\\s(?:vacant\\s)?(?:place|seat|post|position|role)|(?:replace|succeed)s?\\s(?:him|her|them))\\b(?!\\s(?:on|of|as)\\b)");

  /** {@code Ms Birch would take her place on the Elm Committee}. */
  private static final Pattern TAKES_PLACE =
      Pattern.compile(
          WHO
              + "\\s(?:(?:would|will|to|should|had\\sagreed\\sto|has\\sagreed\\sto|agreed\\sto|offered\\sto|volunteered\\sto|be\\sasked\\sto)\\s)?(?:take|takes|took|fill)\\s(?:(?:over|up)\\s)?(?:his|her|their|the|"
              + NAME
              + "['\u2019]s?)\\s(?:vacant\\s)?(?:place|seat|position|vacancy)\\son\\s(?:the\\s)?(?<to>\\p{Lu}[^.;,\uE000]{2,80}?)(?=[.,;]|$|\\s(?:for|until|and|with|in|from)\\b)");

  /** {@code that he had been re-elected Vice-Chairman}; {@code She has been appointed Clerk}. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:\\bthat\\s(?:he|she|they)|^(?:He|She|They))\\s(?:had|has|have|was|were)\\s(?:(?:also|recently|now|since|just)\\s)?(?:been\\s)?(?:(?:also|recently|now|since|\\p{Ll}+ly)\\s)?"
              + VERB
              + "(?<rest>\\s[^.;]{3,160})");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:\\p{Lu}[\\w'\u2019&-]{0,30}\\s(?:(?:and|of|for|the)\\s)?){1,7}" + BODY_HEAD + "\\b");

  /** {@code Training Sub-Group - }, {@code Elm Trust: } at the head of what is told of it. */
  private static final Pattern LED =
      Pattern.compile(
          "^(?:\\(?\\w{1,3}[.)]\\s)?(?<to>\\p{Lu}[^.:;\uE000\u2013\u2014]{2,70}?"
              + BODY_HEAD
              + ")\\s?(?::|\\s[-\u2013\u2014])\\s");

  private static final Pattern PRESIDES =
      Pattern.compile(
          "(?i)(?:(?:vice|deputy|co)[- ]?)?"
              + WordList.named("presiding-roles").alternatives()
              + "|secretary|treasurer");

  private ToldAppointments() {}

  /**
   * The appointments that the passage tells in these ways.
   *
   * @param before the passage before it in the item
   */
  static List<Made> in(String before, NamedText named) {
    String text = named.text();
    List<Made> made = new ArrayList<>();
    if (!ANY.matcher(text).find()) {
      return made;
    }
    rest(ON_BEING.matcher(text), made);
    rest(POSSESSIVE.matcher(text), made);
    ellipses(ELLIPSIS.matcher(text), made);
    Matcher takes = TAKES_PLACE.matcher(text);
    while (takes.find()) {
      made.add(made(takes, "who", new AppointmentTarget(null, takes.group("to").strip())));
    }
    successors(before, text, made);
    pronouns(named, made);
    return made;
  }

  /** {@code Elm Group - Ms Ash was elected chair}: the post is one of that group. */
  static AppointmentTarget ofLead(NamedText named, AppointmentTarget target) {
    Matcher led = LED.matcher(named.text());
    return target.role() == null && PRESIDES.matcher(target.to()).matches() && led.find()
        ? new AppointmentTarget(target.to(), led.group("to"))
        : target;
  }

  private static Made made(Matcher m, String group, AppointmentTarget target) {
    return new Made(m.start(group), m.end(group), target);
  }

  private static void rest(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget target = AppointmentTarget.in(m.group("rest").strip());
      if (target != null) {
        made.add(made(m, "who", target));
      }
    }
  }

  private static void ellipses(Matcher m, List<Made> made) {
    while (m.find()) {
      Matcher seat = SEAT.matcher(m.group("first"));
      String role = seat.find() ? seat.group("role").toLowerCase(Locale.ROOT) : null;
      made.add(made(m, "who", new AppointmentTarget(role, m.group("to").strip())));
    }
  }

  private static void successors(String before, String text, List<Made> made) {
    Matcher next = SUCCESSOR.matcher(text);
    if (next.find()) {
      AppointmentTarget place = Vacated.in(before + " " + text.substring(0, next.start()));
      String group =
          Stream.of("who", "other", "third")
              .filter(each -> next.group(each) != null)
              .findFirst()
              .orElseThrow();
      if (place != null) {
        made.add(made(next, group, place));
      }
    }
  }

  /** {@code he} is whom the sentence, or the one before it, begins with. */
  private static void pronouns(NamedText named, List<Made> made) {
    String text = named.text();
    Sentences.@Nullable Range before = null;
    for (Sentences.Range sentence : Sentences.of(text)) {
      Matcher m = PRONOUN.matcher(sentence.of(text));
      if (m.find()) {
        Sentences.Range told = m.start() == 0 ? before : sentence;
        Hit who = told == null ? null : first(named, told);
        AppointmentTarget target = AppointmentTarget.in(m.group("rest").strip());
        if (who != null && target != null) {
          String lead = sentence.of(text).substring(0, m.start());
          made.add(new Made(who.start(), who.end(), ofBody(target, lead)));
        }
      }
      before = sentence;
    }
  }

  private static @Nullable Hit first(NamedText named, Sentences.Range sentence) {
    return named.hits().stream()
        .filter(hit -> hit.start() >= sentence.start() && hit.start() <= sentence.start() + 12)
        .findFirst()
        .orElse(null);
  }

  private static AppointmentTarget ofBody(AppointmentTarget target, String lead) {
    if (target.role() != null || !PRESIDES.matcher(target.to()).matches()) {
      return target;
    }
    Matcher body = BODY.matcher(lead);
    String last = null;
    while (body.find()) {
      last = body.group();
    }
    return last == null ? target : new AppointmentTarget(target.to(), last);
  }
}
