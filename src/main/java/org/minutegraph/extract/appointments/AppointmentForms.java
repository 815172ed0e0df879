package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;

/**
 * Other ways to say who was given which post than {@code A was appointed}: that somebody continue
 * as Chairman, represent the Council on a board, or {@code Chair - A} where elections are reported.
 */
final class AppointmentForms {

  private static final String NAME = NamedText.ANY;
  private static final String WHO =
      "(?<who>"
          + NAME
          + "(?:\\s\\([^()\uE000]{1,40}\\))?(?:(?:,|,?\\s(?:and|with)|\\s&|;)\\s"
          + NAME
          + "(?:\\s\\([^()\uE000]{1,40}\\))?){0,20}+)";
  private static final String ELECTED = "(?:re-?)?(?:elected|appointed|chosen|selected)";

  // "A was nominated by B, seconded by C, and was duly elected vice chair of the Board"
  private static final Pattern NOMINATED =
      Pattern.compile(
          WHO
              + ",?\\s(?:was|were|having been|had"
              + " been)\\s(?:proposed|nominated)\\b[^.;]{0,120}?\\b(?:and|,)\\s(?:(?:was|were)\\s)?(?:\\w{2,12}ly\\s)?"
              + ELECTED
              + "(?<rest>\\s[^.;]{3,160})",
          Pattern.CASE_INSENSITIVE);

  // "that A should continue as Chairman", "that A took office as Clerk", "that A be co-chair"
  private static final Pattern THAT =
      Pattern.compile(
          "\\bthat\\s(?:the\\s)?"
              + WHO
              + "\\s(?:(?:should|would|to|will|shall)\\s)?(?:be|becomes?|(?:continues?|continued|remains?|remained|acts?|serves?|stands?|stays?|takes?"
              + " office|took"
              + " office)(?:\\son)?(?:\\sas|\\sin\\sthe\\s(?:post|office|role)\\sof)?)\\s(?=(?:the\\s|an?\\s|its\\s|our\\s)?(?:[\\p{L}'\u2019-]+\\s){0,4}?[\\p{L}-]{4,})(?!and\\s(?:is\\s|are\\s)?hereby)(?!"
              + "(?:re-?|co-?)?\\p{L}+(?:ed|ing)\\b)(?<post>[^.;]{3,160})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?i)\\b(?:propos|mov(?:ed|es)|agree|resolv|nominat|second|approv|recommend|decid|elect)|^\\W*(?:\\(?\\w{1,3}[.)]\\s)?that\\b");

  // "A and B to represent the Council on the Elm Board"
  private static final Pattern REPRESENTS =
      Pattern.compile(
          WHO
              + "\\s(?:(?:be|should|would|will|to|shall|agreed|volunteered|asked|continue|offered)\\s){0,3}(?:represent|representing)\\s(?:(?:the\\s)?[\\p{L}"
              + " ]{2,30}?\\s)?(?:on|(?:at|with)(?=\\s(?:the\\s)?(?-i:\\p{Lu})[^.;]{3,60}\\smeetings\\b))\\s(?:the\\s)?(?<to>[^.;]{3,120})",
          Pattern.CASE_INSENSITIVE);

  // "A and B make up the Elm Committee"
  private static final Pattern MAKES_UP =
      Pattern.compile(
          WHO
              + "\\s(?:(?:would|should|will|to|shall)\\s)?(?:make"
              + " up|form|comprise|constitute)\\s(?:the\\s|an?\\s)?(?<to>(?:[\\p{L}'\u2019&-]+\\s){0,8}?(?:\\p{L}+-)?(?:group|panel|committee|board|party|force|forum|team))\\b",
          Pattern.CASE_INSENSITIVE);

  // "the Elm Committee would comprise A and B"
  private static final Pattern COMPRISES =
      Pattern.compile(
          "\\b(?:the|an?)\\s(?<to>(?:(?!(?:the|and|an?|to|with|by)\\s)[\\p{L}'\u2019&-]+\\s){0,8}?(?:\\p{L}+-)?(?:group|panel|committee|board|party|force|forum|team))\\s(?:(?:would|should|will|to|shall|be)\\s){0,2}(?:comprise|consist"
              + " of|made up of|composed of)\\s(?:the following\\s)?(?:members\\s)?:?\\s?"
              + WHO,
          Pattern.CASE_INSENSITIVE);

