package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.DatabaseLink;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestUser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server whose database is silent, and does not say so. */
@Timeout(90)
@Slow
class DatabaseHangWireTest {

  /** The bounds are 2 and 5 s; a busy machine needs room, and 15 s were too many. */
  private static final int READ_SECONDS = 4;

  private static final int WRITE_SECONDS = 8;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final DatabaseLink link = new DatabaseLink();
  private Wiring server;
  private TestUser user;
  private Rest rest;

  @BeforeEach
  void start() {
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("DATABASE_URL", link.urlText());
    server = Wiring.start(Settings.read(environment));
    user = jobwise.newUser();
    rest = new Rest(server.port(), user.client().accessToken());
    assertThat(rest.get("/jobs").status()).isEqualTo(200);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    link.close();
    clients.shutdownNow();
  }

  @Test
  void hungDatabase_isToldToEverybodyInTime_andItsReturnIsSeen() throws Exception {
    link.hang();
    List<Future<Answer>> writes = new ArrayList<>();
    List<Future<Answer>> reads = new ArrayList<>();
    // More writes than threads, so that reads find none.
    for (int i = 0; i < 40; i++) {
      String title = "Hung " + i;
      writes.add(ask(() -> rest.post("/jobs", job(title, "short"))));
      // Fills the socket's buffer: such a write waits to be sent, not to be answered.
      writes.add(ask(() -> rest.post("/jobs", job(title + " long", "x".repeat(9_000)))));
    }
    for (int i = 0; i < 20; i++) {
      reads.add(ask(() -> rest.get("/jobs")));
      reads.add(ask(() -> rest.get("/profiles")));
      reads.add(ask(() -> rest.with("authorization", "Bearer x.y.z").get("//health")));
    }
    for (Future<Answer> read : reads) {
      isUnavailable(read.get(READ_SECONDS, TimeUnit.SECONDS));
    }
    for (Future<Answer> write : writes) {
      isUnavailable(write.get(WRITE_SECONDS, TimeUnit.SECONDS));
    }
    Answer upload = rest.upload("resume", "resume.txt", "Some words of mine.".getBytes());
    isUnavailable(upload);
    isUnavailable(rest.post("/generations/cover-letter", "{\"job_id\": \"" + "a" + "\"}"));

    link.mend();

    while (rest.get("/jobs").status() != 200) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    List<Future<Answer>> first = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String title = "Back " + i;
      first.add(ask(() -> rest.post("/jobs", job(title, "short"))));
    }
    for (Future<Answer> write : first) {
      assertThat(write.get().status()).isEqualTo(201);
    }
    assertThat(rest.get("/jobs").json().at("/pagination/total").intValue()).isEqualTo(40);
  }

  @Test
  void writesThatAreStuck_doNotHoldUpReads() throws Exception {
    rest.post("/jobs", job("Before", "short"));
    try (Connection other = other();
        var statement = other.createStatement()) {
      statement.execute("LOCK TABLES jobs READ");
      List<Future<Answer>> writes = new ArrayList<>();
      // Each write holds a thread for 3 s; the second half waits for the first, and is cut off.
      for (int i = 0; i < 2 * SharedParts.THREADS_PER_USER; i++) {
        String title = "Stuck " + i;
        writes.add(ask(() -> rest.post("/jobs", job(title, "short"))));
      }
      for (int i = 0; i < 3; i++) {
        Answer read = ask(() -> rest.get("/jobs")).get(READ_SECONDS, TimeUnit.SECONDS);
        assertThat(read.status()).isIn(200, 503);
      }
      for (Future<Answer> write : writes) {
        isUnavailable(write.get(WRITE_SECONDS, TimeUnit.SECONDS));
      }
      // The user's threads are free again when the last statements have reached their limit of 3 s.
      while (rest.get("/jobs").status() != 200) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    assertThat(rest.post("/jobs", job("After", "short")).status()).isEqualTo(201);
  }

  private Connection other() throws Exception {
    return DriverManager.getConnection(
        TestDatabase.url().jdbcUrl(), TestDatabase.url().user(), TestDatabase.url().password());
  }

  private static String job(String title, String description) {
    return "{\"title\": \"%s\", \"company\": \"Globex\", \"description\": \"%s\"}"
        .formatted(title, description);
  }

  private static void isUnavailable(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    if (!answer.body().contains("unhealthy")) {
      assertThat(answer.detail()).isEqualTo("The database is unavailable. Please try again later.");
    }
  }

  private Future<Answer> ask(Supplier<Answer> request) {
    return clients.submit(request::get);
  }
}
