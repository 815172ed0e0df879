package org.minutegraph.serve.pages;

import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param first number of the first that is shown, from 1
 * @param last number of the last that is shown
 * @param total how many there are; -1 where nobody counted them
 * @param before address of the part before; null on the first
 * @param after address of the part after; null on the last
 */
public record Pager(
    int first, int last, int total, @Nullable String before, @Nullable String after) {

  /**
   * A part of a list that nobody counted.
   *
   * @param page from 1
   * @param size of a part
   * @param found how many were found from the first of this part on, looked for up to one more than
   *     the part holds
   */
  public static Pager of(Address address, int page, int size, int found) {
    int first = (page - 1) * size + 1;
    return new Pager(
        first,
        first - 1 + Math.min(size, found),
        -1,
        page > 1 ? address.with("page", page == 2 ? "" : "" + (page - 1)).toString() : null,
        found > size ? address.with("page", "" + (page + 1)).toString() : null);
  }

  /** Whether there is anything but this part. */
  public boolean needed() {
    return before != null || after != null;
  }
}
