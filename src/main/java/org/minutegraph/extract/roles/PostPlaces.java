package org.minutegraph.extract.roles;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PostWords;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.roles.StatedRoles.Stated;

/** The places beside a name where a post stands for who is named, behind it. */
final class PostPlaces {
  private static final Pattern SIGN =
      Pattern.compile(
          ",\\s(?:until\\s(?:recently|lately|now)|formerly|previously|currently|at\\spresent|once|now|then|for\\s(?:many|some|several)\\syears),?\\s|,\\s|\\s?\\(|\\s?[\u2013\u2014]\\s?|\\s-\\s|\\s?:\\s");

  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:[,;.:)*\\]]|$)|['\u2019]s\\s|\\s\\(|\\s(?:from|since|until|between|in)\\s(?:\\p{Lu}\\p{Ll}+\\s)?\\d");

  private static final Pattern AND = Pattern.compile("\\s(?:and|&)\\s");

  /** Behind a post that no sign parts from the name. */
  private static final Pattern CLOSED =
      Pattern.compile("\\s*(?:[,;.:)\\]]|$)|\\s\\(|\\s(?:and|&|for|about|by|who|on|at|in|with)\\s");

  /** {@code Ann Lee Chair welcomed all}: without an article. */
  private static final Pattern VERB =
      Pattern.compile("\\s(?:then\\s|also\\s)?(?:\\p{Ll}{2,}ed|gave|said|told|took|was|is|has)\\b");

  private static final Pattern JOINED = Pattern.compile("\\s(?:and|&)\\s|,\\s(?:and\\s)?");

  private static final Pattern FROM =
      Pattern.compile("\\s(?:from|of|representing)\\s(?:the\\s)?(?=\\p{Lu})");

  private static final Pattern SERVES =
      Pattern.compile(
          "(?:,?\\s(?:from|of|representing)\\s(?:the\\s)?|,\\s)(?=\\p{Lu})(?=[\\p{L}"
              + " '\u2019&-]{0,60}\\b(?:Police|Constabulary|Service|Station|Brigade|Office|Force)\\b)");

  private static final Pattern RANK =
      Pattern.compile(
          "(?:(?:Detective|Chief|Deputy|Assistant|Acting|Temporary|Police|Special)\\s){0,3}(?:Superintendent|Inspector|Sergeant|Constable)|(?:Watch|Crew|Station|Group)\\sManager|(?:Area\\s)?Commander");

  /** {@code Ann Lee, of Oak Planning (Agent)}, {@code Ann Lee (Oak England - Senior Adviser)}. */
  private static final Pattern OF_FIRM =
      Pattern.compile(
          "(?:,?\\s(?:of|from)\\s(?:the\\s)?(?<of>\\p{L}[^,.;()]{2,60}?)\\s\\(|\\s\\((?<in>\\p{Lu}[^,.;()]{2,60}?)\\s[\u2013-]\\s)"
              + "(?:its\\s|the\\s|their\\s)?(?<role>\\p{Lu}[^,.;()]{2,60})\\)");

  /** Behind a post in capitals: the sentence goes on. */
  private static final Pattern GOES_ON = Pattern.compile("\\s\\p{Ll}|\\s?[\u2013\u2014]|\\s-\\s");

  /** {@code Ann Lee (agent)}: a bracket of one small word. */
  private static final Pattern BRACKET =
      Pattern.compile("\\s\\((?:the\\s)?(?<role>(?!member|observer)\\p{Ll}{4,20})\\)");

  /** Ranks that a fire service gives as posts, printed as titles. */
  private static final Pattern FIRE =
      Pattern.compile("(?:Watch|Crew|Station|Group|Area)\\s(?:Manager|Commander|Officer)");

  /** {@code MLA} behind a name. */
  private static final Pattern HONOURS =
      Pattern.compile(
          "(?:,?\\s" + WordList.named("postnominals").alternatives() + "(?![\\p{L}]))+");

  private static final Pattern LABEL =
      Pattern.compile("(?:^|[.;]\\s)(?<post>\\p{Lu}[^.;:]{4,80}):\\s$");

  private PostPlaces() {}

  /** The posts that stand beside the name that is hit {@code i}. */
  static Stream<Stated> in(String text, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int end = ToldRoles.sentenceEnd(text, hits, i);
    return Stream.of(
            beside(text, hits, i, false),
            shared(text, hits, i),
            from(text, hit, end),
            firm(text, hit),
            bracketed(text, hit),
            ranked(text, hit),
            runOn(text, hit, end),
            labelled(text, hits, i),
            PostBefore.in(text, hits, i))
        .flatMap(Optional::stream);
  }

  /** {@code Ann Lee, site manager for Elm Homes,}; not where the post is the next person's. */
  private static Optional<Stated> beside(String text, List<Hit> hits, int i, boolean plural) {
    Hit hit = hits.get(i);
    int next = ToldRoles.nextStart(text, hits, i);
    Matcher honours = at(HONOURS, text, hit.end());
    Matcher sign = at(SIGN, text, honours.lookingAt() ? honours.end() : hit.end());
    return sign.lookingAt()
        ? (plural ? PostWords.pluralAt(text, sign.end()) : PostWords.at(text, sign.end()))
            .filter(post -> post.headEnd() <= next && !PostBefore.isOf(text, post, next))
            .filter(post -> isClosed(text, post))
            .map(post -> RoleSplit.beside(text, post))
            .map(split -> Stated.of(hit, split))
        : Optional.empty();
  }

  private static boolean isClosed(String text, Phrase post) {
    RoleSplit split = RoleSplit.beside(text, post);
    boolean article = post.bare() > post.start();
    return at(END, text, split.end()).lookingAt()
        || at(AND, text, split.end()).lookingAt()
        || (!article && split.organisation() != null)
        || (!article
            && Character.isUpperCase(text.charAt(post.bare()))
            && at(GOES_ON, text, split.end()).lookingAt());
  }

  /** {@code Ann Lee and Jo Ash, Directors of Elm Carers,}. */
  private static Optional<Stated> shared(String text, List<Hit> hits, int i) {
    if (isFirm(text, hits, i)) {
      return Optional.empty();
    }
    boolean last = i + 1 == hits.size() || !isJoined(text, hits, i);
    if (last && (i == 0 || !isJoined(text, hits, i - 1))) {
      return Optional.empty();
    }
    return (last ? beside(text, hits, i, true) : shared(text, hits, i + 1))
        .map(stated -> Stated.of(hits.get(i), stated.split()));
  }

  /** {@code Messrs Ash & Birch, solicitors}. */
  private static boolean isFirm(String text, List<Hit> hits, int i) {
    return text.startsWith("Messrs", hits.get(i).start())
        || (i > 0 && isJoined(text, hits, i - 1) && isFirm(text, hits, i - 1));
  }

  /** {@code Directors of Elm Homes: Ann Lee and Jo Ash}. */
  private static Optional<Stated> labelled(String text, List<Hit> hits, int i) {
    int first = i;
    while (first > 0 && isListed(text, hits, first - 1)) {
      first--;
    }
    Matcher label = LABEL.matcher(text.substring(0, hits.get(first).start()));
    if (!label.find()) {
      return Optional.empty();
    }
    int from = label.start("post");
    return PostWords.pluralAt(text, from)
        .filter(post -> post.end() == label.end("post"))
        .filter(post -> text.substring(from, post.end()).indexOf(' ') > 0)
        .map(post -> RoleSplit.beside(text, post))
        .map(split -> new Stated(hits.get(i), split, from, hits.get(i).end()));
  }

  private static boolean isListed(String text, List<Hit> hits, int i) {
    int from = hits.get(i).end();
    int to = hits.get(i + 1).start();
    return from <= to
        && JOINED
            .matcher(text.substring(from, to).replaceFirst("^\\s\\([^()]{1,40}\\)", ""))
            .matches();
  }

  private static boolean isJoined(String text, List<Hit> hits, int i) {
    int from = hits.get(i).end();
    int to = hits.get(i + 1).start();
    return from <= to && JOINED.matcher(text.substring(from, to)).matches();
  }

  /** {@code Ann Lee from Elm Buses, the Operations Director,}. */
  private static Optional<Stated> from(String text, Hit hit, int end) {
    Matcher from = at(FROM, text, hit.end());
    int org = from.lookingAt() ? RolePhrases.runEnd(text, from.end()) : 0;
    return org > 0 && org < end && text.startsWith(", ", org)
        ? PostWords.at(text, org + 2)
            .filter(post -> post.end() <= end)
            .map(post -> RoleSplit.beside(text, post))
            .filter(split -> at(END, text, split.end()).lookingAt())
            .map(split -> split.at(text.substring(from.end(), org)))
            .map(split -> Stated.of(hit, split))
        : Optional.empty();
  }

  private static Optional<Stated> firm(String text, Hit hit) {
    Matcher firm = at(OF_FIRM, text, hit.end());
    if (!firm.lookingAt()) {
      return Optional.empty();
    }
    String role = firm.group("role");
    String name = firm.group("of") == null ? firm.group("in") : firm.group("of");
    String place = Character.isUpperCase(name.charAt(0)) ? name : null;
    return PostWords.at(role, 0)
        .filter(phrase -> phrase.end() == role.length())
        .map(phrase -> Stated.of(hit, new RoleSplit(role, place, firm.end())));
  }

  private static Optional<Stated> bracketed(String text, Hit hit) {
    Matcher bracket = at(BRACKET, text, hit.end());
    return bracket.lookingAt() && PostWords.isHead(bracket.group("role"))
        ? Optional.of(
            Stated.of(hit, new RoleSplit(bracket.group("role"), null, bracket.end("role"))))
        : Optional.empty();
  }

  /** {@code Inspector Ann Lee of Elm Police}, {@code Watch Manager Ann Lee}. */
  private static Optional<Stated> ranked(String text, Hit hit) {
    String title = hit.mention().title();
    Matcher from = at(SERVES, text, hit.end());
    if (title == null || !RANK.matcher(title).matches()) {
      return Optional.empty();
    }
    if (!from.lookingAt() || PostWords.at(text, from.end()).isPresent()) {
      return FIRE.matcher(title).matches()
          ? Optional.of(Stated.of(hit, new RoleSplit(title, null, hit.end())))
          : Optional.empty();
    }
    int end = RolePhrases.runEnd(text, from.end());
    return Optional.of(Stated.of(hit, new RoleSplit(title, text.substring(from.end(), end), end)));
  }

  /**
   * {@code thanked Ann Lee temporary clerk for}, {@code wrote to Mark Lee the Roads Officer about}.
   */
  private static Optional<Stated> runOn(String text, Hit hit, int end) {
    return text.startsWith(" ", hit.end())
        ? PostWords.at(text, hit.end() + 1)
            .filter(post -> post.end() <= end)
            .filter(post -> isFollowed(text, post))
            .map(post -> RoleSplit.beside(text, post))
            .map(split -> Stated.of(hit, split))
        : Optional.empty();
  }

  private static boolean isFollowed(String text, Phrase post) {
    int end = RoleSplit.beside(text, post).end();
    boolean capital = Character.isUpperCase(text.charAt(post.bare()));
    return at(CLOSED, text, end).lookingAt()
        || (capital && post.bare() == post.start() && at(VERB, text, end).lookingAt());
  }

  private static Matcher at(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}
