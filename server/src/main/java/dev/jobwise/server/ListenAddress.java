package dev.jobwise.server;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.settings.Environment;
import dev.jobwise.server.settings.StartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Where the server listens. Its errors name the settings to change.
 *
 * @param setting how the names of both settings begin
 */
record ListenAddress(String setting, String host, int port) {

  /** Checks that the host has an address. */
  void checkHost() {
    if (new InetSocketAddress(host, 0).isUnresolved()) {
      throw Environment.bad(setting + "_HOST", host, "an address or name of this machine");
    }
  }

  /** Another server may still take the port before {@link #listen}, which fails in the same way. */
  void checkPort() {
    try (Socket socket = new Socket()) {
      // As servers do: connections of a server that has just ended don't matter.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException notBound) {
      throw cannotListen(notBound);
    }
  }

  /**
   * @param start opens the port
   */
  <T> T listen(Supplier<T> start) {
    try {
      return start.get();
    } catch (CompletionException failure) {
      // Not only BindException: netty's epoll transport has its own exceptions.
      throw Causes.of(failure) instanceof IOException notBound ? cannotListen(notBound) : failure;
    }
  }

  private StartException cannotListen(IOException cause) {
    return new StartException(
        ("cannot listen on %s:%d (%s): set %s_PORT to another one, or to 0 for a free one, or check"
                + " %s_HOST")
            .formatted(host, port, cause.getMessage(), setting, setting));
  }
}
