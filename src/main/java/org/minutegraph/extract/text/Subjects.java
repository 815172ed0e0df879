package org.minutegraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.grammar.SpeechVerbs;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Mention;

/** Finds who speaks in a sentence, and with which verb. */
public final class Subjects {
  private static final int REACH = 240;
  // between a speaker and the verb: ", Head of Roads, ", " (Roads) ", " of Oxbridge ", " who lived
  // near "
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\s?(?:[,(\u2013\u2014-]|\\b(?:of|from|for|on behalf of|representing|who|as|present|in"
              + " attendance|attending|at the meeting|in the gallery|in the audience)\\b"
              + "|\\b(?:in|on|by|when|while|whilst)\\s(?:presenting|introducing|moving|seconding|responding"
              + "|replying|answering|concluding|opening|closing|summing|referring|supporting|speaking)\\b)");
  // ", Parks & Trees " behind "Service Director"
  private static final Pattern UNIT = Pattern.compile(",?\\s(?=\\p{Lu})");
  // "Mr Ash, in reply, said"
  private static final Pattern IN_REPLY =
      Pattern.compile(
          "(?s).*\\b(?:in (?:reply|response|answer)|by way of reply|replying|responding)\\b.*");
  // what a comma or bracket ends, as against " of Oxbridge" and ", as Member for the ward"
  private static final Pattern CLOSED =
      Pattern.compile("\\s?(?:\\(|,(?!\\s(?:as|who|on behalf of|representing|speaking)\\b))");
  // ", who described himself as a learner, " before "asked"
  private static final Pattern WHO = Pattern.compile(",\\swho\\s[^,.;]{3,100},\\s");
  private static final Pattern JOINT =
      Pattern.compile("(?:,|\\band|&)\\s+(?:also\\s+)?(?:the\\s+|our\\s+)?$");
  // "and agreed that Mrs Ash" is no list of speakers
  private static final Pattern FINITE = Pattern.compile("\\b(?:that|had|was|were|to|which)\\b");
  private static final Pattern TOGETHER = Pattern.compile(",?\\s(?:and\\s|&\\s)?(?:the\\s)?");
  private static final Pattern AND = Pattern.compile("(?:\\band|&)\\s+(?:the\\s+)?$");
  private static final Pattern IDENTITY = Pattern.compile(",?\\s+");
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern GAP = Pattern.compile("\\s*[:\u2013\u2014-]?\\s+|,?\\s+");
  private static final Pattern DECIDING =
      Pattern.compile(
          "(?:" + WordList.named("deciding-groups").alternatives() + ")(?:\\s.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPINION =
      Pattern.compile(WordList.named("opinion-verbs").alternatives() + "(?![\\p{L}])");

  private static final Pattern GREETING =
      Pattern.compile(WordList.named("greeting-verbs").alternatives());

  private static final Pattern GREETED =
      Pattern.compile(
          "\\s+(?:the\\s+|our\\s+|two\\s+|three\\s+)?(?:guest\\s+|new\\s+)?(?:"
              + WordList.named("greeted-people").alternatives()
              + ")\\b");

  private final String text;
  private final List<Actor> actors;
  private final SecondVerb more;

  public Subjects(String text, List<Actor> actors) {
    this.text = text;
    this.actors = actors;
    this.more = new SecondVerb(text);
  }

  /**
   * A sentence's speakers and verb.
   *
   * @param start where the part begins: with the sentence, or behind a label
   * @param at where the first speaker is named
   */
  public record Subject(
      int start, int at, List<Mention> speakers, SpeechVerbs.Hit verb, boolean reply) {}

  /** Who speaks in the sentence from {@code from} to {@code to}. */
  public Optional<Subject> in(int from, int to) {
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      if (actor.start() < from || actor.end() > to) {
        continue;
      }
      LeadIn leadIn = leadIn(from, i);
      if (leadIn == LeadIn.NONE) {
        continue;
      }
      Optional<Subject> subject = speaking(from, to, i, leadIn);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** A post before a name is part of the naming: {@code The Chair, Councillor Ash,}. */
  private LeadIn leadIn(int from, int i) {
    Actor actor = actors.get(i);
    LeadIn leadIn = LeadIn.of(text.substring(from, actor.start()), actor.isNamed());
    if (leadIn != LeadIn.NONE || i == 0 || !identityFollows(i - 1, actor.end())) {
      return leadIn;
    }
    Actor role = actors.get(i - 1);
    return role.start() < from ? LeadIn.NONE : LeadIn.of(text.substring(from, role.start()), true);
  }

  private Optional<Subject> speaking(int from, int to, int i, LeadIn leadIn) {
    Actor actor = actors.get(i);
    if (identityFollows(i, to)) {
      return Optional.empty();
    }
    List<Mention> speakers = new ArrayList<>(List.of(actor.mention()));
    Optional<SpeechVerbs.Hit> verb = verb(i, to, speakers);
    return verb.map(hit -> Further.of(text, from, hit))
        .filter(hit -> hit.act() != SpeechAct.NONE)
        .flatMap(
            hit -> decides(actor, hit) ? more.second(actors.get(i).end(), to) : Optional.of(hit))
        .filter(hit -> !decides(actor, hit))
        .map(
            hit ->
                new Subject(
                    from,
                    actor.start(),
                    speakers,
                    hit,
                    leadIn == LeadIn.REPLY
                        || IN_REPLY.matcher(text.substring(actor.end(), hit.start())).matches()));
  }

  /** {@code The Chair, Councillor Ash}: the name speaks, not the post. */
  public boolean identityFollows(int i, int to) {
    if (i + 1 >= actors.size() || actors.get(i).isNamed()) {
      return false;
    }
    Actor next = actors.get(i + 1);
    Pattern joint = actors.get(i).isRole() ? IDENTITY : COMMA;
    return next.isNamed()
        && next.end() <= to
        && !(actors.get(i).isGroup() && actors.get(i).mention().name().endsWith("s"))
        && joint.matcher(text.substring(actors.get(i).end(), next.start())).matches();
  }

  private boolean decides(Actor actor, SpeechVerbs.Hit verb) {
    return actor.isGroup()
        && !text.startsWith("All", actor.start())
        && !actor.mention().name().contains("public")
        && DECIDING.matcher(text.substring(actor.start(), actor.end())).matches()
        && !OPINION.matcher(text).region(verb.start(), text.length()).lookingAt();
  }

  private Optional<SpeechVerbs.Hit> verb(int i, int to, List<Mention> speakers) {
    int last = lastJoint(i, to);
    Optional<SpeechVerbs.Hit> direct =
        behindGap(actors.get(last).end(), to)
            .or(() -> behindUnit(last, to))
            .or(() -> behindApposition(last, to))
            .filter(hit -> hit.act() != SpeechAct.NONE && !greets(hit));
    Optional<SpeechVerbs.Hit> verb =
        direct
            .map(
                hit ->
                    more.askedToo(hit, to)
                        .or(() -> more.behindThanks(hit, actors.get(last).end(), to))
                        .orElse(hit))
            .or(() -> more.second(actors.get(last).end(), to));
    verb.ifPresent(hit -> addJoint(i, hit.start(), speakers));
    return verb;
  }

  /** {@code welcomed Mrs Ash}, {@code introduced the Head of Roads}: no speech yet. */
  private boolean greets(SpeechVerbs.Hit verb) {
    if (!GREETING.matcher(text.substring(verb.start(), verb.end())).matches()) {
      return false;
    }
    return GREETED.matcher(text).region(verb.end(), text.length()).lookingAt()
        || actors.stream()
            .filter(
                actor ->
                    !text.startsWith("'s", actor.end()) && !text.startsWith("\u2019s", actor.end()))
            .anyMatch(a -> a.start() > verb.end() && a.start() <= verb.end() + "new ".length() + 1);
  }

  private Optional<SpeechVerbs.Hit> behindGap(int end, int to) {
    Matcher gap = GAP.matcher(text).region(end, to);
    return gap.lookingAt()
        ? SpeechVerbs.at(text, gap.end()).filter(hit -> hit.end() <= to)
        : Optional.empty();
  }

  /** {@code The Service Director, Parks & Trees presented}. */
  private Optional<SpeechVerbs.Hit> behindUnit(int i, int to) {
    int end = actors.get(i).end();
    Matcher unit = UNIT.matcher(text).region(end, to);
    return actors.get(i).isRole() && unit.lookingAt()
        ? behindGap(Math.min(to, RolePhrases.runEnd(text, unit.end())), to)
        : Optional.empty();
  }

  private Optional<SpeechVerbs.Hit> behindApposition(int i, int to) {
    int end = actors.get(i).end();
    boolean joint = i + 1 < actors.size() && isJoint(i, i + 1);
    if (!joint && !BESIDE.matcher(text).region(end, to).lookingAt()) {
      return Optional.empty();
    }
    Matcher who = WHO.matcher(text).region(end, to);
    Optional<SpeechVerbs.Hit> closed =
        who.lookingAt() ? SpeechVerbs.at(text, who.end()) : Optional.empty();
    if (closed.filter(hit -> hit.end() <= to && hit.act() != SpeechAct.NONE).isPresent()) {
      return closed;
    }
    int limit = Math.min(to, end + REACH);
    for (int at = end; at < limit; at++) {
      if (Character.isWhitespace(text.charAt(at)) && endsBeside(at, end)) {
        Optional<SpeechVerbs.Hit> hit = SpeechVerbs.at(text, at + 1).filter(h -> h.end() <= to);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  /** A verb stands behind the comma or bracket that ends what stands beside the speaker. */
  private boolean endsBeside(int at, int end) {
    if (at == end) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == ',' || before == ')' || before == '\u2013' || before == '-') {
      return true;
    }
    return !CLOSED.matcher(text).region(end, text.length()).lookingAt()
        || actors.stream().anyMatch(a -> a.end() == at);
  }

  /** The last of several who stand together: {@code Councillors Ash and Birch}. */
  private int lastJoint(int i, int to) {
    int last = i;
    while (last + 1 < actors.size()
        && actors.get(last + 1).end() <= to
        && TOGETHER
            .matcher(text.substring(actors.get(last).end(), actors.get(last + 1).start()))
            .matches()) {
      last++;
    }
    return last;
  }

  private void addJoint(int i, int verb, List<Mention> speakers) {
    boolean together = true;
    for (int j = i + 1; j < actors.size() && actors.get(j).end() <= verb && together; j++) {
      if (isJoint(i, j)) {
        speakers.add(actors.get(j).mention());
      }
      together =
          !FINITE.matcher(text.substring(actors.get(j - 1).end(), actors.get(j).start())).find();
    }
  }

  /** Parted by "and" or a comma, or by what stands beside the first: {@code A, Clerk, and B}. */
  private boolean isJoint(int i, int j) {
    Actor first = actors.get(i);
    Actor other = actors.get(j);
    String between = text.substring(first.end(), other.start());
    if (between.lastIndexOf('(') > between.lastIndexOf(')')) {
      return false;
    }
    boolean parted =
        j > i + 1 || TOGETHER.matcher(between).matches() || CLOSED.matcher(between).lookingAt();
    if (other.isNamed()) {
      boolean listed = first.isNamed() && JOINT.matcher(between).find();
      return parted && (listed || AND.matcher(between).find());
    }
    return parted && other.isRole() && first.isRole() && AND.matcher(between).find();
  }
}
