package org.minutegraph.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;

/**
 * The facts of a record, one a line, each with the words that state it rather than their place;
 * mark-up, white space and hyphens at the ends of lines are no part of the words.
 */
final class Facts {

  /** What is of the file rather than of the meeting. */
  private static final Set<String> OF_THE_FILE = Set.of("source", "wordings", "findings");

  private final JsonMapper mapper;

  private Facts(SourceDocument source) {
    SimpleModule words =
        new SimpleModule()
            .addSerializer(SourceSpan.class, new WordsOfSpan(source))
            .addSerializer(Passage.class, new WordsOfPassage());
    mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(words)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
  }

  static List<String> of(MeetingRecord record) {
    ObjectNode tree = new Facts(record.source()).mapper.valueToTree(record);
    List<String> facts = new ArrayList<>();
    tree.properties().stream()
        .filter(kind -> !OF_THE_FILE.contains(kind.getKey()))
        .forEach(kind -> add(kind.getKey(), kind.getValue(), facts));
    return facts;
  }

  private static void add(String kind, JsonNode value, List<String> facts) {
    if (value.isArray()) {
      value.forEach(fact -> facts.add(kind + " " + fact));
    } else {
      facts.add(kind + " " + value);
    }
  }

  private static String plain(String words) {
    return words
        .replaceAll("<[^<>]*>", " ")
        .replaceAll("[*#\\\\]|(?<=\\s|^)-(?=\\s)|\\|", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=\\p{L})- (?=\\p{Ll})", "-")
        .strip();
  }

  private static final class WordsOfSpan extends StdSerializer<SourceSpan> {
    private static final long serialVersionUID = 1;
    private final transient SourceDocument source;

    WordsOfSpan(SourceDocument source) {
      super(SourceSpan.class);
      this.source = source;
    }

    @Override
    public void serialize(SourceSpan span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(plain(source.quote(span)));
    }
  }

  private static final class WordsOfPassage extends StdSerializer<Passage> {
    private static final long serialVersionUID = 1;

    WordsOfPassage() {
      super(Passage.class);
    }

    @Override
    public void serialize(Passage passage, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(plain(passage.text()));
    }
  }
}
