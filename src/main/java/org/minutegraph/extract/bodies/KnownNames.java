package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.BodyKind;

/** Names and short forms that need no head word: those known everywhere, and the document's own. */
final class KnownNames {
  private final Phrases names = Phrases.inAnyCase("organisations-of-the-country");
  private final Phrases assemblies = Phrases.named("bodies-of-the-country");
  private final Phrases services = Phrases.inAnyCase("services-of-councils");
  private final Set<String> organisations = folded("acronyms-of-organisations");
  private final Set<String> bodies = folded("acronyms-of-bodies");
  private final Pattern councils =
      Pattern.compile(String.join("|", Phrases.list("councils-short")));

  /**
   * A name that is a service of a council, and no part of an office: {@code Social Care}, not
   * {@code Director of Social Care}.
   */
  private int serviceAt(List<Word> words, int at) {
    Word before = at == 0 ? words.get(0) : words.get(at - 1);
    boolean goesOn = at > 0 && (before.capital() || before.is("of") || before.is("for"));
    return goesOn ? 0 : services.lengthAt(words, at);
  }

  /** {@code Parliament}, not {@code Member of Parliament}, {@code Act of Parliament}. */
  private int assemblyAt(List<Word> words, int at) {
    return at > 0 && words.get(at - 1).is("of") ? 0 : assemblies.lengthAt(words, at);
  }

  /** A name and how many words it takes. */
  record Known(int length, BodyKind kind) {}

  private static Set<String> folded(String list) {
    return Phrases.list(list).stream().map(KnownNames::fold).collect(Collectors.toSet());
  }

  /** Letters' case counts in short forms of three letters alone. */
  private static String fold(String acronym) {
    return acronym.length() > 3 ? acronym.toUpperCase(Locale.ROOT) : acronym;
  }

  /** What begins there; null where nothing does. */
  @Nullable Known at(List<Word> words, int at, ShortForms own) {
    Word word = words.get(at);
    if (!word.capital()) {
      return null;
    }
    int length = Math.max(names.lengthAt(words, at), serviceAt(words, at));
    if (length > 0) {
      return new Known(length, BodyKind.ORGANISATION);
    }
    int assembly = assemblyAt(words, at);
    if (assembly > 0) {
      return new Known(assembly, BodyKind.BODY);
    }
    int introduced = own.introduced().lengthAt(words, at);
    if (introduced > 0) {
      return new Known(introduced, BodyKind.ORGANISATION);
    }
    String plain = word.text().replace(".", "");
    BodyKind kind = own.explains(plain) ? own.kindOf(plain) : kindOf(plain);
    return kind == null ? null : new Known(1, kind);
  }

  private @Nullable BodyKind kindOf(String word) {
    if (word.chars().filter(Character::isUpperCase).count() < 2) {
      return null;
    }
    if (organisations.contains(fold(word))) {
      return BodyKind.ORGANISATION;
    }
    return bodies.contains(fold(word)) || councils.matcher(word).matches() ? BodyKind.BODY : null;
  }
}
