package dev.jobwise.server.generation.letter;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All readers of letters on this server, and their heartbeats. */
public final class LetterReaders {

  private final long heartbeatNanos;
  private final Set<LetterReader> readers = ConcurrentHashMap.newKeySet();

  /**
   * @param heartbeat silence after which a reader gets a heartbeat
   */
  public LetterReaders(Duration heartbeat) {
    this.heartbeatNanos = heartbeat.toNanos();
  }

  /** Lets a client read a letter from an offset in code points. */
  LetterReader read(Letter letter, int fromOffset, LetterReader.Sink sink) {
    LetterReader reader =
        new LetterReader(letter, fromOffset, sink, System::nanoTime, heartbeatNanos).start();
    if (!reader.isClosed()) {
      readers.add(reader);
    }
    return reader;
  }

  /** Sends the heartbeats that are due. */
  void sendHeartbeats() {
    readers.removeIf(LetterReader::isClosed);
    readers.forEach(LetterReader::tick);
  }
}
