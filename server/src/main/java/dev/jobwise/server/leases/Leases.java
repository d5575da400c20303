package dev.jobwise.server.leases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.leases.LeaseMapper.Claim;
import dev.jobwise.server.leases.LeaseMapper.Row;
import dev.jobwise.server.observe.RequestScope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done once, however many requests ask for it at the same time, on however many
 * servers of one database. The first request takes a lease and works. The others wait without a
 * thread or a connection: in the same server for its future, in another server for its row. When a
 * server dies, its leases expire and one of the waiting requests takes over.
 */
public final class Leases implements MeterBinder, AutoCloseable {

  /** How long a result is kept, counted from the first request. */
  static final Duration KEEP = Duration.ofHours(24);

  /** How long other servers have to learn how work ended whose result is not kept. */
  private static final Duration AFTERMATH = Duration.ofMinutes(1);

  private static final Logger log = LoggerFactory.getLogger(Leases.class);

  private final Database database;
  private final Clock clock;
  private final Executor blocking;
  private final Map<String, AwaitedWork<?>> underWay = new ConcurrentHashMap<>();

  /** The leases of this server, keys by owners. Each claim is an owner; a key may have several. */
  private final Map<String, String> held = new ConcurrentHashMap<>();

  private final Set<AwaitedWork<?>> waiting = ConcurrentHashMap.newKeySet();
  private final LeaseTimer timer;

  private Leases(Database database, Clock clock, Executor blocking) {
    this.database = database;
    this.clock = clock;
    this.blocking = blocking;
    this.timer = new LeaseTimer(database, clock, held, waiting, this::wake);
  }

  /**
   * Starts leases, with the timer that renews them and checks those of other servers.
   *
   * @param clock tells when results expire; leases use the database's own clock
   * @param blocking runs what waits for the database
   */
  public static Leases start(Database database, Clock clock, Executor blocking) {
    Leases leases = new Leases(database, clock, blocking);
    leases.timer.start();
    return leases;
  }

  /**
   * Shares one run of {@code work} among all requests that ask for it while it is in progress. The
   * next request after its end runs it again. A failure is shared in the same way. Blocks for the
   * database, not for the work.
   *
   * @param key names the work, at most 320 characters
   * @param elsewhere returns the outcome if another server did the work; may block
   * @return its outcome completes on a thread that may block
   */
  public <T> SharedRun<T> once(
      String key, Supplier<CompletionStage<T>> work, Supplier<T> elsewhere) {
    AtomicBoolean own = new AtomicBoolean();
    Supplier<CompletionStage<T>> marked =
        () -> {
          own.set(true);
          return work.get();
        };
    CompletableFuture<T> outcome =
        run(
            new LeasedWork<>(
                key, "", marked, done -> null, nothing -> Optional.of(elsewhere.get())));
    return new SharedRun<>(outcome, own::get);
  }

  /** As {@link #once}, also for work whose result is kept. */
  <T> CompletableFuture<T> run(LeasedWork<T> leased) {
    AwaitedWork<T> mine = new AwaitedWork<>(leased);
    @SuppressWarnings("unchecked") // A key is always for the same kind of work.
    AwaitedWork<T> running = (AwaitedWork<T>) underWay.putIfAbsent(mine.name(), mine);
    if (running != null) {
      return RequestScope.current().around(running.outcome());
    }
    begin(mine);
    // Not the outcome itself, so that a caller who gives up does not end the wait of the others.
    return RequestScope.current().around(mine.outcome());
  }

  /** The number of keys that begin with the prefix, which must contain no wildcard. */
  int count(String prefix) {
    return database.with(LeaseMapper.class, m -> m.count(prefix));
  }

