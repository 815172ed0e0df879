package org.minutegraph.extract.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/**
 * Finds declared interests: in sentences anywhere, and as lists and tables under the item for them.
 * {@code None} is no declaration.
 */
public final class DeclarationExtractor {

  static final String KINDS =
      "(?<kind>disclosable pecuniary(?: and other)?|significant (?:non[-"
          + " ]?)?(?:pecuniary|financial)|non[- ]?disclosable|other registrable|non[-"
          + " ]?registe?rable|registe?rable|personal(?: (?:and|but not|but non-?) ?(?:a"
          + " )?prejudicial| and pecuniary)?|(?:non[- ]?)?prejudicial|(?:non[-"
          + " ]?)?pecuniary|(?:non[- ]?)?financial|significant other|(?:other"
          + " )?significant|direct|indirect|conflicting|affected|DPI|NPI|ORI|OSI)";
  // "declared a personal interest in", "gave notice of interests", "An interest was declared by"
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(?:declar(?:ed|es|ing)|(?<=\\bto"
              + " )declare|disclosed|registered|intimated|recorded|gave notice"
              + " of|stated|indicated|reported|noted|has|had|(?:made|gave) (?:a |the following"
              + " )?declarations? of)\\b(?: that (?:he|she|they) ha[ds])?(?:,?\\s(?:during|in the"
              + " course of|at"
              + " the|before|after)\\s[^,.;]{3,40}?,?)?\\s(?:(?:an?|and|the|his|her|their|following|further|potential|possible|perceived|that|same|similar)\\s){0,3}?[\u2018'\u201c\"]?(?:"
              + KINDS
              + "\\s)?(?:\\((?<sign>[^)]{1,30})\\)\\s)?(?:interests?|conflicts? of"
              + " interest)\\b[\u2019'\u201d\"]?(?:,?\\s(?:(?:of\\s)?(?:an?\\s)?(?:"
              + KINDS.replace("<kind>", "<after>")
              + ")(?: nature)?))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile(
          "^[\\s,]*(?:(?:which|that) (?:may|might|could) [\\p{L} ]{3,40}? (?=in |on ))?(?:(?:(?:in"
              + " )?respect of|(?:in )?relation to|in|on|under|regarding|concerning|with regard"
              + " to|with reference to|with respect to|(?:in )?respect of|(?:in )?relation"
              + " to|relating to|as regards)\\s)?(?:the\\s(?=following|matter))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REASON =
      Pattern.compile("^,\\s(?:who (?:is|was)|being|as)\\s(?<why>[^,;]{3,90}),\\s");
  // where the subject is over: what the member then did
  private static final Pattern OVER =
      Pattern.compile(
          "^,?\\s?(?:left|withdrew|vacated)\\b.*|[,;]?\\s(?:and|but|so|who|he|she|they)\\s(?:(?:he|she|they|therefore|would|did|had|accordingly|then|also|indicated|was|were|that)\\s){0,3}(?:agreed"
              + " to|left|leav\\w+|took no|take no|taking"
              + " no|withdr\\w+|remain\\w*|stay\\w*|vacat\\w+|not (?:take|vote|speak)|spoke|not"
              + " participate|abstain\\w*|retir\\w+|declared|gave|reported|stated|advised|determined|considered|dispens\\w+)\\b.*|(?<!\\b(?:No|Nos|St|Mr|Mrs|Dr))\\.\\s.*|[.;]$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:left|leaving|withdrew|withdrawing|vacated|retired from|would leave|leave)\\b(?:"
              + " the)?(?: (?:room|meeting|chamber|table|council chamber|hall|virtual meeting))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAYED =
      Pattern.compile("\\b(?:remained|stayed|did not leave|remain)\\b", Pattern.CASE_INSENSITIVE);
  // between declarers, and before the verb: ", and ", " both ", ", as a governor, "
  private static final Pattern BESIDE =
      Pattern.compile(
          "[\\s,&]{0,3}+(?:(?:and|both|each|all|also|then|had|has|having|\\([^()]{0,40}+\\)|as [a-z"
              + " ]{1,30}+,|who (?:is|was) [^,;.]{3,90}+,|(?:the )?\\p{Lu}[\\p{L}"
              + " ]{2,40}+,|(?:wished|wanted|asked|desired|requested|needed|rose) to|as"
              + " [^,.;]{3,60}+,|(?:he|she|they)|(?:gave"
              + " notice|stated|said|advised|indicated|explained|confirmed) that,?(?:"
              + " (?:he|she|they) (?:would be|was|were))?)[\\s,&]{0,3}+){0,4}",
          Pattern.CASE_INSENSITIVE);
  // "In respect of item 6, " before who declares
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:In (?:respect|relation|regard) (?:of|to)|With (?:regard|respect|reference) to|As"
              + " regards|Regarding|Concerning|Under|On|For)\\s(?<lead>[^.;]{3,120}?),?\\s$",
          Pattern.CASE_INSENSITIVE);

  /** {@code PL/00489}, {@code 21/01234/FUL}: what calls an application by itself. */
  private static final Pattern SIGN = Pattern.compile("\\b[\\p{Lu}\\d]{1,6}/\\d{3,6}\\b");

  private static final Pattern FURTHER =
      Pattern.compile(
          ",?\\s(?:in|under)\\s(?=(?:[Aa]genda|[Ii]tem|[Mm]inute|[Aa]pplication|\\p{Lu}|\\d))");
  private static final Pattern HEADING =
      Pattern.compile("\\b(?:declarations?|disclosures?|interests?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NIL =
      Pattern.compile(
          "^\\W*(?:there were )?(?:no|none|nil)\\b(?!.*\\b(?:save|except|other than|apart"
              + " from)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern KIND =
      Pattern.compile("\\b" + KINDS + "\\b", Pattern.CASE_INSENSITIVE);

  public List<Declaration> find(MinutesDocument minutes, NameFinder names) {
    List<Declaration> all = new ArrayList<>();
    for (ItemText item : ItemText.of(minutes)) {
      List<Declaration> here = new ArrayList<>();
      boolean own = item.heading() != null && HEADING.matcher(item.heading().text()).find();
      for (Paragraph paragraph : item.paragraphs()) {
        own |= isHeading(paragraph);
        here.addAll(sentences(item.item(), paragraph.text(), names, own));
      }
      if (own && here.isEmpty()) {
        here.addAll(new DeclarationList(item.item(), names).read(item.paragraphs()));
      }
      here.stream().filter(told -> !isAgain(all, told)).toList().forEach(all::add);
    }
    return List.copyOf(all);
  }

  /**
   * The same interest told once more in the item that it is in: the same sign of the same matter.
   */
  private static boolean isAgain(List<Declaration> before, Declaration told) {
    String subject = told.subject();
    return subject != null
        && before.stream()
            .filter(known -> known.item() != told.item() && known.subject() != null)
            .filter(known -> SameSpeaker.is(known.person(), told.person()))
            .anyMatch(
                known ->
                    SIGN.matcher(subject)
                        .results()
                        .anyMatch(sign -> String.valueOf(known.subject()).contains(sign.group())));
  }

  private static boolean isHeading(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.SUBHEADING
        && HEADING.matcher(paragraph.text().text()).find();
  }

  private static List<Declaration> sentences(
      int item, Passage passage, NameFinder names, boolean own) {
    List<Declaration> found = new ArrayList<>();
    NamedText named = NamedText.of(passage, names);
    List<Sentences.Range> sentences = Sentences.of(passage.text());
    for (int i = 0; i < sentences.size(); i++) {
      Sentences.Range next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
      List<Declaration> declared = sentence(item, named, sentences.get(i), next);
      found.addAll(
          declared.isEmpty() ? new ToldInterests(item, named, own).in(sentences.get(i)) : declared);
    }
    return found;
  }

  private static List<Declaration> sentence(
      int item, NamedText named, Sentences.Range range, Sentences.@Nullable Range next) {
    List<Declaration> found = new ArrayList<>();
    String text = named.passage().text();
    Matcher declared = DECLARED.matcher(text).region(range.start(), range.end());
    while (declared.find()) {
      int whole = endOf(text, declared.end(), range.end());
      Optional<Hit> further = further(named, declared.end(), whole);
      int end = further.map(Hit::start).orElse(whole);
      String kind = kind(declared.group("kind"), declared.group("after"), declared.group("sign"));
      String rest = text.substring(declared.end(), end);
      Boolean left =
          left(text.substring(declared.end(), range.end()), next == null ? "" : next.of(text));
      List<Hit> declarers = declarers(named, range.start(), declared.start());
      for (Hit who : declarers) {
        Evidence words = Evidence.certain(named.passage().span(who.start(), end));
        String before = text.substring(range.start(), declarers.get(0).start());
        String about =
            withReason(text.substring(who.end(), declared.start()), subject(before, rest));
        found.add(new Declaration(item, who.mention(), kind, about, left, words));
      }
      further
          .filter(who -> !declarers.isEmpty())
          .map(who -> further(item, named, who, kind, whole))
          .ifPresent(found::add);
    }
    return found.isEmpty() ? new PassiveInterests(item, named).in(range) : found;
  }

  /** {@code and Cllr Elm in item 8} behind what another declared. */
  private static Optional<Hit> further(NamedText named, int from, int end) {
    String text = named.text();
    return named.hits().stream()
        .filter(hit -> hit.start() > from && hit.end() < end)
        .filter(hit -> text.substring(from, hit.start()).endsWith(" and "))
        .filter(hit -> FURTHER.matcher(text).region(hit.end(), end).lookingAt())
        .findFirst();
  }

  private static Declaration further(
      int item, NamedText named, Hit who, @Nullable String kind, int end) {
    String rest = named.passage().text().substring(who.end(), end);
    Evidence words = Evidence.certain(named.passage().span(who.start(), end));
    return new Declaration(item, who.mention(), kind, subject(rest), left(rest, ""), words);
  }

  /** {@code Cllr Ash, who is employed by the mill, declared ...}: why stands before the verb. */
  private static @Nullable String withReason(String between, @Nullable String subject) {
    Matcher reason = REASON.matcher(between);
    if (!reason.lookingAt()) {
      return subject;
    }
    return subject == null ? reason.group("why") : subject + ", " + reason.group("why");
  }

  /** The people named right before the verb: {@code Councillors Ash and Birch}. */
  private static List<Hit> declarers(NamedText named, int from, int verb) {
    List<Hit> all = new ArrayList<>();
    int at = verb;
    for (int i = named.hits().size() - 1; i >= 0; i--) {
      Hit hit = named.hits().get(i);
      boolean beside =
          hit.end() <= at
              && hit.start() >= from
              && BESIDE.matcher(named.passage().text().substring(hit.end(), at)).matches();
      if (beside) {
        all.add(0, hit);
        at = hit.start();
      }
    }
    return all;
  }

  private static int endOf(String text, int from, int end) {
    Matcher again = DECLARED.matcher(text).region(from, end);
    return again.find() ? again.start() : end;
  }

  static @Nullable String kind(
      @Nullable String before, @Nullable String after, @Nullable String sign) {
    String printed = before == null ? after == null ? sign : after : before;
    return printed == null ? null : printed.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  static @Nullable String subject(String rest) {
    Matcher lead = BEFORE_SUBJECT.matcher(rest);
    String from = lead.find() ? rest.substring(lead.end()) : rest;
    String words =
        OVER.matcher(from).replaceFirst("").replaceFirst("(?:[\\s,.;]|\\sand)+$", "").strip();
    return words.isEmpty() ? null : words;
  }

  /** {@code In respect of item 6, Cllr Ash declared an interest as a trustee}. */
  private static @Nullable String subject(String before, String rest) {
    Matcher lead = LEAD.matcher(before);
    String behind = subject(rest);
    boolean because = behind == null || behind.matches("(?is)(?:as|being|because|by virtue)\\b.*");
    if (!because || !lead.find()) {
      return behind;
    }
    return behind == null ? lead.group("lead") : lead.group("lead") + " " + behind;
  }

  static @Nullable Boolean left(String rest, String next) {
    String goesOn =
        next.matches("(?is)(?:he|she|they|councillor|cllr|mr|mrs|ms)\\b.*")
                && !DECLARED.matcher(next).find()
            ? next
            : "";
    if (STAYED.matcher(rest + " " + goesOn).find()) {
      return false;
    }
    return LEFT.matcher(rest).find() || LEFT.matcher(goesOn).find() ? true : null;
  }

  static boolean isNil(String text) {
    return NIL.matcher(text).matches();
  }

  /** The kind of interest that the words name, or null. */
  static @Nullable String kindIn(String words) {
    Matcher m = KIND.matcher(words);
    return m.find() ? m.group("kind").toLowerCase(Locale.ROOT) : null;
  }
}
