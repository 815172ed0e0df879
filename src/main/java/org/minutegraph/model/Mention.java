package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as printed in one place, not yet anyone.
 *
 * @param name as printed, without the title; the role or group phrase where no name is printed
 * @param title {@code Councillor}, {@code Dr.}, as printed (a plural title made singular)
 * @param form how the somebody is named
 * @param span where
 */
public record Mention(String name, @Nullable String title, Form form, SourceSpan span) {

  /** How somebody is named. */
  public enum Form {
    /** {@code Ann Lee}, {@code A. Lee}, {@code Lee}. */
    NAME,
    /** {@code AL}. */
    INITIALS,
    /** {@code Assistant Director}, {@code The Chair}. */
    ROLE,
    /** {@code Members}, {@code The Partnership}, {@code A resident}. */
    GROUP
  }
}
