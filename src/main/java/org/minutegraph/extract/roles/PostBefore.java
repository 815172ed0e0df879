package org.minutegraph.extract.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PostWords;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.extract.grammar.Titles;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.roles.StatedRoles.Stated;
import org.minutegraph.model.Mention.Form;

/** A post that stands before the name of who holds it: {@code the applicant's agent, Mr Ash,}. */
final class PostBefore {
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:,\\s|\\s\\(|\\s?[\u2013\u2014]\\s?|\\s-\\s|\\s?:\\s|\\s\\d{2,5}\\s|\\s)(?:the\\s)?$");

  private static final Pattern SIGN_BEFORE_INITIALS = Pattern.compile("(?:,\\s|\\s\\()$");

  private static final Pattern IS =
      Pattern.compile("\\s(?:is|was|will\\sbe|would\\sbe)\\s(?:now\\s)?$");

  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)['\u2019]s?\\s(?:report|update|remarks|announcements|address|communications)$");

  /** What stands before a post that is no apposition to the name before it. */
  private static final Pattern OPENS =
      Pattern.compile("(?:^|[.;:!?)]\\s|\\p{Ll},?\\s|[\u2013\u2014-]\\s)$");

  private static final Pattern AS = Pattern.compile("\\b[Aa]s\\s$");

  /** {@code with the permission of the Chair, Mrs Lee asked}: the next person is another. */
  private static final Pattern LEAVE =
      Pattern.compile(
          "\\b(?:permission|consent|agreement|approval|invitation|leave|discretion|request|behalf)"
              + "\\sof\\s(?:the\\s)?$");

  /** {@code Responsible Financial Officer (RFO)}: the letters of the post. */
  private static final Pattern SHORT_FORM =
      Pattern.compile("\\s\\([\"'\u201c\u2018]?\\p{Lu}[\\p{Lu}\\d]{1,5}[\"'\u201d\u2019]?\\)$");

  private static final Pattern FROM =
      Pattern.compile("\\s(?:from|of|representing)\\s(?:the\\s)?(?=\\p{Lu})");

  /** Who presides comes from elsewhere: {@code the chair, Ms Ash of Elm Council}. */
  private static final Pattern PRESIDES =
      Pattern.compile(
          "(?i)(?:(?:vice|deputy|co)[- ])?" + WordList.named("presiding-roles").alternatives());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019&/.-]*");
  private static final int REACH = 90;

  private PostBefore() {}

  /** The post before the name that is hit {@code i}. */
  static Optional<Stated> in(String text, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int least = Math.max(i == 0 ? 0 : hits.get(i - 1).end(), hit.start() - REACH);
    if (least >= hit.start()) {
      return Optional.empty();
    }
    String left = text.substring(0, hit.start());
    Matcher is = IS.matcher(left).region(least, left.length());
    Matcher sign =
        (isInitials(hit) ? SIGN_BEFORE_INITIALS : SIGN).matcher(left).region(least, left.length());
    int glue = is.find() ? is.start() : sign.find() ? sign.start() : -1;
    return glue < 0 || isOthers(text, left.substring(glue), hit)
        ? Optional.empty()
        : post(
                withoutReport(left, glue),
                least,
                left.substring(glue),
                text.startsWith(",", hit.end()))
            .map(split -> new Stated(hit, serving(text, split, hit), least, hit.end()));
  }

  /** {@code the Chairman, Mr Ash, the Vice-Chairman, Mrs Lee}: true where the next name follows. */
  static boolean isOf(String text, Phrase post, int next) {
    return post.bare() > post.start()
        && next < text.length()
        && next > post.end()
        && SIGN.matcher(text.substring(post.end(), next)).matches();
  }

  /** True where the next person's name stands behind the post, whatever leads it. */
  static boolean isNext(String text, Phrase post, int next) {
    int end = RoleSplit.beside(text, post).end();
    return next < text.length() && next > end && SIGN.matcher(text.substring(end, next)).matches();
  }

  private static boolean isInitials(Hit hit) {
    return hit.mention().form() == Form.INITIALS && hit.mention().title() == null;
  }

  /** {@code the Deputy Mayor, Councillors Ash and Birch}; {@code (Elm} that goes on. */
  private static boolean isOthers(String text, String glue, Hit hit) {
    return (glue.startsWith(",") && Titles.split(text.substring(hit.start(), hit.end())).plural())
        || (glue.endsWith("(") && !text.startsWith(")", hit.end()));
  }

  /** {@code Chairman's report - } before a name tells the Chairman. */
  private static String withoutReport(String left, int glue) {
    String upTo = left.substring(0, glue);
    String sign = left.substring(glue);
    String bare = SHORT_FORM.matcher(upTo).replaceFirst("");
    return sign.startsWith(",") || sign.isBlank() ? bare : REPORT.matcher(upTo).replaceFirst("");
  }

  private static Optional<RoleSplit> post(String text, int from, String glue, boolean apposed) {
    List<Integer> starts = starts(text, from);
    return starts.stream()
        .map(at -> PostWords.at(text, at))
        .flatMap(Optional::stream)
        .filter(post -> post.end() == text.length() && leads(text, post, glue, apposed))
        .findFirst()
        .map(post -> RoleSplit.beside(text, post));
  }

  /** Where a post may begin: nowhere without a word that posts end with. */
  private static List<Integer> starts(String text, int from) {
    List<Integer> starts = new ArrayList<>();
    boolean head = false;
    Matcher word = WORD.matcher(text).region(Math.min(from, text.length()), text.length());
    while (word.find()) {
      starts.add(word.start());
      head |= PostWords.isHead(word.group());
    }
    return head ? starts : List.of();
  }

  private static boolean leads(String text, Phrase post, String glue, boolean apposed) {
    String before = text.substring(Math.max(0, post.start() - 30), post.start());
    if (LEAVE.matcher(before).find()) {
      return false;
    }
    boolean article = post.bare() > post.start();
    boolean capital = Character.isUpperCase(text.charAt(post.bare()));
    boolean opens =
        glue.equals(" ")
            ? OPENS.matcher(before).find()
            : before.isEmpty() || before.endsWith(". ") || (apposed && glue.startsWith(","));
    return article || AS.matcher(before).find() || (capital && opens);
  }

  /** {@code with his barrister, Miss Ash of Elm Chambers}. */
  private static RoleSplit serving(String text, RoleSplit split, Hit hit) {
    Matcher from = FROM.matcher(text).region(hit.end(), text.length());
    int end = from.lookingAt() ? RolePhrases.runEnd(text, from.end()) : 0;
    return split.organisation() == null
            && !PRESIDES.matcher(split.role()).matches()
            && end > from.regionStart()
            && RolePhrases.role(text, from.end()).isEmpty()
        ? split.at(text.substring(from.end(), end))
        : split;
  }
}
