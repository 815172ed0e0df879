package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.BadQueryException;
import org.minutegraph.trace.Subject;
import org.minutegraph.trace.Trace;
import org.minutegraph.trace.TraceFormat;
import org.minutegraph.trace.Tracer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What became of something. */
@Command(
    name = "trace",
    description =
        "The history of a topic, by any of its names, its acronym or plain words: each item that"
            + " discussed it, oldest first, who spoke, what was resolved, what was to come back and"
            + " whether it did. Or the history of a person or a body.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:nothing was found, or it failed", "2:usage"},
    footer = {
      "",
      "Example: minutegraph trace EHE --store store/",
      "         minutegraph trace --person \"Ann Lee\" --data g.nq --format html --output lee.html"
    })
final class TraceCommand implements Callable<Integer> {

  /** Of what: one of three. */
  static final class Of {
    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A topic, in any words.")
    private @Nullable String topic;

    @Option(names = "--person", paramLabel = "NAME", description = "A person.")
    private @Nullable String person;

    @Option(names = "--body", paramLabel = "NAME", description = "A body.")
    private @Nullable String body;
  }

  @ArgGroup(multiplicity = "1")
  private Of of = new Of();

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.",
      defaultValue = "TEXT")
  private TraceFormat format = TraceFormat.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which follow-ups are judged, as 2024-03-31; today by default.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--least",
      paramLabel = "0-1",
      description = "Leave out items of less relevance; ${DEFAULT-VALUE} by default.",
      defaultValue = "0.2")
  private double least;

  @Option(names = "--output", paramLabel = "FILE", description = "Write there.")
  private @Nullable Path output;

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  TraceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!(least >= 0 && least <= 1)) {
      throw new BadQueryException("--least wants a number from 0 to 1, not " + least);
    }
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    List<Trace> told = new ArrayList<>();
    source.use(
        streams.folder(),
        (target, indexed) -> told.add(new Tracer(target, indexed, day).trace(subject(), least)));
    for (Trace trace : told) {
      write(trace);
    }
    if (told.stream().noneMatch(Trace::known)) {
      streams.err().println("minutegraph: nothing was found of '" + subject().words() + "'");
      return ExitCode.FAILED;
    }
    return ExitCode.DONE;
  }

  private Subject subject() {
    if (of.person != null) {
      return new Subject(Subject.Kind.PERSON, of.person);
    }
    return of.body != null
        ? new Subject(Subject.Kind.BODY, of.body)
        : new Subject(Subject.Kind.TOPIC, String.valueOf(of.topic));
  }

  private void write(Trace trace) throws IOException {
    byte[] text = format.write(trace).getBytes(UTF_8);
    new Destination(streams, output).write(out -> out.write(text));
  }
}
