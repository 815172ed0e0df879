package org.minutegraph.extract.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Appointment;

/**
 * The appointments of one item, each once: of several who were proposed for a post, only those of
 * whom the item says that they were elected.
 */
final class DistinctAppointments {
  private static final Pattern PRESIDING =
      Pattern.compile(
          "(?i)(?:(?:vice|deputy|co)[- ])?" + WordList.named("presiding-roles").alternatives());

  /** {@code Chairman and Vice-Chairman}, from a heading of both. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)^(?:chair\\p{L}*|conven\\p{L}+|president|leader|mayor|provost)\\s(?:and|&)\\s");

  private static final Pattern MEMBER = Pattern.compile("(?i)members?");

  private final @Nullable String ownBody;

  DistinctAppointments(@Nullable String ownBody) {
    this.ownBody = ownBody == null ? null : plain(ownBody);
  }

  List<Appointment> of(List<Appointment> found) {
    List<Appointment> told = found.stream().map(this::ownPost).toList();
    List<Appointment> kept = new ArrayList<>();
    for (Appointment each : told) {
      boolean known = kept.stream().anyMatch(other -> isSame(each, other));
      boolean bare = told.stream().anyMatch(other -> isBare(each, other));
      if (!known && !bare && !each.to().isBlank() && !isOvertaken(each, told)) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** {@code Chairman of the Elm Committee} is told by that very committee: its Chairman. */
  private Appointment ownPost(Appointment each) {
    String role = each.role();
    if (ownBody != null
        && role != null
        && PRESIDING.matcher(role).matches()
        && ownBody.contains(plain(each.to()))) {
      return new Appointment(each.item(), each.person(), null, role, each.evidence());
    }
    return each;
  }

  private static boolean isSame(Appointment one, Appointment other) {
    boolean post =
        one.role() == null
            && post(one).equals(post(other))
            && PRESIDING.matcher(one.to()).lookingAt();
    return SameSpeaker.is(one.person(), other.person())
        && Objects.equals(seat(one), seat(other))
        && (post || plain(one.to()).equals(plain(other.to())));
  }

  /** {@code Chairman} of one whom the same words make {@code Chairman} of a body. */
  private static boolean isBare(Appointment one, Appointment other) {
    String seat = other.role();
    boolean both =
        BOTH.matcher(one.to()).find() && one != other && !BOTH.matcher(other.to()).find();
    boolean same =
        seat != null
            && one.person().span().equals(other.person().span())
            && plain(one.to()).equals(plain(seat));
    return one.role() == null && (same || (both && SameSpeaker.is(one.person(), other.person())));
  }

  /** Who is a member of a group, is simply of it. */
  private static @Nullable String seat(Appointment each) {
    return each.role() == null || MEMBER.matcher(each.role()).matches() ? null : each.role();
  }

  /** Only proposed, where somebody was elected to the same post. */
  private static boolean isOvertaken(Appointment each, List<Appointment> all) {
    return isProposal(each)
        && all.stream().anyMatch(other -> !isProposal(other) && post(other).equals(post(each)));
  }

  private static boolean isProposal(Appointment each) {
    return each.evidence().confidence() < Confidence.SURE;
  }

  /** {@code Vice-Chairman} and {@code vice chairman of the Committee} are one post. */
  private static String post(Appointment each) {
    String to = plain(each.role() == null ? each.to() : each.role());
    return to.replaceFirst("\\s(?:of|to|for|at)\\s.*", "")
        .replaceFirst("(?:man|woman|person)$", "");
  }

  private static String plain(String to) {
    return to.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }
}