  // "appointed to the Elm Group, with A as its Chair"
  private static final Pattern WITH_CHAIR =
      Pattern.compile(
          "\\b(?:to|on|of|join|onto)\\s(?:the\\s)?(?<to>\\p{Lu}[\\p{L}'\u2019&"
              + " -]{3,80}?),?\\s(?:and\\s)?with\\s"
              + WHO
              + "\\s(?:to\\sbe|acting|serving)?\\s?as\\s(?:its\\s|the\\s|their\\s)?(?<role>(?:(?i:vice|deputy|co|lead)["
              + " -])?(?i:chair\\w*|convener|lead|member))");

  // "A agreed to take on the position of Treasurer"
  private static final Pattern TAKES_ON =
      Pattern.compile(
          WHO
              + ",?\\s(?:who\\s)?(?:(?:had|has|have|would|will|was|were|is|be|been|to|now|then|since|also|both|kindly|agreed|volunteered|offered"
              + "|undertook|willing|happy|prepared|content)\\s){0,4}(?:tak(?:e|es|ing|en)\\s(?:on|over|up)|took\\s(?:on|over|up)|accept(?:ed|s|ing)?|fill(?:ed|s|ing)?|offered|(?:continue|carry"
              + " on|stay"
              + " on|act)\\sin)\\s(?:the|his|her)\\s(?:vacant\\s|new\\s)?(?:(?:position|post|office|role|job|duties|responsibilities)\\s(?:of|as)\\s(?:the\\s)?(?<rest>[^.;,]{3,80})|(?<post>(?:\\p{L}{2,20}\\s){1,4}?)(?:role|post|position|duties)\\b)",
          Pattern.CASE_INSENSITIVE);
  // "A would join the Elm Board as B", "A will be joining as Clerk", "A to start as Clerk"
  private static final Pattern WILL_JOIN =
      Pattern.compile(
          WHO
              + ",?\\s(?:who\\s)?(?:would|will|shall|to|is\\sto|was\\sto|are\\sto|were\\sto|is|are)\\s(?:(?:be|soon|now|shortly)\\s){0,2}(?:join(?:ing)?|start(?:ing)?|commenc(?:e|ing)|return(?:ing)?|tak(?:e|ing)\\s(?:over|up\\s(?:post|office|duty))|step(?:ping)?\\sup|become|becoming)(?:\\s(?:the|our)\\s(?<body>\\p{Lu}[^.;,\uE000]{2,60}?)|\\s(?:us|work|the\\steam))?\\sas\\s(?:the\\s|its\\s|our\\s|an?\\s)?(?<rest>[^.;,\uE000]{3,80})");

  // "A would chair the Elm Board", "A to take the chair of the Elm Group"
  private static final Pattern CHAIRS =
      Pattern.compile(
          WHO
              + ",?\\s(?:(?:would|will|should|to|shall|agreed\\sto|volunteered\\sto|offered\\sto|was\\sto|is\\sto)\\s)(?:(?<verb>chair|lead)|take\\s(?:over\\s|on\\s)?(?:as\\s)?(?:the\\s)?(?<noun>chair(?:manship)?)\\sof)\\s(?:the\\s|an?\\s)(?<to>(?:[\\p{L}'\u2019&-]+\\s){0,8}?(?:\\p{L}+-)?(?i:group|panel|committee|board|party|force|forum|team|partnership|network))\\b");
  // "A and B agreed to serve on the Elm Board", "A volunteered to join the working group"
  private static final Pattern JOINS =
      Pattern.compile(
          WHO
              + "\\s(?:agreed|volunteered|offered|undertook)\\sto\\s(?:(?:sit|serve)\\son|join|be"
              + " (?:on|part of|a member"
              + " of))\\s(?:the\\s|an?\\s)?(?<to>(?:[\\p{L}'\u2019&-]+\\s){0,8}?(?:\\p{L}+-)?(?:group|panel|committee|board|party|force|forum|team))\\b",
          Pattern.CASE_INSENSITIVE);

