package org.minutegraph.extract.decisions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.WordList;

/** How a sentence names the body that decides in it, and what may stand around. */
final class DecidingBody {
  private static final String BODIES = bodies();

  /** {@code then}, {@code unanimously}: between the body and what it did. */
  static final String ADVERBS =
      "(?:(?:also|further|then|therefore|later|next|all|\\p{Ll}{2,14}ly),?\\s+){0,2}";

  /** {@code the Example Scrutiny Panel}. */
  static final String OWN =
      "[Tt]he\\s+(?:(?!Chief\\b)(?:\\p{Lu}[\\w&'\u2019-]*|&|and)\\s+){0,7}" + BODIES;

  /** The same without the article, or its members: {@code Full Council}, {@code Trustees}. */
  static final String ANY =
      "(?:"
          + OWN
          + "|(?:(?:[Ff]ull|[Pp]arish|[Tt]own|[Cc]ommunity)\\s+)?Council|Committee|Board|Panel|Forum|Cabinet"
          + "|[Mm]embers|(?:[Aa]ll\\s+)?[Cc]ouncillors|Cllrs|[Tt]rustees|[Gg]overnors|[Ww]e)";

  /** Not {@code by the county}, but {@code by those present}, {@code by the Board}. */
  static final String NOT_BY_OTHERS =
      "(?!\\s+by\\s+(?!(?:all|everyone|those|(?:the\\s+)?(?:meeting|members|councillors|trustees|governors)|a\\s"
          + "|the\\s+(?:(?:Parish|Town|Community)\\s+)?(?:Council|Committee|Board|Panel|Forum|Trustees|Governors|Members)(?!\\s+(?:of\\b|\\p{Lu})))\\b))";

  /** {@code 6.2 }, {@code After discussion }, {@code After a long debate, }. */
  static final String LED =
      "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?(?:[^,.;]{1,140},\\s+|(?:After|Following|Having|On|In|At|With)\\b[^,.;]{1,60}\\s+)?";

  private DecidingBody() {}

  /** As listed, and in capitals. */
  private static String bodies() {
    List<String> words = WordList.named("deciding-bodies").words();
    return new WordList(
            Stream.concat(words.stream(), words.stream().map(w -> w.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList())
        .alternatives();
  }
}
