package org.minutegraph.extract.appointments;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.NamedText;

/**
 * To what somebody is appointed, from the words behind the verb: {@code as the Council's
 * representative on the Elm Drainage Board until May}.
 *
 * @param role null where only a body or a post is named
 * @param to the body, or the post itself
 */
record AppointmentTarget(@Nullable String role, String to) {

  private static final String HEAD = WordList.named("role-heads").alternatives();
  // where the target is over: "for 2024/25", "until May", "in place of", ", subject to"
  private static final Pattern END =
      Pattern.compile(
          "\\s(?:until|unopposed|unanimously|again|by (?:the|a|acclamation)|with effect|with"
              + " immediate|in (?:place|succession|respect|accordance|addition|\\d)|for"
              + " (?:(?:the|a|an|one|two|three|four|five|this|another|next|his|her|their|its)\\b|\\d)|from"
              + " \\d|from"
              + " (?:the|this|next|now|January|February|March|April|May|June|July|August|September|October|November|December)\\b|to"
              + " serve|to replace|to fill|to"
              + " represent|during|starting|by\\b|pending|following|subject|and"
              + " (?:that|noted|it|to|was|were|is|the|would|will|has|had|took|takes|started|starts|thanked|signed|accepted|that|with|duly|in|he|she|they|there|no)\\b|and"
              + " (?="
              + NamedText.NAME
              + ")|were?\\b|was\\b|who\\b|which\\b|at an? (?:fee|salary|cost|rate)|at"
              + " (?:its|the|this) (?:meeting|annual)|effective|commencing|on"
              + " (?:completion|condition|expiry|an? |the"
              + " (?:retirement|resignation|death|departure))|at the end|be"
              + " (?:renewed|extended|continued|confirmed|endorsed|ratified|accepted|welcomed|recorded)|be"
              + " noted|be approved|be"
              + " agreed)|[;:.](?:\\s|$)|,\\s(?:seconded|proposed|duly|until|with|and)\\b|,\\s(?!(?-i:\\p{Lu}))|\\s\\(|\\s[-\u2013]\\s|,\\s(?="
              + NamedText.NAME
              + ")",
          Pattern.CASE_INSENSITIVE);
  // "by the Cabinet" before "as Champion"; "the new" before "Clerk"
  private static final Pattern BY =
      Pattern.compile(
          "^by (?:the )?(?:[\\p{L}&'\u2019-]+ ){1,5}?(?=(?:as|to|on)\\b)",
          Pattern.CASE_INSENSITIVE);
  // "by the Elm Network as its" before "treasurer"
  private static final Pattern GIVEN_BY =
      Pattern.compile(
          "by (?:the )?(?<to>\\p{Lu}[\\p{L}&'\u2019-]+(?: (?:(?:and|of|for|the)"
              + " )*\\p{Lu}[\\p{L}&'\u2019-]+){1,7}) (?:as|to be) (?:its|their) ");
  private static final Pattern POST_OF =
      Pattern.compile(
          "^(?:to|as|into|in|for) (?:the )?(?:vacant )?(?:post|position|office|role|vacancy)"
              + " (?:of|for|as) (?:the |an? )?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO =
      Pattern.compile(
          "^(?:back )?(?:to|onto|on to|on|in to|into) (?:serve on |sit on |the vacancy on |fill"
              + " (?:the|a) (?:casual )?vacancy (?:on |for |in )|join )?(?:the |an? |its |their )?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AS =
      Pattern.compile(
          "^(?:as |for |to act as |to be |to serve as )?(?:(?:(?:the |an?"
              + " )?(?:(?!(?:of|on|for|to|at) )\\p{L}{1,20} ){0,5}?\\p{L}{1,20}['\u2019]s? )|(?:the"
              + " |an? |its |their |his |her |one of ))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?<role>(?:[\\p{L}\\d'\u2019-]+ ){0,5}?(?i:"
              + HEAD
              + "|member|members|delegate|co-optee|nominee|deputy|substitute|champions?|representatives?|reps?|warden|signator(?:y|ies)|trustees?|governors?|directors?|observers?|councillors?)(?:"
              + " (?i:members?|representatives?|delegates?|trustees?))?)(?:-(?i:elect|designate))?(?![\\p{L}-])");
  private static final Pattern ROLE_AT =
      Pattern.compile(
          "^\\s(?:on|to|of|for|at|with|in) (?:the |an? |its |their"
              + " )?(?!\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(?<to>.+)$",
          Pattern.CASE_INSENSITIVE);
  // "appointed to fill the vacancy": for what, and not to what
  private static final Pattern DEED =
      Pattern.compile(
          "(?:fill|represent|replace|attend|undertake|act|investigate|carry|lead|help|assist|be|take|work|review|consider)\\b");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:council|committee|board|panel|forum|group|commission|partnership|meeting|cabinet|body|authority|association|society|federation|club|trust)",
          Pattern.CASE_INSENSITIVE);

