package org.minutegraph.extract.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words behind a name in a list are about: {@code (in the Chair)}, {@code (Labour)}. */
enum PersonNote {
  /** {@code in the Chair}. */
  IN_THE_CHAIR,
  /** {@code Chair}, {@code Convener}. */
  CHAIR,
  /** {@code substituting for Councillor Ash}. */
  SUBSTITUTE,
  /** {@code Dr Ash attended in his absence}. */
  STAND_IN,
  /** {@code for lateness}. */
  LATE,
  /** {@code until 8.20pm}, {@code minutes 31 to 38}, {@code holiday}, a party: nothing to keep. */
  NOTHING,
  /** {@code seven members of the public}. */
  CROWD,
  /** {@code Head of Roads}. */
  POST,
  /** {@code Elm Hospitals NHS Trust}. */
  ORGANISATION,
  OTHER;

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}\\p{Ll}{0,2}");
  private static final Pattern SITTING =
      Pattern.compile(
          "yn y gadair|(?:was |who was |(?:the )?(?:vice|deputy)[-"
              + " ](?:chair(?:man|woman|person)?|conven[eo]r),? )?(?:in|took|taking|assumed) the"
              + " chair.*|(?:who )?presid(?:ed|ing).*|(?:who )?chair(?:ed|ing)(?: the"
              + " meeting)?|chair for (?:the|this) meeting");
  private static final Pattern OFFICE =
      Pattern.compile(
          "cadeirydd|(?:the )?(?:acting |interim |independent |elected |board |committee |panel"
              + " |forum )?(?:chair(?:man|person|woman)?|conven[eo]r|presiding"
              + " (?:officer|member))");
  static final Pattern SUBSTITUTING =
      Pattern.compile(
          "^(?:attending |acting |attended |present )?(?:as )?(?:an? |the"
              + " )?(?:substitut\\w{0,4}|sub|subbing|reserve|deput(?:y|ising|ised|izing)|stand(?:ing)?["
              + " -]in|replacing|in (?:the )?place|in lieu|on behalf)\\b\\s*(?:member"
              + " )?(?:for|of)?[:\\s]*|^for (?=(?-i:\\p{Lu}\\p{Ll}+"
              + " \\p{Lu}[\\p{L}'-]+(?:,|\\s-|$)))",
          Pattern.CASE_INSENSITIVE);
  static final Pattern STANDING_IN =
      Pattern.compile(
          "\\b(?:attended|attending|substitut\\w+|deputis\\w+|was present|present)(?: (?:as"
              + " substitute|in (?:his|her|their) (?:absence|place)|on (?:his|her|their)"
              + " behalf|instead))?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATENESS =
      Pattern.compile(
          "(?:gave |sent )?(?:apologies )?for (?:late\\w*|being late|leaving early|early"
              + " departure|late arrival|the late).*");
  private static final Pattern PRESENCE =
      Pattern.compile(
          "(?:present )?(?:until|till|from|up"
              + " to|left|arriv\\w+|join\\w+|leaving|via|remote\\w*|virtual\\w*|online|on-?line|by"
              + " (?:video|tele|phone)|dial\\w*|part|for (?:part|item|minute|agenda)|items?"
              + " |minutes? |not (?:for|item)|except|in person|absent for|observing|non[-"
              + " ]?voting|voting|ex[-"
              + " ]officio|retired|resigned|following|after|subject|apolog|also|agenda|min\\b|nos?\\b|as"
              + " above|\\d).*");
  private static final Pattern REASON =
      Pattern.compile(
          "(?:on )?(?:annual |maternity |paternity |sick"
              + " )?(?:holidays?|leave|ill\\w*|unwell|sick\\w*|work\\w*|personal|family|business|prior|other|another|previous|council"
              + " business|council duties|bereavement|medical|health"
              + " reasons|reason|commitment|away|unavailable|abroad|isolating|self-isolating).*");
  private static final Pattern CROWDS =
      Pattern.compile(
          "(?:the )?(?:public|press)(?: and (?:the )?(?:public|press))?|(?:and"
              + " )?(?:.*\\b)?(?:members? of (?:the )?(?:public|press|staff)|members of the public"
              + " and press)(?: present)?");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?i)(?:.*\\b(?:members? of (?:the"
              + " )?(?:public|press)|residents|parishioners|electors|members of staff|press"
              + " representatives?|reporters?|student|students|pupils|others?|observers)|(?:the"
              + " )?(?:public|press)|none|nil|n/a|no ?one|nobody|no"
              + " apologies.*|apologies|vacan\\w+|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a"
              + " number of) .*)");
  private static final Set<String> PARTIES =
      WordList.named("parties").words().stream()
          .map(party -> party.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final String HEAD = posts().alternatives();
  // "Head of Roads", "Chair - Elm Board": what stands before "of" or "for" ends with the post
  private static final Pattern LEADING_POST =
      Pattern.compile(
          "^(?:[\\p{L}\\d'\u2019&/-]+[,\\s]+){0,6}?(?i:"
              + HEAD
              + ")(?=\\s(?:of|for|to|and|at|with|in|on)\\b|\\s?[-\u2013(:,/]|$)");
  private static final Pattern ANY_POST =
      Pattern.compile("(?<![\\p{L}-])(?i:" + HEAD + ")(?![\\p{L}-])");
  private static final Pattern ORGANISED =
      Pattern.compile(
          "(?<![\\p{L}])" + WordList.named("organisation-words").alternatives() + "(?![\\p{L}])");
  private static final Pattern OFFICE_OF = Pattern.compile("^(?:The )?Office of.*");
  // "of the Elm Gazette", "representing Elm Trust"
  static final Pattern FROM =
      Pattern.compile(
          "(?:of|from|representing|on behalf of) (?:the )?(?=\\p{Lu}[\\p{L}'\u2019-]*(?:"
              + " (?:and |of |the |for )?\\p{Lu}|$))");
  // "Heritage Wales"
  private static final Pattern COUNTRYWIDE =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}+){0,4}"
              + " (?:England|Wales|Scotland|Britain|UK|Ireland|Cymru)");
  private static final Pattern COUNCILLOR =
      Pattern.compile(
          "(?i)(?:(?:county|district|borough|city|town|parish|community|ward|local|unitary)"
              + " ){1,2}(?:councillor|cllr|member)s?");
  private static final Pattern SHORT = Pattern.compile("[A-Z][A-Z&]{1,6}s?");
  private static final Pattern WARD =
      Pattern.compile("(?i).*\\b(?:ward|division|constituency)s?\\b.*|(?:for )?ward .*");

  private static WordList posts() {
    Stream<String> more =
        Stream.of(
            "Member",
            "Members",
            "Co-opted",
            "Co-Opted",
            "Co-optee",
            "Parent",
            "Press",
            "Accountants",
            "Clerks",
            "Lawyers",
            "Student",
            "Presenter",
            "Host",
            "Support",
            "Lead",
            "Leads",
            "Nurse",
            "GP",
            "Deputy");
    return new WordList(
        Stream.concat(WordList.named("role-heads").words().stream(), more).distinct().toList());
  }

  /** How sure the words are that this is who chaired: 0 they do not say, 1 an office, 2 it did. */
  int chair() {
    return this == IN_THE_CHAIR ? 2 : this == CHAIR ? 1 : 0;
  }

  /** What the words, without brackets, are about; of two languages, what either tells. */
  static PersonNote of(String words) {
    PersonNote whole = ofOne(words);
    int slash = words.lastIndexOf('/');
    if (slash < 0 || whole != OTHER && whole != POST) {
      return whole;
    }
    PersonNote second = ofOne(words.substring(slash + 1));
    boolean welsh = words.toLowerCase(Locale.ROOT).matches(".*\\bcadeirydd\\b.*");
    boolean chairs = second == IN_THE_CHAIR || second == CHAIR && welsh;
    return whole == OTHER || chairs ? second : whole;
  }

  private static PersonNote ofOne(String words) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    if (SITTING.matcher(low).matches()) {
      return IN_THE_CHAIR;
    }
    if (OFFICE.matcher(low).matches()) {
      return CHAIR;
    }
    if (LATENESS.matcher(low).matches()) {
      return LATE;
    }
    return attending(words.strip(), low);
  }

  private static PersonNote attending(String words, String low) {
    if (CROWDS.matcher(low).matches()) {
      return CROWD;
    }
    Matcher substituting = SUBSTITUTING.matcher(words);
    if (substituting.find() && substituting.end() < words.length() && !isPost(words)) {
      return SUBSTITUTE;
    }
    if (STANDING_IN.matcher(words).find()
        && words.indexOf(' ') > 0
        && Character.isUpperCase(words.charAt(0))) {
      return STAND_IN;
    }
    boolean nothing =
        PRESENCE.matcher(low).matches()
            || REASON.matcher(low).matches()
            || PARTIES.contains(low)
            || WARD.matcher(words).matches();
    if (nothing) {
      return NOTHING;
    }
    return PUBLIC.matcher(low).matches() && !LEADING_POST.matcher(words).find()
        ? CROWD
        : kind(words);
  }

  private static PersonNote kind(String words) {
    if (isPost(words)) {
      return POST;
    }
    boolean from = FROM.matcher(words).lookingAt();
    return from || isOrganisation(words) ? ORGANISATION : OTHER;
  }

  /** {@code Head of Roads}, {@code observer}; not {@code Office of the Commissioner}. */
  static boolean isPost(String words) {
    if (OFFICE_OF.matcher(words).matches() || FROM.matcher(words).lookingAt()) {
      return false;
    }
    if (COUNCILLOR.matcher(words).matches()) {
      return true;
    }
    return LEADING_POST.matcher(words).find()
        || !ORGANISED.matcher(words).find() && ANY_POST.matcher(words).find();
  }

  static boolean isOrganisation(String words) {
    return COUNTRYWIDE.matcher(words).matches() && !NameShape.beginsWithGivenName(words)
        || ORGANISED.matcher(words).find()
        || SHORT.matcher(words).matches();
  }

  /**
   * True for {@code AB} or {@code ABi} beside {@code Ann Birch}, {@code AB} beside {@code Birch}.
   */
  static boolean abbreviates(String code, String name) {
    if (name.indexOf(' ') < 0) {
      return code.matches("\\p{Lu}{2,3}") && code.charAt(code.length() - 1) == name.charAt(0);
    }
    if (!CODE.matcher(code).matches() || code.charAt(0) != name.charAt(0)) {
      return false;
    }
    char surname = name.charAt(name.lastIndexOf(' ') + 1);
    return code.charAt(1) == surname || code.charAt(code.length() - 1) == surname;
  }
}
