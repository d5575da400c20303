package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_STORAGE_UNAVAILABLE;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.storage.FileStorage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps files in memory, and is away when a test says so. */
final class MemoryStorage implements FileStorage {

  final Map<String, byte[]> files = new ConcurrentHashMap<>();
  volatile boolean away;

  /** The key of a file that can't be deleted; empty for none. */
  volatile String stuck = "";

  /** What happens elsewhere while bytes are on their way. */
  volatile Runnable duringPut = () -> {};

  @Override
  public void put(String key, byte[] content) {
    check();
    duringPut.run();
    files.put(key, content);
  }

  @Override
  public byte[] get(String key) {
    check();
    return files.get(key);
  }

  @Override
  public void delete(String key) {
    check();
    if (key.equals(stuck)) {
      throw AppException.of(REASON_STORAGE_UNAVAILABLE);
    }
    files.remove(key);
  }

  @Override
  public URI link(String key, String filename, String mediaType, Duration life) {
    return null;
  }

  private void check() {
    if (away) {
      throw AppException.of(REASON_STORAGE_UNAVAILABLE);
    }
  }
}
