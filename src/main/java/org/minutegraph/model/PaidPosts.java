package org.minutegraph.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts that nobody holds beside a seat in the council that pays them. */
public final class PaidPosts {
  private static final Pattern POST =
      Pattern.compile(
          "\\b(?:director|head of|officer|manager|solicitor|clerk|chief executive|engineer"
              + "|surveyor|accountant|lawyer|barrister|planner)\\b",
          Pattern.CASE_INSENSITIVE);

  private PaidPosts() {}

  /** True for {@code Head of Planning}; not for {@code Chair}, {@code Finance}, or nothing. */
  public static boolean isOne(@Nullable String role) {
    return role != null && POST.matcher(role).find();
  }
}
