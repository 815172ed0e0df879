package org.minutegraph.extract.roles;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PostWords;
import org.minutegraph.extract.grammar.RolePhrases;
import org.minutegraph.extract.roles.StatedRoles.Stated;

/**
 * Posts that a verb gives somebody: {@code she was a governor of}, {@code had resigned as Clerk},
 * {@code introduced herself as}.
 */
final class ToldRoles {
  private static final String NOW =
      "(?:(?:now|also|currently|still|formerly|previously|then|in fact)\\s)?";

  /**
   * {@code Ann Lee had stood down as}, {@code Ms Lee, being}, {@code Ms Lee on her election as}.
   */
  private static final Pattern AS =
      Pattern.compile(
          "(?:(?:[^.;:()]|(?<=\\b[Nn]os?)\\.|\\.(?=[\\p{L}\\d])|\\([^()]{0,80}\\)){0,140}?\\s|\\s)(?:as|being)\\s");

  /** What parts a name from the {@code as} behind it. */
  private static final Pattern NOT_AS =
      Pattern.compile(
          "\\b(?:that(?!\\s(?:he|she|they)\\b)|because|whether|if|when|until|such|well|soon|far|long|same|much|regarded|described|known"
              + "|seen|treated|viewed|wife|husband|partner|son|daughter|brother|sister|mother|father|which"
              + "|propos\\p{L}+|nominat\\p{L}+|elect|elected|appoint|appointed|vot\\p{L}+|suggest\\p{L}*|stand(?!\\s(?:down|again))|stood\\sfor"
              + "|recommend\\p{L}*|candidate\\p{L}*|re-elected|re-appointed|co-opted|asked\\s(?:the|for|if|how))\\b"
              + "|\\)?,\\s(?!who\\b|as\\b|being\\b|speaking\\b|in\\b|whose\\b|having\\b|formerly\\b|previously\\b|currently\\b|acting\\b|attending\\b|writing\\b|responding\\b|here\\b)");

  /** {@code proposed Mr Ash as}, {@code vote for Mr Ash as}: an appointment, or none. */
  private static final Pattern STANDS =
      Pattern.compile(
          "(?i)\\b(?:propos\\w*|nominat\\w*|elect\\w*|appoint|vot\\w+|for|choos\\w+|chose|chosen|second\\w*|re-elected|re-appointed|recommend\\w*)\\s(?:that\\s)?(?:the\\s)?$");

  /** {@code as the Chair had said}: no post of the one named before. */
  private static final Pattern CLAUSE =
      Pattern.compile("\\s(?:had|has|have|was|is|were|are|would|will|could|did|said|does|felt)\\b");

  /** {@code Ms Lee's term as}: what she had. */
  private static final Pattern TERM =
      Pattern.compile(
          "\\b(?:term|terms|tenure|period|time|stint|service|role|appointment|position|post|years?)(?:\\sof\\soffice)?\\sas\\s$");

  /** {@code leaving her post as}, {@code had been appointed to the role of}. */
  private static final Pattern POST_OF =
      Pattern.compile(
          "[^.;:()]{0,60}?\\s(?:his|her|their|(?:(?:appointed|promoted|elected|seconded|moving|moved|recruited|returned|succeeded)\\sto|offered|accepted|accepting|tak\\p{L}+(?:\\s(?:up|on|over))?|took(?:\\s(?:up|on|over))?|left|leaving|g(?:ive|iven|ave|iving)\\sup|relinquish\\p{L}*|vacat\\p{L}+|laid\\sdown|(?:step\\p{L}*|st[oa]nd\\p{L}*|stood)\\sdown\\sfrom|fill\\p{L}*|held|holds?|holding|assum\\p{L}+|occupied|resigned\\sfrom|retir\\p{L}+\\sfrom)\\s(?:the|a))\\s(?:new\\s|vacant\\s|full-time\\s|part-time\\s)?(?:posts?|position|role|job|office)\\s(?:of|as)\\s");

  /** {@code would be leaving to become}, {@code was moving on to be}. */
  private static final Pattern TO_BECOME =
      Pattern.compile(
          ",?\\s[^.;:()]{0,60}?\\b(?:leav\\p{L}+|left|mov\\p{L}+|depart\\p{L}*|going|gone|go|return\\p{L}*|promoted|no\\slonger\\swish\\p{L}*|not\\swish\\p{L}*|n['\u2019]t\\swant|not\\swant|willing)\\b[^.;:()]{0,40}?\\sto\\s(?:become|be|(?:continue|serve|act|carry\\son|stay\\son)\\sas)\\s");

  /** {@code Ann Lee had been appointed}; what the meeting decides, its appointments tell. */
  private static final Pattern APPOINTED =
      Pattern.compile(
          "(?:,?\\swho)?\\s(?:(?:had|has|have|was|is|been|were|just|\\p{L}+ly)\\s){1,4}(?:re-)?"
              + "(?:appointed|elected|confirmed|promoted|seconded)"
              + "\\s(?:as\\s|to\\s(?:the\\s)?(?:posts?|position|role|office)\\sof\\s)");

