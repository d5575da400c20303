package dev.jobwise.bench;

import com.google.common.util.concurrent.Futures;
import io.grpc.ManagedChannel;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthGrpc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The least that a figure can contain on the same machine. */
final class Floors {

  private Floors() {}

  /**
   * The cheapest call: {@code grpc.health.v1.Health/Check}. It needs no database and no token, but
   * takes the same hop to a blocking thread as every other method.
   */
  static Times emptyCall(World world, int clients, int calls) throws Exception {
    List<ManagedChannel> channels = new ArrayList<>();
    try {
      for (int i = 0; i < clients; i++) {
        channels.add(world.channel());
      }
      return Load.run(
          clients,
          calls,
          client -> {
            var answer =
                HealthGrpc.newFutureStub(channels.get(client))
                    .check(HealthCheckRequest.getDefaultInstance());
            CompletableFuture<Object> done = new CompletableFuture<>();
            answer.addListener(
                () -> {
                  try {
                    done.complete(Futures.getDone(answer));
                  } catch (ExecutionException failure) {
                    done.completeExceptionally(failure.getCause());
                  }
                },
                Runnable::run);
            return done;
          });
    } finally {
      channels.forEach(ManagedChannel::shutdownNow);
    }
  }

  /** One row at a time, committed durably by plain JDBC. */
  static Times commit(World world, int commits) throws Exception {
    try (Connection connection = world.connect();
        Statement ddl = connection.createStatement()) {
      ddl.execute("CREATE TABLE IF NOT EXISTS bench_floor (id VARCHAR(36) PRIMARY KEY, text TEXT)");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO bench_floor VALUES (?, ?)")) {
        return Load.onThreads(
            1,
            commits,
            client -> {
              insert.setString(1, UUID.randomUUID().toString());
              insert.setString(2, "a row as small as a row of any use can be");
              insert.executeUpdate();
            });
      }
    }
  }

  /** A query by plain JDBC, with one connection per client; the rows are read. */
  static Times query(World world, int clients, int calls, String sql, Object... values)
      throws Exception {
    List<Connection> connections = new ArrayList<>();
    List<PreparedStatement> statements = new ArrayList<>();
    try {
      for (int i = 0; i < clients; i++) {
        Connection connection = world.connect();
        connections.add(connection);
        statements.add(connection.prepareStatement(sql));
      }
      return Load.onThreads(clients, calls, client -> read(statements.get(client), values));
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  private static void read(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          rows.getString(i);
        }
      }
    }
  }
}
