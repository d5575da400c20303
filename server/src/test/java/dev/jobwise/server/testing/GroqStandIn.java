package dev.jobwise.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.ResponseHeadersBuilder;
import com.linecorp.armeria.common.logging.RequestLogProperty;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.llm.ChatTask;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A server that answers chat completions as Groq does, streamed or not, and fails on request. It
 * checks the key and everything that Groq is strict about, and remembers its requests. Thread-safe.
 */
public final class GroqStandIn implements AutoCloseable {

  /** The only accepted key, unless {@link #start(String)} names another. */
  public static final String API_KEY = "gsk_stand_in_not_a_secret";

  private static final int WAIT_SECONDS = 20;

  /** The usual limit of public servers: beyond it, clients need several connections. */
  private static final int HTTP2_STREAMS = 100;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A request as it came.
   *
   * @param task guessed from the facts
   * @param body the whole JSON
   * @param facts the JSON of the last user message; empty if that is not JSON
   */
  public record Asked(
      ChatTask task,
      String model,
      boolean streamed,
      JsonNode body,
      JsonNode facts,
      RequestHeaders headers) {}

  private record Rule(Predicate<Asked> when, StandInReply reply) {}

  private final String apiKey;
  private final Server server;
  private final Deque<StandInReply> next = new ArrayDeque<>();
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private volatile List<String> models =
      List.of(
          "llama-3.3-70b-versatile",
          "llama-3.1-8b-instant",
          "openai/gpt-oss-120b",
          "openai/gpt-oss-20b");
  private volatile String listing;
  private StandInReply otherwise = StandInReply.sensible();
  private int open;
  private int mostOpen;
  private int served;

  private GroqStandIn(String apiKey) {
    this.apiKey = apiKey;
    server =
        Server.builder()
            .http(0)
            .requestTimeoutMillis(0)
            .idleTimeoutMillis(0)
            .http2MaxStreamsPerConnection(HTTP2_STREAMS)
            .service("/openai/v1/chat/completions", this::serve)
            .service("/openai/v1/models", (ctx, request) -> list(request))
            .build();
    server.start().join();
  }

  /** A running server on a free port of this machine. */
  public static GroqStandIn start() {
    return start(API_KEY);
  }

  /**
   * @param apiKey the required key, or null to accept any
   */
  public static GroqStandIn start(String apiKey) {
    return new GroqStandIn(apiKey);
  }

  /** For {@code GROQ_BASE_URL}: HTTP/1.1. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.activeLocalPort() + "/openai/v1");
  }

  /** The same over HTTP/2 without TLS. */
  public URI http2Uri() {
    return URI.create("h2c://127.0.0.1:" + server.activeLocalPort() + "/openai/v1");
  }

  /** Answers the next requests with these replies, one each, before any other rule. */
  public synchronized GroqStandIn next(StandInReply... replies) {
    next.addAll(List.of(replies));
    return this;
  }

  /** Answers every request for this model this way; the newest matching rule wins. */
  public GroqStandIn forModel(String model, StandInReply reply) {
    rules.add(0, new Rule(request -> request.model().equals(model), reply));
    return this;
  }

  /** Answers every request of this task this way; the newest matching rule wins. */
  public GroqStandIn forTask(ChatTask task, StandInReply reply) {
    return when(request -> request.task() == task, reply);
  }

  /** Answers every matching request this way; the newest matching rule wins. */
  public GroqStandIn when(Predicate<Asked> is, StandInReply reply) {
    rules.add(0, new Rule(is, reply));
    return this;
  }

  /** Sets the reply if no rule matches; initially {@link StandInReply#sensible()}. */
  public synchronized GroqStandIn otherwise(StandInReply reply) {
    otherwise = reply;
    return this;
  }

  /** Forgets replies, rules and requests; streams continue. */
  public synchronized void reset() {
    next.clear();
    rules.clear();
    asked.clear();
    mostOpen = open;
    otherwise = StandInReply.sensible();
  }

  /** All requests with a valid key so far, oldest first. */
  public synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  public List<Asked> asked(ChatTask task) {
    return asked().stream().filter(request -> request.task() == task).toList();
  }

  public List<Asked> asked(String model) {
    return asked().stream().filter(request -> request.model().equals(model)).toList();
  }

  /** The number of answers in progress, streamed or not. */
  public synchronized int open() {
    return open;
  }

  /** The maximum number of concurrent answers since the last {@link #reset}. */
  public synchronized int mostOpen() {
    return mostOpen;
  }