  /** Registers how many leases this server has, and how many of others it waits for. */
  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("jobwise.leases.held", held, Map::size)
        .description("Leases of work that this server is doing")
        .register(meters);
    Gauge.builder("jobwise.leases.waiting", waiting, Set::size)
        .description("Work that this server waits for, because another server is doing it")
        .register(meters);
  }

  @Override
  public void close() {
    timer.close();
  }

  private <T> void begin(AwaitedWork<T> awaited) {
    LeasedWork<T> leased = awaited.leased();
    try {
      while (true) {
        String owner = claim(leased);
        if (owner != null) {
          work(awaited, owner);
          return;
        }
        boolean expiryMeansDeath = LeaseTimes.expiryMeansDeath(database);
        List<Row> rows =
            database.with(LeaseMapper.class, m -> m.find(List.of(leased.key()), expiryMeansDeath));
        if (!rows.isEmpty() && follow(awaited, rows.get(0))) {
          return;
        }
        // It was freed between the two statements.
      }
    } catch (RuntimeException | Error failure) {
      complete(awaited, null, failure);
    }
  }

  /**
   * @return the owner of the lease from now on, or null if the work is not free
   */
  private String claim(LeasedWork<?> leased) {
    Instant now = clock.instant();
    Claim claim =
        new Claim(
            leased.key(),
            leased.fingerprint(),
            Ids.uuid(),
            LeaseTimes.expiryMeansDeath(database),
            LeaseTimes.LEASE_SECONDS,
            now,
            now.plus(KEEP));
    boolean mine = write(m -> m.insert(claim)) > 0 || write(m -> m.take(claim)) > 0;
    return mine ? claim.owner() : null;
  }

  /** One statement, repeated if it deadlocks with another server's. */
  private int write(ToIntFunction<LeaseMapper> statement) {
    return database.repeating(LeaseMapper.class, statement::applyAsInt);
  }

  private <T> void work(AwaitedWork<T> awaited, String owner) {
    held.put(owner, awaited.leased().key());
    CompletionStage<T> stage;
    try {
      stage = awaited.leased().work().get();
    } catch (RuntimeException | Error failure) {
      stage = CompletableFuture.failedFuture(failure);
    }
    stage.whenCompleteAsync((value, failure) -> end(awaited, owner, value, failure), blocking);
  }

  private <T> void end(AwaitedWork<T> awaited, String owner, T value, Throwable failure) {
    String key = awaited.leased().key();
    Throwable cause = Causes.of(failure);
    try {
      byte[] result = cause == null ? awaited.leased().store().apply(value) : null;
      if (result != null) {
        store(owner, m -> m.finish(key, owner, result));
      } else {
        JsonNode told = cause == null ? null : LeaseFailures.toJson(cause);
        store(owner, m -> m.end(key, owner, told, clock.instant().plus(AFTERMATH)));
      }
    } catch (RuntimeException | Error notStored) {
      // Requests on this server still get the outcome; for others the lease expires.
      held.remove(owner);
      log.error("The end of a lease could not be stored", notStored);
    }
    complete(awaited, value, cause);
  }

  /**
   * Stores an end, and keeps the lease until the database accepts it. Otherwise the next request
   * would find the work free and do it twice.
   */
  private void store(String owner, ToIntFunction<LeaseMapper> end) {
    try {
      write(end);
      held.remove(owner);
    } catch (AppException away) {
      log.warn("The end of a lease could not be stored yet: {}", away.getMessage());
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, blocking)
          .execute(() -> store(owner, end));
    }
  }

  /**
   * @return false if the work is free
   */
  private <T> boolean follow(AwaitedWork<T> awaited, Row row) {
    if (row.running()) {
      refuseOther(awaited, row);
      waiting.add(awaited);
      return true;
    }
    if (row.result() == null) {
      return false;
    }
    Optional<T> outcome = awaited.leased().load().apply(row.result());
    if (outcome.isEmpty()) {
      write(m -> m.forget(row.leaseKey(), row.result()));
      return false;
    }
    refuseOther(awaited, row);
    complete(awaited, outcome.get(), null);
    return true;
  }

  /** Continues work that waited for another server; {@code row} is null if it is gone. */
  private <T> void wake(AwaitedWork<T> awaited, Row row) {
    blocking.execute(
        () -> {
          if (row == null
              || !row.ended()
              || row.result() != null
              || !row.fingerprint().equals(awaited.leased().fingerprint())) {
            begin(awaited);
          } else if (row.failure() != null) {
            complete(awaited, null, LeaseFailures.fromJson(row.failure()));
          } else {
            completeFromElsewhere(awaited);
          }
        });
  }

  private <T> void completeFromElsewhere(AwaitedWork<T> awaited) {
    try {
      complete(awaited, awaited.leased().load().apply(null).orElseThrow(), null);
    } catch (RuntimeException | Error failure) {
      complete(awaited, null, failure);
    }
  }

  private <T> void complete(AwaitedWork<T> awaited, T value, Throwable failure) {
    underWay.remove(awaited.name(), awaited);
    if (failure == null) {
      awaited.outcome().complete(value);
    } else {
      awaited.outcome().completeExceptionally(failure);
    }
  }

  private static void refuseOther(AwaitedWork<?> awaited, Row row) {
    if (!row.fingerprint().equals(awaited.leased().fingerprint())) {
      throw AppException.invalid(
          List.of(
              new FieldProblem(
                  List.of("header", "idempotency-key"),
                  "Idempotency-Key was already used with a different request",
                  "format")));
    }
  }
}
