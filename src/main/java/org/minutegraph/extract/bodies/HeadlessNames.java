package org.minutegraph.extract.bodies;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Passage;

/** Names without a head word that a document has dealings with. */
final class HeadlessNames {
  private static final Pattern NOUN_OR_VERB =
      Pattern.compile(
          ".*(?:ing|ed|ly|tion|ment|ity|ness|ance|ism|ist|ists|ers|ors|ians|men|ology|ship)");

  private static final Set<String> SMALL_HEADS =
      Set.of("water", "energy", "trains", "buses", "police", "homes");

  private static final Set<String> OF_FIRMS =
      Set.of("Ltd", "Limited", "plc", "Group", "UK", "Homes", "Housing", "LLP", "Services");

  /** {@code users} in {@code letters to PENS users}. */
  private static final Pattern OWNERS =
      Pattern.compile("\\s+(?!(?:was|has|is|as|its|this|always|says|asks)\\b)\\p{Ll}{2,}s\\b");

  private static final Pattern OF =
      Pattern.compile(",?\\s+(?:of|from|representing)\\s+(?:the\\s+)?$");

  private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}&]{2,7}");

  private final Lexicon lexicon;
  private final NameFinder people;
  private final NameShapes shapes;
  private final OrdinaryWords ordinary;
  private final Companions companions;
  private final Set<String> explained;
  private final Dealings dealings = new Dealings();
  private final Set<String> printedSmall = new HashSet<>();

  /**
   * @param explained short forms of whatever kind
   */
  HeadlessNames(
      Lexicon lexicon,
      NameFinder people,
      NameShapes shapes,
      OrdinaryWords ordinary,
      Companions companions,
      Set<String> explained) {
    this.lexicon = lexicon;
    this.people = people;
    this.shapes = shapes;
    this.ordinary = ordinary;
    this.companions = companions;
    this.explained = explained;
  }

  /** In order of print. */
  Set<String> in(List<Passage> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (Passage passage : texts) {
      Word.in(passage.text()).stream()
          .map(Word::text)
          .filter(word -> Character.isLowerCase(word.charAt(0)))
          .forEach(printedSmall::add);
    }
    List<Passage> printed =
        texts.stream().filter(passage -> !Capitals.isOnly(passage.text())).toList();
    printed.forEach(passage -> find(passage, found));
    found.removeIf(name -> isPlace(name, printed));
    return found;
  }

  private void find(Passage passage, Set<String> found) {
    List<Word> words = Word.in(passage.text());
    for (int at = 0; at < words.size(); ) {
      boolean begins = lexicon.isNameWord(words.get(at));
      int next = begins ? end(words, at) : at + 1;
      if (begins) {
        add(passage, words, at, next, found);
      }
      at = next;
    }
  }

  private void add(Passage passage, List<Word> words, int first, int next, Set<String> found) {
    int from = endsInShortForm(words, first, next) ? next - 1 : first;
    int to = next < words.size() && isSmallHead(words, next) ? next + 1 : next;
    if (next - from == 1
        && isPair(words, to)
        && dealings.isOne(passage.text(), words.get(from).start())) {
      to += 2;
    }
    if (!isHalf(words, to) && isName(passage, words.subList(from, next), words.get(to - 1).end())) {
      found.add(passage.text().substring(words.get(from).start(), words.get(to - 1).end()));
    }
  }

  /** {@code TARN} after a heading: {@code Pier Repairs TARN will be buying}. */
  private static boolean endsInShortForm(List<Word> words, int first, int next) {
    return next - first > 1
        && isShortForm(words.get(next - 1))
        && words.subList(first, next - 1).stream().noneMatch(HeadlessNames::isShortForm);
  }

  /** {@code and Birch} of {@code Ash and Birch}. */
  private boolean isPair(List<Word> words, int next) {
    return next + 1 < words.size()
        && words.get(next).isAnd()
        && lexicon.isNameWord(words.get(next + 1))
        && lexicon.headAt(words, next + 1) == 0
        && (next + 2 == words.size() || !words.get(next + 2).capital());
  }

  /** {@code Tarn Tide} before {@code and Rescue Service}. */
  private boolean isHalf(List<Word> words, int next) {
    int at = next + 1;
    if (at >= words.size() || !words.get(next).isAnd()) {
      return false;
    }
    while (at < words.size() && words.get(at).capital() && lexicon.headAt(words, at) == 0) {
      at++;
    }
    return at > next + 1 && at < words.size() && lexicon.headAt(words, at) > 0;
  }

  private static boolean isShortForm(Word word) {
    return SHORT_FORM.matcher(word.text()).matches();
  }

  /** {@code Tarnish water}. */
  private boolean isSmallHead(List<Word> words, int at) {
    return SMALL_HEADS.contains(words.get(at).text());
  }

  /** The word after the capitals that go on from there. */
  private int end(List<Word> words, int first) {
    int next = first + 1;
    while (next < words.size()) {
      if (words.get(next).capital()) {
        next++;
      } else if (links(words, next)) {
        next += 2;
      } else if (next + 2 < words.size() && links(words, next + 1) && words.get(next).is("in")) {
        next += 3;
      } else {
        return next;
      }
    }
    return next;
  }

  /** {@code Friends of Tarn}, {@code Ash & Birch}, {@code Singers in Tune}. */
  private boolean links(List<Word> words, int at) {
    boolean capital = at + 1 < words.size() && lexicon.isNameWord(words.get(at + 1));
    Word link = words.get(at);
    return capital
        && (link.is("of")
            || link.is("&")
            || link.is("the") && words.get(at - 1).is("in")
            || link.is("in") && ordinary.is(words.get(at - 1)));
  }

  private boolean isName(Passage passage, List<Word> run, int end) {
    Word first = run.get(0);
    String name = passage.text().substring(first.start(), end);
    return (run.size() == 1 ? isWord(passage, first) : shapes.isName(name, false))
        && isTold(passage, run, end)
        && !isSomebody(passage, first.start(), end);
  }

  private boolean isTold(Passage passage, List<Word> run, int end) {
    int start = run.get(0).start();
    return dealings.with(passage.text(), start, end)
        || run.size() > 1 && isSomebodys(passage, start)
        || run.stream().anyMatch(lexicon::isProper)
            && (dealings.paid(passage.text(), start, end) || companions.of(passage, start, end))
            && companions.isFree(passage, start, end);
  }

  private boolean isWord(Passage passage, Word word) {
    String text = word.text();
    if (isShortForm(word)) {
      return !OWNERS.matcher(passage.text()).region(word.end(), passage.text().length()).lookingAt()
          && text.length() > 2
          && !explained.contains(text)
          && !ActingShortForms.isNobody(text);
    }
    return shapes.isName(text, true)
        && !ordinary.is(word)
        && !printedSmall.contains(text.toLowerCase(Locale.ROOT))
        && !(beginsSentence(passage.text(), word.start()) && NOUN_OR_VERB.matcher(text).matches());
  }

  private static boolean beginsSentence(String text, int start) {
    String before = text.substring(0, start).stripTrailing();
    return before.isEmpty()
        || ".:;?!\u2022-\u2013)".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /**
   * {@code Tarn}, where {@code in Tarn}, {@code Tarn Road} or {@code Tarn and District Voices} is
   * printed as well.
   */
  private boolean isPlace(String name, List<Passage> texts) {
    Pattern longer =
        Pattern.compile("\\b" + Pattern.quote(name) + "\\s+((?:and\\s+District|\\p{Lu}\\p{L}+))");
    return shapes.isPlace(name, texts)
        || name.indexOf(' ') < 0
            && texts.stream()
                .flatMap(text -> longer.matcher(text.text()).results())
                .anyMatch(found -> !OF_FIRMS.contains(found.group(1)));
  }

  /** {@code Jo Ash of Tarn Voices}, {@code Mr Ash, from Tarn Voices}. */
  private boolean isSomebodys(Passage passage, int start) {
    Matcher m = OF.matcher(passage.text()).region(Math.max(0, start - 14), start);
    return m.find() && people.in(passage).stream().anyMatch(hit -> hit.end() == m.start());
  }

  private boolean isSomebody(Passage passage, int start, int end) {
    return people.in(passage).stream().anyMatch(hit -> hit.start() < end && start < hit.end());
  }
}
