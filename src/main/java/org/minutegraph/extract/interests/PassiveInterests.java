package org.minutegraph.extract.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;

/**
 * Interests of sentences in which nobody declares them: {@code Interests were declared by A (item
 * 4) and B (item 5)}, {@code An interest in item 6 was declared by A}, {@code A's interest in item
 * 6 was noted}; and those called by their letters, {@code A declared an OSI in item 6}.
 */
final class PassiveInterests {
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(?:"
              + DeclarationExtractor.KINDS
              + "\\s)?interests?\\s(?<in>(?:in|regarding|relating to|in respect of|in relation"
              + " to|concerning)\\s[^.;]{3,120}?\\s)?(?:was|were|had"
              + " been)\\s(?:declared|disclosed|registered|intimated|noted from|received"
              + " from|recorded (?:by|for|from))\\s(?:by\\s|from\\s)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GLUE =
      Pattern.compile("(?:\\s?\\([^()]{0,150}+\\))?[\\s,;&]{0,3}+(?:and|both)?[\\s,]{0,2}+");
  private static final Pattern BRACKET = Pattern.compile("^\\s?\\((?<about>[^()]{3,150})\\)");
  private static final Pattern POSSESSED =
      Pattern.compile(
          "^['\u2019]s?\\s(?:(?:standing|usual|ongoing)\\s)?(?:declarations?\\sof\\s(?:an?\\s)?)?(?:"
              + DeclarationExtractor.KINDS
              + "\\s)?interest\\s(?<about>(?:in|as|regarding|in respect of|in relation"
              + " to)\\s[^.;]{3,150}?)\\s(?:was|is|were)\\s(?:also\\s)?(?:noted|recorded|declared|minuted|disclosed|registered)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WHY =
      Pattern.compile(",?\\s(?:who|whose|as|being|because|by virtue|since)\\b");
  private static final Pattern LETTERS =
      Pattern.compile(
          "^\\s(?:also\\s)?(?:declared|disclosed|registered|had|has)\\s(?:an?\\s)?(?<kind>DPI|OSI|ORI|NRI|NPI|OPI|ERI)\\b(?<about>[^.]{0,200})");

  private final int item;
  private final NamedText named;

  PassiveInterests(int item, NamedText named) {
    this.item = item;
    this.named = named;
  }

  List<Declaration> in(Sentences.Range range) {
    String text = named.passage().text();
    Matcher declared = DECLARED.matcher(text).region(range.start(), range.end());
    return declared.find() ? by(declared, range) : beside(range);
  }

  private List<Declaration> by(Matcher declared, Sentences.Range range) {
    String text = named.passage().text();
    List<Hit> all = following(declared.end(), range.end());
    if (all.isEmpty()) {
      return List.of();
    }
    String rest = text.substring(all.get(all.size() - 1).end(), range.end());
    String about =
        declared.group("in") == null
            ? rest
            : WHY.matcher(rest).lookingAt()
                ? declared.group("in").strip() + rest
                : declared.group("in");
    String kind = DeclarationExtractor.kind(declared.group("kind"), null, null);
    Boolean left = DeclarationExtractor.left(rest, "");
    Evidence words = Evidence.certain(named.passage().span(declared.start(), range.end()));
    return all.stream()
        .map(who -> new Declaration(item, who.mention(), kind, subject(who, about), left, words))
        .toList();
  }

  /** What the brackets behind the name say, else what is said of all. */
  private @Nullable String subject(Hit who, String about) {
    Matcher own = BRACKET.matcher(named.passage().text().substring(who.end()));
    return own.find() ? own.group("about") : DeclarationExtractor.subject(about);
  }

  private List<Declaration> beside(Sentences.Range range) {
    List<Declaration> found = new ArrayList<>();
    for (Hit who : named.hits()) {
      if (who.start() >= range.start() && who.end() <= range.end()) {
        String rest = named.passage().text().substring(who.end(), range.end());
        for (Pattern form : List.of(POSSESSED, LETTERS)) {
          Matcher told = form.matcher(rest);
          if (told.find()) {
            found.add(declaration(who, told, rest, range));
          }
        }
      }
    }
    return found;
  }

  private Declaration declaration(Hit who, Matcher told, String rest, Sentences.Range range) {
    return new Declaration(
        item,
        who.mention(),
        DeclarationExtractor.kind(told.group("kind"), null, null),
        DeclarationExtractor.subject(told.group("about")),
        DeclarationExtractor.left(rest, ""),
        Evidence.certain(named.passage().span(who.start(), range.end())));
  }

  /** Who is named there, one after the other. */
  private List<Hit> following(int from, int end) {
    List<Hit> all = new ArrayList<>();
    int at = from;
    for (Hit hit : named.hits()) {
      boolean next =
          hit.start() >= at
              && hit.end() <= end
              && GLUE.matcher(named.passage().text().substring(at, hit.start())).matches();
      if (next) {
        all.add(hit);
        at = hit.end();
      }
    }
    return all;
  }
}
