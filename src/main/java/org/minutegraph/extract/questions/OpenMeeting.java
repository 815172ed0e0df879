package org.minutegraph.extract.questions;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/**
 * Tells meetings of electors or residents, where whoever is no member may ask under any heading:
 * {@code Annual Parish Meeting}, {@code Public Meeting}.
 */
final class OpenMeeting {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:annual\\s(?:parish|town|village|community|ward)\\s(?:electors['\u2019]?\\s)?(?:meeting|assembly)"
              + "|(?:parish|town|village|community|ward|neighbourhood|area)\\s(?:meeting|assembly|forum)"
              + "|annual\\s(?:meeting|assembly)\\sof\\s(?:the\\s)?(?:parish|town|village|community|electors|parishioners|residents)"
              + "|(?:meeting|assembly)\\sof\\s(?:the\\s)?(?:local\\sgovernment\\s|parish\\s|registered\\s)?(?:electors|parishioners|residents)"
              + "|public\\s(?:consultation\\s)?meeting|(?:residents|electors|parishioners)['\u2019]?\\s(?:meeting|forum|assembly))\\b");

  /** How many lines may tell what was held. */
  private static final int TITLE = 6;

  private OpenMeeting() {}

  /** True where the title says that anybody may take part. */
  static boolean is(MinutesDocument minutes) {
    return Stream.of(minutes.title(), minutes.attendance(), minutes.preamble())
        .flatMap(paragraphs -> paragraphs.stream().limit(TITLE))
        .map(Paragraph::text)
        .anyMatch(text -> OPEN.matcher(text.text()).find());
  }
}
