package org.minutegraph.extract.appointments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Sentences;

/**
 * The place that the words before somebody's successor tell: {@code Mr Ash no longer wished to
 * serve as a governor of Elm School}, {@code the resignation of Ms Birch from the Elm Group},
 * {@code the Deputy Mayor, Mrs Fir, did not wish to continue}.
 */
final class Vacated {
  private static final String ENDS =
      "(?=[.,;)\uE000]|$|\\s(?:and|with|having|is|was|had|has|because|after|owing|due|from|until|since|at\\sthe|to|in\\s\\p{Lu}?\\p{Ll}*\\s?\\d|expire\\p{L}*|end\\p{L}*|come\\p{L}*|by|who|which|following|on)\\b)";
  private static final Pattern SEAT =
      Pattern.compile(
          "\\b(?:as|at\\spresent|currently|until\\snow)\\s(?:(?:an?|the|its|our|their|his|her)\\s)?(?<post>(?!a\\sresult|well|soon|follows|such)[^.;,\uE000]{3,100}?)(?="
              + "[.;,]|$|\\son\\s\\d|\\s(?:and|with|having|is|was|had|has|would|will|because|after|owing|due|from|until|since|expire\\p{L}*|end\\p{L}*|come\\p{L}*)\\b)");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:on|from|off|leave|left|leaving|of|to)\\s(?:the\\s|our\\s|its\\s)?(?<to>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Councillor|Cllr)\\b)\\p{Lu}[^.;,\uE000]{2,80}?)"
              + ENDS);
  private static final Pattern HELD =
      Pattern.compile("\\b(?:[Tt]he|[Oo]ur)\\s(?<post>\\p{Lu}[\\p{L} -]{3,40}),\\s\uE000");
  private static final Pattern LEFT =
      Pattern.compile(
          "(?i)\\b(?:resign|retir|stand(?:ing)?\\sdown|stood\\sdown|step\\w*\\sdown|withdr[ae]w|vacan|no\\slonger|not\\swish|replaced|leav(?:e|ing)|left|died|death|departure|term\\s(?:of\\soffice\\s)?|ceas|relinquish|removal|moved\\saway|giv(?:e|es|ing|en)\\s(?:it\\s|this\\s)?up|gave\\s(?:it\\s)?up|come\\soff|came\\soff|unable\\sto\\scontinue)");

  private Vacated() {}

  /** The post or body that somebody leaves in the words; null where nobody does. */
  static @Nullable AppointmentTarget in(String words) {
    AppointmentTarget left = null;
    for (Sentences.Range sentence : Sentences.of(words)) {
      String told = sentence.of(words);
      AppointmentTarget place = LEFT.matcher(told).find() ? place(told) : null;
      left = place == null ? left : place;
    }
    return left;
  }

  private static @Nullable AppointmentTarget place(String words) {
    AppointmentTarget seat = seat(words);
    AppointmentTarget body = seat == null ? body(words) : seat;
    Matcher held = HELD.matcher(words);
    return body == null && held.find() ? AppointmentTarget.post(held.group("post")) : body;
  }

  private static @Nullable AppointmentTarget seat(String words) {
    Matcher m = SEAT.matcher(words);
    AppointmentTarget last = null;
    while (m.find()) {
      AppointmentTarget post = AppointmentTarget.post(possessed(m.group("post")));
      last = post == null ? last : post;
    }
    return last;
  }

  /** {@code the Council's representative on}: whose, nobody asks. */
  private static String possessed(String post) {
    return post.replaceFirst("^(?:\\p{L}+\\s){0,3}?\\p{L}+['\u2019]s?\\s", "");
  }

  private static @Nullable AppointmentTarget body(String words) {
    Matcher m = BODY.matcher(words);
    AppointmentTarget last = null;
    while (m.find()) {
      last = new AppointmentTarget(null, m.group("to").strip());
    }
    return last;
  }
}
