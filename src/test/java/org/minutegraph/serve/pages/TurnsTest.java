package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class TurnsTest {
  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void let_all_end() throws InterruptedException {
    end.countDown();
    others.shutdown();
    assertThat(others.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoever_waits_too_long_is_told_to_come_again() throws Exception {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    others.submit(() -> turns.take(this::last));
    begun.await();

    assertThatThrownBy(() -> turns.take(() -> "late")).isInstanceOf(BusyException.class);
  }

  @Test
  void the_turn_comes_when_another_has_ended() throws Exception {
    Turns turns = new Turns(1, Duration.ofSeconds(20));
    others.submit(() -> turns.take(this::last));
    begun.await();
    Future<String> next = others.submit(() -> turns.take(() -> "next"));
    assertThat(next.isDone()).isFalse();
    end.countDown();

    assertThat(next.get()).isEqualTo("next");
  }

  @Test
  void work_that_fails_gives_its_place_back() {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    assertThatThrownBy(() -> turns.take(TurnsTest::failing)).hasMessage("failed");
    assertThatThrownBy(() -> turns.take(() -> turns.aside(TurnsTest::failing)))
        .hasMessage("failed");

    assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
  }

  @Test
  void others_have_the_place_of_one_who_waits_aside() throws Exception {
    Turns turns = new Turns(1, Duration.ofSeconds(20));
    List<String> order = new CopyOnWriteArrayList<>();
    Future<String> waiting =
        others.submit(
            () ->
                turns.take(
                    () -> {
                      turns.aside(this::last);
                      order.add("waited");
                      return "";
                    }));
    begun.await();
    turns.take(() -> order.add("went before"));
    end.countDown();
    waiting.get();

    assertThat(order).containsExactly("went before", "waited");
  }

  @Test
  void aside_without_a_turn_takes_none() {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    assertThat(turns.<String>aside(() -> "done")).isEqualTo("done");
    assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
  }

  private String last() {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "";
  }

  private static String failing() {
    throw new IllegalStateException("failed");
  }
}
