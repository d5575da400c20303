package dev.jobwise.server.testing;

import dev.jobwise.server.db.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A route to the test database that a test can cut and mend: an outage for everybody who uses it.
 */
public final class DatabaseLink implements AutoCloseable {

  private final URI target = URI.create(TestDatabase.url().jdbcUrl().substring("jdbc:".length()));
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile boolean hung;

  public DatabaseLink() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    start(this::accept);
  }

  /** The URL of the test database over this route. */
  public DatabaseUrl url() {
    DatabaseUrl direct = TestDatabase.url();
    return new DatabaseUrl(
        direct.jdbcUrl().replace(":" + target.getPort() + "/", ":" + door.getLocalPort() + "/"),
        direct.user(),
        direct.password());
  }

  /** The same as a value of {@code DATABASE_URL}. */
  public String urlText() {
    return TestDatabase.urlText()
        .replace(":" + target.getPort() + "/", ":" + door.getLocalPort() + "/");
  }

  /** Ends all connections, and new ones at once, until {@link #mend}. */
  public void cut() {
    cut = true;
    open.forEach(DatabaseLink::end);
  }

  /**
   * Swallows every byte until {@link #mend}. Connections that lost bytes stay silent for good, as
   * when a network disappears without a word.
   */
  public void hang() {
    hung = true;
  }

  public void mend() {
    cut = false;
    hung = false;
  }

  @Override
  public void close() throws IOException {
    cut();
    door.close();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket here = door.accept();
        if (cut) {
          end(here);
          continue;
        }
        Socket there = new Socket(target.getHost(), target.getPort());
        open.add(here);
        open.add(there);
        start(() -> copy(here, there));
        start(() -> copy(there, here));
        if (cut) {
          cut();
        }
      } catch (IOException closed) {
        // The loop finds out why.
      }
    }
  }

  private void copy(Socket from, Socket to) {
    try {
      byte[] buffer = new byte[8192];
      boolean swallows = false;
      for (int n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        swallows |= hung;
        if (!swallows) {
          to.getOutputStream().write(buffer, 0, n);
        }
      }
    } catch (IOException gone) {
      // Either end may go first.
    }
    end(from);
    end(to);
    open.remove(from);
    open.remove(to);
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // As intended.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "database-link");
    thread.setDaemon(true);
    thread.start();
  }
}
