package dev.jobwise.server.transport.grpc;

import com.google.protobuf.Timestamp;
import java.time.Instant;

/** Times in responses. */
public final class Timestamps {

  private Timestamps() {}

  /** In whole seconds, as in the contract; the database keeps the rest for ordering. */
  public static Timestamp of(Instant time) {
    return Timestamp.newBuilder().setSeconds(time.getEpochSecond()).build();
  }
}
