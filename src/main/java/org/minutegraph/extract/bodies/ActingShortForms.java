package org.minutegraph.extract.bodies;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short forms that the document does not explain, where they do what only somebody can do: {@code
 * write to TWIS}, {@code TWIS had agreed}, {@code signed off by TIMB}.
 */
final class ActingShortForms {
  private static final Set<String> DEPARTMENTS = Set.copyOf(Phrases.list("departments"));

  private static final String NAME =
      "((?:\\p{Lu}[\\p{Lu}&]{2,6}|"
          + String.join("|", Phrases.list("departments"))
          + "))(?![\\p{L}\\p{N}/&-]|['\u2019](?!s)"
          + "|\\s+(?!(?:was|has|is|as|its|this|always|says|asks)\\b)\\p{Ll}{2,}s\\b)";

  /** {@code write to TWIS}, {@code a letter had been sent to TWIS}. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:writ(?:e|es|ten|ing)|wrote|letters?|e-?mail(?:ed)?|submit(?:ted)?|refer(?:red)?|appl(?:y|ied)|passed"
              + "|complain(?:ed|t)|spok(?:e|en)|sen[dt]|reported)\\b[^.;:]{0,60}?\\bto\\s+(?:the\\s+)?"
              + NAME);

  /** {@code signed off by TIMB}, {@code funded by the TSF}. */
  private static final Pattern DONE_BY =
      Pattern.compile(
          "\\b(?:signed\\s+off|funded|provided|supplied|commissioned|managed|run|owned|approved|agreed|required|published"
              + "|issued|carried\\s+out|undertaken|repaired|maintained|installed|organised|led|chaired)\\s+by\\s+(?:the\\s+)?"
              + NAME);

  /** {@code TWIS had replied}, {@code the TSF have promised}. */
  private static final Pattern DID =
      Pattern.compile(
          NAME
              + "\\s+(?:ha(?:d|s|ve)\\s+)?(?:also\\s+|now\\s+|already\\s+|since\\s+|not\\s+(?:yet\\s+)?)?(?:agreed|asked|confirmed|responded"
              + "|replied|written|wrote|requested|offered|advised|objected|promised|undertaken|visited|submitted|approved|refused|repaired|mended|cleared|fixed|cut|painted|started|finished|accepted|rejected|decided|allowed|granted|paid"
              + "|installed|declined|commented|launched|awarded|published|withdrawn|withdrew)\\b");

  /** {@code the TWIS said}, {@code TWIS had an interest}. */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b[Tt]he\\s+"
              + NAME
              + "\\s+(?:said|felt|stated|explained|thought|wanted|were\\s+aware|was\\s+aware|welcomed)\\b|"
              + NAME
              + "\\s+(?:ha[ds]|have)\\s+(?:an?|no|its|their)\\s+(?:interest|duty|responsibility|budget|policy|role|view|concern|officer|representative"
              + "|team|grant|programme)\\b");

  /** {@code TIMB could act}, {@code the TSF would fund}. */
  private static final Pattern CAN =
      Pattern.compile(
          NAME
              + "\\s+(?:could|would|should|will|may|might|must)\\s+(?:also\\s+|not\\s+)?(?:act|ask|provide|fund|support|consider|attend|write"
              + "|respond|reply|repair|pay|contact|visit|install|review|decide|send|carry|undertake|organise|publish|grant|allow|take)\\b");

  /** {@code representatives from TWIS}, {@code on behalf of TWIS}. */
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:representatives?\\s+of|(?:representatives?|officers?|reports?|colleagues|staff|discussions?|correspondence|attachments?|information|guidance|advice|confirmation|notification|documents?|feedback|permission|approval|response|reply|letter|e-?mail|funding|quote"
              + "|quotation|grant)\\s+(?:from|with|at)|on\\s+behalf\\s+of)\\s+(?:the\\s+)?"
              + NAME);

  /** {@code contact TWIS}, {@code check with Highways}. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:ask(?:ed|ing)?|contact(?:ed|ing)?|chas(?:e|ed|ing)|pursued?|remind(?:ed)?|urged?|invited?|thank(?:ed)?"
              + "|(?:liais(?:e|ed|ing)|check(?:ed)?|me(?:e)?t|discuss(?:ed)?|agreed|work(?:ed|ing)?|raised?|taken?\\s+up|contract)\\s+with"
              + "|(?:reported|reports?|referred|passed|complain(?:ed|t))\\s+(?:\\p{Ll}+\\s+){0,2}to)\\s+(?:the\\s+)?"
              + NAME);

  private static final Set<String> NONE = Set.copyOf(Phrases.list("short-forms-of-no-body"));

  private ActingShortForms() {}

  /** {@code Highways}: which acts in one place, and is a subject in another. */
  static boolean isDepartment(String name) {
    return DEPARTMENTS.contains(name);
  }

  /** {@code PCSO}: a short form of a post or a thing. */
  static boolean isNobody(String name) {
    return NONE.contains(name);
  }

  /** Those that act in a text; what the document explains is left out. */
  static Set<String> in(String text, ShortForms own) {
    return Stream.of(ADDRESSED, DONE_BY, DID, TOLD, CAN, FROM, ASKED)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(words -> words.group(1) == null ? words.group(2) : words.group(1))
        .filter(name -> !own.explains(name) && !NONE.contains(name))
        .collect(Collectors.toSet());
  }
}
