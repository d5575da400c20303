package dev.jobwise.server.storage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the calls of a storage. */
public final class MeasuredStorage implements FileStorage {

  private static final Duration[] STEPS = {
    Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10)
  };

  private final FileStorage storage;
  private final MeterRegistry meters;
  private final Map<String, Timer> done;
  private final Map<String, Timer> failed;

  public MeasuredStorage(FileStorage storage, MeterRegistry meters) {
    this.storage = storage;
    this.meters = meters;
    done = timers("ok");
    failed = timers("failed");
  }

  private Map<String, Timer> timers(String outcome) {
    return Stream.of("put", "get", "delete")
        .collect(Collectors.toMap(Function.identity(), call -> timer(call, outcome)));
  }

  private Timer timer(String operation, String outcome) {
    return Timer.builder("jobwise.storage")
        .description("Time of a call of the storage of files")
        .tag("operation", operation)
        .tag("outcome", outcome)
        .serviceLevelObjectives(STEPS)
        .register(meters);
  }

  @Override
  public void put(String key, byte[] content) {
    measured(
        "put",
        () -> {
          storage.put(key, content);
          return null;
        });
  }

  @Override
  public byte[] get(String key) {
    return measured("get", () -> storage.get(key));
  }

  @Override
  public void delete(String key) {
    measured(
        "delete",
        () -> {
          storage.delete(key);
          return null;
        });
  }

  private <T> T measured(String operation, Supplier<T> call) {
    Timer.Sample sample = Timer.start(meters);
    try {
      T result = call.get();
      sample.stop(done.get(operation));
      return result;
    } catch (RuntimeException failure) {
      sample.stop(failed.get(operation));
      throw failure;
    }
  }

  /** Makes an address only; that asks nobody. */
  @Override
  public URI link(String key, String filename, String mediaType, Duration life) {
    return storage.link(key, filename, mediaType, life);
  }

  @Override
  public void close() {
    storage.close();
  }
}