  /** {@code Ann Lee QC, who had died in May and who had been}, {@code Ann Lee is}. */
  private static final Pattern IS =
      Pattern.compile(
          "(?:(?:,?\\s\\p{Lu}{2,5}){0,3},?\\swho(?:\\s[^.;:()]{1,90}?\\sand(?:\\swho)?)?)?\\s(?:is|was|has\\s(?:once\\s|long\\s|also\\s|previously\\s)?been|had\\s(?:once\\s|long\\s|also\\s|previously\\s|formerly\\s)?been|would\\sbe|will\\sbe|became|has\\sbecome|had\\sbecome|remains|remained)\\s"
              + NOW
              + "(?=(?:the|an?|one|our|its|their)\\s|\\p{Lu}|[\\p{L}"
              + " ]{0,30}['\u2019]s\\s|\\p{Ll}+(?:["
              + " -]\\p{Ll}+)?(?=[.,;]|$|\\s(?:from|until|when)\\b)|(?<=,\\swho\\s(?:is|was)\\s(?:(?:now|also|currently|formerly|previously)\\s)?)\\p{Ll})");

  /** {@code said that she was a governor of Elm School}. */
  private static final Pattern SHE_IS =
      Pattern.compile(
          "\\b(?:that|as|because|since|and|which|when|where|while|whom)\\s(?:he|she|they)\\s(?:is|was|were|had\\sbeen|has\\sbeen)\\s"
              + NOW
              + "(?=(?:the|an?|our|its|their)\\s|\\p{Lu})");

  /** {@code Cllr Lee - personal, item 6, member of the Oak Club}. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "[^.;]{0,120}?\\b(?i:personal|prejudicial|(?:non-)?pecuniary|interests?|registrable)\\b");

  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:wife|husband|spouse|partner|son|daughter|brother|sister|mother|father|parents?|children|nephew|niece|cousin|uncle|aunt|in-law|friend|relatives?|family|employer)\\b");

  /** Behind which a declaration says why. */
  private static final Pattern REASON =
      Pattern.compile("(?:[\u2013\u2014,:(-]\\s|\\b(?:as|being|is)\\s)(?=\\p{L})");

  /** {@code , who chairs the working party,}, {@code chairs the Elm Board}. */
  private static final Pattern CHAIRS =
      Pattern.compile(
          "(?:,\\swho\\s(?:also\\s|now\\s|currently\\s)?(?<post>chairs|chaired|leads)\\s(?:the|our|its|that|this)\\s(?<of>[\\p{L}][\\p{L}"
              + " -]{3,70}?)(?=[,.;)]|$)"
              + "|,?\\s(?:who\\s)?(?:also\\s)?(?<verb>chairs|chairing)\\s(?:the|our|its)\\s(?<body>\\p{Lu}[\\p{L}'\u2019&-]*(?:\\s(?:(?:and|of|for)\\s)?\\p{Lu}[\\p{L}'\u2019&-]*){0,7}))");

  /** {@code the Elm Panel, chaired by Ann Lee}. */
  private static final Pattern CHAIRED =
      Pattern.compile(
          "(?<body>\\p{Lu}[\\p{L}'\u2019&-]*(?:\\s(?:(?:and|of|for)\\s)?\\p{Lu}[\\p{L}'\u2019&-]*){0,7}),?\\s(?:(?:which\\s|now\\s)*(?:is|was)\\s(?:now\\s)?)?(?:chaired|led)\\sby\\s(?:the\\s)?$");

  /** {@code Ann Lee, who has replaced } before {@code Jo Ash as Head of Roads}. */
  private static final Pattern REPLACES =
      Pattern.compile(
          ",?\\s(?:who\\s)?(?:(?:had|has|have|would|will|was|is|to|be|recently|now)\\s){0,4}"
              + "(?:replac\\p{L}+|succe\\p{L}+|(?:tak\\p{L}+|took)\\sover\\sfrom|follow(?:ed|s|ing)?)\\s(?:the\\slate\\s)?");

  /** {@code Contact: Ann Lee Democratic Services Officer}. */
  private static final Pattern CONTACT =
      Pattern.compile("(?i)\\s*(?:contact|contact officer|enquiries to|clerk|officer)\\s*:\\s*");

  private static final Pattern STOP = Pattern.compile("[.;](?=\\s+\\p{Lu}|\\s*$)");

  private static final int REACH = 120;

  private ToldRoles() {}

