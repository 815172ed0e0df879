package org.minutegraph.extract.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules over the tokens of sentences, read from a resource {@code NAME.rules} beside this class.
 *
 * <p>A rule is written in three lines or more; a pattern may go on over indented lines, and a line
 * {@code $NAME = pattern} gives a pattern a name for later ones:
 *
 * <pre>{@code
 * # Posts that somebody is given.
 * $VERB = /appointed|elected/
 * example: Ann Lee was elected Chair.
 * rule post: $VERB (?$post [{tag:/NNP?/}]+)
 * }</pre>
 *
 * Rules that ask for tags need tagged sentences. May be shared by threads.
 */
public final class RuleBook {
  private record Compiled(Rule rule, TokenSequencePattern pattern) {}

  private final List<Compiled> compiled;

  RuleBook(RuleFile file) {
    Env env = TokenSequencePattern.getNewEnv();
    file.macros().forEach((name, text) -> env.bind(name, TokenSequencePattern.compile(env, text)));
    compiled =
        file.rules().stream()
            .map(rule -> new Compiled(rule, TokenSequencePattern.compile(env, rule.pattern())))
            .toList();
  }

  /**
   * Reads the rules of that name.
   *
   * @throws java.io.UncheckedIOException if they cannot be read
   * @throws IllegalArgumentException if a line is not understood
   */
  public static RuleBook named(String name) {
    return new RuleBook(RuleFile.named(name));
  }

  /** The rules, in order of print. */
  public List<Rule> rules() {
    return compiled.stream().map(Compiled::rule).toList();
  }

  /** Every match in a sentence, by start; those of one rule do not overlap. */
  public List<Match> in(Sentence sentence) {
    List<CoreLabel> labels = Labels.of(sentence);
    List<Match> matches = new ArrayList<>();
    for (Compiled each : compiled) {
      TokenSequenceMatcher matcher = each.pattern.getMatcher(labels);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          matches.add(match(each.rule, matcher, sentence));
        }
      }
    }
    matches.sort(Comparator.comparingInt(Match::start));
    return List.copyOf(matches);
  }

  /** Every match in the sentences, in their order. */
  public List<Match> in(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
  }

  private static Match match(Rule rule, SequenceMatchResult<?> result, Sentence sentence) {
    Map<String, Match.Group> groups = new LinkedHashMap<>();
    for (int i = 1; i <= result.groupCount(); i++) {
      var info = result.groupInfo(i);
      if (info != null && info.varName != null && result.end(i) > result.start(i)) {
        groups.put(info.varName.substring(1), group(sentence, result.start(i), result.end(i)));
      }
    }
    Match.Group whole = group(sentence, result.start(), result.end());
    return new Match(rule.name(), whole.start(), whole.end(), groups);
  }

  private static Match.Group group(Sentence sentence, int first, int next) {
    return new Match.Group(
        sentence.tokens().get(first).start(), sentence.tokens().get(next - 1).end());
  }
}
