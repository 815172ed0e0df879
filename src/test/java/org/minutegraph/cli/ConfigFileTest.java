package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
  private static final String DATA = "<https://x.example/a> <https://x.example/b> \"c\" .";
  private static final String QUERY = "SELECT ?o { ?s ?p ?o }";

  @TempDir Path folder;

  private Door.Outcome ask(String config, String... more) throws IOException {
    Door door = new Door(folder);
    door.write("c.json", config);
    door.write("q.rq", QUERY);
    door.write("d.ttl", DATA);
    String[] arguments = {"query", "q.rq", "--data", "d.ttl", "--config", "c.json"};
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return door.run(all);
  }

  @Test
  void a_file_says_what_an_option_is_where_the_command_line_does_not() throws IOException {
    assertThat(ask("{\"format\": \"tsv\", \"port\": 3331}"))
        .isEqualTo(new Door.Outcome(ExitCode.DONE, "?o\n\"c\"\n", ""));
  }

  @Test
  void the_command_line_goes_before_the_file() throws IOException {
    assertThat(ask("{\"format\": \"tsv\"}", "--format", "csv").out()).isEqualTo("o\r\nc\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"colour\": \"red\"} | no option 'colour'",
        "{\"format\": [1]} | 'format' wants a text or a number",
        "[] | is not an object of JSON",
        "{\"format\" | is not JSON",
        "{\"format\": \"fancy\"} | fancy"
      })
  void a_mistake_in_the_file_is_a_mistake_in_the_call(String config, String says)
      throws IOException {
    Door.Outcome outcome = ask(config);
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains(says);
  }

  @Test
  void a_file_that_is_missing_is_a_mistake_in_the_call() {
    Door.Outcome outcome = new Door(folder).run("queries", "--config=none.json");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .isEqualTo("minutegraph: there is no " + folder.resolve("none.json") + "\n");
  }
}
