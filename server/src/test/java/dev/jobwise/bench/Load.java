package dev.jobwise.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that send the next call as soon as they have their last response. */
final class Load {

  private Load() {}

  /** One call of a client; clients are numbered from 0. */
  interface Call {
    /** Completes with the response, or fails with what is wrong with it. */
    CompletionStage<?> begin(int client);
  }

  /** As {@link Call}, for blocking calls. */
  interface BlockingCall {
    void run(int client) throws Exception;
  }

  /**
   * Runs the calls and times each; if one fails, the whole run fails.
   *
   * @param calls of all clients together
   */
  static Times run(int clients, int calls, Call call) throws Exception {
    long[] nanos = new long[Math.max(clients, calls)];
    Lanes.run(
        clients,
        nanos.length,
        Duration.ZERO,
        (client, number) -> {
          long start = System.nanoTime();
          return call.begin(client).thenRun(() -> nanos[number] = System.nanoTime() - start);
        });
    return Times.of(nanos);
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