  // "set up a small group (A, B and C)"
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?:set"
              + " up|establish\\w*|form\\w*|creat\\w+|conven\\w+)\\s(?:an?|the)\\s(?<to>(?:[\\p{L}'\u2019&-]+\\s){0,8}?(?:\\p{L}+-)?(?:group|panel|committee|party|force|forum|team))(?:\\s(?:on|for|about|to)\\s[^.;:(\uE000]{3,60}?)?\\s?(?:\\(|:\\s|,?\\s(?:of|comprising|consisting"
              + " of|made up of|composed of|including|with)\\s(?:the following\\s)?:?\\s?)"
              + WHO,
          Pattern.CASE_INSENSITIVE);

  // "That the membership of the Elm Panel be A, B and C"
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\\b(?i:membership|members|volunteers|nominees|representatives|nominations|names)"
              + " (?:of|for|on|to) (?:the |an? )?(?<to>\\p{L}[\\p{L}'\u2019&"
              + " -]{3,60}?)(?::|\\s(?:be|is|are|will be|would be|to be|comprise|to comprise|should"
              + " be|were)(?: as follows)?:?)\\s"
              + WHO);
  // "that A be the Panel's link member for roads", "A to continue as Chair of the Elm Group"
  private static final Pattern SERVES =
      Pattern.compile(
          "(?:(?:^|\\b(?:[Tt]hat|and|agreed|AGREED|RESOLVED|[Rr]esolved|approved)[:,]?\\s|[:;.)\u2013-]\\s))"
              + WHO
              + ",?\\s(?:be|(?:to|should|would|will)\\s(?:be|act as|serve as|continue as|remain"
              + " as|continue to be|become|take over"
              + " as)|(?:agreed|volunteered|offered|was\\s(?:happy|willing|content))\\sto\\s(?:be|act"
              + " as|serve as|continue as|become|stand as|stay on as|carry on as|remain as|take"
              + " on))(?!\\s(?:\\w+ly\\s|and\\s|is\\s|hereby\\s){0,3}(?:[\\w-]+ed|[\\w-]+ing|chosen)\\b)(?<rest>\\s(?:the"
              + " |an? |its |co-)?.*)",
          Pattern.DOTALL);
  // "Cllr A to replace Cllr B on the Elm Panel"
  private static final Pattern REPLACES =
      Pattern.compile(
          "(?<who>"
              + NAME
              + ")\\s(?:be appointed to replace|to replace|replaces?|(?:had |has |would |will"
              + " )?replaced?)\\s"
              + NAME
              + "\\s(?<rest>(?:on|as)\\s[^.;]{3,160})",
          Pattern.DOTALL);
  // "Chair - A (proposed by B)", behind the beginning or the end of a sentence
  private static final Pattern POST_FIRST =
      Pattern.compile(
          "(?:^|[.:;]\\s{1,2})(?:\\(?\\w{1,3}[.)]\\s)?(?<post>(?:\\p{L}[\\p{L}'\u2019-]*\\s){0,4}?\\p{L}[\\p{L}-]+)\\s?[:\u2013\u2014-]\\s?"
              + WHO
              + "(?!\\s(?!(?:re-?)?(?:elected|appointed)\\b|(?:proposed|nominated)\\sby\\b)(?:\\p{Ll}+ed|is|was|has|had|said|took|will|would|to|and|gave)\\b|\\s\\(\\d+\\s?votes)");
  private static final Pattern OFFICES =
      Pattern.compile(
          "(?i)\\b(?:office[- ]bearers|office[- ]holders|officers|positions|vice[-"
              + " ]chair\\w*|champions|convener)\\b");
  // "A thereupon became Chairman", "A takes over as Secretary", "B remains Treasurer"
  private static final Pattern BECAME =
      Pattern.compile(
          WHO
              + "\\s(?:(?:thereupon|therefore|then|duly|accordingly|now|also)\\s)?(?:bec(?:ame|omes|ome)|remain(?:s|ed)?|continue[sd]?(?:\\son)?\\sas|stay(?:s|ed)(?:\\son)?\\sas|(?:takes|took)\\sover\\sas|volunteer(?:s|ed)\\sas|offer(?:s|ed)\\sas)\\s(?:the\\s|our\\s|its\\s)?(?<rest>[^.;,\uE000]{3,80})");

  private static final Pattern STOOD =
      Pattern.compile("(?i)\\s(?:was\\s)?(?:proposed|nominated)\\sby\\b");
  private static final Pattern VOTES = Pattern.compile("(?i)\\bvotes?\\b");
  private static final Pattern ELECTION =
      Pattern.compile("(?i)\\b(?:re-?)?(?:elect(?:ed|ion|ions)|appoint(?:ed|ment|ments))\\b");

  /**
   * Whom the words name, and to what.
   *
   * @param from where the names begin in the blotted text
   * @param to where they end
   */
  record Made(int from, int to, AppointmentTarget target) {}

  private AppointmentForms() {}

  /** The appointments that the passage states in these ways. */
  static List<Made> in(@Nullable String heading, NamedText named) {
    String text = named.text();
    List<Made> made = new ArrayList<>();
    posts(NOMINATED.matcher(text), "rest", made);
    for (Sentences.Range range : Sentences.of(text)) {
      if (DECIDED.matcher(range.of(text)).find()) {
        posts(THAT.matcher(text).region(range.start(), range.end()), "post", made);
      }
    }
    bodies(REPRESENTS.matcher(text), "on ", made);
    bodies(JOINS.matcher(text), "to ", made);
    bodies(GROUP.matcher(text), "to ", made);
    bodies(MEMBERS.matcher(text), "to ", made);
    bodies(MAKES_UP.matcher(text), "to ", made);
    bodies(COMPRISES.matcher(text), "to ", made);
    takingOn(TAKES_ON.matcher(text), made);
    chairing(CHAIRS.matcher(text), made);
    joining(WILL_JOIN.matcher(text), made);
    chairs(WITH_CHAIR.matcher(text), made);
    posts(SERVES.matcher(text), "rest", made);
    replaced(REPLACES.matcher(text), made);
    boolean election =
        OFFICES.matcher(heading == null ? "" : heading).find()
            || ELECTION.matcher(text).find()
            || heading != null && ELECTION.matcher(heading).find();
    if (election) {
      became(BECAME.matcher(text), made);
    }
    Matcher first = POST_FIRST.matcher(text);
    while (first.find()) {
      if (election || STOOD.matcher(text.substring(first.end())).lookingAt()) {
        post(first, "post", made);
      }
    }
    return made;
  }

  private static void posts(Matcher m, String group, List<Made> made) {
    while (m.find()) {
      post(m, group, made);
    }
  }

  private static void post(Matcher m, String group, List<Made> made) {
    AppointmentTarget target =
        VOTES.matcher(m.group("who")).find()
            ? null
            : AppointmentTarget.post(m.group(group).strip());
    if (target != null) {
      made.add(made(m, target));
    }
  }

  private static void chairing(Matcher m, List<Made> made) {
    while (m.find()) {
      String role = m.group("verb") == null ? "chair" : m.group("verb");
      made.add(made(m, new AppointmentTarget(role, m.group("to").strip())));
    }
  }

  private static Made made(Matcher m, AppointmentTarget target) {
    return new Made(m.start("who"), m.end("who"), target);
  }

  private static void takingOn(Matcher m, List<Made> made) {
    while (m.find()) {
      post(m, m.group("rest") == null ? "post" : "rest", made);
    }
  }

  private static void joining(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget post = AppointmentTarget.post(m.group("rest"));
      String body = m.group("body");
      if (post != null) {
        boolean at = body != null && post.role() == null;
        made.add(made(m, at ? new AppointmentTarget(post.to(), body) : post));
      }
    }
  }

  /** A post of the meeting's own; {@code remains our representative on} tells nothing new. */
  private static void became(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget post = AppointmentTarget.post(m.group("rest").strip());
      if (post != null && post.role() == null) {
        made.add(made(m, post));
      }
    }
  }

  private static void replaced(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget target = AppointmentTarget.in(m.group("rest"));
      if (target != null) {
        made.add(made(m, target));
      }
    }
  }

  private static void chairs(Matcher m, List<Made> made) {
    while (m.find()) {
      made.add(made(m, new AppointmentTarget(m.group("role"), m.group("to").strip())));
    }
  }

  private static void bodies(Matcher m, String lead, List<Made> made) {
    while (m.find()) {
      AppointmentTarget target = AppointmentTarget.in(lead + m.group("to").strip());
      if (target != null) {
        made.add(made(m, target));
      }
    }
  }
}
