package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.WordFile;

/**
 * Who holds which post, as far as the document says so with a name. A post that two people hold,
 * and a short form that could mean two posts, mean nobody.
 */
final class RoleHolders {
  private static final Set<String> SMALL =
      Set.copyOf(WordFile.beside(RoleHolders.class, "post-words").lines());

  private static final Pattern PAST =
      Pattern.compile(
          "\\bha[ds]\\s+been\\s+(?!(?:re-)?(?:appointed|elected|co-opted|nominated))"
              + "|\\b[Ff]ormer(?:ly)?\\b|\\bserved\\s+as\\b|\\b[Oo]utgoing\\b|\\b[Rr]etiring\\b");

  /**
   * A post with its holder.
   *
   * @param words of the post, without small ones
   * @param place words of the unit or organisation
   * @param group who holds it
   * @param item in which it is said; 0 for the attendance
   */
  private record Holder(List<String> words, List<String> place, int group, int item) {
    /** The post alone, or with its unit: {@code Service Manager}, {@code Service Manager Hub}. */
    boolean isCalled(List<String> phrase) {
      return words.equals(phrase) || join(words, place).equals(phrase);
    }

    /** {@code Director of Resources} for {@code Executive Director of Resources}. */
    boolean isShort(List<String> phrase) {
      return join(words, place).containsAll(phrase);
    }
  }

  private final List<Holder> holders = new ArrayList<>();
  private final List<List<String>> phrases;

  /**
   * Collects the holders.
   *
   * @param groupOf the person whom a mention by name means
   */
  RoleHolders(MeetingRecord record, Function<Mention, Optional<Integer>> groupOf) {
    for (Attendance listed : record.attendance()) {
      String capacity = listed.capacity();
      if (capacity != null) {
        add(capacity, listed.organisation(), groupOf.apply(listed.person()), 0);
      }
    }
    for (RoleStatement role : record.roles()) {
      if (isOver(record.source().quote(role.evidence().span()))) {
        continue;
      }
      add(role.role(), role.organisation(), groupOf.apply(role.person()), role.item());
    }
    phrases =
        Mentions.of(record).stream()
            .filter(mention -> mention.form() == Mention.Form.ROLE)
            .map(mention -> words(mention.name()))
            .distinct()
            .toList();
  }

  /** {@code who had been Mayor}; not {@code had been appointed Mayor}. */
  private static boolean isOver(String words) {
    return PAST.matcher(words).find();
  }

  private void add(String role, @Nullable String place, Optional<Integer> group, int item) {
    group.ifPresent(
        who -> {
          List<String> at = place == null ? List.of() : words(place);
          holders.add(new Holder(words(role), at, who, item));
          for (String part : role.split("\\s+and\\s+(?=(?:Cabinet|Portfolio|Executive)\\s)|;\\s")) {
            holders.add(new Holder(words(part), at, who, item));
          }
        });
  }

  /**
   * The one person whom a role phrase can mean.
   *
   * @param item in which it stands
   */
  Optional<Integer> of(String phrase, int item) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return only(holder -> holder.item() == item && holder.isCalled(words))
        .or(() -> only(holder -> holder.isCalled(words)))
        .or(() -> inShort(words, item));
  }

  /** A short form counts where the holder is known before, and no other post is like it. */
  private Optional<Integer> inShort(List<String> words, int item) {
    boolean alone =
        phrases.stream()
            .filter(other -> other.size() > words.size() && other.containsAll(words))
            .allMatch(other -> only(holder -> holder.isCalled(other)).isPresent());
    return alone
        ? only(holder -> (holder.item() == 0 || holder.item() == item) && holder.isShort(words))
        : Optional.empty();
  }

  private Optional<Integer> only(Predicate<Holder> test) {
    Set<Integer> groups =
        holders.stream()
            .filter(test)
            .map(Holder::group)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
  }

  private static List<String> words(String phrase) {
    return Arrays.stream(PersonName.fold(phrase).split("[^\\p{L}\\p{N}']+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
