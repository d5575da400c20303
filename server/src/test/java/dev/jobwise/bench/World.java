package dev.jobwise.bench;

import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.testing.GroqStandIn;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A new database, a server on it, and the model behind the server. */
final class World implements AutoCloseable {

  private final GroqStandIn groq = GroqStandIn.start();
  private final EmbeddedMariaDb database;
  private final ServerProcess server;
  private final List<Applicant> applicants = new ArrayList<>();

  private World(Path data) throws IOException {
    delete(data);
    database = EmbeddedMariaDb.start(data.resolve("database"), programs(data.getParent()));
    server =
        ServerProcess.start(
            data.resolve("server"),
            Map.of(
                "DATABASE_URL",
                "mariadb://%s:%s@%s"
                    .formatted(
                        database.url().user(),
                        database.url().password(),
                        database.url().jdbcUrl().replace("jdbc:mariadb://", "")),
                // Far more than anybody has, so that one user can upload all day.
                "JOBWISE_MAX_SAMPLES_PER_USER",
                "1000000",
                "LLM_PROVIDER",
                "groq",
                "GROQ_API_KEY",
                GroqStandIn.API_KEY,
                "GROQ_BASE_URL",
                groq.baseUri().toString()));
  }

  static World start(Plan plan, String name) throws IOException {
    return new World(plan.data().resolve(name));
  }

  /** Where MariaDB's programs are unpacked once for all runs. */
  private static Path programs(Path data) throws IOException {
    return Files.createDirectories(data.resolve("programs"));
  }

  GroqStandIn groq() {
    return groq;
  }

  ServerProcess server() {
    return server;
  }

  /** Our own connection to the server's database. */
  Connection connect() throws SQLException {
    DatabaseUrl url = database.url();
    return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
  }

  long databasePid() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  /** A connection to the server. Responses are handled at once on the thread that reads them. */
  ManagedChannel channel() {
    return NettyChannelBuilder.forAddress("127.0.0.1", server.port())
        .usePlaintext()
        .directExecutor()
        .build();
  }

  /** The given number of people, each with a connection and ready to have letters written. */
  List<Applicant> applicants(int count) throws IOException {
    while (applicants.size() < count) {
      applicants.add(Applicant.register(this));
    }
    return List.copyOf(applicants.subList(0, count));
  }

  @Override
  public void close() {
    applicants.forEach(Applicant::close);
    server.close();
    database.close();
    groq.close();
  }

  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
