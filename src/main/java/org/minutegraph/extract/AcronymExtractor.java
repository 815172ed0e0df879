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
    List<Passage> before = texts(Stream.of(minutes.title(), minutes.preamble()));
    return new Acronyms(language, names)
        .in(
            Stream.concat(before.stream(), items(minutes)).toList(),
            before,
            texts(Stream.of(minutes.attendance())));
  }

  private static Stream<Passage> items(MinutesDocument minutes) {
    return minutes.items().stream()
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(item.heading()), item.paragraphs().stream().map(Paragraph::text)));
  }

  private static List<Passage> texts(Stream<List<Paragraph>> parts) {
    return parts.flatMap(List::stream).map(Paragraph::text).toList();
  }
}
