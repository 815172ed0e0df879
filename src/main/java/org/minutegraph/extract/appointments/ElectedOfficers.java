package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.appointments.AppointmentForms.Made;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;

/**
 * Officers and members that a sentence gives together: {@code re-elected en bloc: Jo Ash (Chair),
 * Bo Elm (Secretary)}, {@code Jo Ash and Bo Elm be re-appointed as Chair and Secretary
 * respectively}, {@code the Elm Group be established, comprising}.
 */
final class ElectedOfficers {
  private static final String NAME = NamedText.ANY;
  private static final String WHO =
      "(?<who>"
          + NAME
          + "(?:\\s\\([^()\uE000]{1,40}\\))?(?:(?:,|,?\\sand|\\s&|;)\\s"
          + NAME
          + "(?:\\s\\([^()\uE000]{1,40}\\))?){0,30}+)";
  private static final String VERB =
      "(?:re-?)?(?:elected|appointed|chosen|selected|co-?opted|nominated)";
  private static final String BODY =
      "(?<to>(?:[\\p{L}'\u2019&-]{1,30}\\s){0,8}?(?:\\p{L}{2,12}-)?(?i:group|panel|committee|board|party|force|forum|team|network|trust|association|partnership))\\b";

  /** What tells that a passage may hold any of these; looked for first. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?i)elect|appoint|co-?opt|establish|set up|formed|\\b(?:sit|serve) on\\b|members? of|in"
              + " post|in office|\\bjoin|\\badded\\b|\\bfill|\\bseat\\b|\\bremain");

  /** {@code the Elm Group be established, comprising}. */
  private static final Pattern ESTABLISHED =
      Pattern.compile(
          "\\b(?:[Aa]n?|[Tt]he)\\s"
              + BODY
              + ",?\\s(?:[^.;:,\uE000]{0,60}?\\s)?(?:be|was|were|is)\\s(?:established|set\\sup|formed|created|convened|reconvened|appointed)\\s?,?\\s(?:to\\s)?(?:comprising|comprise|consisting\\sof|consist\\sof|made\\sup\\sof|composed\\sof|of|with|including)\\s(?:the\\sfollowing\\s)?(?:members\\s)?:?\\s?"
              + WHO);

  private static final String FILL =
      "|(?:continue|remain|stay)\\son|fill\\s(?:the|a|this)\\s(?:casual\\s)?vacancy\\son|tak(?:e|ing)\\s(?:up\\s)?(?:the|a)\\s(?:vacant\\s)?(?:seat|place)\\son";

  /** {@code to invite Jo Ash to join}: nobody says that she does. */
  private static final Pattern INVITED =
      Pattern.compile("(?i)\\b(?:invit|ask|urg|encourag)\\p{L}*\\s(?:the\\s)?$");

  /** {@code would sit on the Elm Panel}, {@code agreed to become members of the Elm Network}. */
  private static final Pattern SITS =
      Pattern.compile(
          WHO
              + ",?\\s(?:(?:(?:would|will|should|to|be|been|had|has|have|were|was|asked|invited|agreed|volunteered|offered|undertook|both|all|now)\\s){1,4}(?:sit\\son|serve\\son|become\\s(?:an?\\s)?members?\\sof|be\\smembers?\\sof|(?:be\\s)?added\\sto|join(?:ing)?"
              + FILL
              + ")|(?:sit\\son|serve\\son|join"
              + FILL
              + "))\\s(?:the\\s|an?\\s)?"
              + BODY);

