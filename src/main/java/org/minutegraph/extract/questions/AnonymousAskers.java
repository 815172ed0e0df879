package org.minutegraph.extract.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PublicQuestion;

/**
 * Finds questions of people without a name: {@code A neighbour asked whether ...}. Each is
 * another's, so two of one paragraph are two questions.
 */
final class AnonymousAskers {
  private static final String ASKED =
      ",?\\s(?:(?:also|then|who|had|\\p{Ll}{3,12}ly)\\s)?(?:asked|enquired|inquired|queried|questioned|wanted\\sto\\sknow|wished\\sto\\sknow|wondered)\\b";

  private static final String SENTENCE = "(?:^|(?<=[.;!?\u201d\"]\\s{1,2})|(?<=,\\sand\\s))";

  /**
   * {@code A resident of Mill Lane}, {@code Two members of the public}: of the public by itself.
   */
  private static final Pattern PUBLIC =
      Pattern.compile(
          SENTENCE
              + "(?<who>(?:(?i:a|an|one|another|the|two|three|four|several|some)\\s|(?=Resident|Parishioner|Elector|Member\\sof\\s(?:the\\s)?public))(?:\\p{L}+\\s){0,2}?(?i:"
              + WordList.named("public-askers").alternatives()
              + "s?|neighbours?|local\\speople)(?:,?\\s(?:of|from|who|at|in|living)\\b[^.;?!]{1,60}?)??)"
              + ASKED);

  /**
   * {@code The owner of the Swan}, {@code Another}: under the heading of the public's questions.
   */
  private static final Pattern UNDER_HEADING =
      Pattern.compile(
          SENTENCE
              + "(?<who>(?:An?|One|Another|Two|Three|Several|Some|The\\s(?:first|second|third|next|last|same|owner|occupier|applicant|tenant))(?:\\s[\\p{L}'\u2019-]+){0,6}?)"
              + ASKED);

  /** {@code A Member}, {@code An officer}: one of the meeting, or no person. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:members?(?!\\sof\\sthe\\s(?:public|audience))|councillors?|cllrs?|officers?|clerk|chair\\w*|questions?|report|letter|e-?mail|petition|statement|number)\\b");

  private AnonymousAskers() {}

  /**
   * The questions of a paragraph.
   *
   * @param open true under the heading of the public's questions
   */
  static List<PublicQuestion> in(int item, Passage passage, boolean open) {
    List<PublicQuestion> found = new ArrayList<>();
    if (passage.text().indexOf("ed ") < 0) {
      return found;
    }
    Matcher asker = (open ? UNDER_HEADING : PUBLIC).matcher(passage.text());
    while (asker.find()) {
      if (!OTHERS.matcher(asker.group("who")).find()) {
        found.add(question(item, passage, asker));
      }
    }
    return found;
  }

  private static PublicQuestion question(int item, Passage passage, Matcher asker) {
    int start = asker.start("who");
    int end = asker.end("who");
    Mention who =
        new Mention(asker.group("who"), null, Mention.Form.ROLE, passage.span(start, end));
    int stop = Sentences.endOf(passage.text(), end);
    Evidence words = new Evidence(passage.span(start, stop), Confidence.LIKELY);
    return new PublicQuestion(item, who, false, null, words);
  }
}
