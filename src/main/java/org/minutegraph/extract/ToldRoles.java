package org.minutegraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.StatedRoles.Stated;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.WordList;

/**
 * Posts that a verb gives somebody: {@code she was a governor of}, {@code had resigned as Clerk}.
 */
final class ToldRoles {
  private static final String OUTSIDER = outsider("");

  private static final String OUTSIDER_ANY_CASE = outsider("(?i)");

  /** {@code said that she was a governor of Oak School}. */
  private static final Pattern WAS =
      Pattern.compile(
          "\\b(?:he|she|they)\\s(?:was|were|is|had\\sbeen|has\\sbeen)\\s(?:also\\s|now\\s)?(?:an?\\s|the\\s)?"
              + OUTSIDER_ANY_CASE);

  /** {@code Ann Lee is a governor at Oak School}. */
  private static final Pattern IS =
      Pattern.compile(
          "\\s(?:is|was|had\\sbeen|has\\sbeen)\\s(?:also\\s|now\\s)?(?:an?\\s|the\\s)"
              + OUTSIDER_ANY_CASE);

  /** {@code Ann Lee, co-chair of the Oak Group}, {@code Ann Lee (trustee of Oak)}. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:,|\\s\\()\\s?(?:an?\\s|the\\s)?(?:(?:Council|Committee|Authority|Parish|Board|Panel|Forum|Trust)['\u2019]s\\s)?"
              + OUTSIDER);

  /** {@code Cllr Lee - personal, item 6, member of the Oak Club}. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "[^.;]{0,120}?\\b(?i:personal|prejudicial|(?:non-)?pecuniary|interests?|registrable)\\b[^.;]{0,80}?"
              + "(?:[\u2013\u2014,:(-]\\s|\\b(?:as|being|is)\\s)(?:an?\\s|the\\s)?"
              + OUTSIDER_ANY_CASE);

  /** {@code Ann Lee, of Oak Planning (Agent)}, {@code Ann Lee (Oak England - Senior Adviser)}. */
  private static final Pattern OF_FIRM =
      Pattern.compile(
          "(?:,?\\s(?:of|from)\\s(?:the\\s)?(?<of>\\p{Lu}[^,.;()]{2,60}?)\\s\\(|\\s\\((?<in>\\p{Lu}[^,.;()]{2,60}?)\\s[\u2013-]\\s)"
              + "(?<role>\\p{Lu}[^,.;()]{2,60})\\)");

  /** {@code The Tenant Panel representative, Mrs Ash,}: capitals, and a head in small letters. */
  private static final Pattern SMALL_HEAD =
      Pattern.compile(
          "\\b[Tt]he\\s((?:\\p{Lu}[\\p{L}'\u2019-]*\\s){1,5}(?:representative|officer|manager|adviser|advisor|co-ordinator|coordinator"
              + "|member|rep|lead|secretary|treasurer|engineer|planner|solicitor)),\\s$");

  private static final String ARTICLE = "(?:the\\s|an?\\s|its\\s|our\\s|their\\s)?";

  /** {@code Ann Lee, as Lead for Travel,}, {@code in her capacity as Mayor}. */
  private static final Pattern AS =
      Pattern.compile(
          ",?\\s(?:(?:speaking|responding|writing|attending|here)\\s)?"
              + "(?:in\\s(?:his|her|their)\\s(?:role|capacity)\\s)?as\\s"
              + ARTICLE
              + "(?=\\p{Lu})");

  /** {@code had resigned as Clerk}, {@code who had joined the Council as Director of Place}. */
  private static final Pattern ACTS_AS =
      Pattern.compile(
          "(?:,?\\swho)?\\s(?:[\\p{Ll}-]+\\s){0,3}?(?:resigned|retired|stood\\sdown|stepped\\sdown|standing\\sdown"
              + "|stepping\\sdown|retiring|take\\sover|taken\\sover|took\\sover|taking\\sover|joined|joining|served|serving"
              + "|acting|acted|continued?|worked|working|employed|start(?:ed|ing)?|co-opted|nominated)\\s(?:[^.;,]{0,40}?\\s)?as\\s"
              + ARTICLE
              + "(?:new\\s)?(?=\\p{Lu})");

