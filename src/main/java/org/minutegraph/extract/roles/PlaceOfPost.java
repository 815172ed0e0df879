package org.minutegraph.extract.roles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.bodies.Found;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.roles.StatedRoles.Stated;
import org.minutegraph.model.BodyKind;
import org.minutegraph.model.Passage;

/**
 * Where a post is held that the text tells apart from its body: {@code the Elm Trust. Its manager,
 * Mr Ash}, {@code the Chairman of the Committee} behind the name of that committee, {@code Elm
 * School - the headteacher}.
 */
final class PlaceOfPost {
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?<role>.{4,60}?)\\s(?:of|for|to)\\s(?:(?:the|this|that)\\s)?(?<body>(?i:sub-|working"
              + "\\s)?(?i:committee|board|panel|forum|group|commission|trust|partnership|society|association|club"
              + "|charity|federation|party|governors|school|company|network|team|centre))");
  private static final Pattern POST =
      Pattern.compile(
          "(?:.*\\s)?" + WordList.named("posts-of-the-body-before").alternatives() + "s?",
          Pattern.CASE_INSENSITIVE);

  /** {@code its}, {@code the group's}, at the beginning of the words of a post. */
  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:its|their|whose)\\s.*|the\\s(?:committee|board|panel|forum|group|commission|trust|partnership|society"
              + "|association|club|charity|federation|school|company|firm|network|team|centre|organi[sz]ation|body)['\u2019]s\\s.*");

  /** What may stand between a body and those of its people who are named behind it. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(?:[\\s,:;(\u2013\u2014-]|\\b(?:comprising|comprised|consisting|of|represented|by|namely|including|and|were|was|is|are|present|deputation|the|attended|in|person|its|their|led|accompanied|Messrs|existing|current|present|previous|former|new|newly|elected|appointed|outgoing|incoming|retiring|then)\\b)*");

  /** {@code Clerk to the Trustees}: of what, the label above tells. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)trustees|governors|directors|managers|committee|board|council|trust|charity");

  /** Posts that the meeting's own body does not have. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?:club |scout |group )?leader|(?:deputy )?head"
              + " ?teacher|headmaster|headmistress|principal|(?:\\p{Ll}+"
              + " )?manager|manageress|captain|curator|vicar|rector|owner|organiser|co-?ordinator|founder");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:\\s\\([^()]{1,20}\\))?(?:\\s?[:\u2013\u2014]|\\s?-\\s|\\.\\s).*", Pattern.DOTALL);

  /** {@code of which he is } before {@code Secretary}. */
  private static final Pattern OF_WHICH =
      Pattern.compile(
          "\\bof\\swh(?:ich|om)\\s(?:he|she|they)\\s(?:is|was|are|were|had\\sbeen)\\s(?:the\\s)?$");

  private static final Pattern AS =
      Pattern.compile(
          "(?:['\u2019]s?|\\s(?:\\([^()]{2,8}\\)\\s)?as)\\s(?:(?:an?|the|its|their)\\s)?");
  private static final Pattern WITH = Pattern.compile("\\bwith\\s(?:the\\s)?$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[\u2022*-]\\s)?(?<name>(?!(?:The|Our|Present|Apolog|Attend|Action|Contact|Speaker|Chair|Clerk|Propos|Second|Question|Item|Minute|Report|Resolved|Agreed|Note|In)\\p{Ll}*\\b)\\p{Lu}\\p{L}+(?:\\s(?:(?:and|of|the|for)\\s)?\\p{Lu}\\p{L}+){0,4})\\s?(?::|\\s[\u2013\u2014-])\\s");
  private static final int LONGEST_LABEL = 80;

  private final List<Passage> passages;
  private final Function<Passage, List<Found>> bodies;

  /**
   * For the passages of one item.
   *
   * @param passages heading first
   * @param bodies named in a passage
   */
  PlaceOfPost(List<Passage> passages, Function<Passage, List<Found>> bodies) {
    this.passages = List.copyOf(passages);
    this.bodies = bodies;
  }

  /** The same, with where the post is held where it was told before. */
  Stated held(int passage, Stated stated) {
    RoleSplit split = stated.split();
    String place = split.organisation();
    if (place != null && LOOSE.matcher(place).matches()) {
      return label(passage, bodies.apply(passages.get(passage)), stated)
          .map(found -> with(stated, split.role() + " to the " + place, found))
          .orElse(stated);
    }
    if (place != null) {
      return stated;
    }
    Matcher generic = GENERIC.matcher(split.role());
    if (generic.matches()) {
      String body = generic.group("body").toLowerCase(Locale.ROOT);
      return named(passage, stated, body)
          .map(found -> with(stated, generic.group("role"), found))
          .orElse(stated);
    }
    return place(passage, stated, POST.matcher(split.role()).matches())
        .map(found -> with(stated, split.role(), found))
        .orElse(stated);
  }

  private static Stated with(Stated stated, String role, Found body) {
    RoleSplit split = new RoleSplit(role, body.name(), stated.split().end());
    return new Stated(stated.who(), split, stated.start(), stated.end());
  }

  /** The last body named before whose name ends with the word. */
  private Optional<Found> named(int passage, Stated stated, String word) {
    for (int i = passage; i >= 0; i--) {
      int to = i == passage ? Math.max(stated.end(), stated.who().end()) : Integer.MAX_VALUE;
      Optional<Found> last =
          bodies.apply(passages.get(i)).stream()
              .filter(found -> found.end() <= to)
              .filter(found -> found.name().toLowerCase(Locale.ROOT).endsWith(word))
              .reduce((one, other) -> other);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> place(int passage, Stated stated, boolean ofBody) {
    String text = passages.get(passage).text();
    List<Found> here = bodies.apply(passages.get(passage));
    Optional<Found> owner = owned(text, here, stated).or(() -> seated(text, here, stated));
    Optional<Found> told =
        owner.isPresent() || !ofBody
            ? owner
            : naming(text, here, stated).or(() -> label(passage, here, stated));
    return told.or(() -> sole(text, here, stated));
  }

  /** {@code Elm Carers. Its manager, Mr Ash}. */
  private static Optional<Found> owned(String text, List<Found> here, Stated stated) {
    int post = postStart(text, stated);
    boolean owner =
        post >= 0 && OWNER.matcher(text.substring(post, end(stated, post))).matches()
            || (post >= 0 && OF_WHICH.matcher(text.substring(0, post)).find())
            || WITH.matcher(text.substring(0, stated.who().start())).find();
    int from = sentenceBefore(text, stated.who().start());
    int to = Math.max(post, stated.who().start());
    return owner ? last(here, from, to) : Optional.empty();
  }

  /** {@code appointed to the Elm Board as an employer representative}. */
  private static Optional<Found> seated(String text, List<Found> here, Stated stated) {
    int post = postStart(text, stated);
    return post < 0
        ? Optional.empty()
        : here.stream()
            .filter(found -> found.end() < post)
            .filter(found -> AS.matcher(text.substring(found.end(), post)).matches())
            .findFirst();
  }

  private static int end(Stated stated, int post) {
    return Math.max(post, Math.max(stated.end(), stated.who().start()));
  }

  /** Where the words of the post begin; -1 where they cannot be told. */
  private static int postStart(String text, Stated stated) {
    String role = stated.split().role();
    int before = text.lastIndexOf(role, stated.who().start());
    int behind = text.indexOf(role, stated.who().end());
    int at = before >= 0 && stated.split().end() <= stated.who().start() ? before : behind;
    return at < 0 ? -1 : determiner(text, at);
  }

  private static int determiner(String text, int at) {
    Matcher m =
        Pattern.compile(
                "(?:\\b(?i:its|their|whose)|\\b[Tt]he\\s\\p{Ll}+['\u2019]s)\\s(?:\\p{Ll}+\\s)?$")
            .matcher(text)
            .region(Math.max(0, at - 40), at);
    return m.find() ? m.start() : at;
  }

  /** {@code a deputation from the Elm Club, comprising Mr Ash (Chairman), Ms Birch (Treasurer)}. */
  private static Optional<Found> naming(String text, List<Found> here, Stated stated) {
    int name = stated.who().start();
    return last(here, sentence(text, name), name)
        .filter(found -> isNaming(text.substring(found.end(), name), stated.split().role()));
  }

  private static boolean isNaming(String between, String role) {
    String plain = BRACKETS.matcher(between.replace(role, " ")).replaceAll(" ");
    String signs =
        plain.replaceAll(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Rev)\\.?\\s)?(?:\\p{Lu}[\\p{L}.'\u2019-]*\\s?){1,4}",
            " ");
    return NAMING.matcher(signs).matches();
  }

  /** {@code The Elm Youth Club was not asked; Mr Ash to see the leader, Ms Birch}. */
  private static Optional<Found> sole(String text, List<Found> here, Stated stated) {
    int name = stated.who().start();
    int from = sentence(text, name);
    List<Found> before =
        here.stream().filter(found -> found.start() >= from && found.end() <= name).toList();
    return before.size() == 1
            && OUTSIDE.matcher(stated.split().role()).matches()
            && text.startsWith(
                "the " + stated.split().role() + ", ", name - stated.split().role().length() - 6)
        ? Optional.of(before.get(0))
        : Optional.empty();
  }

  /** {@code Elm School - the headteacher}, or the body on a line of its own above. */
  private Optional<Found> label(int passage, List<Found> here, Stated stated) {
    String text = passages.get(passage).text();
    Optional<Found> first =
        here.stream()
            .filter(found -> found.start() <= 5 && found.end() < stated.who().start())
            .filter(found -> SIGN.matcher(text.substring(found.end())).matches())
            .findFirst();
    return first.isPresent() ? first : above(passage).or(() -> led(text, stated));
  }

  /** {@code Village Hall: Mr Ash (trustee)}: a label that is no name by itself. */
  private static Optional<Found> led(String text, Stated stated) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() && label.end() <= stated.who().start()
        ? Optional.of(
            new Found(
                label.group("name"),
                BodyKind.ORGANISATION,
                label.start("name"),
                label.end("name"),
                false))
        : Optional.empty();
  }

  private Optional<Found> above(int passage) {
    Passage line = passage < 1 ? null : passages.get(passage - 1);
    return line == null || line.text().length() > LONGEST_LABEL
        ? Optional.empty()
        : bodies.apply(line).stream().filter(found -> isWhole(line.text(), found)).findFirst();
  }

  private static boolean isWhole(String line, Found found) {
    String rest = line.substring(0, found.start()) + line.substring(found.end());
    return rest.replaceAll("(?i)\\b(?:the|report|update)\\b|[^\\p{L}]", "").isEmpty();
  }

  private static Optional<Found> last(List<Found> bodies, int from, int to) {
    return bodies.stream()
        .filter(found -> found.start() >= from && found.end() <= to)
        .reduce((one, other) -> other);
  }

  private static int sentence(String text, int at) {
    return Sentences.of(text).stream()
        .filter(range -> range.start() <= at)
        .reduce((one, other) -> other)
        .map(Sentences.Range::start)
        .orElse(0);
  }

  private static int sentenceBefore(String text, int at) {
    int start = sentence(text, at);
    return start == 0 ? 0 : sentence(text, start - 1);
  }
}
