package org.minutegraph.extract.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;

/**
 * Reads interests declared without the word: {@code Cllr Ash said that she was a governor}. Outside
 * the item for declarations only where the words leave no doubt.
 */
final class ToldInterests {
  private static final String ABOUT = "(?=(?:(?:s/)?he|she|they|his|her|their|both|neither|as)\\b)";

  /** Behind the name: {@code advised that}, {@code asked for it to be recorded that}. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?:\\s\\([^()]{1,60}\\)|,[^,.;]{1,60},)?,?\\s(?:(?:also|both|each|all|then)\\s){0,2}(?:"
              + "(?:stated|said|advised|explained|disclosed|indicated|mentioned|noted|reported"
              + "|confirmed|made\\sit\\sknown|gave\\snotice)\\s(?:that\\s)?"
              + ABOUT
              + "|drew\\s(?:the\\s)?(?:\\p{L}+['\u2019]s?\\s)?attention\\sto\\s(?:the\\sfact\\sthat\\s)?"
              + ABOUT
              + "|(?:informed|reminded|told|advised)\\s(?:the\\s)?(?:\\p{L}+\\s){1,4}?that\\s"
              + ABOUT
              + "|(?:wished|asked|requested|wanted|would\\slike)\\s(?:for\\s)?(?:it\\s)?to\\s(?:be\\s)?"
              + "(?:noted?|recorded|record|minuted?|declared?|place\\s(?:it\\s)?on\\srecord|placed\\son\\srecord)\\s(?:that\\s)?"
              + "|(?<statement>made\\s(?:an?\\s)?(?:(?:open|transparency)\\s)?(?:declarations?|statements?)\\s"
              + "(?=in\\b|as\\b|about\\b|regarding\\b|concerning\\b|that\\b|under\\b|on\\b)(?:that\\s)?)"
              + "|(?<declared>declared)\\s(?:that\\s|"
              + ABOUT
              + "))");

  /** Behind the name where something before it says that this was noted. */
  private static final Pattern IS =
      Pattern.compile("\\s(?=(?:was|were|is|are|had|has|knew|lived|owned|worked)\\s)");

  private static final Pattern NOTED =
      Pattern.compile("(?i)^(?:it\\s(?:was|is)\\s)?(?:noted|recorded|minuted)\\sthat\\s$");

  /** No interest after all, or none of this person. */
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:no|any)\\s(?:\\w+\\s){0,2}(?:interests?|declarations?)|\\bwhether\\b|\\bnothing\\b"
              + "|\\bdispensations?\\b|\\bstanding\\s(?:at|again|down|for)\\b|\\bresign|\\bapolog|\\b(?:lost|carried|closed|opened?|elected|quorate)\\b");

  /** That somebody keeps out of it shows an interest. */
  private static final Pattern KEEPS_OUT =
      Pattern.compile("(?i)\\b(?:no\\spart|not\\s(?:take\\spart|vote)|left|leave|withdr\\w+)\\b");

  private static final Pattern OPEN = Pattern.compile("\\b(?:open|transparency)\\b");
  private static final Pattern PRONOUN = Pattern.compile("^(?:he|she|they|his|her|their)\\b");
  private static final Pattern GLUE = Pattern.compile(",?\\s(?:and|&)\\s|,\\s");

  private final int item;
  private final NamedText named;
  private final boolean own;

  /**
   * @param own true in the item for declarations
   */
  ToldInterests(int item, NamedText named, boolean own) {
    this.item = item;
    this.named = named;
    this.own = own;
  }

  /** Those of a sentence in which nothing is called an interest. */
  List<Declaration> in(Sentences.Range sentence) {
    List<Declaration> found = new ArrayList<>();
    List<Hit> who = new ArrayList<>();
    for (Hit hit : named.hits()) {
      if (hit.start() >= sentence.start() && hit.end() <= sentence.end() && found.isEmpty()) {
        if (!who.isEmpty() && !isGlued(who.get(who.size() - 1), hit)) {
          who.clear();
        }
        who.add(hit);
        String told = told(sentence, hit);
        if (told != null) {
          add(who, told, sentence, found);
        }
      }
    }
    return found;
  }

  private boolean isGlued(Hit before, Hit hit) {
    return before.end() <= hit.start()
        && GLUE.matcher(named.text().substring(before.end(), hit.start())).matches();
  }

  /** What the person tells; null where it is no interest. */
  private @Nullable String told(Sentences.Range sentence, Hit hit) {
    String rest = named.passage().text().substring(hit.end(), sentence.end());
    Matcher tells = TELLS.matcher(rest);
    if (tells.lookingAt()) {
      String told = rest.substring(tells.end());
      boolean sure =
          own
              || tells.group("statement") != null && OPEN.matcher(tells.group("statement")).find()
              || tells.group("declared") != null
                  && (PRONOUN.matcher(told).find() || KEEPS_OUT.matcher(told).find());
      return sure && !NOT.matcher(told).find() ? told : null;
    }
    Matcher is = IS.matcher(rest);
    String before = named.passage().text().substring(sentence.start(), hit.start());
    boolean noted = own && is.lookingAt() && NOTED.matcher(before).find();
    return noted && !NOT.matcher(rest).find() ? rest.substring(is.end()) : null;
  }

  private void add(List<Hit> who, String told, Sentences.Range sentence, List<Declaration> found) {
    Evidence words =
        new Evidence(named.passage().span(who.get(0).start(), sentence.end()), Confidence.LIKELY);
    String subject = DeclarationExtractor.subject(told);
    String kind = DeclarationExtractor.kindIn(told);
    Boolean left = DeclarationExtractor.left(told, "");
    who.forEach(
        each -> found.add(new Declaration(item, each.mention(), kind, subject, left, words)));
  }
}
