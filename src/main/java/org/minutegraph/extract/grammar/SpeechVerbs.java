package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verbs that report speech, from {@code speech-verbs.txt} and {@code speech-asking.txt}. */
public final class SpeechVerbs {
  private static final Map<String, List<Row>> ROWS = byFirstWord();
  private static final List<Row> ASKING =
      WordList.named("speech-asking").words().stream().map(Row::of).toList();
  // "was broadly supportive"
  private static final String ADVERB = "(?:(?:[a-z]{2,14}+ly|very|also|rather|quite)\\s+){0,2}+";
  // "asked"; "did" of "didn't", "can" of "can't"
  private static final Pattern FIRST_WORD =
      Pattern.compile("can(?=['\u2019]t)|[\\p{L}-]+?(?=n['\u2019]t(?![\\p{L}])|(?![\\p{L}-]))");
  private static final String NOT = "(?:\\s+not|n?['\u2019]t)\\s+";
  // "also", "then briefly", "subsequently"
  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:(?:"
              + WordList.named("speech-adverbs").alternatives()
              + "|[a-z]{2,14}+ly),?\\s+){0,3}+");
  // "asked", "asks", "asked: “How"
  private static final Pattern ASKED = Pattern.compile("ask(?:ed|s)(?![\\p{L}])");
  // "asked, with regard to the bridge, if"
  private static final Pattern ASIDE = Pattern.compile(",\\s[^.;]{2,100}?,(?=\\s)");
  private static final Pattern COLON = Pattern.compile("\\s*[:\u201c\"]");
  private static final int REACH = 140;

  private SpeechVerbs() {}

  /**
   * A verb of speech.
   *
   * @param start in the text, adverbs left out
   * @param end exclusive
   * @param act what it makes of the part
   */
  public record Hit(int start, int end, SpeechAct act) {}

  private record Row(SpeechAct act, Pattern words, List<String> firsts) {
    private static String word(String word) {
      return switch (word) {
        case "..." -> "(?:[^\\s.;:]++\\s+){0,6}?";
        case "....." -> "(?:[^\\s.;:]++\\s+){0,16}?";
        default -> any(List.of(word.split("/"))) + "\\s+";
      };
    }

    private static String any(List<String> words) {
      return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    static Row of(String line) {
      String[] parts = line.split("\\s*\\|\\s*", 2);
      String[] words = parts[1].split("\\s+");
      List<String> firsts =
          Arrays.stream(words[0].split("/")).flatMap(VerbForms::withPresent).toList();
      boolean not = words.length > 1 && words[1].equals("not");
      String rest =
          Arrays.stream(words).skip(not ? 2 : 1).map(Row::word).collect(Collectors.joining());
      String gap = not ? NOT : "\\s+";
      String all = any(firsts) + gap + (firsts.contains("was") ? ADVERB : "") + rest;
      // the white space after the last word is not asked for
      String exact = all.substring(0, all.length() - "\\s+".length());
      return new Row(
          SpeechAct.named(parts[0]), Pattern.compile(exact + "(?![\\p{L}\\p{N}])"), firsts);
    }
  }

  /** The verb that begins at {@code from}, or behind adverbs and white space there. */
  public static Optional<Hit> at(String text, int from) {
    Matcher adverbs = region(ADVERBS, text, skipSpace(text, from));
    int at = adverbs.lookingAt() ? adverbs.end() : from;
    return verb(text, at).or(() -> verb(text, skipSpace(text, from)));
  }

  private static Optional<Hit> verb(String text, int at) {
    Matcher asked = region(ASKED, text, at);
    if (asked.lookingAt()) {
      return Optional.of(new Hit(at, asked.end(), asking(text, asked.end())));
    }
    Matcher first = region(FIRST_WORD, text, at);
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    for (Row row : ROWS.getOrDefault(first.group(), List.of())) {
      Matcher words = region(row.words(), text, at);
      if (words.lookingAt()) {
        return Optional.of(new Hit(at, words.end(), row.act()));
      }
    }
    return Optional.empty();
  }

  /**
   * Question or request, by the first word that can say so. Behind somebody who is asked ("asked
   * the Member for Parks when"), "for" may belong to that name, and says nothing.
   */
  private static SpeechAct asking(String text, int from) {
    if (region(COLON, text, from).lookingAt()) {
      return SpeechAct.QUESTION;
    }
    int end = Math.min(text.length(), from + REACH);
    Matcher aside = region(ASIDE, text, from);
    int at = skipSpace(text, aside.lookingAt() ? aside.end() : from);
    boolean direct = true;
    while (at < end) {
      Optional<SpeechAct> act = askingAt(text, at, direct);
      if (act.isPresent()) {
        return act.get();
      }
      direct = false;
      at = nextWord(text, at);
    }
    return SpeechAct.QUESTION;
  }

  private static Optional<SpeechAct> askingAt(String text, int at, boolean direct) {
    for (Row row : ASKING) {
      Matcher words = region(row.words(), text, at);
      if (words.lookingAt() && (direct || !row.firsts().contains("for"))) {
        return Optional.of(row.act());
      }
    }
    return Optional.empty();
  }

  private static int nextWord(String text, int at) {
    int i = at;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return skipSpace(text, i);
  }

  private static int skipSpace(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Matcher region(Pattern pattern, String text, int at) {
    return pattern
        .matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static Map<String, List<Row>> byFirstWord() {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    WordList.named("speech-verbs").words().stream()
        .map(Row::of)
        .forEach(
            row ->
                row.firsts().stream()
                    .distinct()
                    .forEach(
                        first -> rows.computeIfAbsent(first, f -> new ArrayList<>()).add(row)));
    return rows;
  }
}
