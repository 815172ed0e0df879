package org.minutegraph.serve.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept to be given again: those asked for last, as many as there is room for. They
 * stay right as long as what is served stays as it is. For use by several threads at once.
 */
final class Shelf {

  /** An answer. */
  record Kept(Map<String, String> headers, String mediaType, Body body) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final long room;
  private long used;

  /**
   * @param room in bytes, of the answers and of the questions
   */
  Shelf(long room) {
    this.room = room;
  }

  synchronized @Nullable Kept get(String question) {
    return kept.get(question);
  }

  /** Keeps an answer, and lets go of those that were not asked for longest. */
  synchronized void put(String question, Kept answer) {
    Kept before = kept.put(question, answer);
    used += size(question, answer) - size(question, before);
    while (used > room && !kept.isEmpty()) {
      String oldest = kept.keySet().iterator().next();
      used -= size(oldest, kept.remove(oldest));
    }
  }

  private static long size(String question, @Nullable Kept answer) {
    return answer == null ? 0 : question.length() + (long) answer.body().length();
  }
}
