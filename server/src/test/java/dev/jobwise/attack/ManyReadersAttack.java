package dev.jobwise.attack;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts to stream one document two hundred times a second, and reads nothing of it. */
final class ManyReadersAttack implements Attack {

  private static final int OPEN = 500;
  private static final Duration PACE = Duration.ofMillis(10);

  private static final Pattern ID = Pattern.compile("\"(?:generation_)?id\":\"([^\"]+)\"");

  @Override
  public String name() {
    return "many-readers";
  }

  @Override
  public void run(Target target, Duration length) throws IOException {
    String history =
        Exchange.ask(target, Exchange.lastGet(target, "/api/v1/generations/history?limit=1"));
    Matcher id = ID.matcher(history);
    if (!id.find()) {
      throw new IOException("the account has no document");
    }
    byte[] request = Exchange.get(target, "/api/v1/generations/" + id.group(1) + "/stream");
    long end = System.nanoTime() + length.toNanos();
    List<Socket> sockets = new ArrayList<>();
    try {
      while (System.nanoTime() < end) {
        if (sockets.size() == OPEN) {
          sockets.remove(0).close();
        }
        try {
          Socket socket = target.connect();
          sockets.add(socket);
          for (int i = 0; i < 2; i++) {
            socket.getOutputStream().write(request);
          }
        } catch (IOException refused) {
          // The server may defend itself.
        }
        LockSupport.parkNanos(PACE.toNanos());
      }
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
