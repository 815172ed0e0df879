package org.minutegraph.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a title tells of who can be meant: members and officers are told apart by it. */
public enum TitleFamily {
  MEMBER(
      "(?:.*\\s)?(?:councillor|cllr|clr|coun|alderman|alderwoman|ald|bailie|baillie|provost|cyng|cynghorydd)"),
  CIVIL("mr|mrs|ms|miss|mx|untitled"),
  POLICE(
      "(?:.*\\s)?(?:pc|ps|pcso|wpc|dc|ds|di|dci|sgt|sergeant|insp|inspector|supt|superintendent|constable)"),
  OPEN(".*");

  /**
   * Stands for the title of somebody who has none where others have theirs; nobody prints it, and
   * nobody is shown it.
   */
  public static final String UNTITLED = "untitled";

  private static final Pattern MALE = Pattern.compile("mr|sir|father|fr|lord|baron|alderman");
  private static final Pattern FEMALE =
      Pattern.compile("mrs|ms|miss|dame|lady|baroness|sister|alderwoman|wpc");

  private static final Pattern OTHER =
      Pattern.compile("dr|prof|professor|reverend|hon|captain|capt|major|colonel|col");

  private static final Pattern WITH_FIRST_NAME =
      Pattern.compile(
          "|sir|dame|sister|brother|father|fr|canon|lord|lady|rabbi|imam|pastor|rev|revd");

  private final Pattern titles;

  TitleFamily(String titles) {
    this.titles = Pattern.compile(titles);
  }

  /** The family of a title; {@link #OPEN} for none. */
  public static TitleFamily of(@Nullable String title) {
    String plain = plain(title);
    for (TitleFamily family : values()) {
      if (family.titles.matcher(plain).matches()) {
        return family;
      }
    }
    return OPEN;
  }

  /** True where nobody bears both titles under a surname alone: a member and a {@code Mr}. */
  public static boolean clash(@Nullable String one, @Nullable String other) {
    TitleFamily first = of(one);
    TitleFamily second = of(other);
    boolean families = first != OPEN && second != OPEN && first != second;
    return families || sexesClash(one, other);
  }

  /** True for {@code Mr} against {@code Mrs}. */
  public static boolean sexesClash(@Nullable String one, @Nullable String other) {
    return matches(MALE, one) && matches(FEMALE, other)
        || matches(FEMALE, one) && matches(MALE, other);
  }

  /** True for a word that is nothing but a title. */
  public static boolean isTitle(String word) {
    return matches(MALE, word)
        || matches(FEMALE, word)
        || matches(OTHER, word)
        || !word.isBlank() && takesFirstName(word);
  }

  /** True for titles that stand before a first name alone, and for none: {@code Sister Ann}. */
  public static boolean takesFirstName(@Nullable String title) {
    return matches(WITH_FIRST_NAME, title);
  }

  private static boolean matches(Pattern pattern, @Nullable String title) {
    return pattern.matcher(plain(title)).matches();
  }

  private static String plain(@Nullable String title) {
    return title == null ? "" : title.toLowerCase(Locale.ROOT).replace(".", "").strip();
  }
}
