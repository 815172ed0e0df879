package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the words around a name tell of dealings that one has with a firm, a charity or a
 * service: {@code a quote from Tarnweld}, {@code Tarnweld will supply the posts}.
 */
final class Dealings {
  private static final int BEFORE = 70;
  private static final int BEHIND = 60;

  private static final String FEW =
      "(?:\\s+(?:(?!and\\b)\\p{Ll}[\\p{L}'\u2019-]*|[\u00a3\\d.,]+)){0,4}";

  private static final String PAPERS =
      "(?:quot(?:e|ation)s?|invoices?|estimates?|tenders?|bids?|letters?|e-?mails?|correspondence|responses?|repl(?:y|ies)|communications?"
          + "|representatives?|advice|confirmation|donations?|grants?|funding|requests?|applications?|complaints?|presentations?"
          + "|renewals?|notifications?|offers?|proposals?|colleagues|officers?|staff|speakers?|feedback|permission|approval|acknowledge?ment"
          + "|received|purchas(?:e|ed|ing)|bought|buy|order(?:ed|ing)?|hir(?:e|ed|ing)|obtain(?:ed)?|sourced|heard|hear)";

  /** What stands right before the name. */
  private static final List<Pattern> LEADS =
      List.of(
          end(PAPERS + FEW + "\\s+from"),
          end(
              "(?:owned|leased|run|managed|operated|supplied|installed|provided|audited|hosted|sponsored|funded|delivered|maintained|serviced"
                  + "|manufactured|employed|carried\\s+out|undertaken|repaired|built|fitted|cut|distributed|designed|organised|led)(?:\\s+\\p{Ll}+ly)?\\s+by"),
          end(
              "(?:insurance|insured|policy|contracts?|accounts?|agreements?|liais\\p{Ll}+|partnership|jointly|touch|negotiat\\p{Ll}+|lease|placed|renewed|partnered|teamed\\s+up|joined\\s+up|collaborat\\p{Ll}+)"
                  + FEW
                  + "\\s+with"),
          end(
              "(?:donations?|donated|donate|grants?|applications?|appl(?:y|ied|ying)|invoices?|subscriptions?|affiliat\\p{Ll}+|awarded|sponsorship|outsourced|leased|sold|complain(?:ed|ts?))"
                  + FEW
                  + "\\s+to"),
          end("(?:contact|approach|chas|engag|instruct|commission|hir|employ)(?:e|ed|ing|es|s)?"),
          end(
              "(?:firms?|compan(?:y|ies)|providers?|suppliers?|organisations?|charit(?:y|ies)|contractors?|operators?|retailers?|supermarkets?|banks|agencies|businesses|partners|installers?|manufacturers?|employers?|developers?)"
                  + ",?\\s+(?:such\\s+as|like|including|namely|called|e\\.g\\.)"),
          end("(?:work(?:ed|ing|s)?|(?:made|any|no)\\s+contact)\\s+with"),
          end("(?:submitted|sent|supplied|paid|payable|payments?|cheques?)" + FEW + "\\s+to"),
          end("check(?:ed|ing)?\\s+with"),
          end("the\\s+work\\s+(?:of|done\\s+by|undertaken\\s+by)"));

  /** {@code the pilot in Tarn had run}. */
  private static final Pattern PLACED =
      Pattern.compile("\\b(?:in|at|near|of|for|from|to|on|and|with)\\s+(?:the\\s+)?$");

  /** {@code a quote of 30 pounds from Ash and Birch}. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?i:an?|the|this|one)\\s+(?:\\p{Ll}+\\s+)?(?i:quot(?:e|ation)|invoice|estimate|tender|letter|e-?mail|response|reply|donation|grant"
              + "|insurance|policy|account|contract)\\b[^;]{0,40}$");

  private static final Pattern MONEY_TO =
      Pattern.compile(
          "\u00a3\\s?[\\d,.]+(?:\\s+(?:each|plus\\s+VAT|\\(?p\\.?a\\.?\\)?))?\\s+(?:to|from|by)\\s+(?:the\\s+)?$");

  private static final Pattern MONEY_BEHIND =
      Pattern.compile(
          "^(?:\\s+[-\u2013\u2014]|:|,|\\s*\\()?\\s+(?:for\\s+|of\\s+|at\\s+)?\u00a3\\s?\\d|^\\s*\\(\u00a3\\s?\\d");

  /** The beginning of a cell of a table, whose row ends with a sum. */
  private static final Pattern CELL = Pattern.compile("(?:^|\\|)\\s*$");

