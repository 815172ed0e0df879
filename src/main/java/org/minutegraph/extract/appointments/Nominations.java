package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.appointments.AppointmentForms.Made;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;

/** Who was proposed for a post, and which of them won. */
final class Nominations {
  private static final String NAME = NamedText.ANY;

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
  // "Ann Lee proposed Jo Ash as Chair, Bo Elm seconded"
  private static final Pattern PROPOSES_AND =
      Pattern.compile(
          "(?:"
              + NAME
              + "|\\b[\\p{L}'\u2019]{2,7})\\s(?:proposed|nominated)\\s(?<who>"
              + NAME
              + ")(?:\\s(?:as|for|to\\sbe)\\s(?:the\\s)?(?<post>[\\p{L}"
              + " -]{4,40}?))?,?\\s(?:and\\s)?"
              + NAME
              + "\\sseconded\\b");
  private static final Pattern POST_NAMED =
      Pattern.compile(
          "\\b(?:co-?opted|elected|appointed|election|appointment)\\s(?:as|of)\\s(?:an?\\s|the\\s)?(?<to>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,4})");
  // "Following a vote, Jo Ash was elected."
  private static final Pattern WON =
      Pattern.compile(
          "(?<who>"
              + NAME
              + ")\\s(?:was|is)\\s(?:\\p{L}+ly\\s|therefore\\s|declared\\s){0,3}(?:re-?)?(?:elected|appointed|co-opted)(?:\\s(?:unopposed|and\\b)|\\s*(?:[.,;]|$))");

  private Nominations() {}

  /**
   * Those proposed in the passage, elected or not.
   *
   * @param known what the item is to fill, where its heading names it
   */
  static List<Made> in(NamedText named, @Nullable AppointmentTarget known) {
    Matcher post = POST_NAMED.matcher(named.text());
    AppointmentTarget target = post.find() ? new AppointmentTarget(null, post.group("to")) : known;
    List<Made> made = new ArrayList<>();
    nominated(PROPOSED.matcher(named.text()), target, made);
    nominated(PROPOSES.matcher(named.text()), target, made);
    nominated(PROPOSES_AND.matcher(named.text()), target, made);
    return made;
  }

  private static void nominated(Matcher m, @Nullable AppointmentTarget known, List<Made> made) {
    while (m.find()) {
      AppointmentTarget target =
          m.group("post") == null ? known : new AppointmentTarget(null, m.group("post"));
      if (target != null) {
        made.add(new Made(m.start("who"), m.end("who"), target));
      }
    }
  }

  /** {@code Following a vote, Cllr Ash was elected}: of those proposed before, this one. */
  static void won(NamedText named, List<Appointment> found) {
    Matcher won = WON.matcher(named.text());
    while (won.find()) {
      named
          .at(won.start("who"))
          .ifPresent(hit -> found.replaceAll(each -> elected(each, hit.mention())));
    }
  }

  private static Appointment elected(Appointment each, Mention who) {
    return each.person().name().equals(who.name())
        ? new Appointment(
            each.item(),
            each.person(),
            each.role(),
            each.to(),
            new Evidence(each.evidence().span(), Confidence.SURE))
        : each;
  }
}
