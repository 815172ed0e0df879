package org.minutegraph.extract.roles;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.extract.grammar.PostWords;
import org.minutegraph.extract.roles.StatedRoles.Stated;

/**
 * Who held a post before the one to whom a sentence gives it: {@code appointed Ms Ash Chair of the
 * Elm Group in succession to Mr Birch}, {@code Ms Ash - Tree Warden, in place of the late Mr
 * Birch}.
 */
final class Predecessor {
  private static final Pattern SUCCEEDS =
      Pattern.compile(
          "(?<sign>,?\\s(?:in\\s(?:succession|addition)\\sto|in\\s(?:the\\s)?(?:place|stead|lieu|room)\\sof|to\\s(?:replace|succeed)|replacing|succeeding|(?:(?:who|and|she|he|they|and\\s(?:she|he|they))\\s(?:takes?|took)|taking)\\sover\\sfrom|vice"
              + "|(?:up)?on\\sthe\\s(?:resignation|retirement|death|departure)\\sof|(?:following|after)\\sthe\\s(?:resignation|retirement|death|departure|promotion)\\sof"
              + "|(?<=\\bover\\s(?:as|the)\\s.{3,60})from|instead\\sof|who\\s(?:replaces|succeeds|replaced|succeeded)))\\s(?:(?:the|former|late|outgoing|retiring)\\s){0,3}$");

  private static final Pattern SHORT_FORM = Pattern.compile("\\s\\(\\p{Lu}{2,7}\\)$");
  private static final Pattern ADDITION = Pattern.compile("in\\saddition\\sto");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}");
  private static final int REACH = 160;

  private Predecessor() {}

  /** The post of hit {@code i}, which the words before give to another. */
  static Optional<Stated> in(String text, List<Hit> hits, int i) {
    if (i == 0) {
      return Optional.empty();
    }
    Hit hit = hits.get(i);
    int from = Math.min(hit.start(), Math.max(hits.get(i - 1).end(), hit.start() - REACH));
    Matcher sign = SUCCEEDS.matcher(text.substring(0, hit.start())).region(from, hit.start());
    if (from >= hit.start() || !sign.find() || ADDITION.matcher(sign.group()).find()) {
      return Optional.empty();
    }
    String words = SHORT_FORM.matcher(text.substring(0, sign.start())).replaceFirst("");
    return post(words, from)
        .filter(split -> !split.role().matches("(?i)(?:an?\\s)?members?"))
        .map(split -> new Stated(hit, split, sign.start(), hit.end()));
  }

  /** The longest post that ends the words. */
  private static Optional<RoleSplit> post(String words, int from) {
    Matcher start = WORD.matcher(words).region(from, words.length()).useTransparentBounds(true);
    while (start.find()) {
      Optional<RoleSplit> split =
          PostWords.at(words, start.start())
              .map(post -> RoleSplit.beside(words, post))
              .filter(each -> each.end() == words.length());
      if (split.isPresent()) {
        return split;
      }
    }
    return Optional.empty();
  }
}
