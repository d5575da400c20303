package dev.jobwise.server.transport.grpc;

import com.google.protobuf.Timestamp;
import java.time.Instant;

/** Times of answers. */
public final class Timestamps {

  private Timestamps() {}

  /** In whole seconds, as the contract shows times; the database keeps the rest for ordering. */
  public static Timestamp of(Instant time) {
    return Timestamp.newBuilder().setSeconds(time.getEpochSecond()).build();
  }
}
