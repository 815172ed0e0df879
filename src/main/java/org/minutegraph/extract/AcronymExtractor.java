package org.minutegraph.extract;

import java.util.List;
import java.util.stream.Stream;
import org.minutegraph.extract.acronyms.Acronyms;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Finds short forms that the document explains. */
final class AcronymExtractor {
  private final Language language;

  AcronymExtractor(Language language) {
    this.language = language;
  }

  List<Acronym> find(MinutesDocument minutes, NameFinder names) {
    return new Acronyms(language, names).in(passages(minutes));
  }

  private static List<Passage> passages(MinutesDocument minutes) {
    Stream<Passage> before =
        Stream.of(minutes.title(), minutes.preamble()).flatMap(List::stream).map(Paragraph::text);
    Stream<Passage> items =
        minutes.items().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.of(item.heading()),
                        item.paragraphs().stream().map(Paragraph::text)));
    return Stream.concat(before, items).toList();
  }
}
