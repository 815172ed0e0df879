package org.minutegraph.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.Surnames;
import org.minutegraph.model.TitleFamily;
import org.minutegraph.reconcile.Verdict.Why;

/** When two differently spelt people are one after all. */
final class Likeness {
  private static final int ABOUT = 800;
  private static final int SITTING = 550;
  private static final int LONG_ENOUGH = 4;

  private Likeness() {}

  /** Among those who bear the name, the ones who were there. */
  static List<PersonCluster> there(KnownPersona persona, List<PersonCluster> fits) {
    List<PersonCluster> free = fits.stream().filter(c -> !c.isBeside(persona)).toList();
    if (free.size() < 2) {
      return free.isEmpty() ? fits : free;
    }
    List<PersonCluster> sitting = free.stream().filter(c -> c.sits(persona, SITTING)).toList();
    List<PersonCluster> about = free.stream().filter(c -> c.isAbout(persona, SITTING)).toList();
    return sitting.size() == 1 ? sitting : about.size() == 1 ? about : free;
  }

  /** Why the rarer name may be a misspelling or an earlier form of the other; null where not. */
  static @Nullable Why between(PersonCluster rare, PersonCluster common) {
    NamedAs one = rare.fullest();
    NamedAs other = common.fullest();
    if (one.form() == Form.INITIALS || one.titlesClash(other)) {
      return null;
    }
    Why why =
        isMisspelt(rare, common) ? Why.SPELLING : isMarriage(rare, common) ? Why.MARRIAGE : null;
    return why == null || rare.isListedBeside(common) ? null : why;
  }

  private static boolean isMisspelt(PersonCluster rare, PersonCluster common) {
    PersonName one = rare.fullest().name();
    PersonName other = common.fullest().name();
    return Surnames.oneApart(one.lastKey(), other.lastKey())
        && one.givenAgreesWith(other)
        && isRarer(rare, common)
        && rare.firm().stream().allMatch(p -> isInPlace(p, rare, common));
  }

  private static boolean isRarer(PersonCluster rare, PersonCluster common) {
    int few = rare.documents().size();
    int many = common.documents().size();
    return few < many && (few <= 2 || few * 10 <= many);
  }

  /**
   * With a first name in full, the years are enough; else it takes the same seat, or the same
   * minutes, where the misspelt surname comes out of nowhere.
   */
  private static boolean isInPlace(KnownPersona persona, PersonCluster rare, PersonCluster common) {
    NamedAs one = rare.fullest();
    if (one.name().hasFullGiven() && common.fullest().name().hasFullGiven()) {
      return common.isAbout(persona, ABOUT);
    }
    boolean member = persona.listed() || TitleFamily.of(one.title()) == TitleFamily.MEMBER;
    boolean again = one.name().isSingle() && !persona.listed() && common.isBeside(persona);
    return one.name().lastKey().length() >= LONG_ENOUGH
        && (again || member && common.sits(persona, SITTING));
  }

  /** {@code Ann Lee} until a day, {@code Ann Ash-Lee} from then on. */
  private static boolean isMarriage(PersonCluster one, PersonCluster other) {
    PersonName name = one.fullest().name();
    PersonName otherName = other.fullest().name();
    return Surnames.isPart(name.last(), otherName.last())
        && name.hasFullGiven()
        && name.given().equals(otherName.given())
        && TitleFamily.of(one.fullest().title()) == TitleFamily.of(other.fullest().title())
        && follow(one.range(), other.range());
  }

  private static boolean follow(List<LocalDate> one, List<LocalDate> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && (isSoonAfter(one.get(1), other.get(0)) || isSoonAfter(other.get(1), one.get(0)));
  }

  private static boolean isSoonAfter(LocalDate before, LocalDate after) {
    return before.isBefore(after) && before.plusDays(ABOUT).isAfter(after);
  }
}
