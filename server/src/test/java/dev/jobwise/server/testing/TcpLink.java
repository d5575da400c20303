package dev.jobwise.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A route to a port of this machine that a test can cut and mend. */
public final class TcpLink implements AutoCloseable {

  private final int target;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile boolean hung;

  /**
   * @param target the port that it leads to
   */
  public TcpLink(int target) {
    this.target = target;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    start(this::accept);
  }

  /** The port to connect to. */
  public int port() {
    return door.getLocalPort();
  }

  /** Ends all connections, and new ones at once, until {@link #mend}. */
  public void cut() {
    cut = true;
    open.forEach(TcpLink::end);
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
        Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
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
    Thread thread = new Thread(work, "tcp-link");
    thread.setDaemon(true);
    thread.start();
  }
}
