package dev.jobwise.server.leases;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.FieldProblem;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.leases.LeaseMapper.Claim;
import dev.jobwise.server.leases.LeaseMapper.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done once, however many requests ask for it at the same time, on however many
 * servers of one database. The first takes a lease and works, the others wait without a thread or a
 * connection: for its future in the same server, for its row from another. When a server dies, its
 * leases run out and one of those that wait takes over.
 */
public final class Leases implements AutoCloseable {

  /** A server that is silent for this long counts as dead. */
  static final int LEASE_SECONDS = 20;

  /** Results are replayed for this long, counted from the first request. */
  static final Duration KEEP = Duration.ofHours(24);

  /** Time for other servers to learn how work ended whose result is not kept. */
  private static final Duration AFTERMATH = Duration.ofMinutes(1);

  private static final Logger log = LoggerFactory.getLogger(Leases.class);

  private final Database database;
  private final Clock clock;
  private final Executor blocking;
  private final String serverId = Ids.uuid();
  private final Map<String, Flight<?>> flights = new ConcurrentHashMap<>();
  private final Set<String> held = ConcurrentHashMap.newKeySet();
  private final Set<Flight<?>> waiting = ConcurrentHashMap.newKeySet();
  private final LeaseTimer timer;

  /**
   * Starts the timer that renews leases and looks at those of others.
   *
   * @param clock tells when results expire; leases run on the database's own clock
   * @param blocking runs what waits for the database
   */
  public Leases(Database database, Clock clock, Executor blocking) {
    this.database = database;
    this.clock = clock;
    this.blocking = blocking;
    this.timer = new LeaseTimer(database, clock, serverId, held, waiting, this::wake);
  }

  /**
   * Shares one run of {@code work} between all who ask for it while it is under way; the next who
   * asks after its end has it done anew. A failure is shared alike. Blocks for the database, not
   * for the work.
   *
   * @param key names the work, at most 320 characters
   * @param elsewhere gives the outcome where another server did the work; may block
   * @return a future of the caller's own; it completes on a thread that may block
   */
  public <T> CompletableFuture<T> once(
      String key, Supplier<CompletionStage<T>> work, Supplier<T> elsewhere) {
    return run(new Piece<>(key, "", work, done -> null, nothing -> Optional.of(elsewhere.get())));
  }

  /** As {@link #once}, also for work whose result is kept. */
  <T> CompletableFuture<T> run(Piece<T> piece) {
    Flight<T> mine = new Flight<>(piece);
    @SuppressWarnings("unchecked") // A key is always for the same kind of work.
    Flight<T> running = (Flight<T>) flights.putIfAbsent(mine.name(), mine);
    if (running != null) {
      return running.outcome().copy();
    }
    begin(mine);
    // Copies, so that one caller's patience does not end the wait of the others.
    return mine.outcome().copy();
  }

  @Override
  public void close() {
    timer.close();
  }

  private <T> void begin(Flight<T> flight) {
    Piece<T> piece = flight.piece();
    try {
      while (true) {
        if (claim(piece)) {
          work(flight);
          return;
        }
        List<Row> rows = database.with(LeaseMapper.class, m -> m.find(List.of(piece.key())));
        if (!rows.isEmpty() && follow(flight, rows.get(0))) {
          return;
        }
        // It has been freed between the two looks.
      }
    } catch (RuntimeException failure) {
      land(flight, null, failure);
    }
  }

  private boolean claim(Piece<?> piece) {
    Instant now = clock.instant();
    Claim claim =
        new Claim(piece.key(), piece.fingerprint(), serverId, LEASE_SECONDS, now, now.plus(KEEP));
    return write(m -> m.insert(claim)) > 0 || write(m -> m.take(claim)) > 0;
  }

  /** One statement, repeated if it meets another server's in a deadlock. */
  private int write(ToIntFunction<LeaseMapper> statement) {
    return database.inTransaction(tx -> statement.applyAsInt(tx.mapper(LeaseMapper.class)));
  }

  private <T> void work(Flight<T> flight) {
    held.add(flight.piece().key());
    CompletionStage<T> stage;
    try {
      stage = flight.piece().work().get();
    } catch (RuntimeException failure) {
      stage = CompletableFuture.failedFuture(failure);
    }
    stage.whenCompleteAsync((value, failure) -> end(flight, value, failure), blocking);
  }

  private <T> void end(Flight<T> flight, T value, Throwable failure) {
    String key = flight.piece().key();
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    try {
      byte[] result = cause == null ? flight.piece().store().apply(value) : null;
      if (result != null) {
        write(m -> m.finish(key, serverId, result));
      } else {
        write(
            m ->
                m.end(
                    key,
                    serverId,
                    cause == null ? null : LeaseFailures.toJson(cause),
                    clock.instant().plus(AFTERMATH)));
      }
    } catch (RuntimeException notStored) {
      // Those who asked here still get the outcome; for others the lease runs out.
      log.warn("The end of a lease could not be stored: {}", notStored.getMessage());
    }
    held.remove(key);
    land(flight, value, cause);
  }

  /**
   * @return false if the piece is free
   */
  private <T> boolean follow(Flight<T> flight, Row row) {
    if (row.running()) {
      refuseOther(flight, row);
      waiting.add(flight);
      return true;
    }
    if (row.result() == null) {
      return false;
    }
    Optional<T> outcome = flight.piece().load().apply(row.result());
    if (outcome.isEmpty()) {
      write(m -> m.forget(row.leaseKey(), row.result()));
      return false;
    }
    refuseOther(flight, row);
    land(flight, outcome.get(), null);
    return true;
  }

  /** Goes on with a flight that waited for another server; {@code row} is null if it is gone. */
  private <T> void wake(Flight<T> flight, Row row) {
    blocking.execute(
        () -> {
          if (row == null
              || !row.ended()
              || row.result() != null
              || !row.fingerprint().equals(flight.piece().fingerprint())) {
            begin(flight);
          } else if (row.failure() != null) {
            land(flight, null, LeaseFailures.fromJson(row.failure()));
          } else {
            landElsewhere(flight);
          }
        });
  }

  private <T> void landElsewhere(Flight<T> flight) {
    try {
      land(flight, flight.piece().load().apply(null).orElseThrow(), null);
    } catch (RuntimeException failure) {
      land(flight, null, failure);
    }
  }

  private <T> void land(Flight<T> flight, T value, Throwable failure) {
    flights.remove(flight.name(), flight);
    if (failure == null) {
      flight.outcome().complete(value);
    } else {
      flight.outcome().completeExceptionally(failure);
    }
  }

  private static void refuseOther(Flight<?> flight, Row row) {
    if (!row.fingerprint().equals(flight.piece().fingerprint())) {
      throw AppException.invalid(
          List.of(
              new FieldProblem(
                  List.of("header", "idempotency-key"),
                  "Idempotency-Key was already used with a different request",
                  "format")));
    }
  }
}
