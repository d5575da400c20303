package dev.jobwise.server.db;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.net.SocketFactory;
import javax.sql.DataSource;
import org.mariadb.jdbc.Driver;

/**
 * Creates connections, and can break all of them at once. Only closing the socket frees a thread
 * that waits for a silent server: the driver's own method asks that same server to kill the
 * statement.
 */
final class BreakableDataSource implements DataSource {

  /** The data source for which the driver is connecting on this thread. */
  private static final ThreadLocal<BreakableDataSource> MAKING = new ThreadLocal<>();

  private final DatabaseUrl url;
  private final Properties options = new Properties();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Driver driver = new Driver();

  BreakableDataSource(DatabaseUrl url, Properties options) {
    this.url = url;
    this.options.putAll(options);
    this.options.setProperty("user", url.user());
    this.options.setProperty("password", url.password());
    this.options.setProperty("socketFactory", Sockets.class.getName());
  }

  @Override
  public Connection getConnection() throws SQLException {
    MAKING.set(this);
    try {
      return driver.connect(url.jdbcUrl(), options);
    } finally {
      MAKING.remove();
    }
  }

  /** Breaks all connections: threads that wait on one see that it is lost. */
  void breakAll() {
    open.forEach(BreakableDataSource::close);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // We meant to close it anyway.
    }
  }

  /** Gives the driver its sockets; the driver creates one factory for each connection. */
  public static final class Sockets extends SocketFactory {

    @Override
    public Socket createSocket() {
      BreakableDataSource owner = MAKING.get();
      // The driver connects once more by itself if a URL names several servers.
      return owner == null ? new Socket() : owner.socket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return new Socket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return new Socket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return new Socket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return new Socket(host, port, local, localPort);
    }
  }

  private Socket socket() {
    Socket socket =
        new Socket() {
          @Override
          public synchronized void close() throws IOException {
            open.remove(this);
            super.close();
          }
        };
    open.add(socket);
    return socket;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // The driver does its own logging.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // An option of the driver sets it in milliseconds.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
