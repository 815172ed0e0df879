package org.minutegraph.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;

/**
 * A passage in which every naming of somebody, by name or by post, is blotted out with {@link
 * #NAME}, letter for letter: a pattern can ask for "a name here" and the places stay the same.
 *
 * @param passage as printed
 * @param text blotted
 * @param hits the namings, in order
 */
public record NamedText(Passage passage, String text, List<NameFinder.Hit> hits) {
  /** Stands for each letter of a naming. */
  public static final char NAME = '\uE000';

  /** One naming. */
  public static final String ANY = NAME + "++";

  /** {@code the Convener}, {@code by the Deputy Mayor}: where a post may stand for a person. */
  private static final Pattern POST =
      Pattern.compile("\\b[Tt]he\\s(?=\\p{Lu})|(?<=by\\s)(?=\\p{Lu})");

  /** What stands in every text that {@link #CODE} or {@link #SURNAME} fits: quick to look for. */
  private static final Pattern MOVING = Pattern.compile("(?i)prop|mov|motion|sec");

  /** {@code proposed by SW}, {@code seconded RW}, {@code AW proposed}. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<=\\b(?i:moved|proposed|seconded|motion|motion"
              + " by|prop|sec|proposer|seconder|mover)(?:\\sby)?[.:]{0,2}\\s\\(?)\\p{Lu}{2,3}\\b"
              + "|\\b\\p{Lu}{2,3}(?=\\s(?:proposed|seconded|moved)\\b)");

  /** {@code (prop. Elm, sec. Fir)}: a surname alone. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?:(?<=\\b(?i:prop|proposer|proposed by|moved by|mover|sec|seconder|seconded"
              + " by|seconded|proposed:|moved:|proposed"
              + " -)[.:]{0,2}\\s)|(?<=\\b(?i:proposed|moved|seconded)\\s\\())(?!(?:That|The|This|By|And|Approval|Acceptance|Refusal|Adoption|Motion|Carried|Agreed|Unanim\\w*)\\b)"
              + "\\p{Lu}[\\p{L}'\u2019]{2,}(?:-\\p{Lu}\\p{Ll}+)?(?=\\s*(?:[,;.)/|&\u2013-]|$|\\band\\b|\\bsec|\\bSec))");

  public NamedText {
    hits = List.copyOf(hits);
  }

  public static NamedText of(Passage passage, NameFinder names) {
    List<NameFinder.Hit> hits = new ArrayList<>(names.in(passage));
    Matcher post = POST.matcher(passage.text());
    while (post.find()) {
      if (hits.stream().noneMatch(hit -> overlaps(hit, post.start(), post.end() + 1))) {
        role(passage, post.start(), post.end()).ifPresent(hits::add);
      }
    }
    if (MOVING.matcher(passage.text()).find()) {
      unexplained(CODE, Mention.Form.INITIALS, passage, hits);
      unexplained(SURNAME, Mention.Form.NAME, passage, hits);
    }
    hits.sort(Comparator.comparingInt(NameFinder.Hit::start));
    char[] blotted = passage.text().toCharArray();
    hits.forEach(hit -> Arrays.fill(blotted, hit.start(), hit.end(), NAME));
    return new NamedText(passage, new String(blotted), hits);
  }

  /** Initials or a surname that nothing explains still name a mover or seconder. */
  private static void unexplained(
      Pattern pattern, Mention.Form form, Passage passage, List<NameFinder.Hit> hits) {
    Matcher code = pattern.matcher(passage.text());
    while (code.find()) {
      int start = code.start();
      int end = code.end();
      if (hits.stream().noneMatch(hit -> overlaps(hit, start, end))) {
        Mention mention = new Mention(code.group(), null, form, passage.span(start, end));
        hits.add(new NameFinder.Hit(start, end, mention));
      }
    }
  }

  private static boolean overlaps(NameFinder.Hit hit, int from, int to) {
    return hit.start() < to && from < hit.end();
  }

  private static Optional<NameFinder.Hit> role(Passage passage, int start, int bare) {
    return RolePhrases.role(passage.text(), bare)
        .filter(phrase -> !passage.text().substring(bare, phrase.end()).contains("\n"))
        .map(phrase -> hit(passage, start, bare, phrase.end()));
  }

  private static NameFinder.Hit hit(Passage passage, int start, int bare, int end) {
    String printed = passage.text().substring(bare, end);
    Mention mention = new Mention(printed, null, Mention.Form.ROLE, passage.span(bare, end));
    return new NameFinder.Hit(start, end, mention);
  }

  /** Who is named at a place; {@code the Leader, Councillor Elm} is the person. */
  public Optional<NameFinder.Hit> person(int place) {
    return at(place)
        .map(
            hit ->
                hit.mention().form() == Mention.Form.ROLE && isFollowed(hit)
                    ? at(hit.end() + 2).orElse(hit)
                    : hit);
  }

  private boolean isFollowed(NameFinder.Hit post) {
    return text.startsWith(", " + NAME, post.end());
  }

  /** Who is named at a place. */
  public Optional<NameFinder.Hit> at(int place) {
    return hits.stream().filter(hit -> hit.start() <= place && place < hit.end()).findFirst();
  }
}