  /** The target in the words; null where they name none. */
  static @Nullable AppointmentTarget in(String words) {
    Matcher giver = GIVEN_BY.matcher(words.strip());
    if (giver.lookingAt()) {
      AppointmentTarget post = post(words.strip().substring(giver.end()));
      if (post != null && post.role() == null) {
        return new AppointmentTarget(post.to(), giver.group("to"));
      }
    }
    String text =
        BY.matcher(words.strip())
            .replaceFirst("")
            .replaceFirst(
                "^(?:to (?:(?:serve|act|continue|remain|stand) as|be(?:come)?)|in"
                    + " (?:post|office|position|place) as) ",
                "as ");
    Matcher post = POST_OF.matcher(text);
    if (post.find()) {
      return plain(cut(text.substring(post.end())));
    }
    Matcher to = TO.matcher(text);
    return to.find() ? body(cut(text.substring(to.end()))) : role(text);
  }

  /** The post that the words begin with; null where they name none. */
  static @Nullable AppointmentTarget post(String words) {
    String text =
        cut(
            words.replaceFirst(
                "^(?i:as |to be |to the (?:post|office) of )?(?i:the |an? |its |our"
                    + " )?(?i:(?:position|post|office|role) (?:of|as) (?:the )?)?",
                ""));
    return ROLE.matcher(text).find() ? role(text) : null;
  }

  private static @Nullable AppointmentTarget plain(String to) {
    return to.length() < 2 ? null : new AppointmentTarget(null, to);
  }

  /** {@code Elm Board as its representative}. */
  private static @Nullable AppointmentTarget body(String words) {
    if (DEED.matcher(words).lookingAt()) {
      return null;
    }
    Matcher as = Pattern.compile("\\sas (?:the |an? |its |their )?").matcher(words);
    if (!as.find() || as.start() == 0) {
      return plain(words);
    }
    Matcher role =
        ROLE.matcher(words.substring(as.end()).replaceFirst("^.{0,40}?['\u2019]s? ", ""));
    return new AppointmentTarget(
        role.find() ? role.group("role") : null, words.substring(0, as.start()));
  }

  private static @Nullable AppointmentTarget role(String text) {
    Matcher as = AS.matcher(text);
    String words = cut(as.find() ? text.substring(as.end()) : text);
    Matcher role = ROLE.matcher(words);
    if (!role.find()) {
      return words.isEmpty() || !Character.isUpperCase(words.charAt(0)) ? null : plain(words);
    }
    Matcher at = ROLE_AT.matcher(words.substring(role.end()));
    boolean whole =
        !at.find() || GENERIC.matcher(at.group("to")).matches() || isField(words, role.end());
    return whole ? plain(words) : new AppointmentTarget(role.group("role"), at.group("to"));
  }

  /** {@code Head of Roads}, {@code Cabinet Member for Housing}: the field belongs to the post. */
  private static boolean isField(String words, int roleEnd) {
    String role = words.substring(0, roleEnd).toLowerCase(Locale.ROOT);
    String field = words.substring(roleEnd).replaceFirst("(?<=\\S)\\sat\\s.*$", "");
    return role.matches(
            ".*\\b(?:head|director|cabinet member|member|champion|officer|manager|portfolio"
                + " holder)")
        && !field.matches(
            "(?i).*\\b(?:board|committee|panel|forum|group|council|trust|partnership|association|authority|commission|charity|company|ltd|limited|governing"
                + " body)\\b.*");
  }

  private static String cut(String words) {
    Matcher end = END.matcher(words);
    String kept = end.find() ? words.substring(0, end.start()) : words;
    return kept.replaceAll("[\\s,.;:-]+$", "")
        .replaceFirst("\\s(?:and|from|with|for|in|on|of|to|by)$", "")
        .strip();
  }
}
