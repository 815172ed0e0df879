package org.minutegraph.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;

/**
 * The nouns of one document as JSON that a person can review: a span is {@code "12,40"}, a passage
 * its text and its pieces ({@code at:source:length}); the document's id stands once.
 */
final class GoldenJson {
  private final ObjectMapper mapper;

  GoldenJson(String document) {
    SimpleModule compact =
        new SimpleModule()
            .addSerializer(SourceSpan.class, new SpanWriter())
            .addDeserializer(SourceSpan.class, new SpanReader(document))
            .addSerializer(Passage.class, new PassageWriter())
            .addDeserializer(Passage.class, new PassageReader(document));
    mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(compact)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
  }

  String write(Object noun) throws IOException {
    return mapper.writeValueAsString(noun) + "\n";
  }

  <T> T read(String json, Class<T> noun) throws IOException {
    return mapper.readValue(json, noun);
  }

  private static final class SpanWriter extends StdSerializer<SourceSpan> {
    SpanWriter() {
      super(SourceSpan.class);
    }

    @Override
    public void serialize(SourceSpan span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(span.start() + "," + span.end());
    }
  }

  private static final class SpanReader extends StdDeserializer<SourceSpan> {
    private final String document;

    SpanReader(String document) {
      super(SourceSpan.class);
      this.document = document;
    }

    @Override
    public SourceSpan deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      String[] ends = in.getText().split(",");
      return new SourceSpan(document, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
  }

  private static final class PassageWriter extends StdSerializer<Passage> {
    PassageWriter() {
      super(Passage.class);
    }

    @Override
    public void serialize(Passage passage, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("text", passage.text());
      out.writeStringField(
          "pieces",
          passage.pieces().stream()
              .map(p -> p.at() + ":" + p.source() + ":" + p.length())
              .collect(Collectors.joining(" ")));
      out.writeEndObject();
    }
  }

  private static final class PassageReader extends StdDeserializer<Passage> {
    private final String document;

    PassageReader(String document) {
      super(Passage.class);
      this.document = document;
    }

    @Override
    public Passage deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = in.getCodec().readTree(in);
      String pieces = node.get("pieces").asText();
      List<Passage.Piece> read =
          pieces.isEmpty()
              ? List.of()
              : Arrays.stream(pieces.split(" ")).map(PassageReader::piece).toList();
      return new Passage(document, node.get("text").asText(), read);
    }

    private static Passage.Piece piece(String printed) {
      int[] numbers = Arrays.stream(printed.split(":")).mapToInt(Integer::parseInt).toArray();
      return new Passage.Piece(numbers[0], numbers[1], numbers[2]);
    }
  }
}
