package dev.jobwise.server.storage;

import java.net.URI;
import java.time.Duration;

/**
 * Keeps files by key. Every method blocks and fails with {@code STORAGE_UNAVAILABLE} if the files
 * can't be reached.
 *
 * <p>Keys are made by the server alone: {@code exports/1/0193….pdf}.
 */
public interface FileStorage extends AutoCloseable {

  /** Stores a file, whole or not at all; replaces one with the same key. */
  void put(String key, byte[] content);

  /** Returns the content of a file; null if there is none. */
  byte[] get(String key);

  /** Deletes a file, if there is one. */
  void delete(String key);

  /**
   * Returns an address from which anybody can download a file without this server; null if there is
   * no such address.
   *
   * @param filename the name that the download gets
   * @param life how long the address works
   */
  URI link(String key, String filename, String mediaType, Duration life);

  @Override
  default void close() {}
}
