package dev.jobwise.server.testing;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What {@link GroqStandIn} does with a request: created by a static method, refined by the others
 * before it is used.
 */
public final class StandInReply {

  /** How an answer ends. */
  public enum End {
    /** Normally: finish reason, usage, {@code [DONE]}. */
    WHOLE,
    /** Never: nothing more comes, and the connection stays open. */
    STALL,
    /** With the loss of the connection. */
    CUT,
    /** With an error object inside the answer with status 200. */
    ERROR
  }

  int status = 200;
  String code;
  String retryAfter;
  String errorBody;
  final Map<String, String> headers = new LinkedHashMap<>();
  List<String> pieces;
  Function<GroqStandIn.Asked, List<String>> answer;
  List<String> reasoning = List.of();
  List<byte[]> raw;
  HeldStream held;
  String finishReason = "stop";
  End end = End.WHOLE;
  boolean withoutHeaders;
  private long firstNanos;
  private long gapNanos;

  private StandInReply() {}

  /** The answer that suits the task, in one write. */
  public static StandInReply sensible() {
    return new StandInReply();
  }

  /** This text, one word per token. */
  public static StandInReply text(String text) {
    return pieces(text.isEmpty() ? new String[0] : text.split("(?=\\s)"));
  }

  /** A text in exactly these tokens; none for an empty answer. */
  public static StandInReply pieces(String... pieces) {
    StandInReply reply = new StandInReply();
    reply.pieces = List.of(pieces);
    return reply;
  }

  /** Computes the tokens for each request; each token is taken just before it is written. */
  public static StandInReply answering(Function<GroqStandIn.Asked, List<String>> answer) {
    StandInReply reply = new StandInReply();
    reply.answer = answer;
    return reply;
  }

  /** Status 200 and exactly these bytes, one write each, then the normal end of the response. */
  public static StandInReply raw(byte[]... writes) {
    StandInReply reply = new StandInReply();
    reply.raw = Arrays.asList(writes);
    return reply;
  }

  /** A stream that the test writes itself. */
  public static StandInReply held(HeldStream stream) {
    StandInReply reply = new StandInReply();
    reply.held = stream;
    return reply;
  }

  /** An error in Groq's words; its message must never reach a user. */
  public static StandInReply error(int status, String code) {
    StandInReply reply = new StandInReply();
    reply.status = status;
    reply.code = code;
    return reply;
  }

  /** The model has been retired. */
  public static StandInReply decommissioned() {
    return error(400, "model_decommissioned");
  }

  /** The model does not exist for this key. */
  public static StandInReply modelNotFound() {
    return error(404, "model_not_found");
  }

  /** Accepts the request and never answers. */
  public static StandInReply silent() {
    return refused().ending(End.STALL);
  }

  /** Closes the connection without an answer. */
  public static StandInReply refused() {
    StandInReply reply = pieces().ending(End.CUT);
    reply.withoutHeaders = true;
    return reply;
  }

  /** The pace of a stream; without it, all tokens are sent in one write. */
  public StandInReply tokensPerSecond(double pace) {
    gapNanos = (long) (TimeUnit.SECONDS.toNanos(1) / pace);
    return this;
  }

  /** The wait before the first token, or before a whole unary answer. */
  public StandInReply firstAfter(Duration wait) {
    firstNanos = wait.toNanos();
    return this;
  }

  /** What comes after the pieces. */
  public StandInReply ending(End newEnd) {
    end = newEnd;
    return this;
  }

  /** Such as {@code length} or {@code content_filter}; default {@code stop}. */
  public StandInReply finishReason(String reason) {
    finishReason = reason;
    return this;
  }

  /** Tokens of reasoning before the answer. */
  public StandInReply reasoning(String... thoughts) {
    reasoning = List.of(thoughts);
    return this;
  }

  /** The literal body of an error. */
  public StandInReply saying(String body) {
    errorBody = body;
    return this;
  }

  /** The {@code retry-after} header of an error. */
  public StandInReply retryAfter(String value) {
    retryAfter = value;
    return this;
  }

  /** Adds a header, or replaces its value, whatever the answer. */
  public StandInReply header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** What is left of a token limit per minute, which refills steadily as Groq's does. */
  public StandInReply tokensLeft(int left, int limit) {
    return header("x-ratelimit-reset-tokens", 60_000L * (limit - left) / limit + "ms")
        .header("x-ratelimit-limit-tokens", Integer.toString(limit))
        .header("x-ratelimit-remaining-tokens", Integer.toString(left));
  }

  boolean isPaced() {
    return gapNanos > 0;
  }

  /** Sends the writes at this reply's pace on the event loop, then ends as it specifies. */
  void play(
      EventLoop loop, HttpResponseWriter response, ResponseHeaders headers, Iterator<byte[]> rest) {
    if (withoutHeaders) {
      return;
    }
    response.write(headers);
    if (held != null) {
      return;
    }
    if (!isPaced()) {
      loop.schedule(() -> burst(response, rest), firstNanos, TimeUnit.NANOSECONDS);
      return;
    }
    ScheduledFuture<?> ticks =
        loop.scheduleAtFixedRate(
            () -> tick(response, rest), firstNanos, gapNanos, TimeUnit.NANOSECONDS);
    response.whenComplete().whenComplete((ok, failure) -> ticks.cancel(false));
  }

  private void burst(HttpResponseWriter response, Iterator<byte[]> rest) {
    while (rest.hasNext() && response.tryWrite(HttpData.wrap(rest.next()))) {
      // Until everything is written or the client has disconnected.
    }
    finish(response);
  }

  private void tick(HttpResponseWriter response, Iterator<byte[]> rest) {
    if (rest.hasNext()) {
      response.tryWrite(HttpData.wrap(rest.next()));
    } else {
      finish(response);
    }
  }

  private void finish(HttpResponseWriter response) {
    if (end == End.CUT) {
      response.close(ClosedStreamException.get());
    } else if (end != End.STALL) {
      response.close();
    }
  }
}
