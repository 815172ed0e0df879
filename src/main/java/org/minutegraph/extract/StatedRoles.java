package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Mention.Form;

/** The ways in which a sentence says what post somebody holds. */
final class StatedRoles {
  /** {@code Ann Lee had been appointed to the post of Head of Roads}. */
  private static final Pattern APPOINTED =
      Pattern.compile(
          "\\s(?:(?:had|has|have|was|is|be|been|were|would|will)\\s){0,4}(?:re-)?"
              + "(?:appointed|elected|confirmed|promoted|seconded)"
              + "\\s(?:as\\s|to\\s(?:the\\s)?(?:posts?|position|role|office)\\sof\\s)(?:the\\s|an?\\s)?");

  /**
   * {@code former Councillor Wren, who had been Mayor of Oakham}; {@code who had recently been
   * appointed as Head of Roads}.
   */
  private static final Pattern WHO =
      Pattern.compile(
          "\\bwho\\s(?:(?:had|has)\\s(?:(?:recently|just|newly)\\s)?been|was|is|had served as"
              + "|has served as|served as)\\s(?:(?:(?:recently|newly|now)\\s)?(?:re-)?"
              + "(?:appointed|elected|promoted|seconded)\\s"
              + "(?:as|to\\s(?:the\\s)?(?:posts?|position|role|office)\\sof)\\s)?"
              + "(?:the\\s|an?\\s)?");

  /** {@code as a trustee of the Oak Charity}; {@code being the paid manager of Oak Carers}. */
  private static final Pattern AS =
      Pattern.compile(
          "\\b(?:as|being|in (?:his|her|their) (?:role|capacity)"
              + " as)\\s(?:the\\s|an?\\s|its\\s|our\\s)?((?:\\p{Ll}+\\s){0,2}?"
              + WordList.named("roles-of-outsiders").alternatives()
              + ")\\s(?:of|on|for|with|at)\\s(?:the\\s)?(?=\\p{Lu})");

  private static final Pattern SUCCEEDS =
      Pattern.compile("\\s(?:in succession to|in place of|to replace|replacing)\\s");

