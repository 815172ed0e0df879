package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.TitleCase;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/** Finds people appointed to bodies and posts. */
public final class AppointmentExtractor {

  private static final String NAME = NamedText.ANY;

  /** {@code (Elm)}, {@code of Elm School}, behind a name. */
  private static final String OF =
      "(?:\\s\\([^()]{1,40}\\)|\\s(?:of|from)\\s(?:the\\s)?(?-i:\\p{Lu})[^.;:,()\uE000]{2,50}?(?=,|\\sand\\s\uE000|\\s(?:be|was|were|is|had|has|have)\\b))?";

  private static final String NAMES =
      "(?<who>" + NAME + OF + "(?:(?:,|,?\\sand|\\s&|;)\\s" + NAME + OF + "){0,40}+)";
  private static final String VERB =
      "(?:declared\\s(?:duly\\s)?|voted\\s(?:in\\s)?)?(?:re-?)?(?:appointed|elected|nominated|selected|chosen|co-?opted|designated|confirmed|installed|approved|ratified|endorsed|voted\\sin|named|made(?=\\s(?:our|the|its)\\s)|assigned|seconded|recruited|engaged)";
  // "Councillors A and B be appointed ...", "A was duly re-elected ..."
  private static final Pattern APPOINTED =
      Pattern.compile(
          NAMES
              + "(?<clause>,\\s[^.;:,\uE000]{3,120}?,(?=\\s(?:be|was|were|is|had|has)\\s))?"
              + "(?:\\swas\\s(?:proposed|nominated)\\sby\\s[^.;]{1,120}?\\sand"
              + "|\\s(?:put\\s(?:him|her)self|stood|agreed|volunteered|offered|was\\s(?:the\\sonly|nominated|proposed|willing)|had|expressed|received|attended|applied|indicated|accepted|came|signalled|confirmed)\\b[^.;\uE000]{0,100}?\\sand)?,?\\s(?:to\\s)?(?:be|was|were|is|are|had"
              + " been|has been|have been|being),?\\s(?:\\w+ly\\s|and (?:(?:he|she|they|it) )?(?:is"
              + " |are )?hereby,?(?: is| are)?\\s|hereby\\s){0,2}"
              + VERB
              + "(?:\\sand\\s(?:\\w+ly\\s)?\\w+)?(?<rest>(?:\\s|\\.|,|$).*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // "the Committee appointed A as its representative on ..."
  private static final Pattern APPOINTS =
      Pattern.compile(
          "\\b(?:"
              + VERB
              + "|(?:re-?)?(?:appoint|elect|nominate|co-?opt)|(?:nomination|appointment|re-appointment|election|co-?option)"
              + " of)\\s(?:the following\\s)?"
              + NAMES
              + "(?:\\s(?:of|from)\\s(?:the\\s)?(?-i:\\p{Lu})[^.;,\uE000]{2,60}?)?"
              + "(?<rest>\\s(?:as|to|onto|on|for)\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // "recommended A for appointment as a lay member"
  private static final Pattern RECOMMENDED =
      Pattern.compile(
          "\\b(?:recommend\\w*|support\\w*|approv\\w*|put\\sforward|endors\\w*|accept\\w*)\\s(?:that\\s)?"
              + NAMES
              + "\\sfor\\s(?:re-?)?(?:appointment|election|nomination|co-?option|membership)(?<rest>\\s(?:as|to|onto|on|of)\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // "a working group of A, B and C be established"
  private static final Pattern FORMED =
      Pattern.compile(
          "\\b(?:an?|the)\\s(?<to>(?:[\\p{L}'\u2019&-]+\\s){0,8}?(?:\\p{L}+-)?(?:group|panel|committee|board|party|force|forum|team)),?\\s(?:of|comprising|consisting"
              + " of|made up of|composed of|to comprise|comprised of|including)\\s(?:the"
              + " following\\s)?(?:members\\s)?:?\\s?"
              + NAMES
              + ",?\\s(?:to\\s)?(?:be|was|were)\\s(?:established|set"
              + " up|formed|convened|appointed|created|constituted)",
          Pattern.CASE_INSENSITIVE);
  // "The motion was lost"
  private static final Pattern LOST =
      Pattern.compile(
          "(?i)\\b(?:motion|proposal|nomination|amendment|it|this)\\s(?:was|were|had"
              + " been|is)?\\s?(?:therefore |then |duly )?(?:declared )?(?:lost|fell|defeated|not"
              + " carried|rejected)\\b");
  // "Ann Lee proposed that " before "Jo Ash be elected Chair"
  private static final Pattern PROPOSAL =
      Pattern.compile("(?i)\\b(?:proposed|nominated|moved|proposal|nomination)\\b[^.;]{0,160}$");
  private static final Pattern ABSENT =
      Pattern.compile("(?i)\\babsence\\s(?:of|from)\\s(?:the\\s)?$");
  // "Elm Charity:" on a line of its own
  private static final Pattern LABEL =
      Pattern.compile("(?:[\u2022*-]\\s*)?(?<to>\\p{Lu}[^.:;]{3,60})\\s*:\\s*[-\u2013]?\\s*");
  private static final Pattern OURS =
      Pattern.compile(
          "(?i)(?:(?:the\\s|our\\s|its\\s)?(?:(?:parish|town|community|city|county|borough|district)\\s)?(?:council(?:'s)?\\s)?)?rep(?:resentative)?s?");
  // "Ms Ash was also nominated", no more: not yet elected
  private static final Pattern STANDS = Pattern.compile("(?i)\\bnominated\\b");
  private static final Pattern CO_OPTED = Pattern.compile("(?i)\\bco-?opted\\b");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:\\b(?:election|appointment|nomination|co-?option)s? of|^(?:\\W*to"
              + " )?(?:elect|appoint|co-?opt)) (?:an? |the"
              + " )?(?<to>.{3,60})$|^\\W*(?<post>(?:vice|deputy|depute|co)?["
              + " -]?(?:chair(?:man|woman|person)?|conven[eo]r|town"
              + " mayor|mayor|provost|president|treasurer|secretary))\\W*$",
          Pattern.CASE_INSENSITIVE);

  private final @Nullable String ownBody;

  /** Does not know yet which body met. */
  public AppointmentExtractor() {
    this(null);
  }

  private AppointmentExtractor(@Nullable String ownBody) {
    this.ownBody = ownBody;
  }

  /** The appointments that the minutes tell. */
  public List<Appointment> find(MinutesDocument minutes, Meeting meeting, NameFinder names) {
    return new AppointmentExtractor(meeting.body()).find(minutes, names);
  }

  private List<Appointment> find(MinutesDocument minutes, NameFinder names) {
    DistinctAppointments distinct = new DistinctAppointments(ownBody);
    List<Appointment> all = new ArrayList<>();
    for (ItemText item : ItemText.of(minutes)) {
      List<Appointment> here = new ArrayList<>();
      String label = null;
      String before = "";
      for (Paragraph paragraph : item.paragraphs()) {
        Matcher line = LABEL.matcher(paragraph.text().text());
        label = line.matches() ? line.group("to") : label;
        NamedText named = AppointedNames.blotted(paragraph.text(), names);
        here.addAll(represented(sentences(item, before, named), label));
        before = named.text();
      }
      item.paragraphs()
          .forEach(
              paragraph -> Nominations.won(AppointedNames.blotted(paragraph.text(), names), here));
      List<Appointment> listed = new AppointmentLists(item, names).read();
      here.addAll(listed.isEmpty() ? new AppointmentEntries(item, names).read() : listed);
      for (Paragraph paragraph : item.paragraphs()) {
        shared(item, AppointedNames.blotted(paragraph.text(), names), here);
      }
      all.addAll(distinct.of(here));
    }
    return List.copyOf(all);
  }

  private static void shared(ItemText item, NamedText named, List<Appointment> here) {
    for (AppointmentForms.Made made : SharedSeats.in(named, here)) {
      add(item, named, made.from(), made.to(), made.target(), Confidence.SURE, here);
    }
  }

  /** {@code elected as our representatives}, below a line that names the body. */
  private static List<Appointment> represented(List<Appointment> found, @Nullable String body) {
    return body == null
        ? found
        : found.stream()
            .map(
                each ->
                    each.role() == null && OURS.matcher(each.to()).matches()
                        ? new Appointment(
                            each.item(), each.person(), "representative", body, each.evidence())
                        : each)
            .toList();
  }

  private List<Appointment> sentences(ItemText item, String before, NamedText named) {
    List<Appointment> found = new ArrayList<>();
    appointed(item, before, named, APPOINTED, found);
    appointed(item, before, named, APPOINTS, found);
    appointed(item, before, named, RECOMMENDED, found);
    Matcher formed = FORMED.matcher(named.text());
    while (formed.find()) {
      AppointmentTarget target = new AppointmentTarget(null, formed.group("to"));
      add(item, named, formed.start("who"), formed.end("who"), target, Confidence.SURE, found);
    }
    for (AppointmentForms.Made made : Nominations.in(named, fromHeading(item))) {
      add(item, named, made.from(), made.to(), made.target(), Confidence.LIKELY, found);
    }
    String heading = item.heading() == null ? null : item.heading().text();
    List<AppointmentForms.Made> forms = new ArrayList<>(AppointmentForms.in(heading, named));
    forms.addAll(ToldAppointments.in(before, named));
    forms.addAll(ElectedOfficers.in(named, fromHeading(item)));
    for (AppointmentForms.Made made : forms) {
      AppointmentTarget target = ToldAppointments.ofLead(named, made.target());
      add(item, named, made.from(), made.to(), target, Confidence.SURE, found);
    }
    if (LOST.matcher(named.text()).find()) {
      found.removeIf(each -> each.evidence().confidence() < Confidence.SURE);
    }
    return found;
  }

  private void appointed(
      ItemText item, String before, NamedText named, Pattern pattern, List<Appointment> found) {
    Matcher m = pattern.matcher(named.text());
    int at = 0;
    while (at < named.text().length() && m.find(at)) {
      at = m.start("rest") + 1;
      AppointmentTarget told = AppointmentTarget.in(printed(named, m.start("rest"), m.end("rest")));
      AppointmentTarget target = told == null ? untold(item, before, named, m) : told;
      if (target != null && !target.to().endsWith("respectively")) {
        boolean open =
            PROPOSAL.matcher(named.text().substring(0, m.start("who"))).find()
                || (told == null && STANDS.matcher(m.group()).find());
        double sure = open ? Confidence.LIKELY : Confidence.SURE;
        add(item, named, m.start("who"), m.end("who"), target, sure, found);
      }
    }
  }

  /**
   * What is filled where the verb names nothing: what the clause before it, or the heading tells.
   */
  private @Nullable AppointmentTarget untold(
      ItemText item, String before, NamedText named, Matcher m) {
    String words = named.text().substring(m.start(), m.start("rest"));
    String lead = before + " " + named.text().substring(0, m.start());
    AppointmentTarget left = Vacated.in(words);
    AppointmentTarget headed = left == null ? fromHeading(item) : left;
    headed = headed == null && !PROPOSAL.matcher(lead).find() ? Vacated.in(lead) : headed;
    return headed == null && ownBody != null && CO_OPTED.matcher(words).find()
        ? new AppointmentTarget(null, ownBody)
        : headed;
  }

  /** {@code In the absence of Mr Ash, Ms Elm was elected}: only the last of those named. */
  private static int first(NamedText named, int from, int to) {
    boolean absent = ABSENT.matcher(named.text().substring(0, from)).find();
    return !absent
        ? from
        : named.hits().stream()
            .filter(hit -> hit.end() <= to)
            .reduce((one, other) -> other)
            .map(Hit::start)
            .orElse(from);
  }

  /** The words as printed, with names still blotted, so that a name ends the target. */
  private static String printed(NamedText named, int from, int to) {
    return named.text().substring(from, to);
  }

  private static @Nullable AppointmentTarget fromHeading(ItemText item) {
    Matcher m = item.heading() == null ? null : HEADING.matcher(item.heading().text());
    return m != null && m.find()
        ? new AppointmentTarget(null, TitleCase.of(headed(m).replaceFirst("\\s(?:for|\\d).*", "")))
        : null;
  }

  private static String headed(Matcher heading) {
    return heading.group("to") == null ? heading.group("post") : heading.group("to");
  }

  private static void add(
      ItemText item,
      NamedText named,
      int from,
      int to,
      AppointmentTarget target,
      double sure,
      List<Appointment> found) {
    int first = first(named, from, to);
    for (Hit hit : named.hits()) {
      if (hit.start() >= first && hit.end() <= to) {
        AppointmentTarget own = ElectedOfficers.marked(named, hit, target);
        Evidence words =
            new Evidence(
                named.passage().span(hit.start(), Math.min(named.text().length(), to)), sure);
        found.add(
            new Appointment(item.item(), hit.mention(), own.role(), unblotted(own.to()), words));
      }
    }
  }

  private static String unblotted(String words) {
    return words.replace(String.valueOf(NamedText.NAME), "").replaceAll("\\s+", " ").strip();
  }
}
