package dev.jobwise.client;

import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Connections to a server, with or without TLS. */
final class Channels {

  /** A connection that was cut without a word is noticed after this and the next. */
  private static final long KEEP_ALIVE_SECONDS = 20;

  private static final long KEEP_ALIVE_TIMEOUT_SECONDS = 10;

  private Channels() {}

  /**
   * @param trusted certificates in place of those that Java trusts; null for these
   */
  static ManagedChannel to(String host, int port, boolean plaintext, Path trusted) {
    Objects.requireNonNull(host, "address(host, port) is missing");
    return Grpc.newChannelBuilderForAddress(
            host, port, plaintext ? InsecureChannelCredentials.create() : tls(trusted))
        .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
        .keepAliveTimeout(KEEP_ALIVE_TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .build();
  }

  private static ChannelCredentials tls(Path trusted) {
    if (trusted == null) {
      return TlsChannelCredentials.create();
    }
    try {
      return TlsChannelCredentials.newBuilder().trustManager(trusted.toFile()).build();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("can't read certificates in " + trusted, unreadable);
    }
  }
}