  private static final Pattern ROW =
      Pattern.compile("\\s*\\|(?:[^|]{0,120}\\|){0,6}\\s*\u00a3?\\s?[\\d,]{1,9}\\.\\d\\d\\b");

  private static final String DOING =
      "(?:buy(?:ing)?|bought|suppl(?:y|ied|ying)|quoted?|quoting|invoiced?|invoicing|deliver(?:ed|ing)?|install(?:ed|ing)?|sponsor(?:ed|ing)?"
          + "|manufactur(?:e|ed)|lock(?:ed)?|fund(?:ed|ing)?|provid(?:e|ed|ing)|sell|sold|offer(?:ed|ing)?|repair(?:ed)?|replac(?:e|ed|ing)|donat(?:e|ed)"
          + "|charg(?:e|ed|ing)|run|organised?|withdrawn|withdrew|submitted|appl(?:y|ied)|launched|published|repl(?:y|ied)|responded|confirmed|agreed"
          + "|operat(?:e|ed|ing)|employ(?:s|ed)?|collect(?:ed)?|apologised|stated|claimed|written|visited|refus(?:e|ed)|shut|objected|surveyed|been\\s+(?:asked|instructed|contacted|approached|appointed|commissioned|awarded|paid|invited|granted|engaged|informed))";

  /** What stands right behind the name. */
  private static final List<Pattern> DEEDS =
      List.of(
          begin(
              "(?:\\s+(?:now|also|since|already|previously|not|only|still)){0,2}\\s+(?:has|have|had|will|would|could|can|may|might|should)(?:\\s+(?:now|also|not|since|already|yet|both|recently|kindly|previously)){0,2}(?:\\s+be(?=\\s+\\p{Ll}+ing\\b))?\\s+"
                  + DOING),
          begin(
              "\\s+(?:would|will|should|could|can|to|has|have|had)\\s+be(?:en)?\\s+(?:asked|instructed|contacted|approached|appointed|commissioned|paid|invited|engaged|requested|consulted|thanked)"),
          begin(
              "\\s+(?:is|are|was|were)\\s+(?:now\\s+)?(?:our|the|its|their)\\s+(?:\\p{Ll}+\\s+){0,2}(?:supplier|contractor|provider|insurer|operator|auditor|owner|landlord|bank)s?"),
          begin(
              "\\s+(?:holds?|owns?|operates?|supply|supplies|leases?|sells?|manufactures?|sponsors?)"),
          begin(
              "(?:\\s+[-\u2013]|:|,)?\\s+(?:a\\s+)?(?:request|appeal)\\s+for\\s+(?:a\\s+|an\\s+|the\\s+)?(?:\\p{Ll}+\\s+)?(?:donation|grant|funding|support|contribution)"));

  private static Pattern end(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?i:"
            + words
            + ")\\s+(?:(?i:the|our|local|both|messrs\\.?)\\s+){0,2}['\"\u2018\u201c]?$");
  }

  private static Pattern begin(String words) {
    return Pattern.compile("^['\"\u2019\u201d]?" + words + "(?![\\p{L}\\p{N}])");
  }

  /** True where somebody deals with what stands between these places of the text. */
  boolean with(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
    return LEADS.stream().anyMatch(lead -> lead.matcher(before).find())
        || !PLACED.matcher(before).find()
            && DEEDS.stream().anyMatch(deed -> deed.matcher(behind).find());
  }

  /** True where money goes there: {@code 30 pounds to Tarnweld}, {@code Tarnweld: 30 pounds}. */
  boolean paid(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
    return MONEY_TO.matcher(before).find()
        || MONEY_BEHIND.matcher(behind).find()
        || CELL.matcher(before).find() && ROW.matcher(text.substring(end)).lookingAt();
  }

  /** True where one letter, one quotation ends before that place: two names are one firm's. */
  boolean isOne(String text, int start) {
    return ONE.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
  }
}