  /** Returns once exactly this many answers are in progress; fails after 20 seconds. */
  public synchronized void awaitOpen(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (open != count) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("open answers: " + open + " (expected: " + count + ")");
      }
      wait(left);
    }
  }

  /** Stops the server without waiting for its threads to end. */
  @Override
  public void close() {
    server.closeAsync();
  }

  /** Lists these models from now on; initially those configured by default. */
  public GroqStandIn lists(String... names) {
    models = List.of(names);
    return this;
  }

  /** Answers the list of models with exactly this. */
  public GroqStandIn listing(String json) {
    listing = json;
    return this;
  }

  private HttpResponse list(HttpRequest request) {
    if (apiKey != null && !("Bearer " + apiKey).equals(request.headers().get("authorization"))) {
      return error(StandInReply.error(401, "invalid_api_key"));
    }
    if (listing != null) {
      return HttpResponse.of(HttpStatus.OK, MediaType.JSON, listing);
    }
    ObjectNode list = JSON.createObjectNode().put("object", "list");
    models.forEach(
        name -> list.withArray("data").addObject().put("id", name).put("context_window", 131_072));
    return HttpResponse.of(HttpStatus.OK, MediaType.JSON, list.toString());
  }

  private HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.of(request.aggregate().thenApply(whole -> answer(ctx, whole)));
  }

  private HttpResponse answer(ServiceRequestContext ctx, AggregatedHttpRequest request) {
    if (apiKey != null && !("Bearer " + apiKey).equals(request.headers().get("authorization"))) {
      return error(StandInReply.error(401, "invalid_api_key"));
    }
    Asked question = parse(request.contentUtf8(), request.headers());
    remember(question);
    String refusal = StandInWire.refusal(question.body());
    StandInReply reply = refusal == null ? choose(question) : StandInReply.error(400, refusal);
    return reply.status == 200 ? answer(ctx, question, reply) : error(reply);
  }

  private HttpResponse answer(ServiceRequestContext ctx, Asked question, StandInReply reply) {
    HttpResponseWriter response = HttpResponse.streaming();
    count(1);
    response.whenComplete().whenComplete((ok, failure) -> count(-1));
    Channel connection = ctx.log().ensureAvailable(RequestLogProperty.SESSION).channel();
    if (reply.withoutHeaders && reply.end == StandInReply.End.CUT) {
      connection.close();
      return response;
    }
    // Armeria reports the end of an HTTP/1.1 connection only a second later.
    connection.closeFuture().addListener(closed -> response.abort());
    StandInWire wire = new StandInWire(nextId(), question);
    List<String> pieces = pieces(question, reply);
    MediaType type = question.streamed() ? MediaType.EVENT_STREAM : MediaType.JSON;
    reply.play(
        ctx.eventLoop().withoutContext(),
        response,
        headers(reply, HttpStatus.OK, type).build(),
        writes(question, reply, wire, pieces));
    if (reply.held != null) {
      reply.held.open(response, wire);
    }
    return response;
  }

  private static List<String> pieces(Asked question, StandInReply reply) {
    if (reply.answer != null) {
      return reply.answer.apply(question);
    }
    return reply.pieces == null
        ? List.of(StandInAnswers.answer(question.facts()).split("(?=\\s)"))
        : reply.pieces;
  }

  private static Iterator<byte[]> writes(
      Asked question, StandInReply reply, StandInWire wire, List<String> pieces) {
    if (reply.raw != null) {
      return reply.raw.iterator();
    }
    return question.streamed()
        ? wire.stream(reply, pieces)
        : List.of(wire.whole(reply, pieces)).iterator();
  }

  private static Asked parse(String text, RequestHeaders headers) {
    try {
      JsonNode body = JSON.readTree(text);
      JsonNode messages = body.path("messages");
      JsonNode facts = facts(messages.path(messages.size() - 1).path("content").asText());
      return new Asked(
          StandInAnswers.task(facts),
          body.path("model").asText(),
          body.path("stream").asBoolean(),
          body,
          facts,
          headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode facts(String content) {
    try {
      return JSON.readTree(content);
    } catch (IOException notJson) {
      return JSON.createObjectNode();
    }
  }

  private synchronized StandInReply choose(Asked question) {
    if (!next.isEmpty()) {
      return next.poll();
    }
    return rules.stream()
        .filter(rule -> rule.when().test(question))
        .map(Rule::reply)
        .findFirst()
        .orElse(otherwise);
  }

  private synchronized void remember(Asked question) {
    asked.add(question);
  }

  private synchronized void count(int change) {
    open += change;
    mostOpen = Math.max(mostOpen, open);
    notifyAll();
  }

  private synchronized String nextId() {
    return "standin%08d".formatted(++served);
  }

  private ResponseHeadersBuilder headers(StandInReply reply, HttpStatus status, MediaType type) {
    ResponseHeadersBuilder headers =
        ResponseHeaders.builder(status)
            .contentType(type)
            .add("x-request-id", "req_" + nextId())
            .add("x-ratelimit-limit-requests", "500000")
            .add("x-ratelimit-limit-tokens", "250000")
            .add("x-ratelimit-remaining-requests", "499999")
            .add("x-ratelimit-remaining-tokens", "249000")
            .add("x-ratelimit-reset-requests", "172ms")
            .add("x-ratelimit-reset-tokens", "240ms");
    reply.headers.forEach(headers::set);
    return headers;
  }

  private HttpResponse error(StandInReply reply) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("error")
        .put("message", "upstream secret detail of " + reply.code)
        .put("type", reply.status < 500 ? "invalid_request_error" : "internal_server_error")
        .put("code", reply.code);
    ResponseHeadersBuilder headers =
        headers(reply, HttpStatus.valueOf(reply.status), MediaType.JSON);
    if (reply.retryAfter != null) {
      headers.add("retry-after", reply.retryAfter);
    }
    return HttpResponse.of(
        headers.build(),
        HttpData.ofUtf8(reply.errorBody == null ? body.toString() : reply.errorBody));
  }
}
