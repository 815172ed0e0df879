package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void a_long_text_is_shorter_when_it_is_packed_and_the_same_when_it_is_unpacked()
      throws IOException {
    Body body = Body.of("RESOLVED that the report be noted. ".repeat(100));
    assertThat(body.packed().length).isBetween(1, body.plain().length / 5);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body.packed()))) {
      assertThat(in.readAllBytes()).isEqualTo(body.plain());
    }
  }

  @Test
  void what_gets_no_shorter_is_not_packed() {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    assertThat(Body.of(noise).packed()).isEmpty();
    assertThat(Body.of("short").packed()).isEmpty();
  }

  @Test
  void two_bodies_have_two_tags() {
    assertThat(Body.of("one").tag()).isNotEqualTo(Body.of("two").tag());
    assertThat(Body.of("one").tag()).isEqualTo(Body.of("one").tag());
  }
}
