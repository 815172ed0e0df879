package org.minutegraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.StatedRoles.Stated;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.WordList;

/**
 * Posts in small letters beside a name, of no body that is named: {@code the lead petitioner, Mrs
 * Ash,}, {@code Mr Ash, licence holder,}, {@code Mr Ash spoke as the local member}.
 */
final class SmallRoles {
  private static final String POST =
      "(?<post>(?:(?!the\\b|an?\\b|and\\b|of\\b|with\\b|by\\b|to\\b|for\\b)\\p{Ll}[\\p{Ll}-]*\\s){0,2}?"
          + WordList.named("small-role-heads").alternatives()
          + "(?![\\p{L}-]))";
  private static final String FIELD = "(?:\\s(?:of|for|in)\\s(?:the\\s)?(?:\\p{Ll}+\\s?){1,3})?";

  /** {@code the lead petitioner, } before a name; {@code his representative, }. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ii]ts|[Aa]n?|['\u2019]s)\\s"
              + POST
              + ",\\s$");

  /** {@code , licence holder,}, {@code , commanding officer of the range,}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,\\s|\\s\\()(?:the\\s|an?\\s|our\\s|its\\s)?"
              + POST
              + FIELD
              + "(?=[,.;)]|\\swith\\b)");

  /** {@code Charlotte the practice manager has}. */
  private static final Pattern CALLED =
      Pattern.compile(
          "\\sthe\\s" + POST + "(?=\\s(?:\\p{Ll}+ed|has|had|was|is|will|said|gave)\\b)");

  /** {@code spoke as the local member}. */
  private static final Pattern AS =
      Pattern.compile(
          "(?:,\\s|\\s(?:\\p{Ll}+\\s){0,3}?)(?:spoke|speaking|attended|attending|acted|acting|served|serving|elected|appointed)\\s"
              + "as\\s(?:the\\s|an?\\s)?"
              + POST);

  /** {@code had been the ward member}. */
  private static final Pattern BEEN =
      Pattern.compile(
          "\\s(?:is|was|had\\sbeen|has\\sbeen)\\s(?:now\\s|also\\s)?(?:the|our|their)\\s" + POST);

  /** {@code , who chairs the working party,}. */
  private static final Pattern CHAIRS =
      Pattern.compile(
          ",\\swho\\s(?:also\\s)?(?<post>chairs|chaired|leads)\\s(?:the|our|its)\\s(?<of>[\\p{L}][\\p{L}"
              + " -]{3,50}),");

  /** Behind a post that follows the name without a comma: {@code Ann Lee Chair welcomed all}. */
  private static final Pattern VERB =
      Pattern.compile("\\s(?:then\\s|also\\s)?(?:\\p{Ll}{2,}ed|gave|said|told|took|was|is|has)\\b");

  private SmallRoles() {}

  /** The post of the person who is named there. */
  static Optional<Stated> in(String text, Hit hit) {
    return Stream.of(
            before(text, hit),
            behind(BEHIND, text, hit),
            behind(CALLED, text, hit),
            behind(AS, text, hit),
            behind(BEEN, text, hit),
            apposed(text, hit),
            chairs(text, hit))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Stated> before(String text, Hit hit) {
    Matcher post = BEFORE.matcher(text).region(Math.max(0, hit.start() - 60), hit.start());
    return post.find()
        ? Optional.of(
            new Stated(
                hit, new RoleSplit(post.group("post"), null, hit.end()), post.start(), hit.end()))
        : Optional.empty();
  }

  private static Optional<Stated> behind(Pattern words, String text, Hit hit) {
    Matcher post = words.matcher(text).region(hit.end(), text.length()).useTransparentBounds(true);
    return post.lookingAt()
        ? Optional.of(
            new Stated(
                hit, new RoleSplit(post.group("post"), null, post.end()), hit.start(), post.end()))
        : Optional.empty();
  }

  private static Optional<Stated> apposed(String text, Hit hit) {
    return text.startsWith(" ", hit.end())
        ? RolePhrases.role(text, hit.end() + 1)
            .filter(post -> post.bare() == post.start())
            .filter(post -> VERB.matcher(text).region(post.end(), text.length()).lookingAt())
            .map(post -> new Stated(hit, RoleSplit.of(text, post), hit.start(), post.end()))
        : Optional.empty();
  }

  private static Optional<Stated> chairs(String text, Hit hit) {
    Matcher post = CHAIRS.matcher(text).region(hit.end(), text.length());
    return post.lookingAt()
        ? Optional.of(
            new Stated(
                hit,
                new RoleSplit(post.group("post"), post.group("of"), post.end()),
                hit.start(),
                post.end()))
        : Optional.empty();
  }
}
