package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Saves ads of maximum length that are slow to read, one after another. */
final class AdAttack implements Attack {

  private static final int LENGTH = 15_000;

  /** Each of these once made some reader of ads slow. */
  private static final List<String> PIECES =
      List.of(
          "\u0301",
          "a@",
          "\u0130",
          ". A",
          "a\u0301 ",
          "A a ",
          "\u6f22a",
          "| a ",
          ",",
          "<b>",
          "&#x26;",
          "is hiring ");

  @Override
  public String name() {
    return "hostile-ads";
  }

  @Override
  public void run(Target target, Duration length) throws IOException {
    long end = System.nanoTime() + length.toNanos();
    int sent = 0;
    while (System.nanoTime() < end) {
      try (Socket socket = target.connect()) {
        socket.setSoTimeout(10_000);
        InputStream in = socket.getInputStream();
        boolean open = true;
        while (open && System.nanoTime() < end) {
          socket.getOutputStream().write(request(target, PIECES.get(sent++ % PIECES.size())));
          open = answered(in);
        }
      } catch (IOException refused) {
        if (sent == 0) {
          throw refused;
        }
      }
    }
  }

  private static byte[] request(Target target, String piece) {
    String ad = piece.repeat(LENGTH / piece.length()).replace("\n", "\\n");
    byte[] body =
        ("{\"raw_text\": \"Cook " + ad.substring(5) + "\"}").getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /api/v1/jobs HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
            + target.token()
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] bytes = new byte[head.length() + body.length];
    System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, head.length());
    System.arraycopy(body, 0, bytes, head.length(), body.length);
    return bytes;
  }

  /** Reads one response to its end; false if the server closed the connection. */
  private static boolean answered(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        return false;
      }
      head.append((char) c);
    }
    int at = head.toString().toLowerCase(java.util.Locale.ROOT).indexOf("content-length: ");
    if (at < 0) {
      return false;
    }
    String number = head.substring(at + 16, head.indexOf("\r\n", at));
    return in.readNBytes(Integer.parseInt(number.strip())).length > 0;
  }
}
