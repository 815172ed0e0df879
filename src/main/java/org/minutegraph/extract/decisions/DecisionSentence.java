package org.minutegraph.extract.decisions;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.WordList;

/**
 * A whole sentence that tells of a decision, with no clause that would be its text: {@code The
 * Board approved the report.}
 *
 * @param firm whether it counts beside formal decisions of the item too
 * @param closing whether it counts only as the last words of its item
 * @param confidence that it is a decision
 */
record DecisionSentence(boolean firm, boolean closing, double confidence) {
  private static final String DONE =
      "\\b(?:was|were)\\s+(?!(?:previously|already|originally|initially|formerly)\\s)"
          + DecidingBody.ADVERBS
          + "(?:(?:noted|considered|requested|received|discussed|proposed|seconded|read(?:\\s+out)?|taken|presented|reviewed|examined|tabled|amended|outlined|explained)"
          + "(?:,\\s+|\\s+and\\s+(?:\\p{Ll}{2,14}ly\\s+|(?:the\\s+)?(?:responses|answers|figures|contents|accounts)\\s+)?))*";

  /** {@code The minutes of ... were approved as a correct record.} */
  private static final Pattern MINUTES =
      Pattern.compile(
          "^(?!.{0,300}?\\bnot\\s+yet\\s+(?:been\\s+)?(?:approved|agreed|confirmed|adopted|accepted|signed|ready|available)\\b).{0,300}\\b[Mm]inutes?\\b(?!\\s+(?:No|\\d|\\())(?:(?!\\bit\\s+was\\b).){0,300}?"
              + DONE
              + "(?:[Aa]pproved|[Aa]greed|confirmed|adopted|accepted|signed"
              + "|found\\s+to\\s+be\\s+(?:an?\\s+)?(?:true|correct|accurate)|taken\\s+as\\s+(?:read|correct))\\b");

  /** {@code The minutes were proposed as correct by Cllr Ash, all in favour, and signed.} */
  private static final Pattern MINUTES_MOVED =
      Pattern.compile(
          "^.{0,200}\\b[Mm]inutes?\\b(?!\\s+(?:No|\\d|\\()).{0,200}?\\b(?:proposed|moved)\\b.{1,200}?\\b(?:all\\s+in\\s+favour|all\\s+agreed|unanimous(?:ly)?|carried|approved|agreed|signed)\\b(?!\\s+(?:that|to)\\b)");

  /** {@code The quotation of £450 was accepted}: what is offered, and not an apology. */
  private static final Pattern OFFER =
      Pattern.compile(
          "^(?:(?!\\b(?:which|who|that|had|when|where|whether|if|previously|not)\\s)[^.:;]){0,160}?\\b(?:quot\\w+|tenders?|offers?|estimates?|prices?|bids?|nominations?|resignations?|recommendations?|proposals?|reports?|accounts|terms|invitations?)\\b"
              + "(?:(?!\\b(?:which|who|had|when|where|whether|if|not)\\s)[^.:;]){0,120}?"
              + DONE
              + "accepted\\b(?!\\s+(?:by\\s+(?!all|the\\s+meeting|members|the\\s+(?:Parish\\s+)?Council)|that\\b|at\\b))");

  /** {@code All agreed to this.}, {@code All in agreement.} */
  private static final Pattern ALL =
      Pattern.compile(
          "^(?:All|Everyone|Everybody|Members|Councillors)(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:members|councillors|those|present|were|was|in|then|unanimously)){0,4}\\s+(?:agreed|agreement)"
              + "(?:\\s+(?:to|with|on)\\s+(?:this|it|these|the\\s+\\p{Ll}+|both|all))?\\W*$"
              + "|(?:,|\\s[-\u2013\u2014])\\s+(?:and\\s+)?all(?:\\s+members|\\s+councillors|\\s+present)?\\s+(?:voted\\s+and\\s+)?(?:agreed|approved|accepted|in\\s+(?:favour|agreement))(?:\\s+(?:to\\s+|with\\s+)?this)?\\.?$"
              + "|^(?:Unanimously\\s+)?(?:[Aa]greed|[Aa]pproved|[Aa]ccepted|[Ss]upported)\\s+by\\s+(?:all|everyone|those\\s+present|members|councillors)\\b");

