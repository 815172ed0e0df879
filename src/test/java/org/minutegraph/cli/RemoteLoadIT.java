package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteLoadIT {
  private static final String TARNWICK = "minutes/tarnwick";

  @TempDir Path folder;
  private final DatasetGraph held = DatasetGraphFactory.createTxnMem();
  private FusekiServer server = server(held);
  private Door door = new Door(Path.of(""));

  private static FusekiServer server(DatasetGraph data) {
    DataService.Builder service =
        DataService.newBuilder(data).addEndpoint(Operation.GSP_RW, "data");
    return FusekiServer.create().port(0).loopback(true).add("/minutes", service).build();
  }

  @BeforeEach
  void start() throws IOException {
    server.start();
    door = new Door(folder);
    door.samples();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private String endpoint() {
    return "http://localhost:" + server.getPort() + "/minutes/data";
  }

  private Set<Quad> quads() {
    return Txn.calculateRead(held, () -> held.stream().collect(Collectors.toSet()));
  }

  /** Without when each document was loaded, which no file says. */
  private static Set<Quad> timeless(Set<Quad> quads) {
    return quads.stream()
        .filter(quad -> !quad.getPredicate().getURI().endsWith("prov#endedAtTime"))
        .collect(Collectors.toSet());
  }

  private Set<Quad> quads(String file) {
    return RDFDataMgr.loadDatasetGraph(folder.resolve(file).toString()).stream()
        .collect(Collectors.toSet());
  }

  @Test
  void a_graph_store_on_the_web_comes_to_hold_what_a_file_holds() {
    Door.Outcome outcome = door.run("load", TARNWICK, "--endpoint", endpoint());
    assertThat(outcome).isEqualTo(new Door.Outcome(ExitCode.DONE, "", "3 documents\n"));
    door.run("extract", TARNWICK, "--output", "g.nq");
    assertThat(timeless(quads())).isEqualTo(quads("g.nq")).hasSizeGreaterThan(1_000);
  }

  @Test
  void loading_again_leaves_a_graph_store_as_it_is_and_says_unchanged() {
    door.run("load", TARNWICK, "--endpoint", endpoint());
    Set<Quad> before = quads();
    Door.Outcome again = door.run("load", TARNWICK, "--endpoint", endpoint());
    assertThat(again).isEqualTo(new Door.Outcome(ExitCode.DONE, "", "0 documents, 3 unchanged\n"));
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void a_folder_in_two_parts_gives_a_graph_store_what_the_whole_gives() {
    door.run("load", TARNWICK, "--endpoint", endpoint());
    door.run("load", "minutes/brackenholme", "--endpoint", endpoint());
    door.run("extract", "minutes/tarnwick", "minutes/brackenholme", "--output", "g.nq");
    assertThat(timeless(quads())).isEqualTo(quads("g.nq"));
  }

  @Test
  void a_file_of_rdf_goes_into_a_graph_store_as_it_is() {
    door.run("extract", TARNWICK, "--output", "g.nq");
    assertThat(door.run("load", "g.nq", "--endpoint", endpoint()).code()).isZero();
    assertThat(quads()).isEqualTo(quads("g.nq"));
  }

  @Test
  void an_endpoint_that_is_dead_fails_in_words() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String dead = "http://localhost:" + port + "/minutes/data";
    Door.Outcome outcome = door.run("load", TARNWICK, "--endpoint", dead);
    assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err())
        .isEqualTo("minutegraph: " + dead + " does not answer: is it running?\n");
  }

  @Test
  void an_endpoint_that_takes_no_graphs_fails_in_words() {
    String wrong = endpoint().replace("/data", "/nonesuch");
    Door.Outcome outcome = door.run("load", TARNWICK, "--endpoint", wrong);
    assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).startsWith("minutegraph: " + wrong + " did not ").contains(" 40");
  }

  @Test
  void an_endpoint_that_is_no_address_of_the_web_is_a_mistake_in_the_call() {
    assertThat(door.run("load", TARNWICK, "--endpoint", "file:///tmp/x").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
