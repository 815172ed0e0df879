package org.minutegraph.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.minutegraph.load.PendingFile;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.pipeline.Result;

/** Writes the record of each document into a file of JSON; spans count in its {@code text}. */
final class RecordFiles implements Consumer<Result> {
  private final Path folder;
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(SourceDocument.class, WithoutLayout.class);

  RecordFiles(Path folder) {
    this.folder = folder;
  }

  /** The layout has done its work before there is a record. */
  @JsonIgnoreProperties("blocks")
  private interface WithoutLayout {}

  @Override
  public void accept(Result result) {
    if (result instanceof Result.Described described) {
      try {
        write(described);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void write(Result.Described described) throws IOException {
    Path file = folder.resolve(described.file().id() + ".json");
    try (PendingFile pending = PendingFile.at(file)) {
      pending.stream().write(json.writeValueAsBytes(described.identified()));
      pending.commit();
    }
  }
}
