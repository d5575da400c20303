package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Wastes password hashes: logins whose connections close as soon as they are sent, then wrong
 * passwords for one account, as fast as they are answered.
 */
final class LoginFloodAttack implements Attack {

  @Override
  public String name() {
    return "login-flood";
  }

  @Override
  public void run(Target target, Duration length) throws IOException {
    long start = System.nanoTime();
    long half = start + length.toNanos() / 2;
    for (int i = 0; System.nanoTime() < half; i++) {
      try (Socket socket = target.connect()) {
        socket.getOutputStream().write(login("gone-" + i + "@example.com"));
      } catch (IOException refused) {
        Thread.onSpinWait(); // no room for another connection: that is the server's right
      }
    }
    long end = start + length.toNanos();
    while (System.nanoTime() < end) {
      guess(target, end);
    }
  }

  /** Tries passwords over one connection, for as long as the server keeps it. */
  private static void guess(Target target, long end) {
    try (Socket socket = target.connect()) {
      socket.setSoTimeout(1000);
      InputStream answers = socket.getInputStream();
      byte[] buffer = new byte[4096];
      while (System.nanoTime() < end) {
        socket.getOutputStream().write(login("victim@example.com"));
        if (answers.read(buffer) < 0) {
          return;
        }
      }
    } catch (IOException closed) {
      Thread.onSpinWait();
    }
  }

  private static byte[] login(String email) {
    String body = "{\"email\": \"%s\", \"password\": \"wrong password\"}".formatted(email);
    return """
        POST /api/v1/auth/login HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        %s"""
        .formatted(body.length(), body)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
