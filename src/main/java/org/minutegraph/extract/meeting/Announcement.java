package org.minutegraph.extract.meeting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a sentence tells when the body meets next. */
final class Announcement {

  private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b";
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  // "the next meeting, which will be held on", "Next mtg: 5 May", "The next Elm Forum meeting takes
  // place"
  private static final Pattern NEXT =
      Pattern.compile(
          "\\bnext (?:one )?(?:would|will) be (?:held )?(?:on|at)\\b|\\bnext"
              + " (?:[\\w'\u2019&-]{1,25}"
              + " ){0,10}?(?:meeting|mtg|session|(?:one|forum|board|panel|committee)(?=\\s?[:,]))\\b(?<between>[^.;]{0,90}?)(?:\\b(?:held|be"
              + " on|place|is on|is|to"
              + " be|confirmed|set|agreed|arranged|fixed|scheduled|planned|due|booked|falls|convened|(?:as|for)(?="
              + " \\d| the \\d| "
              + WEEKDAY
              + "))\\b|[:@|(\u2013-]|\\s(?="
              + WEEKDAY
              + "|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[ /.](?:"
              + MONTH
              + "|\\d{1,2}[/.])))",
          Pattern.CASE_INSENSITIVE);

  // "would next meet on", "will meet again", "agreed to meet next", "is to reconvene"
  private static final Pattern MEETS =
      Pattern.compile(
          "\\b(?:would|will|shall|to|should|may|must|be|ll) (?:be )?(?:next (?:be"
              + " )?(?:meet\\w*|sit\\w*|reconven\\w*|conven\\w*|assembl\\w*|gather\\w*)|reconven\\w+"
              + "|(?:meet(?:ing)?|sit(?:ting)?|conven(?:e|ing)|assembl(?:e|ing)|gather(?:ing)?|come"
              + " together)(?: together)? (?:again|next))\\b(?! with)|\\bmeets?"
              + " (?:again|next)\\b(?! with)",
          Pattern.CASE_INSENSITIVE);

  // "the May meeting of the Panel would be held on", "the following meeting dates", "DONM"
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\bthe "
              + MONTH
              + " meeting\\b[^.;]{0,60}?\\b(?:would|will|is to|was to) (?:be held|take place|be"
              + " on)\\b|\\bdates? (?:and (?:time|venue|place)s? )?(?:of|for) (?:the"
              + " )?(?:next|future|forthcoming|further|remaining|subsequent)\\b[^.;:]{0,40}?meetings?\\b|\\b(?:next|future|forthcoming)"
              + " (?:meeting )?dates?\\s*[:\u2013-]|\\b(?:due|scheduled|planned) to meet"
              + " on\\b|\\bD\\.?O\\.?N\\.?M\\b|\\bcyfarfod nesaf\\b",
          Pattern.CASE_INSENSITIVE);

  // who meets again may be somebody else: "the officers would meet again"
  private static final Pattern STRANGERS =
      Pattern.compile(
          "\\b(?:officers?|residents?|teams?|task|working (?:group|party)|steering"
              + "|sub-?\\s?(?:group|committee)|consultants?|developers?|applicants?|school|hospital|trust"
              + "|police|parliament|ministers?|government|unions?|users|volunteers|company|contractors?"
              + "|neighbours|owners|partners)\\b[^,;.]{0,30}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUBJECT_TO = Pattern.compile("(?i)\\bsubject to\\b");

  private Announcement() {}

  /** Where in the sentence the announcement of the own next meeting begins; -1 without one. */
  static int in(String sentence, OwnBody own) {
    for (Pattern form : List.of(NEXT, OTHERWISE)) {
      Matcher told = form.matcher(sentence);
      if (told.find()
          && own.in(SUBJECT_TO.split(sentence.substring(told.start()), 2)[0])
              != OwnBody.Whose.OTHER) {
        return told.start();
      }
    }
    Matcher meets = MEETS.matcher(sentence);
    if (!meets.find()) {
      return -1;
    }
    String before = sentence.substring(0, meets.start());
    boolean other = own.in(before) == OwnBody.Whose.OTHER || isStranger(before, own);
    return other ? -1 : meets.start();
  }

  private static boolean isStranger(String before, OwnBody own) {
    Matcher stranger = STRANGERS.matcher(before);
    return stranger.find() && !own.bears(stranger.group().split("\\W+")[0]);
  }
}
