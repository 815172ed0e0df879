package org.minutegraph.extract.nlp;

/**
 * A rule of a {@link RuleBook}.
 *
 * @param name unique in its book
 * @param example a sentence for which it is, and in which it must match
 * @param pattern a TokensRegex pattern
 */
public record Rule(String name, String example, String pattern) {}
