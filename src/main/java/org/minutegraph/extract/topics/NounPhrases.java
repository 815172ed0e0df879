package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.extract.nlp.Sentence;
import org.minutegraph.extract.nlp.Token;

/** Nouns with what stands before them: {@code tidal barrier}, {@code Sea Wall Fund}. */
final class NounPhrases {
  private static final int LONGEST = 5;

  /** What makes a sentence of words. */
  private static final Pattern VERB = Pattern.compile("VBD|VBZ|MD|PRP");

  private static final Set<String> AUXILIARY =
      Set.of("had", "has", "have", "having", "was", "were", "is", "are", "be", "been", "being");
  private static final Pattern SUBJECT = Pattern.compile("PRP|WP|WDT|RB|MD|TO");

  private final Language language;
  private final Set<String> dull = words("dull-words");
  private final Set<String> offices = words("office-words");
  private final Set<String> weak = words("weak-beginnings");
  private final Set<String> empty = words("words-of-grammar");

  NounPhrases(Language language) {
    this.language = language;
    empty.addAll(dull);
    empty.addAll(weak);
  }

  private static Set<String> words(String list) {
    return new HashSet<>(WordList.named("/org/minutegraph/extract/topics/" + list).words());
  }

  /** The sentences of a text. */
  List<Sentence> sentences(String text) {
    return language.sentences(text);
  }

  /** Which sentences of an item could tell what it is about. */
  Recurring recurring(List<Sentence> item) {
    return new Recurring(item, empty);
  }

  /** Those of a sentence of the text. */
  List<Words> in(String text, Sentence sentence) {
    List<Words> found = new ArrayList<>();
    List<Token> tokens = language.tagged(sentence).tokens();
    for (int first = 0; first < tokens.size(); ) {
      int next = runEnd(tokens, first);
      add(text, tokens, first, next, found);
      first = Math.max(next, first + 1);
    }
    return found;
  }

  /** The end of the run of nouns and adjectives that begins there. */
  private static int runEnd(List<Token> tokens, int first) {
    int next = first;
    while (next < tokens.size() && isPart(tokens, next, first)) {
      next++;
    }
    return next;
  }

  private static boolean isPart(List<Token> tokens, int at, int first) {
    String tag = tokens.get(at).tag();
    return tag.startsWith("NN")
        || tag.equals("JJ")
        || (tag.equals("VBN") && at == first && !isVerb(tokens, at))
        || (tag.equals("POS") && at > first)
        || (tag.equals("VBG")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).tag().startsWith("NN"));
  }

  /** {@code received} in {@code had received notice}, {@code were received}. */
  private static boolean isVerb(List<Token> tokens, int at) {
    return at > 0
        && (AUXILIARY.contains(lower(tokens.get(at - 1)))
            || SUBJECT.matcher(tokens.get(at - 1).tag()).matches());
  }

  private void add(String text, List<Token> tokens, int from, int to, List<Words> found) {
    int first = from;
    int next = to;
    while (first < next && isWeak(tokens.get(first))) {
      first++;
    }
    while (first < next && !tokens.get(next - 1).tag().startsWith("NN")) {
      next--;
    }
    if (next - first > LONGEST) {
      first = next - LONGEST;
    }
    if (first < next && isSubject(tokens, first, next)) {
      int start = tokens.get(first).start();
      int end = tokens.get(next - 1).end();
      String words = text.substring(start, end);
      Words.Kind kind = next - first == 1 ? Words.Kind.NOUN : Words.Kind.NOUNS;
      found.add(new Words(Words.key(words), words, start, end, kind));
    }
  }

  private boolean isWeak(Token token) {
    String word = lower(token);
    return weak.contains(word) || token.tag().equals("POS") || word.length() < 2;
  }

  /** Not a dull noun alone, and nothing that is not made of letters. */
  private boolean isSubject(List<Token> tokens, int first, int next) {
    String last = lower(tokens.get(next - 1));
    boolean dullEnd = dull.contains(last) || dull.contains(Words.singular(last));
    boolean dullStart = dull.contains(lower(tokens.get(first)));
    if (tokens.subList(first, next).stream().anyMatch(token -> offices.contains(lower(token)))) {
      return false;
    }
    boolean letters = tokens.get(next - 1).word().chars().filter(Character::isLetter).count() > 2;
    return letters && !(dullEnd && (next - first == 1 || dullStart || next - first == 2));
  }

  /** True where no verb makes a sentence of the words. */
  boolean isName(String text) {
    return language.tagged(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .noneMatch(token -> VERB.matcher(token.tag()).matches());
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
