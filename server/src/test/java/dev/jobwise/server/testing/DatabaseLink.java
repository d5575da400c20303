package dev.jobwise.server.testing;

import dev.jobwise.server.db.DatabaseUrl;
import java.io.IOException;
import java.net.URI;

/**
 * A route to the test database that a test can cut and mend: an outage for everybody who uses it.
 */
public final class DatabaseLink implements AutoCloseable {

  private final int target =
      URI.create(TestDatabase.url().jdbcUrl().substring("jdbc:".length())).getPort();
  private final TcpLink link = new TcpLink(target);

  /** The URL of the test database over this route. */
  public DatabaseUrl url() {
    DatabaseUrl direct = TestDatabase.url();
    return new DatabaseUrl(over(direct.jdbcUrl()), direct.user(), direct.password());
  }

  /** The same as a value of {@code DATABASE_URL}. */
  public String urlText() {
    return over(TestDatabase.urlText());
  }

  private String over(String url) {
    return url.replace(":" + target + "/", ":" + link.port() + "/");
  }

  /** As {@link TcpLink#cut}. */
  public void cut() {
    link.cut();
  }

  /** As {@link TcpLink#hang}. */
  public void hang() {
    link.hang();
  }

  public void mend() {
    link.mend();
  }

  @Override
  public void close() throws IOException {
    link.close();
  }
}
