package org.minutegraph.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.RoleStatement;

/** Who was in the chair at each place of the minutes. */
final class ChairTimeline {
  /** What is called the Chair: not the chair of something else, not a vice-chair. */
  private static final Pattern CHAIR =
      Pattern.compile(
          "(?:the )?(?:chair|chairman|chairwoman|chairperson|convener|convenor|presiding member)"
              + "(?: of the (?:council|committee|board|panel|commission|meeting|forum|group))?");

  /** {@code Councillor Birch took the chair}, {@code returned and resumed the Chair}. */
  private static final Pattern TAKES =
      Pattern.compile(
          "[\\s*_]*,?\\s*(?:\\([^()]{1,40}\\)\\s*,?\\s*)?(?:(?:then|also|rejoined|returned)\\b[^.]{0,40}?)?"
              + "(?:(?:took|assumed|resumed|occupied|was in|in)\\s+the\\s+[Cc]hair\\b|presided\\b|"
              + "chaired\\s+the\\s+(?:meeting|remainder|item))");

  private final TreeMap<Integer, Integer> from = new TreeMap<>();

  /**
   * Reads the changes.
   *
   * @param groupOf the person whom a mention by name means
   */
  ChairTimeline(MeetingRecord record, Function<Mention, Optional<Integer>> groupOf) {
    first(record, groupOf).ifPresent(group -> from.put(0, group));
    int minutesBegin =
        record.items().stream().mapToInt(i -> i.evidence().span().start()).min().orElse(0);
    for (Mention name : record.names()) {
      if (name.span().start() >= minutesBegin && takesChair(record.source().text(), name)) {
        groupOf.apply(name).ifPresent(group -> from.put(name.span().start(), group));
      }
    }
  }

  /** Who was in the chair at an offset. */
  Optional<Integer> at(int offset) {
    return Optional.ofNullable(from.floorEntry(offset)).map(Map.Entry::getValue);
  }

  /** True for a phrase that means whoever is in the chair. */
  static boolean isChair(String role) {
    return CHAIR.matcher(PersonName.fold(role).strip()).matches();
  }

  private static Optional<Integer> first(
      MeetingRecord record, Function<Mention, Optional<Integer>> groupOf) {
    List<Integer> listed =
        record.attendance().stream()
            .filter(Attendance::chair)
            .flatMap(attendance -> groupOf.apply(attendance.person()).stream())
            .distinct()
            .toList();
    return listed.size() == 1 ? Optional.of(listed.get(0)) : stated(record, groupOf, listed);
  }

  /** {@code The Chair, Councillor Ash, welcomed ...}, where the attendance tells nothing. */
  private static Optional<Integer> stated(
      MeetingRecord record, Function<Mention, Optional<Integer>> groupOf, List<Integer> listed) {
    List<Integer> groups =
        record.roles().stream()
            .filter(role -> role.organisation() == null && isChair(role.role()))
            .map(RoleStatement::person)
            .flatMap(person -> groupOf.apply(person).stream())
            .distinct()
            .toList();
    return listed.isEmpty() && groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
  }

  private static boolean takesChair(String text, Mention name) {
    Matcher takes = TAKES.matcher(text).region(name.span().end(), text.length());
    return takes.lookingAt();
  }
}
