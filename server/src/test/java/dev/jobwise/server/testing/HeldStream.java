package dev.jobwise.server.testing;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A stream of {@link GroqStandIn} that a test controls. No wait takes longer than 20 seconds. */
public final class HeldStream {

  private static final int WAIT_SECONDS = 20;

  private final CompletableFuture<HttpResponseWriter> writer = new CompletableFuture<>();
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private volatile StandInWire wire;

  void open(HttpResponseWriter opened, StandInWire format) {
    wire = format;
    opened.whenComplete().whenComplete((ok, failure) -> ended.complete(failure != null));
    writer.complete(opened);
  }

  /** Returns once the request has come and its headers have been answered. */
  public HeldStream awaitOpen() {
    get(writer);
    return this;
  }

  /** Sends tokens, all in one write. */
  public HeldStream emit(String... tokens) {
    awaitOpen();
    StringBuilder all = new StringBuilder();
    for (String token : tokens) {
      all.append(wire.text(token));
    }
    return write(all.toString());
  }

  /** Sends this text unchanged. */
  public HeldStream write(String text) {
    get(writer).write(HttpData.ofUtf8(text));
    return this;
  }

  /** Ends the answer like a model that has finished. */
  public void finish() {
    awaitOpen();
    write(wire.finish("stop"));
    get(writer).close();
  }

  /** Breaks the connection. */
  public void cut() {
    get(writer).close(ClosedStreamException.get());
  }

  /** Returns once the stream has ended: true if the client closed it, or it was cut. */
  public boolean awaitCancelled() {
    return get(ended);
  }

  private static <T> T get(CompletableFuture<T> future) {
    return future.copy().orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
  }
}
