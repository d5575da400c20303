package dev.jobwise.client;

import dev.jobwise.client.error.JobWiseException;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Makes calls: with a token, a deadline, and an idempotency key where the method takes one. */
final class Calls {

  private static final Metadata.Key<String> IDEMPOTENCY_KEY =
      Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);

  private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

  private final ManagedChannel connection;
  private final Channel channel;
  private final Settings settings;

  /**
   * How calls are made.
   *
   * @param deadline for one unary call with its retries
   * @param retries how often a unary call is repeated
   * @param resumeWithin how long a letter's reader tries to get back to a server
   * @param silence after which a letter's connection counts as lost
   */
  record Settings(Duration deadline, int retries, Duration resumeWithin, Duration silence) {}

  Calls(ManagedChannel connection, Session session, Settings settings) {
    this.connection = connection;
    this.channel = ClientInterceptors.intercept(connection, session);
    this.settings = settings;
  }

  Channel channel() {
    return channel;
  }

  Settings settings() {
    return settings;
  }

  boolean areOver() {
    return connection.isShutdown();
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  /**
   * The caller's own key. gRPC would send question marks for what is not ASCII, and so make one key
   * of two.
   *
   * @throws dev.jobwise.client.error.InvalidInputException if it is none
   */
  static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw JobWiseException.of(
          Status.INVALID_ARGUMENT
              .withDescription("Idempotency-Key must be 1 to 255 visible ASCII characters")
              .asRuntimeException());
    }
    return key;
  }

  <Q, A> A unary(MethodDescriptor<Q, A> method, Q request) {
    return unary(method, request, null);
  }

  /**
   * @param ownKey the caller's idempotency key; null for one that this makes if the method takes it
   */
  <Q, A> A unary(MethodDescriptor<Q, A> method, Q request, String ownKey) {
    String key = ownKey != null ? checked(ownKey) : Contract.takesKey(method) ? newKey() : null;
    return repeated(
        key,
        key != null || Contract.onlyReads(method),
        (to, options) -> ClientCalls.blockingUnaryCall(to, method, options, request));
  }

  /** Makes a call that only reads, and returns the messages of its stream once all are there. */
  <Q, A> List<A> all(MethodDescriptor<Q, A> method, Q request) {
    return repeated(
        null,
        true,
        (to, options) -> {
          List<A> messages = new ArrayList<>();
          ClientCalls.blockingServerStreamingCall(to, method, options, request)
              .forEachRemaining(messages::add);
          return messages;
        });
  }

  /**
   * Makes a call until it succeeds or a repetition can't help.
   *
   * @param repeatable whether a call that is made twice does the same as one
   */
  private <A> A repeated(String key, boolean repeatable, BiFunction<Channel, CallOptions, A> call) {
    Channel keyed =
        ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(with(key)));
    // One deadline for all attempts.
    CallOptions options =
        CallOptions.DEFAULT.withDeadlineAfter(settings.deadline().toNanos(), TimeUnit.NANOSECONDS);
    boolean renewed = false;
    for (int attempt = 0; ; attempt++) {
      JobWiseException failure;
      try {
        return call.apply(keyed, options);
      } catch (StatusRuntimeException refused) {
        failure = failure(refused);
      }
      if (Retries.isForItsToken(failure) && !renewed) {
        renewed = true;
        continue;
      }
      if (attempt >= settings.retries() || areOver() || !Retries.mayHelp(failure, repeatable)) {
        throw failure;
      }
      Duration pause = Retries.pause(failure, attempt);
      if (pause.toNanos() >= options.getDeadline().timeRemaining(TimeUnit.NANOSECONDS)) {
        throw failure;
      }
      reconnect();
      try {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw failure;
      }
    }
  }

  /** Starts a call without a deadline that sends one message and receives a stream. */
  <Q, A> ClientCall<Q, A> stream(
      MethodDescriptor<Q, A> method, Q request, String key, ClientCall.Listener<A> listener) {
    ClientCall<Q, A> call = channel.newCall(method, CallOptions.DEFAULT);
    call.start(listener, with(key));
    call.sendMessage(request);
    call.halfClose();
    return call;
  }

  JobWiseException failure(StatusRuntimeException failure) {
    return JobWiseException.of(failure, connection.authority());
  }

  JobWiseException failure(Status status, Metadata trailers) {
    return failure(status.asRuntimeException(trailers));
  }

  /** Makes a call again later, on another thread. */
  void later(Duration pause, Runnable work) {
    reconnect();
    after(pause, work);
  }

  static void after(Duration pause, Runnable work) {
    CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS).execute(work);
  }

  /** Makes the channel connect now: its own pauses grow to minutes. */
  private void reconnect() {
    connection.resetConnectBackoff();
  }

  private static Metadata with(String key) {
    Metadata headers = new Metadata();
    if (key != null) {
      headers.put(IDEMPOTENCY_KEY, key);
    }
    return headers;
  }
}
