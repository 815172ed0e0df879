package org.minutegraph.reconcile;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PaidPosts;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.TitleFamily;

/**
 * Who is printed without a title and has a post that members do not hold: such a one is nobody who
 * is called a councillor by the same minutes.
 */
final class Officers {
  /** Offices that members hold: {@code Cabinet Member}, {@code Leader of the Council}. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i).*\\b(?:cabinet|portfolio|member|mayor|leader|chair\\w*|convenor|convener|whip"
              + "|spokes\\w+|champion|representative|substitut\\w+|councillor|cllr|alderman|provost"
              + "|bailie|governor|trustee|co-optee|co-opted|president|sheriff|vice)\\b.*",
          Pattern.DOTALL);

  private final Set<String> names;

  private Officers(Set<String> names) {
    this.names = names;
  }

  static Officers in(MeetingRecord record) {
    Set<String> members =
        record.attendance().stream()
            .map(Attendance::person)
            .filter(person -> TitleFamily.of(person.title()) == TitleFamily.MEMBER)
            .map(Mention::name)
            .collect(Collectors.toSet());
    Stream<String> said =
        record.roles().stream()
            .filter(statement -> isPost(statement.role(), statement.person(), members))
            .map(RoleStatement::person)
            .map(Mention::name);
    Stream<String> listed =
        record.attendance().stream()
            .filter(one -> isPost(one.capacity(), one.person(), members))
            .map(Attendance::person)
            .map(Mention::name);
    return new Officers(Stream.concat(said, listed).collect(Collectors.toSet()));
  }

  /** The form of a mention; an officer's has a title that is none of a member's. */
  NamedAs form(Mention mention) {
    NamedAs form = NamedAs.of(mention);
    return mention.title() == null && !form.name().isSingle() && names.contains(mention.name())
        ? new NamedAs(form.name(), form.printed(), TitleFamily.UNTITLED, form.form())
        : form;
  }

  /** What stands beside a name that a member bears, too, is a post only where it is paid. */
  private static boolean isPost(@Nullable String role, Mention holder, Set<String> members) {
    return role != null
        && holder.title() == null
        && !MEMBERS.matcher(role).matches()
        && (!members.contains(holder.name()) || PaidPosts.isOne(role));
  }
}
