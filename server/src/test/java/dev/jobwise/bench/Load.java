package dev.jobwise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Clients that call as soon as they have their last answer. */
final class Load {

  private static final long PATIENCE_MINUTES = 5;

  private Load() {}

  /** One call of a client, which has a number from 0 on. */
  interface Call {
    /** Completes with the answer, or fails with what is wrong with it. */
    CompletionStage<?> begin(int client);
  }

  /** As {@link Call}, for what can only be waited for. */
  interface BlockingCall {
    void run(int client) throws Exception;
  }

  /**
   * Runs the calls and times each; a failed one fails the whole. The threads that read the answers
   * send the next calls: a thread for each client would take a good part of a small machine.
   *
   * @param calls of all clients together
   */
  static Times run(int clients, int calls, Call call) throws Exception {
    int each = Math.max(1, calls / clients);
    List<Client> running = new ArrayList<>();
    for (int number = 0; number < clients; number++) {
      running.add(new Client(number, each, call));
    }
    running.forEach(Client::next);
    for (Client client : running) {
      client.end.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }
    return Times.of(
        running.stream().flatMapToLong(client -> LongStream.of(client.nanos)).toArray());
  }

  private static final class Client {
    final CompletableFuture<Void> end = new CompletableFuture<>();
    final long[] nanos;
    private final int number;
    private final Call call;
    private int done;

    Client(int number, int calls, Call call) {
      this.number = number;
      this.call = call;
      nanos = new long[calls];
    }

    void next() {
      if (done == nanos.length) {
        end.complete(null);
        return;
      }
      long start = System.nanoTime();
      call.begin(number)
          .whenComplete(
              (answer, failure) -> {
                if (failure != null) {
                  end.completeExceptionally(failure);
                  return;
                }
                nanos[done++] = System.nanoTime() - start;
                next();
              });
    }
  }

  /** As {@link #run}, with a thread for each client. */
  static Times onThreads(int clients, int calls, BlockingCall call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      int each = Math.max(1, calls / clients);
      List<Future<long[]>> results = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int number = client;
        results.add(threads.submit(() -> timed(number, each, call)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<long[]> result : results) {
        for (long nanos : result.get()) {
          all.add(nanos);
        }
      }
      return Times.of(all);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] timed(int client, int calls, BlockingCall call) throws Exception {
    long[] nanos = new long[calls];
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      call.run(client);
      nanos[i] = System.nanoTime() - start;
    }
    return nanos;
  }
}
