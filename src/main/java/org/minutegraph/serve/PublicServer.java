package org.minutegraph.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.minutegraph.cards.Drawer;
import org.minutegraph.serve.guard.Bounds;
import org.minutegraph.serve.guard.GuardedQueries;
import org.minutegraph.serve.guard.StoppableExecutor;
import org.minutegraph.serve.guard.Watch;
import org.minutegraph.serve.pages.AssetServlet;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.PageServlet;
import org.minutegraph.serve.pages.PictureServlet;
import org.minutegraph.serve.pages.Templates;
import org.minutegraph.serve.pages.Turns;
import org.minutegraph.serve.printed.PrintedPages;
import org.minutegraph.serve.publish.ReconcileServlet;

/**
 * A graph as a public service that can be read and not written: {@code /sparql} for queries, {@code
 * /data} for whole graphs (Graph Store Protocol, reading only), and pages everywhere else.
 */
public final class PublicServer implements AutoCloseable {
  private static final int IDLE_MS = 15_000;

  /** Of the access log; see {@link CustomRequestLog}. */
  private static final String LINE = "%{yyyy-MM-dd'T'HH:mm:ssXXX}t %m %U %s %O %{us}T";

  private final FusekiServer server;
  private final Drawer cards;
  private final PrintedPages printed;
  private final Watch watch;

  private PublicServer(FusekiServer server, Drawer cards, PrintedPages printed, Watch watch) {
    this.server = server;
    this.cards = cards;
    this.printed = printed;
    this.watch = watch;
  }

  /**
   * Serves a small dataset until {@link #close}; its cards are made now and kept in memory.
   *
   * @throws IllegalStateException if the JVM lets queries run scripts
   */
  public static PublicServer start(DatasetGraph dataset, ServeSettings settings) {
    return start(dataset, Drawer.inMemory(dataset), settings);
  }

  /**
   * Serves the dataset until {@link #close}.
   *
   * @param cards of the dataset; pages that need them wait for them
   * @throws IllegalStateException if the JVM lets queries run scripts
   */
  public static PublicServer start(DatasetGraph dataset, Drawer cards, ServeSettings settings) {
    return start(dataset, cards, settings, line -> {});
  }

  /**
   * As {@link #start(DatasetGraph, Drawer, ServeSettings)}.
   *
   * @param accessLog takes a line for each request: when, method and path, status, bytes,
   *     microseconds; not who asked, nor what for
   */
  public static PublicServer start(
      DatasetGraph dataset, Drawer cards, ServeSettings settings, Consumer<String> accessLog) {
    return start(dataset, cards, PrintedPages.none(), settings, accessLog);
  }

  /**
   * As {@link #start(DatasetGraph, Drawer, ServeSettings, Consumer)}.
   *
   * @param printed pages of documents; closed with the server
   */
  public static PublicServer start(
      DatasetGraph dataset,
      Drawer cards,
      PrintedPages printed,
      ServeSettings settings,
      Consumer<String> accessLog) {
    close(ARQ.getContext(), dataset.getContext(), settings);
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R, "data");
    Duration limit = Duration.ofSeconds(settings.timeoutSeconds());
    Watch watch = new Watch(settings.queriesAtOnce(), limit);
    Turns turns = new Turns(Math.max(2, Runtime.getRuntime().availableProcessors()), limit);
    GraphReader reader = new GraphReader(dataset, cards, limit, watch, turns);
    PageServlet pages = pages(reader, turns, cards, printed, settings);
    FusekiServer server =
        FusekiServer.create()
            .registerOperation(
                Operation.Query, WebContent.contentTypeSPARQLQuery, new GuardedQueries(watch))
            .port(settings.port())
            .add("/", service)
            .addServlet("/assets/*", new AssetServlet())
            .addServlet(
                "/reconcile/*",
                new ReconcileServlet(reader, settings.base(), settings.front().address()))
            .addServlet("/printed/*", new PictureServlet(reader, printed, settings.base()))
            .addServlet("/*", pages)
            .addFilter("/sparql", new EndpointManners())
            .addFilter("/data", new WholeGraphs(watch))
            .addFilter("/*", new FirstPage(pages))
            .build();
    int pictures = printed.any() ? PictureServlet.AT_ONCE : 0;
    protect(server.getJettyServer(), settings, settings.requestsAtOnce() + pictures);
    server.getJettyServer().setErrorHandler(new ErrorPages(new Templates(), settings));
    server.getJettyServer().setRequestLog(new CustomRequestLog(accessLog::accept, LINE));
    return new PublicServer(server.start(), cards, printed, watch);
  }

  private static PageServlet pages(
      GraphReader reader, Turns turns, Drawer cards, PrintedPages printed, ServeSettings settings) {
    Clock clock = Clock.systemDefaultZone();
    return new PageServlet(
        new Site(reader, clock, printed),
        new Templates(),
        turns,
        settings.base(),
        settings.front().address(),
        clock,
        () -> cards.current() ? "now" : "earlier");
  }

  /** The port that it listens on. */
  public int port() {
    return server.getPort();
  }

  /** Waits until it is stopped from elsewhere. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    cards.close();
    printed.close();
    watch.close();
  }

  /** Closes the ways by which a query could reach out of the graph, or never end. */
  private static void close(Context everywhere, Context here, ServeSettings settings) {
    if (Boolean.parseBoolean(System.getProperty(ARQ.systemPropertyScripting))) {
      throw new IllegalStateException(
          "this JVM lets queries run scripts (-D" + ARQ.systemPropertyScripting + "=true)");
    }
    everywhere.set(ARQ.httpServiceAllowed, false);
    here.set(ARQ.httpServiceAllowed, false);
    here.set(
        ARQ.queryTimeout, Long.toString(Duration.ofSeconds(settings.timeoutSeconds()).toMillis()));
    FunctionRegistry.set(here, ClosedFunctions.functions());
    PropertyFunctionRegistry.set(here, ClosedFunctions.propertyFunctions());
    Bounds.set(here);
    StoppableExecutor.set(here);
  }

  private static void protect(Server jetty, ServeSettings settings, int places) {
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(settings.bind());
      ((ServerConnector) connector).setIdleTimeout(IDLE_MS);
      if (settings.front().proxy()) {
        connector
            .getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .addCustomizer(new ForwardedRequestCustomizer());
      }
    }
    Handler bodies = new BodyLimit(jetty.getHandler(), settings.bodyBytes());
    QoSHandler atOnce = new QoSHandler(bodies);
    atOnce.setMaxRequestCount(places);
    atOnce.setMaxSuspendedRequestCount(8 * places);
    atOnce.setMaxSuspend(Duration.ofSeconds(settings.timeoutSeconds()));
    DoSHandler perSecond =
        new DoSHandler(
            atOnce,
            Request::getRemoteAddr,
            new DoSHandler.LeakingBucketTrackerFactory(settings.requestsPerSecond()),
            PublicServer::tooMany,
            10_000);
    jetty.setHandler(new SecurityHeaders(new ReadableQueries(perSecond)));
  }

  private static boolean tooMany(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS_429);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(
        response, true, "Too many requests from one address. Try again in a second.\n", callback);
    return true;
  }
}
