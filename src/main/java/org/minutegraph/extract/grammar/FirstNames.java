package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of people who call one another by their first names: {@code Ann (chair), Bo and Cora}. All
 * of the list must be such names, most of them common ones.
 */
public final class FirstNames {
  private static final Pattern PART =
      Pattern.compile("[^,;&()]+?(?=\\s*(?:[,;&(.]|\\band\\b|$))|\\([^()]*\\)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,14}(?: \\p{Lu})?");
  private static final Pattern WHOLE =
      Pattern.compile("(?:[\\p{L}' ,;&-]|\\([^()]{1,30}\\)){5,200}\\.?");
  private static final Set<String> COMMON = Set.copyOf(WordList.named("given-names").words());
  private static final int FEWEST = 3;

  private FirstNames() {}

  /** The people; none where anything else stands in the text. */
  public static List<ListedPerson> in(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return List.of();
    }
    List<ListedPerson> people = new ArrayList<>();
    int common = 0;
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String words = part.group().strip().replaceFirst("^and\\s+", "");
      if (words.startsWith("(")) {
        describe(people, words);
      } else if (NAME.matcher(words).matches() && !NameShape.isNoName(words)) {
        int start = part.end() - part.group().stripLeading().length();
        start = text.indexOf(words, start);
        people.add(
            ListedPerson.named(
                start, start + words.length(), words, null, false, Confidence.LIKELY));
        common += COMMON.contains(words.split(" ")[0]) ? 1 : 0;
      } else if (!words.isEmpty() && !words.equals("and") && !words.equals(".")) {
        return List.of();
      }
    }
    return people.size() >= FEWEST && common * 2 >= people.size() ? people : List.of();
  }

  private static void describe(List<ListedPerson> people, String brackets) {
    if (!people.isEmpty()) {
      int last = people.size() - 1;
      String words = brackets.substring(1, brackets.length() - 1);
      people.set(last, people.get(last).with(words, false, false, true));
    }
  }
}
