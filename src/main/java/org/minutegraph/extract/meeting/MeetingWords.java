package org.minutegraph.extract.meeting;

import java.util.regex.Pattern;

/**
 * Takes from the name of a body the words that tell of the kind of meeting: {@code Elm Annual
 * Parish Council Meeting} is a meeting of {@code Elm Parish Council}.
 */
final class MeetingWords {
  private static final String KIND =
      "(?:annual|annual"
          + " general|ordinary|extra-?\\s?ordinary|special|statutory|monthly|regular|general"
          + "|virtual|remote|online|zoom|inaugural|emergency|public|a\\.?g\\.?m\\.?)";

  // "MONTHLY MEETING", "AGM MEETING", "AGM", "virtual meeting" at the end
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)(?:[\\s,\u2013-]{1,4}\\(?"
              + KIND
              + "){0,3}[\\s,\u2013-]{1,4}meetings?\\)?$"
              + "|[\\s,\u2013-]{1,4}\\(?a\\.?g\\.?m\\.?\\)?$");
  // "Annual Meeting of the", "Extraordinary meeting of" before it
  private static final Pattern FIRST =
      Pattern.compile("(?i)^(?:the )?(?:" + KIND + " ){0,3}meeting(?: of|,| [-\u2013]) (?:the )?");
  // "Annual Parish Council", "Full Parish Council", "Parish Annual Council"
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)^(?:(?:19|20)\\d\\d )?annual"
              + " (?=.*\\bcouncil$)|\\b(?:annual|extra-?\\s?ordinary|ordinary|special|monthly|full)"
              + " (?=(?:(?:parish|town|community) )?council$)");

  private MeetingWords() {}

  static String without(String name) {
    String body = LAST.matcher(FIRST.matcher(name).replaceFirst("")).replaceFirst("");
    String bare = WITHIN.matcher(body).replaceFirst("").strip();
    return bare.equalsIgnoreCase("council") ? body.strip() : bare;
  }
}