  /** {@code Two applications were noted and supported}, unless by somebody else. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(?!.*\\bfollowing\\b.*:\\s*$)(?!.*\\bthe\\s+following\\s+(?:\\p{Ll}+\\s+){1,2}(?:was|were)\\b)(?:(?!\\b(?:which|who|that|had|when|where|whether|if|previously(?!\\s+(?:circulated|distributed|issued|sent|e-?mailed))|motion|amendment|proposal|[Aa]pologies)\\b)[^.:;]){1,200}?"
              + DONE
              + "(?:approved|adopted|agreed|supported|endorsed|ratified)\\b"
              + DecidingBody.NOT_BY_OTHERS
              + "(?!\\s+(?:that|at)\\b)");

  /** {@code Proposed by A, seconded by B and unanimously approved}: both in one sentence. */
  private static final Pattern MOVED_AND_AGREED =
      Pattern.compile(
          "(?i).{0,120}?\\b(?:proposed|moved)\\b.*\\bseconded\\b.{0,120}(?:\\b(?:and|was|were)|[;,])\\s+(?:it\\s+was\\s+)?"
              + "(?:(?:then|also|duly|all|unanimously)\\s+)*(?:agreed|approved|carried|accepted|adopted|in\\s+favour)\\b"
              + "(?!\\s+(?:unanimously\\s+)?(?:that|to)\\b).{0,80}");

  /** {@code The payments were approved (proposed Cllr Ash, seconded Cllr Elm)}. */
  private static final Pattern AGREED_AS_MOVED =
      Pattern.compile(
          "^[^.:;]{1,200}?"
              + DONE
              + "(?:approved|adopted|agreed|supported|endorsed|ratified|accepted)\\b[\\s,(]{1,3}(?:(?:on|upon)\\s+(?:the|a)\\s+)?(?i:prop|moved)\\w*\\b.{3,80}?\\b[Ss]ec(?:onded)?\\b");

  /** {@code Cllr Ash proposed approval, seconded by Cllr Elm, five were in favour}. */
  private static final Pattern VOTED_AS_MOVED =
      Pattern.compile(
          "^(?:\\S+\\s+){1,30}?(?:proposed|moved)\\s+(?!by\\b)(?:(?!\\bamendment\\b)[^.;]){5,250}?\\bseconded\\b[^.;]{3,80}?,\\s+(?:and\\s+)?(?:all|[\\w-]{2,12})(?:\\s+members)?\\s+(?:(?:were|voted)\\s+)?in\\s+favour\\b");

  /** {@code This was seconded by A and the proposal was agreed}. */
  private static final Pattern SECONDED =
      Pattern.compile(
          "^(?:(?:This|It|(?:[Tt]he|[Tt]his)\\s+(?:proposal|motion))\\s+was\\s+seconded|(?:\\p{Lu}[\\w.'\u2019-]*\\s+){1,5}seconded(?!\\s+(?:by|that|an?)\\b)(?:\\s+(?:this|it|the\\s+(?:proposal|motion)))?)\\b[^.;]{1,120}\\b(?:agreed|carried|approved|passed|adopted)\\b(?!\\s+(?:that|to)\\b)");

  /** {@code The Committee approved the Minute ...}, {@code ..., the Board appointed ...}. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          DecidingBody.LED
              + DecidingBody.ANY
              + "\\s+"
              + DecidingBody.ADVERBS
              + "(?:approved|appointed|re-appointed|elected|re-elected|nominated|adopted|endorsed|ratified|confirmed|authorised|instructed)\\b");

  /** {@code The Board agreed the report}, {@code agreed with this}, {@code The Board agreed}. */
  private static final Pattern AGREED_IT =
      Pattern.compile(
          DecidingBody.LED
              + DecidingBody.ANY
              + "\\s+(?:discussed\\s+and\\s+|considered\\s+and\\s+|voted\\s+and\\s+)?"
              + DecidingBody.ADVERBS
              + "(?:voted\\s+in\\s+agreement\\s+with\\b|agreed(?:\\s+(?:to\\s+)?(?:the|no|this|these|with|some|it|them|both|all|an?|unanimously|(?:amend|chang)\\p{Ll}+|\\p{Lu}[\\w\u2019']*)\\b|\\.?$))(?!.{0,40}\\b(?:previous|earlier|last)\\b)");

