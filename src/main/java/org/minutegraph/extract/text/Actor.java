package org.minutegraph.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;

/**
 * Somebody who may speak or be asked to act, in a passage: by name, by initials, by post, as a
 * group.
 *
 * @param start in the passage's text, title or article included
 * @param end exclusive
 * @param mention who
 */
public record Actor(int start, int end, Mention mention) {
  private static final Set<String> PRESIDING =
      Set.copyOf(WordList.named("presiding-roles").words());
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019-])\\p{L}");
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?:^|\\s)(?!(?:That|The|This|All|Some|Any|And|But|Or|Our|Both|Its|These|Those)\\s|"
              + WordList.named("speech-lead-ins").alternatives()
              + "\\s)\\p{Lu}[\\p{L}'\u2019-]*+\\s$");
  // "Council's " before "Head of Roads"
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}-]*+\\s){0,4}(?:Council|Authority|Trust|Board|Committee|Company|Partnership"
              + "|Commission|Commissioner)['\u2019]s?\\s(?=\\p{Lu})");
  private static final Pattern ALL =
      Pattern.compile("(?:All|Both)\\s+(?:the\\s+)?", Pattern.CASE_INSENSITIVE);

  /** Everybody in a passage, in order, not overlapping. */
  public static List<Actor> in(Passage passage, NameFinder names) {
    List<Actor> all = new ArrayList<>();
    names.in(passage).forEach(hit -> all.add(new Actor(hit.start(), hit.end(), hit.mention())));
    List<Actor> roles = new ArrayList<>();
    Matcher word = WORD.matcher(passage.text());
    int from = 0;
    while (word.find(from)) {
      Optional<Actor> role = RolePhrases.at(passage.text(), word.start()).map(p -> of(p, passage));
      role.filter(actor -> all.stream().noneMatch(actor::overlaps))
          .filter(actor -> !actor.endsName(passage.text()))
          .ifPresent(roles::add);
      from = role.map(Actor::end).orElse(word.end());
    }
    all.addAll(roles);
    all.sort(Comparator.comparingInt(Actor::start));
    return all;
  }

  /** {@code Panel} in {@code Early Help Panel}: the end of a longer name. */
  private boolean endsName(String text) {
    return isGroup() && NAME_BEFORE.matcher(text.substring(Math.max(0, start - 40), start)).find();
  }

  private boolean overlaps(Actor other) {
    return start < other.end && other.start < end;
  }

  private static Actor of(RolePhrases.Phrase phrase, Passage passage) {
    String text = passage.text();
    String name = text.substring(phrase.bare(), phrase.end());
    name = OWNER.matcher(name).replaceFirst("");
    if (phrase.form() == Mention.Form.ROLE && PRESIDING.contains(name)) {
      name = "The " + name;
    }
    if (phrase.form() == Mention.Form.GROUP) {
      name =
          ALL.matcher(text.substring(phrase.start(), phrase.end()))
              .replaceFirst("")
              .replaceFirst("^the\\s", "");
    }
    return new Actor(
        phrase.start(),
        phrase.end(),
        new Mention(name, null, phrase.form(), passage.span(phrase.start(), phrase.end())));
  }

  public boolean isNamed() {
    return mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.INITIALS;
  }

  public boolean isRole() {
    return mention.form() == Mention.Form.ROLE;
  }

  public boolean isGroup() {
    return mention.form() == Mention.Form.GROUP;
  }

  /** True for {@code the Chair}, {@code the Mayor}. */
  public static boolean presides(Mention mention) {
    return mention.form() == Mention.Form.ROLE
        && PRESIDING.contains(mention.name().replaceFirst("^The ", ""));
  }
}
