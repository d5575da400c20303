package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP/1.1 requests and responses on plain sockets. */
final class Exchange {

  private Exchange() {}

  /** A GET by the attacker. */
  static byte[] get(Target target, String path) {
    return get(target, path, "");
  }

  /** The same for a connection that ends with the response. */
  static byte[] lastGet(Target target, String path) {
    return get(target, path, "Connection: close\r\n");
  }

  private static byte[] get(Target target, String path, String header) {
    return ("GET " + path + head(target) + header + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Posts JSON of plain ASCII and returns the status line with everything that follows. */
  static String post(Target target, String path, String json) throws IOException {
    String request =
        "POST " + path + head(target) + "Connection: close\r\nContent-Length: " + json.length();
    return ask(target, (request + "\r\n\r\n" + json).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Sends a request on its own connection, and returns the status line with everything that
   * follows.
   */
  static String ask(Target target, byte[] request) throws IOException {
    try (Socket socket = target.connect()) {
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String head(Target target) {
    return " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + target.token() + "\r\n";
  }
}