  /** {@code The Committee excluded the public}. */
  private static final Pattern EXCLUDED =
      Pattern.compile(
          DecidingBody.LED
              + DecidingBody.OWN
              + "(?:,[^;]{1,160},)?\\s+excluded\\s+(?:members\\s+of\\s+)?the\\s+(?:press|public)\\b");

  /** {@code The Board accepted the tender}, {@code supported the application}. */
  private static final Pattern TOOK =
      Pattern.compile(
          DecidingBody.LED
              + DecidingBody.ANY
              + "\\s+"
              + DecidingBody.ADVERBS
              + "(?:accept(?:ed|s)|support(?:ed|s))\\s+(?:the|an?|this|these|all)\\s+(?:[\\w'\u2019-]+\\s+){0,4}?(?:tender|quot\\w+|offer"
              + "|recommendations?|proposals?|applications?|minutes|accounts|terms|nominations?|bids?|motion|request|amendments?)\\b");

  /** {@code The Board noted the report}; what is noted must be something to decide on. */
  private static final Pattern NOTED =
      Pattern.compile(
          DecidingBody.LED
              + "(?:"
              + DecidingBody.OWN
              + "|Council|Committee)\\s+"
              + DecidingBody.ADVERBS
              + "noted\\s+(?!that\\b)(?:[\\p{L}\u2019'-]+\\s+){0,7}?"
              + WordList.named("noted-papers").alternatives()
              + "\\b");

  /** {@code The Board noted that}: a decision only where it is all that comes of the item. */
  private static final Pattern NOTED_THAT =
      Pattern.compile(
          DecidingBody.LED + DecidingBody.OWN + "\\s+" + DecidingBody.ADVERBS + "noted\\s+that\\b");

  /** {@code The recommendations were put to the vote and carried}. */
  private static final Pattern VOTED =
      Pattern.compile(
          "^(?:[^,.;]{1,60},\\s+)?(?:[Tt]he|[Aa]ll)\\s+(?:[\\w-]+\\s+){0,3}?(?:recommendations?|proposals?|resolutions?)\\b[^.;]{0,80}?"
              + "\\b(?:was|were)\\s[^.;]{0,80}?\\b(?:carried|passed)\\b");

  private static final Pattern FAVOUR =
      Pattern.compile(
          "^(?:All(?:\\s+(?:members|present|councillors|those\\s+present))?\\s+(?:were\\s+)?in\\s+favour\\s+of\\b|(?:Members|The\\s+(?:\\p{Lu}[\\w-]*\\s+){0,4}\\p{Lu}[\\w-]*)\\s+(?:then\\s+)?voted\\b[^.;]{0,40}\\bin\\s+favour\\s+of\\b)");

  /** {@code Jo Ash was elected Vice-Chair.} */
  private static final Pattern ELECTED =
      Pattern.compile(
          "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?(?:\\p{Lu}[\\p{L}.'\u2019-]*,?\\s+(?:and\\s+)?){1,8}(?:was|were)\\s+(?:duly\\s+|unanimously\\s+|then\\s+){0,2}"
              + "(?:re-?)?(?:elected|appointed)\\s+(?:as\\s+|to\\s+|the\\s+|its\\s+)*(?:\\p{Lu}|[Cc]hair|[Vv]ice|position|post|office)");

  /** {@code There was general approval for this}, {@code Approval given by Cllr Ash}. */
  private static final Pattern APPROVAL =
      Pattern.compile(
          "^(?:There\\s+was\\s+(?:then\\s+)?(?:general|unanimous|full|overall|broad)\\s+(?:approval|agreement|support|consent)\\s+(?:for|to|with)\\b"
              + "|Approval\\s+(?:was\\s+)?(?:unanimously\\s+)?given\\b)");

