package org.minutegraph.serve.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of drawings whose process does well, and ill. */
class DraughtsmanTest {
  private static final Drawing WANTED = new Drawing("/minutes/märz.pdf", "ab", 3, 90, "agreed");

  @Test
  void what_is_asked_is_what_is_heard() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    WANTED.ask(new DataOutputStream(said));
    DataInputStream heard = new DataInputStream(new ByteArrayInputStream(said.toByteArray()));

    assertThat(Drawing.next(heard)).contains(WANTED);
    assertThat(Drawing.next(heard)).isEmpty();
  }

  @Test
  void an_answer_that_is_too_long_to_be_one_is_none() {
    byte[] endless = {127, 127, 127, 127, 0};

    assertThatThrownBy(
            () -> Drawing.answered(new DataInputStream(new ByteArrayInputStream(endless))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_process_draws_one_after_the_other() {
    try (Draughtsman draughtsman = java(Painter.class, Duration.ofSeconds(30))) {
      String first = new String(draughtsman.draw(WANTED), UTF_8);
      String second = new String(draughtsman.draw(WANTED), UTF_8);

      assertThat(first).startsWith("1 /minutes/märz.pdf 3 in ");
      assertThat(second).isEqualTo(first.replaceFirst("1", "2"));
    }
  }

  @Test
  void a_process_that_falls_over_is_followed_by_another() {
    try (Draughtsman draughtsman = java(Painter.class, Duration.ofSeconds(30))) {
      String first = new String(draughtsman.draw(WANTED), UTF_8);

      assertThat(draughtsman.draw(new Drawing("fall over", "", 1, 0, ""))).isEmpty();
      assertThat(new String(draughtsman.draw(WANTED), UTF_8))
          .startsWith("1 /minutes")
          .isNotEqualTo(first);
    }
  }

  @Test
  void a_process_that_takes_too_long_is_ended() {
    Instant start = Instant.now();
    try (Draughtsman draughtsman = java(Painter.class, Duration.ofSeconds(5))) {
      assertThat(draughtsman.draw(new Drawing("sleep", "", 1, 0, ""))).isEmpty();
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void where_there_is_no_such_program_nothing_is_drawn() {
    try (Draughtsman nobody = new Draughtsman(List.of("/nowhere/java"), Duration.ofSeconds(5))) {
      assertThat(nobody.draw(WANTED)).isEmpty();
    }
  }

  private static Draughtsman java(Class<?> program, Duration limit) {
    return new Draughtsman(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()),
        limit);
  }

  /** Says what it was asked, falls over or sleeps. */
  static final class Painter {
    private Painter() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      DataInputStream in = new DataInputStream(System.in);
      DataOutputStream out = new DataOutputStream(System.out);
      for (int n = 1; ; n++) {
        Drawing wanted = Drawing.next(in).orElseThrow();
        if (wanted.file().equals("fall over")) {
          return;
        }
        if (wanted.file().equals("sleep")) {
          Thread.sleep(Duration.ofMinutes(2).toMillis());
        }
        String said =
            "%d %s %d in %d"
                .formatted(n, wanted.file(), wanted.page(), ProcessHandle.current().pid());
        Drawing.answer(said.getBytes(UTF_8), out);
      }
    }
  }
}
