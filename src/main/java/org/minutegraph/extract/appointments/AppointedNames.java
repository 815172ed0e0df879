package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;

/** Blots out the names in words that appoint: those known, and those that only such words tell. */
final class AppointedNames {
  // "Jo Ash had been appointed", "Jo Ash (JA) was proposed by"
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?<![\\p{L}.-])(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}'\u2019-]+){1,2})(?:\\s\\(\\p{Lu}{2,3}\\))?\\s(?:be|was|were|had"
              + " been|has"
              + " been)\\s(?:\\w+ly\\s)?(?:(?:re-?)?(?:appointed|elected|co-?opted|nominated)|proposed"
              + " by)\\b");
  private static final Pattern LISTED =
      Pattern.compile(
          ",\\s(?<name>(?!(?:Clerk|Chair\\w*|Vice|Mayor|Leader|Convener|Officer|Council|Mr|Mrs|Ms|Dr)\\b)\\p{Lu}\\p{Ll}{1,14})(?:,\\s(?:and\\s)?|\\sand\\s)");

  private AppointedNames() {}

  /** The passage with people's names blotted out, and no posts. */
  static NamedText blotted(Passage passage, NameFinder names) {
    List<Hit> hits =
        new ArrayList<>(
            names.in(passage).stream()
                .filter(hit -> hit.mention().form() != Mention.Form.ROLE)
                .filter(hit -> !isPlace(passage.text(), hit))
                .toList());
    unknown(passage, hits);
    char[] text = passage.text().toCharArray();
    hits.forEach(hit -> Arrays.fill(text, hit.start(), hit.end(), NamedText.NAME));
    return new NamedText(passage, new String(text), hits);
  }

  /** {@code the Hollin Dale Liaison Group}: a place with the name of a person. */
  private static boolean isPlace(String text, Hit hit) {
    return hit.mention().title() == null
        && text.startsWith("the ", hit.start() - 4)
        && text.startsWith(" ", hit.end())
        && hit.end() + 1 < text.length()
        && Character.isUpperCase(text.charAt(hit.end() + 1));
  }

  /** {@code Jo Ash had been appointed}: the verb itself introduces somebody. */
  private static void unknown(Passage passage, List<Hit> hits) {
    Matcher m = UNKNOWN.matcher(passage.text());
    while (m.find()) {
      int from = m.start("name");
      int to = m.end("name");
      boolean free = hits.stream().noneMatch(hit -> hit.start() < to && from < hit.end());
      List<ListedPerson> people = PeopleList.in(m.group("name"));
      if (free && people.size() == 1 && people.get(0).name().equals(m.group("name"))) {
        Mention who = new Mention(m.group("name"), null, Mention.Form.NAME, passage.span(from, to));
        hits.add(new Hit(from, to, who, Confidence.LIKELY));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    listed(passage, hits);
  }

  /** {@code Ann, Pat and Jo}: a capital word that commas part from two names is a name. */
  private static void listed(Passage passage, List<Hit> hits) {
    List<Hit> more = new ArrayList<>();
    for (int i = 0; i + 1 < hits.size(); i++) {
      int from = hits.get(i).end();
      Matcher between = LISTED.matcher(passage.text()).region(from, hits.get(i + 1).start());
      if (between.matches()) {
        int start = between.start("name");
        int end = between.end("name");
        Mention who =
            new Mention(between.group("name"), null, Mention.Form.NAME, passage.span(start, end));
        more.add(new Hit(start, end, who, Confidence.POSSIBLE));
      }
    }
    hits.addAll(more);
    hits.sort(Comparator.comparingInt(Hit::start));
  }
}