  /** {@code All payments approved, proposed Cllr Ash}: without a verb. */
  private static final Pattern VERBLESS =
      Pattern.compile(
          "^(?:[\\p{L}'\u2019]+\\s+){0,4}?(?:[Pp]ayments|[Aa]ccounts|[Ii]nvoices|[Cc]heques|[Ee]xpenditure|[Bb]udget|[Pp]recept|[Rr]eports?|[Rr]equest|[Pp]olic(?:y|ies)|[Mm]inutes)\\s+"
              + "(?:all\\s+|unanimously\\s+|duly\\s+)?(?:approved|agreed|accepted|adopted)(?=\\W*$|,|\\s+(?:[Pp]rop|[Mm]oved|unanimously|and\\s+signed|as\\s|for\\s+payment|by\\s+all))");

  /** {@code The following payments were approved:}, before what is paid, and no parts. */
  static final Pattern PAID =
      Pattern.compile(
          "^(?:[^.;]{1,60},\\s+)?(?:[Tt]he\\s+)?[Ff]ollowing\\s+(?:\\p{Ll}+\\s+){0,3}?(?:payments?|accounts|invoices?|cheques?|expenditure|payees|bills)\\s+(?:was|were)\\s+(?:\\p{Ll}+ly\\s+)?(?:approved|agreed|authorised|passed)(?:\\s+for\\s+payment)?\\s*:\\s*[-\u2013]?\\s*$");

  /** {@code Cllr Ash proposed May for the visit and this was agreed}. */
  private static final Pattern TAKEN_UP =
      Pattern.compile(
          "\\b(?:propos(?:ed|al)|moved|suggest(?:ed|ion)|recommend(?:ed|ation))\\b.{3,300}?(?:,|\\band|;)\\s+(?:which\\s+|this\\s+|it\\s+|all\\s+|and\\s+this\\s+)(?:was\\s+|were\\s+)?(?:then\\s+|duly\\s+|also\\s+|unanimously\\s+)*(?:agreed|approved|carried|accepted|supported)(?:\\s+unanimously|\\s+by\\s+all|\\s+to\\s+this)?\\W*$");

  /** {@code Agreed with two changes.} at the head of a paragraph. */
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?(?:(?:Duly|Unanimously)\\s+|(?:Was|Were)\\s+(?:\\p{Ll}+(?:,|\\s+and)\\s+){0,3})?(?:[Aa]greed|signed|[Aa]pproved|[Aa]ccepted|[Cc]onfirmed|[Aa]dopted|[Rr]atified)"
              + "(?!\\s+(?:by|that|to)\\b)(?:\\s+[^.:;]{1,100})?(?:\\.?$|\\bamendments?:)");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4}");

  /** What the sentence is, if a decision; {@code head} where it begins its paragraph. */
  static Optional<DecisionSentence> of(String sentence, boolean head) {
    if (MINUTES.matcher(sentence).find() || MINUTES_MOVED.matcher(sentence).find()) {
      return Optional.of(new DecisionSentence(true, false, Confidence.SURE));
    }
    if (AGREED_AS_MOVED.matcher(sentence).find()) {
      return Optional.of(new DecisionSentence(true, false, Confidence.LIKELY));
    }
    if (PASSIVE.matcher(sentence).find() && !CAPITALS.matcher(sentence).find()) {
      return Optional.of(loose(false));
    }
    if (MOVED_AND_AGREED.matcher(sentence).matches()) {
      return Optional.of(new DecisionSentence(true, false, Confidence.LIKELY));
    }
    if (any(
        sentence,
        SECONDED,
        VOTED_AS_MOVED,
        ACTIVE,
        AGREED_IT,
        EXCLUDED,
        TOOK,
        OFFER,
        ALL,
        NOTED,
        VOTED,
        APPROVAL,
        VERBLESS,
        PAID,
        TAKEN_UP)) {
      return Optional.of(loose(false));
    }
    if (NOTED_THAT.matcher(sentence).find()) {
      return Optional.of(loose(true));
    }
    return any(sentence, FAVOUR, ELECTED) || head && any(sentence, BARE)
        ? Optional.of(loose(false))
        : Optional.empty();
  }

  private static DecisionSentence loose(boolean closing) {
    return new DecisionSentence(false, closing, Confidence.POSSIBLE);
  }

  private static boolean any(String sentence, Pattern... patterns) {
    return Stream.of(patterns).anyMatch(pattern -> pattern.matcher(sentence).find());
  }
}
