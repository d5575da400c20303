package dev.jobwise.server.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP/1.1 client that sends bytes as they are: libraries would refuse or mend most of what is
 * to be sent here. Reuses its connection as long as the server lets it.
 */
final class Connection implements AutoCloseable {

  private final String host;
  private final int port;
  private Socket socket;
  private InputStream in;
  private long longestPause;

  Connection(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * @param patienceMillis longest pause that is waited for
   * @throws java.net.SocketTimeoutException after a longer one
   */
  Answer send(byte[] request, boolean head, int patienceMillis) throws IOException {
    boolean fresh = socket == null;
    try {
      return trySend(request, head, patienceMillis);
    } catch (java.net.SocketTimeoutException hang) {
      close();
      throw hang;
    } catch (IOException broken) {
      close();
      if (fresh) {
        throw broken;
      }
      // The server may have closed the idle connection just before.
      return trySend(request, head, patienceMillis);
    }
  }

  private Answer trySend(byte[] request, boolean head, int patienceMillis) throws IOException {
    open();
    socket.setSoTimeout(patienceMillis);
    IOException notSent = null;
    try {
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
    } catch (IOException refused) {
      // The server may have answered before it had everything.
      notSent = refused;
    }
    longestPause = 0;
    try {
      return read(head);
    } catch (EOFException noAnswer) {
      close();
      throw notSent == null ? noAnswer : notSent;
    }
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress(host, port), 5000);
      in = new BufferedInputStream(new Pauses(socket.getInputStream()), 1 << 16);
    }
  }

  private Answer read(boolean head) throws IOException {
    int status = status();
    Map<String, String> headers = headers();
    while (status == 100) {
      status = status();
      headers = headers();
    }
    byte[] body = new byte[0];
    if (!head && status != 204 && status != 304) {
      if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
        body = chunks();
      } else if (headers.containsKey("content-length")) {
        int length = Integer.parseInt(headers.get("content-length"));
        body = in.readNBytes(length);
        if (body.length < length) {
          throw new EOFException("the body ended early");
        }
      } else {
        body = in.readAllBytes();
        close();
      }
    }
    Answer answer = new Answer(status, headers, body, longestPause / 1_000_000);
    if ("close".equalsIgnoreCase(headers.get("connection"))) {
      close();
    }
    return answer;
  }

  private int status() throws IOException {
    String line = line();
    if (!line.matches("HTTP/1\\.1 \\d{3}( .*)?")) {
      throw new IOException("no status line: " + line);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); ; size = Integer.parseInt(line(), 16)) {
      body.write(in.readNBytes(size));
      line();
      if (size == 0) {
        return body.toByteArray();
      }
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the connection ended without an answer");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() {
    if (socket == null) {
      return;
    }
    try {
      socket.close();
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    } finally {
      socket = null;
    }
  }

  /** Measures how long the server keeps its client waiting. */
  private final class Pauses extends java.io.FilterInputStream {

    Pauses(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      long start = System.nanoTime();
      int count = super.read(buffer, offset, length);
      longestPause = Math.max(longestPause, System.nanoTime() - start);
      return count;
    }
  }
}