  /** {@code Jan Ash had been Clerk for nine years}; no post goes on to a name. */
  private static final Pattern BEEN =
      Pattern.compile(
          "\\s(?:had\\sbeen|has\\sbeen|was|is|became|has\\sbecome|would\\sbe|will\\sbe)\\s(?:now\\s|also\\s)?"
              + ARTICLE
              + "(?:new\\s)?(?=\\p{Lu})");

  private static final Pattern CLOSED =
      Pattern.compile("\\s*(?:[,;.)]|$)|\\s(?:for|until|from|since|and|at|when|in)\\b");

  private static final Pattern STOP = Pattern.compile("[.;](?=\\s+\\p{Lu}|\\s*$)");

  private ToldRoles() {}

  private static String outsider(String flags) {
    return "((?:[\\p{Ll}-]+\\s){0,2}?(?:"
        + flags
        + WordList.named("roles-of-outsiders").alternatives()
        + "))\\s(?:of|on|for|with|at|to|from)\\s(?:the\\s)?(?=\\p{Lu})";
  }

  /** The post of the person whose name is hit {@code i}, where the words behind tell it. */
  static Optional<Stated> in(String text, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int next = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
    int end = sentenceEnd(text, hit.end(), next);
    return Stream.of(
            outsider(BESIDE.matcher(text).region(hit.end(), end), text, hit, true),
            firm(text, hit),
            smallHead(text, hit),
            post(AS, text, hit, end),
            post(ACTS_AS, text, hit, end),
            post(BEEN, text, hit, end),
            outsider(DECLARED.matcher(text).region(hit.end(), end), text, hit, true),
            outsider(IS.matcher(text).region(hit.end(), end), text, hit, true),
            outsider(WAS.matcher(text).region(hit.end(), end), text, hit, false))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Stated> firm(String text, Hit hit) {
    Matcher firm = OF_FIRM.matcher(text).region(hit.end(), text.length());
    if (!firm.lookingAt()) {
      return Optional.empty();
    }
    String role = firm.group("role");
    String name = firm.group("of") == null ? firm.group("in") : firm.group("of");
    return RolePhrases.role(role, 0)
        .filter(phrase -> phrase.end() == role.length())
        .map(
            phrase ->
                new Stated(hit, new RoleSplit(role, name, firm.end()), hit.start(), firm.end()));
  }

  private static Optional<Stated> smallHead(String text, Hit hit) {
    Matcher head = SMALL_HEAD.matcher(text).region(Math.max(0, hit.start() - 90), hit.start());
    return head.find()
        ? Optional.of(
            new Stated(hit, new RoleSplit(head.group(1), null, hit.end()), head.start(), hit.end()))
        : Optional.empty();
  }

  private static Optional<Stated> outsider(Matcher words, String text, Hit hit, boolean beside) {
    words.useTransparentBounds(true);
    if (beside ? !words.lookingAt() : !words.find()) {
      return Optional.empty();
    }
    int end = RolePhrases.runEnd(text, words.end());
    RoleSplit split = new RoleSplit(words.group(1), text.substring(words.end(), end), end);
    return Optional.of(new Stated(hit, split, hit.start(), end));
  }

  private static Optional<Stated> post(Pattern verb, String text, Hit hit, int end) {
    Matcher words = verb.matcher(text).region(hit.end(), end).useTransparentBounds(true);
    if (!words.lookingAt()) {
      return Optional.empty();
    }
    return RolePhrases.role(text, words.end())
        .filter(phrase -> phrase.end() <= end)
        .map(phrase -> RoleSplit.of(text, phrase))
        .filter(split -> CLOSED.matcher(text).region(split.end(), text.length()).lookingAt())
        .map(split -> new Stated(hit, split, hit.start(), split.end()));
  }

  private static int sentenceEnd(String text, int from, int to) {
    int limit = Math.max(from, to);
    Matcher stop = STOP.matcher(text).region(from, limit);
    return stop.find() ? stop.start() : limit;
  }
}
