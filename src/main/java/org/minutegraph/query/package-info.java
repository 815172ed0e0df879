/**
 * The catalogue of queries: finds, checks and fills them.
 *
 * <p>Parameters are put in by substitution, never by joining strings.
 *
 * <p>{@link org.minutegraph.query.TopicFinder} turns what somebody calls a topic into the concepts
 * that may be meant: {@code new TopicFinder(target).best("EHE")}. The items of a concept, and of
 * everything narrower, are those with {@code ?link min:inItem ?item ; min:concept/skos:broader*
 * ?concept} (see {@code queries/scrutiny/topic-history.rq}).
 */
@NullMarked
package org.minutegraph.query;

import org.jspecify.annotations.NullMarked;
