package org.minutegraph.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the letters of one line into words by the gaps between them. */
final class WordMaker {

  /** The part of a letter's size that a gap between words has at least. */
  private static final float WORD_GAP = 0.17f;

  /** In a letter-spaced heading, the gap between words is so much wider than between letters. */
  private static final float SPACED_GAP = 1.6f;

  private static final int FEWEST_SPACED = 4;

  private static final Pattern TIED = Pattern.compile("[\ufb00-\ufb06]");

  private WordMaker() {}

  /**
   * @param row from left to right
   */
  static List<Word> words(List<Letter> row) {
    List<List<Letter>> words = parted(row);
    if (isSpaced(words)) {
      words = closed(row);
    }
    return words.stream().map(WordMaker::word).toList();
  }

  private static List<List<Letter>> parted(List<Letter> row) {
    List<List<Letter>> words = new ArrayList<>();
    boolean gap = true;
    float end = 0;
    for (Letter letter : row) {
      if (letter.isBlank()) {
        gap = true;
        continue;
      }
      gap |= letter.left() - end > Math.max(1, letter.size() * WORD_GAP);
      put(letter, gap, words);
      gap = false;
      end = letter.right();
    }
    return words;
  }

  private static void put(Letter letter, boolean apart, List<List<Letter>> words) {
    if (apart) {
      words.add(new ArrayList<>());
    }
    words.get(words.size() - 1).add(letter);
  }

  /** {@code M I N U T E S}: capitals, each alone. */
  private static boolean isSpaced(List<List<Letter>> words) {
    return words.size() >= FEWEST_SPACED
        && words.stream().allMatch(w -> w.size() == 1 && isCapital(w.get(0)) || !isLetters(w));
  }

  private static boolean isLetters(List<Letter> word) {
    return word.stream()
        .anyMatch(letter -> letter.text().codePoints().anyMatch(Character::isLetter));
  }

  private static boolean isCapital(Letter letter) {
    return letter.text().codePoints().allMatch(Character::isUpperCase);
  }

  /** The same letters, parted only where the gap is wider than the others. */
  private static List<List<Letter>> closed(List<Letter> row) {
    List<Letter> inked = row.stream().filter(letter -> !letter.isBlank()).toList();
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < inked.size(); i++) {
      gaps.add(inked.get(i).left() - inked.get(i - 1).right());
    }
    List<Float> sorted = new ArrayList<>(gaps);
    sorted.sort(null);
    float usual = sorted.get(sorted.size() / 2);
    List<List<Letter>> words = new ArrayList<>();
    for (int i = 0; i < inked.size(); i++) {
      put(inked.get(i), i == 0 || gaps.get(i - 1) > usual * SPACED_GAP, words);
    }
    return words;
  }

  private static Word word(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    boolean bold = true;
    for (Letter letter : letters) {
      text.append(letter.text());
      bold &= letter.bold();
    }
    Letter first = letters.get(0);
    Letter last = letters.get(letters.size() - 1);
    return new Word(
        plain(text.toString()), first.left(), last.right(), first.foot(), first.size(), bold);
  }

  /** Tied letters untied, the hyphen of a broken word made visible. */
  private static String plain(String text) {
    return TIED.matcher(text.strip())
        .replaceAll(tied -> Normalizer.normalize(tied.group(), Normalizer.Form.NFKC))
        .replace('\u00ad', '-');
  }
}
