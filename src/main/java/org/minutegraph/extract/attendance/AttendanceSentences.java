package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.extract.grammar.ListedPerson.Other;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.model.AttendanceStatus;

/** Reads who was there and who was not from sentences. */
final class AttendanceSentences {

  /** People that a sentence puts into one state; their places count in the passage. */
  record Stated(AttendanceStatus status, int shift, List<ListedPerson> people) {}

  // "Apologies for absence were received from A and B", "apologies had been sent by C"
  private static final Pattern FROM =
      Pattern.compile(
          "\\bapolog(?:y|ies)\\b[^.;:]{0,120}?(?:\\bfrom|\\bon behalf of|\\bby|\\bof|\\bfor(?!"
              + " (?:absence|inability|non|not|late|being|leaving|the late)))\\s(?:the"
              + " following\\b[^:]{0,40}:\\s*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATE =
      Pattern.compile(
          "\\bapolog\\w+ for (?:late|being late|leaving|the late)", Pattern.CASE_INSENSITIVE);
  // "A and B had sent their apologies"
  private static final Pattern SENT =
      Pattern.compile(
          "\\s(?:had |have |has )?(?:also"
              + " )?(?:sent|submitted|gave|given|tendered|offered|extended|conveyed)\\s(?:(?:his|her|their|in|an|apolog\\w+)\\s?){1,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABSENT =
      Pattern.compile(
          "\\s(?:was|were|had been) (?:not present|absent|not in attendance)\\b|\\s(?:did not"
              + " attend|failed to attend)\\b|\\s(?:had|has|have) not"
              + " (?:sent|given|submitted|tendered|offered|made|provided) (?:an? |any |his |her"
              + " |their )?apolog",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALSO =
      Pattern.compile(
          "\\s(?:was|were) (?:also )?in attendance\\b|\\s(?:was|were) also present\\b|\\salso"
              + " attended\\b|\\sattended (?:the meeting )?(?:in accordance with|under|pursuant"
              + " to|by invitation)\\b",
          Pattern.CASE_INSENSITIVE);
  // "A was in the chair", "A presided": there, whoever else is listed
  private static final Pattern CHAIRED =
      Pattern.compile(
          "(?<!\\bwho),?\\s(?:(?:was|sat|were) in the [Cc]hair\\b|presided\\b|chaired the"
              + " (?:meeting|session)\\b|took the [Cc]hair(?! for\\b))");
  private static final Pattern ABSENCE = Pattern.compile("(?i)\\babsence\\b|\\bapolog");
  // "A took the minutes", "A attended to answer questions"
  private static final Pattern SERVED =
      Pattern.compile(
          ",?\\s(?:took|kept|was taking|recorded) the (?:minutes?|notes?)\\b|\\s(?:was|were)"
              + " (?:there |present |in attendance |on hand )?to"
              + " (?:take|record|answer|give|present|advise|speak|minute|explain|listen|observe)\\b|\\sattended"
              + " (?:the meeting )?(?:to\\s\\p{Ll}|as (?:an? )?(?:observer|guest|visitor|clerk)|on"
              + " behalf of|from the\\b|for the (?:police|press))");
  private static final Pattern WERE_PRESENT =
      Pattern.compile("\\s(?:was|were) present\\s*\\.?$", Pattern.CASE_INSENSITIVE);
  // "A attended as substitute for B", "A substituted for B", "A deputised for B"
  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\s(?:(?:was|were|had"
              + " been|is|be|attended|attending|acted|acting|sat|present|nominated|appointed|there)\\s){0,3}(?:as"
              + " |to |in attendance as )?(?:an? |the"
              + " )?(?:substitut(?:e|es|ed|ing)|deput(?:y(?!\\s(?!(?:for|of|on"
              + " behalf|members?)\\b)\\w)|ies|ised|ising|ized)|stood in|standing in|in (?:the"
              + " )?place|replac(?:ed|ing))\\s(?:members?\\s)?(?:for\\s|of\\s|on behalf"
              + " of\\s)?|\\s(?:attended|sat)\\s(?:for|on behalf of|instead"
              + " of)\\s(?=(?-i:\\p{Lu}))",
          Pattern.CASE_INSENSITIVE);
  // "with the substitution of A", "the latter being represented by A"
  private static final Pattern REPLACED =
      Pattern.compile(
          "\\b(?:with the substitution of|(?:being |was |were"
              + " )?(?:substituted|replaced|represented) by|with (?=(?-i:\\p{Lu}).{3,40}"
              + " (?:as|attending as) (?:his|her|their|a|the) substitute))\\s?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AS_SUBSTITUTE =
      Pattern.compile(
          "\\s(?:was|were|is|had been)?\\s?(?:attending|attended|present|in"
              + " attendance|sitting)(?:\\s(?:this|the)\\smeeting)?\\sas\\s(?<whom>(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}\\p{Lu}[\\p{L}-]+)['\u2019]s?\\s(?:substitute|deputy|replacement|representative)\\b");
  private static final Pattern IN_ABSENCE =
      Pattern.compile(
          "\\s(?:was\\s)?(?:attended|deputised|substituted|present)\\s(?:in|on)\\s(?:his|her|their)\\s(?:absence|place|stead|behalf)\\b");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:[\\p{L}\u2019'-]+\\s){0,8}?(?:recorded|advised|reported|noted|informed|announced|stated|said)\\sthat\\s");
  private static final Pattern VERB =
      Pattern.compile(
          "[\\s,]+(?:(?:and )?(?:was|were|had|have|has|who|due"
              + " to|because|with|which|be|is|are|as)\\b|(?:and )?for"
              + " (?:the|this|that|part|item|late\\w*|early|leaving|being)\\b|and (?:it"
              + " was|these|the)\\b|[.]\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NIL =
      Pattern.compile(
          "\\b(?:no|nil|none)\\b(?: \\w+){0,2} (?:apologies|substitut\\w+|absences)|\\bthere"
              + " (?:were|was) (?:none|no)\\b",
          Pattern.CASE_INSENSITIVE);

  // "from councillors A Ash, B Elm"
  private static final Pattern TITLE_IN_LOWER_CASE =
      Pattern.compile("\\bc((?:ouncillors?|llrs?) (?=\\p{Lu}))");

  private AttendanceSentences() {}

  /** What the sentences of the text say; empty where they say nothing of attendance. */
  static List<Stated> in(String text) {
    List<Stated> all = new ArrayList<>();
    for (Sentences.Range range : Sentences.of(text)) {
      if (!standIns(range.of(text), range.start(), all)) {
        sentence(range.of(text), range.start(), all);
      }
    }
    return all;
  }

  /** Who was in the chair, where sentences say so; of use where nobody is listed. */
  static List<Stated> presiding(String text) {
    List<Stated> all = new ArrayList<>();
    for (Sentences.Range range : Sentences.of(text)) {
      if (!ABSENCE.matcher(range.of(text)).find()) {
        before(CHAIRED, AttendanceStatus.PRESENT, range.of(text), range.start(), all);
      }
    }
    return all;
  }

  /**
   * {@code A was attending as B's substitute}; {@code A attended in her absence}, of who is last.
   */
  private static boolean standIns(String words, int shift, List<Stated> all) {
    List<ListedPerson> found = new ArrayList<>();
    Matcher own = AS_SUBSTITUTE.matcher(words);
    int from = reported(words);
    while (own.find()) {
      List<ListedPerson> in = moved(PeopleList.in(words.substring(from, own.start())), from);
      List<ListedPerson> out = PeopleList.in(own.group("whom"));
      if (!in.isEmpty() && !out.isEmpty()) {
        found.add(in.get(0).insteadOf(out.get(0).named(own.start("whom"))));
      }
      from = own.end();
    }
    Matcher absence = IN_ABSENCE.matcher(words);
    Stated last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (absence.find() && last != null && last.status() == AttendanceStatus.APOLOGIES) {
      ListedPerson whom = last.people().get(last.people().size() - 1);
      PeopleList.in(words.substring(0, absence.start())).stream()
          .findFirst()
          .map(who -> who.insteadOf(whom.named(last.shift() - shift)))
          .ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      all.add(new Stated(AttendanceStatus.PRESENT, shift, found));
    }
    return !found.isEmpty();
  }

  private static List<ListedPerson> moved(List<ListedPerson> people, int by) {
    return people.stream().map(person -> person.movedBy(by)).toList();
  }

  /** Behind {@code The Board was advised that}. */
  private static int reported(String words) {
    Matcher that = REPORTED.matcher(words);
    return that.lookingAt() ? that.end() : 0;
  }

  private static void sentence(String printed, int shift, List<Stated> all) {
    String words = TITLE_IN_LOWER_CASE.matcher(printed).replaceAll("C$1");
    if (NIL.matcher(words).find() || LATE.matcher(words).find()) {
      return;
    }
    Matcher instead = INSTEAD.matcher(words);
    if (instead.find() && instead(words, instead, shift, all)) {
      return;
    }
    Matcher from = FROM.matcher(words);
    if (from.find()) {
      List<ListedPerson> absent = listAfter(words.substring(from.end()));
      add(AttendanceStatus.APOLOGIES, shift + from.end(), absent, all);
      replaced(words, from.end(), absent, shift, all);
      return;
    }
    if (!ABSENT.matcher(words).find()) {
      before(SENT, AttendanceStatus.APOLOGIES, words, shift, all);
    }
    before(ABSENT, AttendanceStatus.ABSENT, words, shift, all);
    before(ALSO, AttendanceStatus.IN_ATTENDANCE, words, shift, all);
    before(WERE_PRESENT, AttendanceStatus.PRESENT, words, shift, all);
    before(SERVED, AttendanceStatus.IN_ATTENDANCE, words, shift, all);
  }

  /** {@code from A, with the substitution of B}: who came instead of the last named. */
  private static void replaced(
      String words, int from, List<ListedPerson> absent, int shift, List<Stated> all) {
    Matcher by = REPLACED.matcher(words);
    if (absent.isEmpty() || !by.find(from)) {
      return;
    }
    ListedPerson whom = absent.get(absent.size() - 1);
    listAfter(words.substring(by.end())).stream()
        .findFirst()
        .map(who -> who.insteadOf(whom.named(from - by.end())))
        .ifPresent(
            who -> all.add(new Stated(AttendanceStatus.PRESENT, shift + by.end(), List.of(who))));
  }

  private static void before(
      Pattern verb, AttendanceStatus status, String words, int shift, List<Stated> all) {
    Matcher m = verb.matcher(words);
    if (m.find() && m.start() < 200) {
      int from = Math.min(reported(words), m.start());
      add(status, shift + from, PeopleList.in(words.substring(from, m.start())), all);
    }
  }

  private static void add(
      AttendanceStatus status, int shift, List<ListedPerson> people, List<Stated> all) {
    List<ListedPerson> absent = people.stream().filter(person -> !person.late()).toList();
    if (!absent.isEmpty()) {
      all.add(new Stated(status, shift, absent));
    }
  }

  private static List<ListedPerson> listAfter(String words) {
    Matcher verb = VERB.matcher(words);
    int end = words.length();
    int depthFree = 0;
    while (verb.find(depthFree)) {
      if (isOutside(words, verb.start())) {
        end = verb.start();
        break;
      }
      depthFree = verb.end();
    }
    return PeopleList.in(words.substring(0, end));
  }

  private static boolean isOutside(String words, int at) {
    long open = words.substring(0, at).chars().filter(c -> c == '(').count();
    return open == words.substring(0, at).chars().filter(c -> c == ')').count();
  }

  /** True where people stand on both sides of the verb. */
  private static boolean instead(String words, Matcher verb, int shift, List<Stated> all) {
    if (!isOutside(words, verb.start())) {
      return false;
    }
    List<ListedPerson> in = PeopleList.in(words.substring(0, verb.start()));
    List<ListedPerson> out = listAfter(words.substring(verb.end()));
    if (in.isEmpty() || out.isEmpty()) {
      return false;
    }
    List<ListedPerson> paired = new ArrayList<>();
    for (int i = 0; i < Math.min(in.size(), out.size()); i++) {
      ListedPerson absent = out.get(i);
      Other whom =
          new Other(
              verb.end() + absent.start(),
              verb.end() + absent.end(),
              absent.name(),
              absent.title());
      paired.add(in.get(i).insteadOf(whom));
    }
    all.add(new Stated(AttendanceStatus.PRESENT, shift, paired));
    return true;
  }
}
