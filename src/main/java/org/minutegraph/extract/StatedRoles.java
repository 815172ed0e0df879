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
  private static final Pattern BEFORE_NAME = Pattern.compile(",?\\s");

  private static final Pattern BEFORE_INITIALS = Pattern.compile(",\\s|\\s\\(");

  private static final Pattern PLURAL =
      Pattern.compile(".*(?:Officers|Managers|Directors|Heads|Executives|Assistants)");

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
  record Stated(Hit who, RoleSplit split, int start, int end) {}

  /** The roles that a text states of the people it names. */
  static List<Stated> in(String text, List<Hit> hits) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      int next = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
      Stream.of(
              behind(text, hit),
              contact(text, hit),
              before(text, hits, i),
              appointed(text, hit),
              who(text, hit, next),
              as(text, hit, next),
              predecessor(text, hits, i))
          .flatMap(Optional::stream)
          .forEach(found::add);
    }
    return found;
  }

  /** {@code Ann Lee, Head of Roads}; not where the post is the next person's. */
  private static Optional<Stated> behind(String text, Hit hit) {
    return RolePhrases.after(text, hit.end())
        .map(phrase -> new Beside(phrase, RoleSplit.of(text, phrase)))
        .filter(beside -> beside.isClosed(text) && !PLURAL.matcher(beside.split().role()).matches())
        .map(beside -> stated(hit, beside.split(), hit.start()));
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
      if (phrase.isPresent() && leadsTo(text, phrase.get(), hit)) {
        RoleSplit split = RoleSplit.of(text, phrase.get());
        RoleSplit own =
            split.end() > hit.start()
                ? new RoleSplit(
                    text.substring(phrase.get().bare(), phrase.get().end()), null, hit.end())
                : split;
        return Optional.of(new Stated(hit, own, at, hit.end()));
      }
    }
    return Optional.empty();
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
    return (initials ? BEFORE_INITIALS : BEFORE_NAME).matcher(between).matches()
        && (phrase.bare() > phrase.start()
            || isSentenceStart(text, phrase.start())
            || (between.startsWith(",") && text.startsWith(",", hit.end())))
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
