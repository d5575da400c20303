package dev.jobwise.server.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which a test sends what no client would. One character is one byte. */
public final class RawConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;
  private final InputStream in;

  /** Connects to a server on this machine. */
  public RawConnection(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = socket.getInputStream();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Sends; false if the server no longer accepts it. */
  public boolean send(String bytes) {
    return send(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends; false if the server no longer accepts it. */
  public boolean send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  /** Everything until the server ends the connection; fails if it does not. */
  public String readToEnd() {
    return read(Integer.MAX_VALUE, null);
  }

  /** Everything until {@code last} has been read, or until the end. */
  public String readUntil(String last) {
    return read(Integer.MAX_VALUE, last);
  }

  /** This many bytes, or fewer at the end. */
  public byte[] read(int bytes) {
    return read(bytes, null).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String read(int most, String last) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      while (read.size() < most) {
        int next = in.read();
        if (next < 0) {
          break;
        }
        read.write(next);
        if (last != null && read.toString(StandardCharsets.ISO_8859_1).endsWith(last)) {
          break;
        }
      }
    } catch (SocketTimeoutException silent) {
      throw new AssertionError("the server neither answers nor ends the connection: " + read);
    } catch (SocketException reset) {
      // As good an end as any.
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
    return read.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
