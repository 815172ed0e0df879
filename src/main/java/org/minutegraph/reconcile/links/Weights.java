package org.minutegraph.reconcile.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words tell: much where few items have them (inverse document frequency, smoothed).
 *
 * @param itemsWith in how many items a stem stands
 * @param items how many there are
 */
record Weights(Map<Integer, Integer> itemsWith, int items) {

  /** The weights of words among the items of some meetings. */
  static Weights in(List<Known.Meeting> meetings) {
    Map<Integer, Integer> itemsWith = new HashMap<>();
    int items = 0;
    for (Known.Meeting meeting : meetings) {
      items += meeting.items().size();
      for (Known.Item item : meeting.items()) {
        for (int stem : item.text().sorted()) {
          itemsWith.merge(stem, 1, Integer::sum);
        }
      }
    }
    return new Weights(itemsWith, items);
  }

  double of(int stem) {
    return Math.log(1 + (items + 1.0) / (itemsWith.getOrDefault(stem, 0) + 1.0));
  }
}
