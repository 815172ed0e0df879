package org.minutegraph.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/**
 * Headings that tell who speaks below: {@code Playground - report by Mr Ash}, {@code County
 * Councillor's report - Cllr Elm}. The text under them begins with what was said, and names nobody.
 */
final class HeadedSpeech {
  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\b(?:reports?|updates?|presentations?|talk|address|briefing|overview|announcements?|comments?|remarks|news)\\b");
  private static final Pattern DASH =
      Pattern.compile("[^.;]{3,70}?\\s?(?:[\u2013\u2014:(-]|\\b(?:by|from))\\s*$");
  // what a name stands in for other ends
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:applica\\w+|elect\\w+|resign\\w+|appoint\\w+|co-?opt\\w+|nominat\\w+|vacanc\\w+|deaths?|late|tributes?"
              + "|condolences|retire\\w*|letters?|e-?mails?|correspondence|complaints?|motions?|apolog\\w+|leave|absence|welcome|presentation"
              + " to|actions?|grants?|appeals?|licen[cs]\\w+|land|property|proposed"
              + " by|ward|plan(?:ning)?|thanks|minutes)\\b");
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)^\\W*(?:none|nil|a copy of|copies of|no |nothing|not |there (?:was|were|is|are)"
              + " (?:no|nothing)|deferred|noted|as |see |apologies|absent|to \\p{Ll}|the report"
              + " (?:was|is|had)|(?:an? |the )?(?:written )?report (?:had|was|is|has)|report)\\b");
  private static final int FEWEST = 5;

  private HeadedSpeech() {}

  /** The one person whom the heading says to speak; none where it names nobody so. */
  static Optional<Actor> speaker(Passage heading, NameFinder names) {
    String text = heading.text();
    if (OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    List<Actor> named = Actor.in(heading, names).stream().filter(Actor::isNamed).toList();
    return named.size() == 1 && introduces(text, named.get(0))
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static boolean introduces(String text, Actor actor) {
    String before = text.substring(0, actor.start());
    String after = text.substring(actor.end()).strip();
    Matcher talk = TALK.matcher(text);
    boolean last = after.isEmpty() || after.matches("[).:,]|\\([^()]{1,60}\\)|,[^.;:]{2,60}");
    return talk.find()
        && (last && DASH.matcher(before).matches() || after.matches("['\u2019]s?\\b.*"));
  }

  /** The paragraph as what the speaker said; none where it says nothing. */
  static Optional<Utterance> in(Paragraph paragraph, Actor speaker) {
    String text = paragraph.text().text();
    boolean told =
        text.split("\\s+", FEWEST + 1).length > FEWEST
            && Character.isUpperCase(text.charAt(0))
            && !EMPTY.matcher(text).find();
    return told
        ? Optional.of(
            Speakers.of(
                0, text.length(), List.of(speaker.mention()), SpeechAct.PRESENTATION, false))
        : Optional.empty();
  }
}
