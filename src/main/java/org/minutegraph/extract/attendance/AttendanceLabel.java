package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.grammar.Titles;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.AttendanceStatus;

/**
 * What the words before a list of people make of those in it: {@code Apologies:}, {@code Officers
 * in attendance}. The list of labels is {@code attendance-labels.txt}.
 *
 * @param status null where those below are not of the attendance ({@code Contact:})
 * @param chair true where the label is that of whoever chaired
 * @param title that the label lends ({@code Councillors:})
 * @param capacity that the label lends ({@code Co-opted members:})
 * @param end where in the text the people begin
 */
record AttendanceLabel(
    @Nullable AttendanceStatus status,
    boolean chair,
    @Nullable String title,
    @Nullable String capacity,
    int end) {

  /** Before any label: those named were there. */
  static final AttendanceLabel PRESENT =
      new AttendanceLabel(AttendanceStatus.PRESENT, false, null, null, 0);

  /** Where nobody is listed. */
  static final AttendanceLabel NOBODY = new AttendanceLabel(null, false, null, null, 0);

  private record Entry(String words, String meaning) {}

  private static final List<Entry> ENTRIES = entries();
  private static final Pattern KNOWN =
      Pattern.compile(
          "^\\W{0,3}(?<words>"
              + new WordList(ENTRIES.stream().map(Entry::words).toList()).alternatives()
              + ")(?:\\s?/\\s?(?:(?:hefyd )?(?:yn )?b?presennol|ymddiheuriadau(?: am"
              + " absenoldeb)?))?(?<more>\\s*\\([^)]{0,40}\\))?(?<sign>\\s*[:;]\\s*[-\u2013\u2014]*\\s*|\\s*[-\u2013\u2014]+\\s*|\\.?\\s*$|\\s+(?=[\\p{Lu}]))",
          Pattern.CASE_INSENSITIVE);
  // "Officers from the County Council:", any words before a colon
  private static final Pattern UNKNOWN =
      Pattern.compile("^\\W{0,3}(?<words>[^:;,.]{3,90}?)\\s*:[\\s\u2013-]*");

  // "LA Officers - Jo Ash": a dash will do where the words end with a group of people
  private static final Pattern DASHED =
      Pattern.compile(
          "^\\W{0,3}(?<words>(?:[\\p{L}'\u2019&-]+"
              + " ){0,5}?(?:officers|members|councillors|staff|guests|observers|governors|trustees|attendance|present|apologies))\\s[-\u2013\u2014]+\\s",
          Pattern.CASE_INSENSITIVE);
  // "There were present:", "In attendance were", "The following Members attended the meeting:"
  private static final Pattern TOLD =
      Pattern.compile(
          "^\\W{0,3}(?<words>(?:(?:also |then )?there (?:was|were)(?: also| then)? (?:present|in"
              + " attendance|attending|absent)|(?:also )?(?:present|in"
              + " attendance|attending|absent)(?: at the meeting| remotely| virtually| online)?"
              + " (?:was|were)|the following(?: \\p{L}+){0,5}?(?: was| were)?(?: also)?"
              + " (?:attended|present|in attendance|attending|absent)|(?:the meeting was |meeting"
              + " )?(?:also )?attended by)(?: (?:at )?(?:the|this) meeting| remotely| virtually|"
              + " online)?)(?: the"
              + " following\\b[^:]{0,40})?(?:\\s*[:;]\\s*[-\u2013\u2014]*\\s*|\\s*[-\u2013\u2014]+\\s*|\\.*\\s*$|\\s+(?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE);

  // words for those who are no members of what meets
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:officers?|officials?|in accordance with|standing orders?|procedure"
              + " rule|also|others?|guests?|observ\\w+|invit\\w+|public|staff|advis\\w+|non-?members?|not"
              + " members|visitors?|press|witness\\w*)\\b");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\\b(?:members?|councillors?|cllrs?|governors?|trustees?|directors|commissioners|representatives)\\b");
  private static final Pattern THERE =
      Pattern.compile("\\b(?:in attendance|attending|attended(?: by)?|attendance)\\b");

  // "Cabinet Member in attendance", of a committee that they are not on
  private static final Pattern EXECUTIVE =
      Pattern.compile(
          "\\b(?:cabinet|executive|portfolio|lead|ward|local|divisional)"
              + " (?:members?|councillors?|cllrs?|holders?)\\b");

  private static final Pattern PLURAL = Pattern.compile("[^\\Ws]s\\b");

  // "Panel: Jo Ash, Bo Elm": nothing but the sign makes a label of such a word
  private static final Pattern BODY =
      Pattern.compile(
          "^\\W{0,3}(?:the"
              + " )?(?:panel|board|committee|forum|group|commission|partnership|trustees|directors|governors)\\s*:\\s*",
          Pattern.CASE_INSENSITIVE);

  // "Apologies, Jo Ash, Bo Elm"
  private static final Pattern BEFORE_COMMA =
      Pattern.compile("^\\W{0,3}(?<words>Apologies|Present|In attendance|Absent)(?=,\\s\\p{Lu})");

  private static final Pattern WELSH_HALF =
      Pattern.compile(
          "^\\W{0,3}(?:(?:y |yr |yn |hefyd |rhai"
              + " )*+(?:[bp]resennol|absennol|ymddiheuriadau|mynychu|swyddog(?:ion)?|aelod(?:au)?|cynghorwyr|cynghorydd|gwest(?:ai|eion)|cynrychiol\\w{0,8}|arsyll\\w{0,8}|eraill|gwahoddedigion)(?:"
              + " [\\p{L}']{1,20}){0,4})\\s?/\\s?(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** This label, with those below it there as members. */
  AttendanceLabel present() {
    return new AttendanceLabel(AttendanceStatus.PRESENT, chair, title, capacity, end);
  }

  /** {@code Chair:} is the label of one; those below it sit as members. */
  AttendanceLabel afterOne() {
    return chair ? new AttendanceLabel(status, false, title, null, end) : this;
  }

  /** True for {@code Clerk:}, the label of one person; {@code Observers:} spans a list. */
  boolean isOfOne(String text) {
    String words = text.substring(0, Math.min(end, text.length())).replaceAll("\\W+$", "");
    return (chair || capacity != null) && !PLURAL.matcher(words).find();
  }

  private AttendanceLabel after(int shift) {
    return new AttendanceLabel(status, chair, title, capacity, end + shift);
  }

  /** True for a label with nothing behind it. */
  static boolean isWhole(String text) {
    AttendanceLabel label = at(text);
    return label != null && label.end() == text.length();
  }

  /** The label at the beginning of the text, or null. */
  static @Nullable AttendanceLabel at(String text) {
    Matcher welsh = WELSH_HALF.matcher(text);
    if (welsh.find()) {
      AttendanceLabel english = at(text.substring(welsh.end()));
      return english == null ? null : english.after(welsh.end());
    }
    Matcher told = TOLD.matcher(text);
    if (told.find()) {
      return guessed(told.group("words"), told.end());
    }
    Matcher known = KNOWN.matcher(text);
    if (known.find() && isLabel(known, text)) {
      String words =
          known.group("words") + (known.group("more") == null ? "" : known.group("more"));
      return of(meaning(known.group("words")), words, known.end());
    }
    Matcher body = BODY.matcher(text);
    if (body.find() && PeopleList.in(text.substring(body.end())).size() > 1) {
      return new AttendanceLabel(AttendanceStatus.PRESENT, false, null, null, body.end());
    }
    Matcher comma = BEFORE_COMMA.matcher(text);
    if (comma.find() && startsSoon(text.substring(comma.end() + 1))) {
      return of(meaning(comma.group("words")), comma.group("words"), comma.end() + 1);
    }
    Matcher dashed = DASHED.matcher(text);
    if (dashed.find() && PeopleList.in(dashed.group("words")).isEmpty()) {
      return guessed(dashed.group("words"), dashed.end());
    }
    Matcher unknown = UNKNOWN.matcher(text);
    return unknown.find() && PeopleList.in(unknown.group("words")).isEmpty()
        ? guessed(unknown.group("words"), unknown.end())
        : null;
  }

  /** {@code PRESENT Jo Ash}: without a sign, people must follow. */
  private static boolean isLabel(Matcher known, String text) {
    boolean signed = !known.group("sign").isBlank() || known.end() == text.length();
    String rest = text.substring(known.end());
    boolean title = Titles.split(known.group("words") + " X").title() != null;
    return signed
        || !title
            && known.group("words").length() < 30
            && !PeopleList.in(rest).isEmpty()
            && startsWithPerson(rest);
  }

  private static boolean startsSoon(String rest) {
    return !PeopleList.in(rest).isEmpty() && startsWithPerson(rest);
  }

  private static boolean startsWithPerson(String rest) {
    return PeopleList.in(rest).get(0).start() < 25;
  }

  private static String meaning(String words) {
    String plain = words.replaceAll("\\s+", " ");
    return ENTRIES.stream()
        .filter(entry -> entry.words().equalsIgnoreCase(plain))
        .map(Entry::meaning)
        .findFirst()
        .orElse("skip");
  }

  private static AttendanceLabel of(String meaning, String words, int end) {
    String[] parts = meaning.split("\\s*,\\s*", 2);
    String lends = parts.length > 1 ? parts[1] : "";
    if (meaning.contains("skip")) {
      return new AttendanceLabel(null, false, null, null, end);
    }
    return new AttendanceLabel(
        AttendanceStatus.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        lends.equals("chair"),
        lends.startsWith("title ") ? lends.substring(6) : null,
        capacity(lends, words),
        end);
  }

  private static @Nullable String capacity(String lends, String words) {
    if (lends.startsWith("capacity ")) {
      return lends.substring(9);
    }
    boolean printed =
        lends.equals("capacity")
            || lends.equals("chair") && !words.equalsIgnoreCase("in the chair");
    return printed ? words.replaceFirst("s(?=$| \\()", "") : null;
  }

  /** A label that is on no list, from the words in it; its people stay as those before them. */
  private static @Nullable AttendanceLabel guessed(String words, int end) {
    String low = words.toLowerCase(Locale.ROOT);
    String meaning = meaningOf(low);
    return meaning == null ? null : of(meaning, words, end);
  }

  private static @Nullable String meaningOf(String low) {
    if (low.contains("apolog")) {
      return "apologies";
    }
    if (low.contains("absent") || low.contains("not present")) {
      return "absent";
    }
    if (OTHERS.matcher(low).find()) {
      return "in_attendance";
    }
    boolean there = THERE.matcher(low).find();
    if (there && EXECUTIVE.matcher(low).find()) {
      return "in_attendance";
    }
    boolean members = MEMBERS.matcher(low).find();
    if (members || low.contains("present") || low.contains("sederunt")) {
      return "present";
    }
    return there ? "in_attendance" : null;
  }

  /**
   * True for {@code In attendance}, {@code Councillors in attendance}: words for all who came where
   * nobody is listed as present above.
   *
   * @param text that begins with this label
   */
  boolean mayBeOfMembers(String text) {
    String words = text.substring(0, Math.min(end, text.length())).toLowerCase(Locale.ROOT);
    return status == AttendanceStatus.IN_ATTENDANCE
        && THERE.matcher(words).find()
        && !OTHERS.matcher(words).find();
  }

  private static List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (String line : WordList.named("attendance-labels").words()) {
      String[] sides = line.split("\\s*=\\s*", 2);
      all.add(new Entry(sides[0], sides[1]));
    }
    all.sort(Comparator.comparingInt((Entry entry) -> entry.words().length()).reversed());
    return List.copyOf(all);
  }
}
