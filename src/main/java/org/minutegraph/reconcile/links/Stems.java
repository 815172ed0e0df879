package org.minutegraph.reconcile.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words that tell what a text is about, without endings, as numbers: an item of business costs
 * a few hundred bytes, however long it is.
 *
 * @param sorted hashes of the stems, ascending, each once
 */
record Stems(int[] sorted) {
  private static final Analyzer ENGLISH = new EnglishAnalyzer(Phrases.words("common"));

  /** The stems of a text; what is in the list {@code common.txt} is left out. */
  static Stems of(String text) {
    IntStream.Builder found = IntStream.builder();
    try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (token.length() > 1) {
          found.add(token.toString().hashCode());
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return new Stems(found.build().sorted().distinct().toArray());
  }

  /** All stems of both. */
  Stems and(Stems other) {
    return new Stems(
        IntStream.concat(Arrays.stream(sorted), Arrays.stream(other.sorted))
            .sorted()
            .distinct()
            .toArray());
  }

  /** What is here and not there. */
  Stems without(Stems other) {
    return new Stems(Arrays.stream(sorted).filter(stem -> !other.has(stem)).toArray());
  }

  boolean has(int stem) {
    return Arrays.binarySearch(sorted, stem) >= 0;
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }

  /** How much of this, from 0 to 1, is in the other, rare words counting more. */
  double share(Stems other, IntToDoubleFunction weight) {
    double all = Arrays.stream(sorted).mapToDouble(weight).sum();
    double common = Arrays.stream(sorted).filter(other::has).mapToDouble(weight).sum();
    return all == 0 ? 0 : common / all;
  }

  /** How alike the two are, from 0 to 1: what they share of what both have. */
  double likeness(Stems other, IntToDoubleFunction weight) {
    return and(other).share(meet(other), weight);
  }

  /** How many stems both have. */
  int common(Stems other) {
    return meet(other).sorted.length;
  }

  private Stems meet(Stems other) {
    return new Stems(Arrays.stream(sorted).filter(other::has).toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stems stems && Arrays.equals(sorted, stems.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return Arrays.toString(sorted);
  }
}
