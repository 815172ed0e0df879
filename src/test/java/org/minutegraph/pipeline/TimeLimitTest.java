package org.minutegraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private final TimeLimit brief = new TimeLimit(Duration.ofMillis(50));
  private final TimeLimit ample = new TimeLimit(Duration.ofSeconds(60));

  @Test
  void hands_on_what_is_done_in_time() {
    assertThat(ample.run("a", () -> "done", () -> "late")).isEqualTo("done");
  }

  @Test
  void gives_up_on_work_that_never_ends_and_interrupts_it() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);

    String result =
        brief.run(
            "a",
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              stopped.countDown();
              return "done";
            },
            () -> "late");

    assertThat(result).isEqualTo("late");
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void gives_up_on_work_that_waits_without_end() {
    CountDownLatch never = new CountDownLatch(1);

    String result =
        brief.run(
            "a",
            () -> {
              try {
                never.await();
                return "done";
              } catch (InterruptedException e) {
                return "stopped";
              }
            },
            () -> "late");

    assertThat(result).isEqualTo("late");
  }

  @Test
  void counts_the_time_of_the_processor_rather_than_the_time_of_day() {
    TimeLimit half = new TimeLimit(Duration.ofMillis(500));

    String result =
        half.run(
            "a",
            () -> {
              try {
                TimeUnit.MILLISECONDS.sleep(700);
                return "done";
              } catch (InterruptedException e) {
                return "stopped";
              }
            },
            () -> "late");

    assertThat(result).isEqualTo("done");
  }

  @Test
  void does_not_hide_a_fault() {
    assertThatThrownBy(
            () ->
                ample.run(
                    "a",
                    () -> {
                      throw new UnsupportedOperationException("fault");
                    },
                    () -> "late"))
        .hasRootCauseInstanceOf(UnsupportedOperationException.class);
  }
}
