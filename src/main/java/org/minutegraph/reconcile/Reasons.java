package org.minutegraph.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Person;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.TitleFamily;
import org.minutegraph.reconcile.Verdict.Why;

/** Why somebody is held to be somebody, in words and as a number. */
final class Reasons {
  static final double UNDECIDED = 0.5;
  static final double LOCAL = 0.6;
  private static final double FULL_NAME = 0.97;
  private static final double INITIALS = 0.93;
  private static final double SURNAME = 0.88;
  private static final double CHOSEN = 0.8;
  private static final double WORD = 0.7;

  private Reasons() {}

  static double confidence(NamedAs name) {
    return name.name().hasFullGiven() ? FULL_NAME : name.name().isSingle() ? SURNAME : INITIALS;
  }

  private static double confidence(NamedAs printed, NamedAs known) {
    NamedAs name = Spaces.close(printed, known);
    boolean bare = name.name().isSingle() && name.title() == null;
    boolean sure = !bare && name.agreesWith(known);
    return sure ? Math.min(confidence(name), confidence(known)) : WORD;
  }

  /** Whether the name, by itself, is a form of the known one. */
  static boolean isForm(NamedAs name, NamedAs known) {
    PersonName closed = Spaces.close(name, known).name();
    return closed.sameSurnameAs(known.name()) || closed.isVariantOf(known.name());
  }

  static String minted(NamedAs name) {
    return quoted(name) + " is the first of this name in the council's minutes.";
  }

  static String parted(NamedAs name) {
    return quoted(name) + " was settled by hand to be another of the name.";
  }

  static String local(NamedAs name) {
    return quoted(name) + " says too little to find the same person in other minutes.";
  }

  private static String matched(NamedAs name, NamedAs known) {
    if (name.printed().equals(known.printed())) {
      return quoted(name) + " is printed alike elsewhere in the council's minutes.";
    }
    NamedAs closed = Spaces.close(name, known);
    if (closed != name && closed.agreesWith(known)) {
      return quoted(name) + " is " + quoted(known) + " with a space in the surname.";
    }
    if (name.name().isVariantOf(known.name()) && !name.agreesWith(known)) {
      return quoted(name) + " is a form of " + quoted(known) + ", and no minutes name both.";
    }
    return name.name().isSingle()
        ? quoted(name) + ": of those known in the council only " + quoted(known) + " fits."
        : quoted(name) + " agrees with " + quoted(known) + " in surname and given names.";
  }

  private static String registered(NamedAs name, NamedAs known) {
    return name.printed().equals(known.printed())
        ? quoted(name) + " stands in the register of people."
        : quoted(name) + " is " + quoted(known) + " in the register of people.";
  }

  /** Why a persona is one of the people of the council. */
  static String of(Why why, NamedAs name, NamedAs known) {
    return switch (why) {
      case NAME, LOCAL -> matched(name, known);
      case CONTEXT ->
          quoted(name)
              + " could be several; "
              + quoted(known)
              + " was there at the time, and no other of the name.";
      case LEFT ->
          quoted(name)
              + " could be several; "
              + quoted(known)
              + " is left where the others were ruled out by hand.";
      case SPELLING ->
          quoted(name) + " is " + quoted(known) + " with a letter wrong, in the same place.";
      case MARRIAGE ->
          quoted(name) + " and " + quoted(known) + " share a name, and one begins where one ends.";
      case STATED -> quoted(name) + " is said to be " + quoted(known) + ".";
      case REGISTER -> registered(name, known);
      case RULED -> quoted(name) + " was settled by hand to be " + quoted(known) + ".";
    };
  }

  static double confidence(Why why, NamedAs name, NamedAs known) {
    return switch (why) {
      case NAME, LOCAL -> confidence(name, known);
      case CONTEXT, LEFT -> CHOSEN;
      case SPELLING -> name.name().hasFullGiven() ? INITIALS : CHOSEN;
      case MARRIAGE -> CHOSEN;
      case STATED -> FULL_NAME;
      case REGISTER, RULED -> 1;
    };
  }

  static String ambiguous(NamedAs name, List<Person> candidates) {
    return quoted(name)
        + " could be "
        + candidates.stream()
            .map(person -> "\u201c" + person.name() + "\u201d")
            .collect(Collectors.joining(" or "))
        + ".";
  }

  private static String quoted(NamedAs name) {
    String title = shown(name.title());
    return "\u201c" + title + name.printed() + "\u201d";
  }

  private static String shown(@Nullable String title) {
    return title != null && TitleFamily.of(title) == TitleFamily.MEMBER ? title + " " : "";
  }
}
