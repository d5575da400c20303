package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests and answers of HTTP/1.1 on plain sockets. */
final class Exchange {

  private Exchange() {}

  /** A GET of the attacker's. */
  static byte[] get(Target target, String path) {
    return get(target, path, "");
  }

  /** The same for a connection that ends with the answer. */
  static byte[] lastGet(Target target, String path) {
    return get(target, path, "Connection: close\r\n");
  }

  private static byte[] get(Target target, String path, String header) {
    return ("GET " + path + head(target) + header + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Posts JSON of plain ASCII and answers the status line with all that follows. */
  static String post(Target target, String path, String json) throws IOException {
    String request =
        "POST " + path + head(target) + "Connection: close\r\nContent-Length: " + json.length();
    return ask(target, (request + "\r\n\r\n" + json).getBytes(StandardCharsets.US_ASCII));
  }

  /** Asks on a connection of its own, and answers the status line with all that follows. */
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