  /** {@code The following were elected to the committee: }. */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?i:\\b(?:the\\sfollowing|those))\\s(?:\\p{L}{3,12}\\s){0,2}(?:be|were|was|had\\sbeen|are)\\s(?:\\p{L}{2,12}ly\\s)?"
              + VERB
              + "(?<rest>\\s(?:to|as|onto|on)\\s[^:.;\uE000]{3,80}?)\\s?[:\u2013\u2014-]\\s?"
              + WHO);

  /** {@code were re-elected en bloc: }, behind which each has a post in brackets. */
  private static final Pattern LISTED =
      Pattern.compile("\\b" + VERB + "[^.;:\uE000]{0,60}?\\s?[:\u2013\u2014-]\\s" + WHO);

  /** {@code re-elected en bloc: Jo Ash - Chair; Bo Elm - Secretary}. */
  private static final Pattern HOLDERS =
      Pattern.compile(
          "\\b"
              + VERB
              + "[^.;:\uE000]{0,60}?\\s?[:\u2013\u2014-]\\s(?<all>(?:"
              + NAME
              + "\\s?(?:[\u2013\u2014:-]\\s?|\\sas\\s|,\\s)[^.;,:\uE000]{3,40}(?:[;,]\\s(?:and\\s)?|\\sand\\s|\\.?$|(?=\\.\\s))){1,12})");

  private static final Pattern HOLDER_BESIDE =
      Pattern.compile(
          "(?<who>"
              + NAME
              + ")\\s?(?:[\u2013\u2014:-]\\s?|\\sas\\s|,\\s)(?<post>[^.;,:\uE000]{3,40}?)(?=[.;,]|$|\\sand\\s\uE000)");

  /** {@code Nominations: Jo Ash (proposed by Bo Elm). Elected unopposed}. */
  private static final Pattern NOMINEE =
      Pattern.compile(
          "\\b(?i:nominat(?:ed|ions?)|nominees?|candidates?)\\b(?:\\s(?:was|were|received|for|of|had|been|only)){0,5}\\s?[:\u2013\u2014-]?\\s(?:for\\s)?(?<who>"
              + NAME
              + ")(?!\\s(?:proposed|nominated|moved|seconded)\\b(?!\\sby)|(?:,|\\sand|\\s&)\\s\uE000|['\u2019])");

  private static final Pattern CHOSEN =
      Pattern.compile(
          "(?i)\\b(?:(?:re-?)?elected|unopposed|(?:re-?)?appointed|no (?:other|further)"
              + " nominations|carried|all in favour|agreed)\\b");
  private static final Pattern HOLDER =
      Pattern.compile("(?<who>" + NAME + ")\\s\\((?<post>[^()\uE000]{3,40})\\)");

  /** {@code be re-appointed as Chair and Secretary respectively}. */
  private static final Pattern RESPECTIVELY =
      Pattern.compile(
          "(?<one>"
              + NAME
              + ")\\sand\\s(?<two>"
              + NAME
              + ")\\s(?:be|were|was)\\b[^.;:\uE000]{0,60}?\\b"
              + VERB
              + "\\s(?:as\\s)?(?:the\\s)?(?<first>[\\p{L}"
              + " -]{4,40}?)\\sand\\s(?:the\\s)?(?<second>[\\p{L} -]{4,40}?),?\\srespectively");

  /** {@code the Chairman Jo Ash and Secretary Bo Elm remain in post}. */
  private static final Pattern REMAIN =
      Pattern.compile(
          "(?i)\\b(?:remain|continue|stay|re-elected|kept)\\s(?:in\\s(?:post|office|place)|en\\s?bloc)\\b");

  private static final Pattern OFFICER =
      Pattern.compile(
          "(?<post>(?:(?i:vice|deputy|co|acting)["
              + " -])?(?i:chair(?:man|woman|person)?|convener|convenor|secretary|treasurer|clerk|president|leader|mayor))\\s(?<who>"
              + NAME
              + ")");

  /** {@code Jo Ash agreed to continue}, under words that name the post. */
  private static final Pattern CONTINUES =
      Pattern.compile(
          WHO
              + "\\s(?:(?:had|has)\\s)?(?:agreed|offered|volunteered|(?:was|were|is)\\s(?:happy|willing|prepared|content))\\sto\\s(?:continue|stand\\sagain|serve\\sagain|stand|carry\\son|remain|stay\\son|do\\s(?:so|it|this))\\b(?!\\s(?:as|in|on|down|with|to)\\b)");

  private ElectedOfficers() {}

  /**
   * The appointments that the passage tells in these ways.
   *
   * @param known what the item is to fill, where its heading names it
   */
  static List<Made> in(NamedText named, @Nullable AppointmentTarget known) {
    String text = named.text();
    List<Made> made = new ArrayList<>();
    if (known != null) {
      everybody(CONTINUES.matcher(text), known, made);
      nominee(text, known, made);
    }
    if (!ANY.matcher(text).find()) {
      return made;
    }
    bodies(text, ESTABLISHED.matcher(text), made);
    bodies(text, SITS.matcher(text), made);
    following(FOLLOWING.matcher(text), made);
    Matcher listed = LISTED.matcher(text);
    while (listed.find()) {
      posts(HOLDER.matcher(text).region(listed.start("who"), listed.end("who")), made);
    }
    Matcher holders = HOLDERS.matcher(text);
    while (holders.find()) {
      posts(HOLDER_BESIDE.matcher(text).region(holders.start("all"), holders.end("all")), made);
    }
    respectively(RESPECTIVELY.matcher(text), made);
    for (Sentences.Range sentence : Sentences.of(text)) {
      if (REMAIN.matcher(sentence.of(text)).find()) {
        posts(OFFICER.matcher(text).region(sentence.start(), sentence.end()), made);
      }
    }
    return made;
  }

  private static void everybody(Matcher m, AppointmentTarget target, List<Made> made) {
    while (m.find()) {
      made.add(new Made(m.start("who"), m.end("who"), target));
    }
  }

  /** The only one nominated, where the passage says that the choice was made. */
  private static void nominee(String text, AppointmentTarget target, List<Made> made) {
    Matcher m = NOMINEE.matcher(text);
    if (m.find() && CHOSEN.matcher(text.substring(m.end())).find() && !m.find()) {
      m.reset();
      everybody(m, target, made);
    }
  }

  private static void bodies(String text, Matcher m, List<Made> made) {
    while (m.find()) {
      if (INVITED.matcher(text.substring(0, m.start("who"))).find()) {
        continue;
      }
      AppointmentTarget target = new AppointmentTarget(null, m.group("to").strip());
      made.add(new Made(m.start("who"), m.end("who"), target));
    }
  }

  private static void following(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget target = AppointmentTarget.in(m.group("rest").strip());
      if (target != null) {
        made.add(new Made(m.start("who"), m.end("who"), target));
      }
    }
  }

  private static void posts(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget target = AppointmentTarget.post(m.group("post"));
      if (target != null) {
        made.add(new Made(m.start("who"), m.end("who"), target));
      }
    }
  }

  private static void respectively(Matcher m, List<Made> made) {
    while (m.find()) {
      AppointmentTarget first = AppointmentTarget.post(m.group("first"));
      AppointmentTarget second = AppointmentTarget.post(m.group("second"));
      if (first != null && second != null) {
        made.add(new Made(m.start("one"), m.end("one"), first));
        made.add(new Made(m.start("two"), m.end("two"), second));
      }
    }
  }

  /** {@code Councillor Ash (Chairman)} in a list of those appointed to a body: that body's. */
  static AppointmentTarget marked(NamedText named, Hit hit, AppointmentTarget target) {
    String mark = AppointmentColumns.mark(named.text(), hit.end());
    return mark == null || target.role() != null || AppointmentTarget.post(target.to()) != null
        ? target
        : new AppointmentTarget(mark, target.to());
  }
}