  private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s+\\p{Lu}|\\s*$)");

  /**
   * After a post beside a name: {@code ,}, {@code )}, {@code and Mr Lee}; or, without article, a
   * verb.
   */
  private static final Pattern CLOSED = Pattern.compile("\\s*(?:[,;.:)]|$|(?:and|&)\\s)");

  /** {@code with the permission of the Chair, Mrs Lee asked}: the next person is another. */
  private static final Pattern LEAVE =
      Pattern.compile(
          "\\b(?:permission|consent|agreement|approval|invitation|leave|discretion|request|behalf)"
              + "\\sof\\s(?:the\\s)?$");

  /**
   * Between a post and its holder: {@code , }, {@code }; before initials {@code (} or {@code , }.
   */
  private static final Pattern BEFORE_NAME = Pattern.compile(",?\\s|\\s\\(|\\s\\d{2,5}\\s");

  /** {@code Alan Reed of Wharf Police}: where who has a rank before the name serves. */
  private static final Pattern SERVES = Pattern.compile("\\s(?:of|from)\\s(?:the\\s)?(?=\\p{Lu})");

  /**
   * What stands before a post that is no apposition to the name before: {@code and Crew Manager}.
   */
  private static final Pattern OPEN =
      Pattern.compile("(?:^|[.;:]\\s|\\p{Ll}\\s|(?<=\\p{Ll}),\\s)$");

  private static final Pattern BEFORE_INITIALS = Pattern.compile(",\\s|\\s\\(");

  private static final Pattern PLURAL =
      Pattern.compile(".*(?:Officers|Managers|Directors|Heads|Executives|Assistants)");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:\\s(?:(?:and|&)\\s)?\\p{Lu}[\\p{L}'\u2019-]+){1,4}(?=\\s(?:at|from|with)\\s|[,;)]|\\.\\s|\\.?$)");

  /** {@code Contact: Ann Lee Democratic Services Officer}. */
  private static final Pattern CONTACT =
      Pattern.compile("(?i)\\s*(?:contact|contact officer|enquiries to|clerk|officer)\\s*:\\s*");

  private StatedRoles() {}

  /**
   * A role of somebody.
   *
   * @param who holds it
   * @param split role and organisation
   * @param start of the words that say so
   * @param end of them
   */
  record Stated(Hit who, RoleSplit split, int start, int end) {
    /** The same person's same post at the same place, in other or fewer words. */
    boolean repeats(Stated other) {
      String place = split.organisation();
      return place != null
          && who.equals(other.who)
          && place.equals(other.split.organisation())
          && (split.role().endsWith(other.split.role())
              || other.split.role().endsWith(split.role()));
    }
  }

  /** The roles that a text states of the people it names. */
  static List<Stated> in(String text, List<Hit> hits) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      int next = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
      Stream.of(
              behind(text, hits, i),
              ToldRoles.in(text, hits, i),
              SmallRoles.in(text, hit),
              contact(text, hit),
              before(text, hits, i),
              appointed(text, hit),
              who(text, hit, next),
              as(text, hit, next),
              predecessor(text, hits, i))
          .flatMap(Optional::stream)
          .filter(stated -> found.stream().noneMatch(stated::repeats))
          .forEach(found::add);
    }
    return found;
  }

  /** {@code Ann Lee, Head of Roads}; not where the post is the next person's. */
  private static Optional<Stated> behind(String text, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    return RolePhrases.after(text, hit.end())
        .filter(
            phrase ->
                hits.stream()
                    .noneMatch(
                        other -> other.start() >= hit.end() && other.start() < phrase.headEnd()))
        .map(phrase -> longer(text, phrase))
        .map(phrase -> new Beside(phrase, RoleSplit.of(text, phrase)))
        .filter(beside -> !isOfNext(text, hits, i, beside.split().end()))
        .filter(beside -> beside.isClosed(text) && !PLURAL.matcher(beside.split().role()).matches())
        .map(beside -> stated(hit, beside.split(), hit.start()));
  }

  /** {@code the Chairman, Mr Ash, the Vice-Chairman, Mrs Lee}: each post before its holder. */
  private static boolean isOfNext(String text, List<Hit> hits, int i, int end) {
    boolean joined =
        i + 1 < hits.size()
            && hits.get(i + 1).start() > end
            && BEFORE_NAME.matcher(text.substring(end, hits.get(i + 1).start())).matches();
    return joined && before(text, hits, i).isPresent();
  }

  /** {@code Deputy Director Local Policing at}: the field stands behind the head without a word. */
  private static Phrase longer(String text, Phrase phrase) {
    Matcher field = FIELD.matcher(text).region(phrase.end(), text.length());
    return phrase.end() == phrase.headEnd() && field.lookingAt()
        ? new Phrase(phrase.start(), phrase.bare(), field.end(), field.end(), phrase.form())
        : phrase;
  }

  private static Optional<Stated> contact(String text, Hit hit) {
    return CONTACT.matcher(text.substring(0, hit.start())).matches()
        ? RolePhrases.role(text, Math.min(hit.end() + 1, text.length()))
            .map(phrase -> stated(hit, RoleSplit.of(text, phrase), hit.start()))
        : Optional.empty();
  }

  /** A post behind a name, which may yet begin a clause: {@code To Ms Lee, the Clerk said}. */
  private record Beside(Phrase phrase, RoleSplit split) {
    boolean isClosed(String text) {
      return phrase.bare() == phrase.start()
          || CLOSED.matcher(text).region(split.end(), text.length()).lookingAt();
    }
  }

  /** {@code the Leader of the Council, Councillor Lee}. */
  private static Optional<Stated> before(String text, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int from = Math.max(i == 0 ? 0 : hits.get(i - 1).end() + 2, hit.start() - 90);
    for (int at = from; at < hit.start() - 3; at++) {
      Optional<Phrase> phrase =
          startsWord(text, at) ? RolePhrases.role(text, at) : Optional.empty();
      phrase = phrase.map(whole -> upTo(text, whole, hit));
      if (phrase.isPresent() && leadsTo(text, phrase.get(), hit)) {
        RoleSplit split = RoleSplit.of(text, phrase.get());
        RoleSplit own =
            split.end() > hit.start()
                ? new RoleSplit(
                    text.substring(phrase.get().bare(), phrase.get().end()), null, hit.end())
                : split;
        return Optional.of(new Stated(hit, serving(text, own, hit), at, hit.end()));
      }
    }
    return Optional.empty();
  }

  /** {@code Head of Legal Services Omar Ash}: the capitals of the name are not the post's. */
  private static Phrase upTo(String text, Phrase whole, Hit hit) {
    int end = hit.start() - 1;
    while (end > whole.start() && "( ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return whole.end() > end && whole.headEnd() <= end
        ? new Phrase(whole.start(), whole.bare(), whole.headEnd(), end, whole.form())
        : whole;
  }

  /** {@code Superintendent Alan Reed of Wharf Police}. */
  private static RoleSplit serving(String text, RoleSplit split, Hit hit) {
    Matcher serves = SERVES.matcher(text).region(hit.end(), text.length());
    if (split.organisation() != null || !serves.lookingAt()) {
      return split;
    }
    int end = RolePhrases.runEnd(text, serves.end());
    return end > serves.end() && RolePhrases.role(text, serves.end()).isEmpty()
        ? new RoleSplit(split.role(), text.substring(serves.end(), end), end)
        : split;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean leadsTo(String text, Phrase phrase, Hit hit) {
    if (phrase.end() >= hit.start()) {
      return false;
    }
    boolean initials = hit.mention().form() == Form.INITIALS && hit.mention().title() == null;
    String between = text.substring(phrase.end(), hit.start());
    if (between.endsWith("(") && !text.startsWith(")", hit.end())) {
      return false;
    }
    return (initials ? BEFORE_INITIALS : BEFORE_NAME).matcher(between).matches()
        && (phrase.bare() > phrase.start()
            || isSentenceStart(text, phrase.start())
            || (between.startsWith(",") && text.startsWith(",", hit.end()))
            || (between.equals(" ") && OPEN.matcher(text.substring(0, phrase.start())).find()))
        && !LEAVE.matcher(text.substring(Math.max(0, phrase.start() - 24), phrase.start())).find();
  }

  private static boolean isSentenceStart(String text, int at) {
    return at == 0 || (at > 1 && text.charAt(at - 2) == '.');
  }

  private static Optional<Stated> appointed(String text, Hit hit) {
    Matcher matcher = APPOINTED.matcher(text).region(hit.end(), text.length());
    return matcher.lookingAt()
        ? RolePhrases.role(text, matcher.end())
            .map(phrase -> stated(hit, RoleSplit.of(text, phrase), hit.start()))
        : Optional.empty();
  }

  private static Optional<Stated> who(String text, Hit hit, int next) {
    Matcher matcher = WHO.matcher(text).region(hit.end(), sentenceEnd(text, hit.end(), next));
    while (matcher.find()) {
      Optional<Phrase> phrase = RolePhrases.role(text, matcher.end());
      if (phrase.isPresent()) {
        return phrase.map(p -> stated(hit, RoleSplit.of(text, p), hit.start()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Stated> as(String text, Hit hit, int next) {
    Matcher matcher = AS.matcher(text).region(hit.end(), sentenceEnd(text, hit.end(), next));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int end = RolePhrases.runEnd(text, matcher.end());
    RoleSplit split = new RoleSplit(matcher.group(1), text.substring(matcher.end(), end), end);
    return Optional.of(stated(hit, split, hit.start()));
  }

  /** {@code appointed Mr Ash as its trustee of the Oak Charity in succession to Mrs Lee}. */
  private static Optional<Stated> predecessor(String text, List<Hit> hits, int i) {
    if (i == 0) {
      return Optional.empty();
    }
    Hit before = hits.get(i - 1);
    Hit hit = hits.get(i);
    return as(text, before, hit.start())
        .filter(as -> as.end() <= hit.start())
        .filter(as -> SUCCEEDS.matcher(text.substring(as.end(), hit.start())).matches())
        .map(as -> new Stated(hit, as.split(), as.start(), hit.end()));
  }

  private static int sentenceEnd(String text, int from, int to) {
    int limit = Math.max(from, to);
    Matcher end = SENTENCE_END.matcher(text).region(from, limit);
    return end.find() ? end.start() : limit;
  }

  private static Stated stated(Hit hit, RoleSplit split, int start) {
    return new Stated(hit, split, start, split.end());
  }
}