  /** The posts of the person whose name is hit {@code i}, where the words behind tell them. */
  static Stream<Stated> in(String text, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int end = sentenceEnd(text, hits, i);
    return Stream.of(
            post(text, hit, as(text, hit, end), end),
            post(text, hit, here(POST_OF, text, hit.end(), end), end),
            post(text, hit, here(TO_BECOME, text, hit.end(), end), end),
            post(text, hit, here(APPOINTED, text, hit.end(), end), end),
            post(text, hit, here(IS, text, hit.end(), end), end),
            post(text, hit, next(SHE_IS, text, hit.end(), end), end),
            declared(text, hit, end),
            contact(text, hit),
            chairs(text, hit),
            chaired(text, hit),
            successor(text, hits, i),
            Predecessor.in(text, hits, i))
        .flatMap(Optional::stream);
  }

  private static Optional<Stated> post(String text, Hit hit, int from, int end) {
    return from < 0
        ? Optional.empty()
        : PostWords.at(text, from)
            .filter(post -> post.headEnd() <= end)
            .filter(
                post ->
                    post.bare() == post.start()
                        || TERM.matcher(text.substring(hit.end(), from)).find()
                        || !at(CLAUSE, text, post.end()).lookingAt())
            .map(post -> RoleSplit.beside(text, post))
            .map(split -> Stated.of(hit, split));
  }

  private static Optional<Stated> declared(String text, Hit hit, int end) {
    int from = here(DECLARED, text, hit.end(), end);
    Matcher reason =
        at(REASON, text, Math.max(from, 0)).region(Math.max(from, 0), Math.max(from, end));
    while (from >= 0 && reason.find()) {
      if (KIN.matcher(text.substring(hit.end(), reason.end())).find()) {
        break;
      }
      Optional<Stated> stated =
          post(text, hit, reason.end(), end).filter(post -> post.split().organisation() != null);
      if (stated.isPresent()) {
        return stated;
      }
    }
    return Optional.empty();
  }

  private static int as(String text, Hit hit, int end) {
    int as = here(AS, text, hit.end(), end);
    boolean none =
        as < 0
            || STANDS.matcher(text.substring(Math.max(0, hit.start() - 40), hit.start())).find()
            || NOT_AS.matcher(text.substring(hit.end(), as)).find();
    return none ? -1 : as;
  }

  private static Optional<Stated> contact(String text, Hit hit) {
    int post = text.startsWith(",", hit.end()) ? hit.end() + 2 : hit.end() + 1;
    return post < text.length() && CONTACT.matcher(text.substring(0, hit.start())).matches()
        ? RolePhrases.role(text, post).map(phrase -> Stated.of(hit, RoleSplit.beside(text, phrase)))
        : Optional.empty();
  }

  private static Optional<Stated> chairs(String text, Hit hit) {
    Matcher post = at(CHAIRS, text, hit.end());
    if (!post.lookingAt()) {
      return Optional.empty();
    }
    String role = post.group("post");
    return Optional.of(
        Stated.of(
            hit,
            role == null
                ? new RoleSplit("chair", post.group("body"), post.end())
                : new RoleSplit(role, post.group("of"), post.end())));
  }

  private static Optional<Stated> chaired(String text, Hit hit) {
    int from = Math.max(0, hit.start() - REACH);
    Matcher body = at(CHAIRED, text, from).region(from, hit.start());
    return text.substring(from, hit.start()).contains("ed by ") && body.find()
        ? Optional.of(
            new Stated(
                hit,
                new RoleSplit("chair", body.group("body"), body.end("body")),
                body.start(),
                hit.end()))
        : Optional.empty();
  }

  /** {@code Ann Lee, who has replaced Jo Ash as Head of Roads}: of both. */
  private static Optional<Stated> successor(String text, List<Hit> hits, int i) {
    if (i + 1 >= hits.size()) {
      return Optional.empty();
    }
    Hit hit = hits.get(i);
    Hit next = hits.get(i + 1);
    boolean replaces =
        hit.end() < next.start()
            && REPLACES.matcher(text.substring(hit.end(), next.start())).matches();
    int end = sentenceEnd(text, hits, i + 1);
    return replaces ? post(text, hit, here(AS, text, next.end(), end), end) : Optional.empty();
  }

  private static int here(Pattern words, String text, int from, int end) {
    Matcher m = at(words, text, from).region(from, Math.max(from, end));
    return m.lookingAt() ? m.end() : -1;
  }

  private static int next(Pattern words, String text, int from, int end) {
    Matcher m = at(words, text, from).region(from, Math.max(from, end));
    return m.find() ? m.end() : -1;
  }

  private static Matcher at(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  /** Where the next person is named behind hit {@code i}. */
  static int nextStart(String text, List<Hit> hits, int i) {
    return hits.subList(i + 1, hits.size()).stream()
        .mapToInt(Hit::start)
        .filter(start -> start >= hits.get(i).end())
        .findFirst()
        .orElse(text.length());
  }

  /** Where the sentence ends that names hit {@code i}, or the next person is named. */
  static int sentenceEnd(String text, List<Hit> hits, int i) {
    int from = hits.get(i).end();
    int limit = nextStart(text, hits, i);
    Matcher stop = STOP.matcher(text).region(from, limit);
    return stop.find() ? stop.start() : limit;
  }
}
