package dev.jobwise.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Fills an account with profiles of nearly 2 MB, then lists them constantly: on some connections
 * that read, and on many that do not.
 */
final class LargeListsAttack implements Attack {

  private static final int READING = 8;
  private static final int DEAF = 56;
  private static final int MOST_PROFILES = 60;
  private static final Duration PACE = Duration.ofMillis(2);

  @Override
  public String name() {
    return "large-lists";
  }

  @Override
  public void run(Target target, Duration length) throws IOException {
    fill(target);
    byte[] request = Exchange.get(target, "/api/v1/profiles?limit=100");
    byte[] sink = new byte[1 << 16];
    long end = System.nanoTime() + length.toNanos();
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < READING + DEAF; i++) {
        Socket socket = i < READING ? target.connect() : deaf(target);
        sockets.add(socket);
        socket.getOutputStream().write(request);
      }
      while (System.nanoTime() < end) {
        for (Socket socket : sockets.subList(0, READING)) {
          InputStream in = socket.getInputStream();
          if (in.available() > 0 && in.read(sink) > 0 && in.available() == 0) {
            // Possibly in the middle of a response: this request is then next.
            socket.getOutputStream().write(request);
          }
        }
        LockSupport.parkNanos(PACE.toNanos());
      }
    } catch (IOException closed) {
      // The server may defend itself.
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static Socket deaf(Target target) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()));
    return socket;
  }

  private static void fill(Target target) throws IOException {
    String text = "\"" + "x".repeat(240) + "\",";
    String texts = "[" + text.repeat(80) + "\"x\"]";
    String item =
        "{\"title\":\"a\",\"company\":\"b\",\"start_date\":\"2020-01-01\",\"achievements\":"
            + texts
            + "},";
    String profile =
        "{\"personal_info\":{\"full_name\":\"Ann Lee\",\"email\":\"ann@example.com\"},"
            + "\"experiences\":["
            + item.repeat(98)
            + item.substring(0, item.length() - 1)
            + "]}";
    for (int i = 0; i < MOST_PROFILES; i++) {
      String answer = Exchange.post(target, "/api/v1/profiles", profile);
      if (!answer.startsWith("HTTP/1.1 201")) {
        if (i == 0) {
          throw new IOException("no profile could be stored: " + answer.lines().findFirst());
        }
        return;
      }
    }
  }
}
