package org.minutegraph.extract.hardcases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.Council;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Motion;
import org.minutegraph.model.Persona;
import org.minutegraph.model.Reading;
import org.minutegraph.model.Reference;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.Vote;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.reconcile.PersonaReconciler;
import org.minutegraph.segment.Segmenter;

/**
 * What the whole line (read, segment, extract, reconcile) tells of a short text: each fact as one
 * line, its parts joined by bars, {@code -} where the text doesn't say.
 */
final class Told {
  private static final RecordExtractor EXTRACTOR = new RecordExtractor();
  private final IdentifiedRecord identified;

  private Told(IdentifiedRecord identified) {
    this.identified = identified;
  }

  /** Minutes of an invented council, with the items of {@code text}. */
  static Told by(String text) {
    return ofMinutes(
        """
        WESTMERE TOWN COUNCIL

        Minutes of the meeting held on Tuesday 3 March 2020 at 7.00 pm

        Present: Councillors Ada Ash (Chair), Bo Birch, Cy Cole, Di Drew and Eve Elm

        In attendance: Jo Pye (Clerk), Sam Lee (Head of Roads)

        """
            + text);
  }

  static Told ofMinutes(String text) {
    try {
      Path file = Files.createTempFile("minutes", ".txt");
      try {
        Files.writeString(file, text);
        return of(new MinutesReader().read(file, "minutes.txt", Council.named("Westmere")));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Told of(Reading reading) {
    if (reading instanceof Reading.Read read) {
      MeetingRecord facts = EXTRACTOR.extract(new Segmenter().segment(read.document()));
      return new Told(new PersonaReconciler().reconcile(facts));
    }
    throw new AssertionError(reading);
  }

  MeetingRecord facts() {
    return identified.record();
  }

  /** Item, speaker, person, kind, words. */
  List<String> contributions() {
    return facts().contributions().stream().map(this::line).toList();
  }

  private String line(Contribution one) {
    return join(
        item(one.item()),
        one.speaker().name(),
        person(one.speaker()),
        one.kind(),
        quote(one.evidence()));
  }

  /** Item, number, text. */
  List<String> resolutions() {
    return facts().resolutions().stream()
        .map((Resolution one) -> join(item(one.item()), one.number(), one.text()))
        .toList();
  }

  /** Item, mover, seconder, kind, outcome. */
  List<String> motions() {
    return facts().motions().stream()
        .map(
            (Motion one) ->
                join(
                    item(one.item()),
                    name(one.mover()),
                    name(one.seconder()),
                    one.kind(),
                    one.outcome()))
        .toList();
  }

  /** Item, votes for, against, abstentions, unanimous, outcome, who voted how. */
  List<String> votes() {
    return facts().votes().stream()
        .map(
            (Vote one) ->
                join(
                    item(one.item()),
                    one.inFavour(),
                    one.against(),
                    one.abstain(),
                    one.unanimous() ? "unanimous" : null,
                    one.outcome(),
                    one.named().isEmpty()
                        ? null
                        : String.join(
                            ", ",
                            one.named().stream()
                                .map(vote -> vote.person().name() + " " + vote.ballot())
                                .toList())))
        .toList();
  }

  /** Item, by whom, to whom, due as printed, due date, words. */
  List<String> followUps() {
    return facts().followUps().stream()
        .map(
            (FollowUp one) ->
                join(
                    item(one.item()),
                    name(one.by()),
                    one.to(),
                    one.due(),
                    one.dueDate(),
                    quote(one.evidence())))
        .toList();
  }

  /** Item, kind, number, date, body. */
  List<String> references() {
    return facts().references().stream()
        .map(
            (Reference one) ->
                join(item(one.item()), one.kind(), one.number(), one.date(), one.body()))
        .toList();
  }

  private @Nullable String item(int position) {
    return position == 0 ? null : facts().items().get(position - 1).number();
  }

  private String quote(Evidence evidence) {
    return facts().source().quote(evidence.span()).replaceAll("\\s+", " ");
  }

  /** The fullest form of the name of whom the document lets know, or nothing. */
  private @Nullable String person(Mention mention) {
    return identified.personas().stream()
        .filter(persona -> persona.mentions().contains(mention))
        .findFirst()
        .map(Persona::name)
        .orElse(null);
  }

  private static @Nullable String name(@Nullable Mention mention) {
    return mention == null ? null : mention.name();
  }

  private static String join(@Nullable Object... parts) {
    return String.join(
        "|",
        Arrays.stream(parts)
            .map(part -> Optional.ofNullable(part).map(Objects::toString).orElse("-"))
            .toList());
  }
}
