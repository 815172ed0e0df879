package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.stream.IntStream;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Address;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A list of things.
 *
 * @param rows what is shown of each: a thing and its name; a group, a count, a date
 * @param lettered whether it can be asked for by initial letter
 * @param letter that was picked, or empty
 * @param all the address of the list without a letter
 */
public record ListPage(
    Frame frame, List<Row> rows, Pager pager, boolean lettered, String letter, Address all)
    implements Framed {

  /** The letters to pick from. */
  public List<String> letters() {
    return lettered
        ? IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList()
        : List.of();
  }

  /** The group of a row, where the row before has another one; empty otherwise. */
  public String newGroup(int row) {
    String group = rows.get(row).text("group");
    boolean same = row > 0 && rows.get(row - 1).text("group").equals(group);
    return same || rows.get(row).has("date") ? "" : group;
  }
}
