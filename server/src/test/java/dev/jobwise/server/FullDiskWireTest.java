package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database on a small file system, which only root can make: skipped aloud for others. */
@Timeout(120)
@Slow
class FullDiskWireTest {

  /** MariaDB's own files take some 150 MiB, most of them its redo log. */
  private static final int MEBIBYTES = 220;

  private static final int MIB = 1024 * 1024;

  @TempDir Path disk;

  private final Random random = new Random(7);
  private Path ballast;
  private EmbeddedMariaDb database;
  private Wiring server;
  private Rest rest;

  @BeforeEach
  void start() throws Exception {
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + MEBIBYTES + "m", "x", "" + disk);
    assumeThat(mounted).as("a file system of %d MiB can be mounted", MEBIBYTES).isTrue();
    ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[16 * MIB]);
    database = EmbeddedMariaDb.start(disk.resolve("data"), TestDatabase.PROGRAMS);
    Map<String, String> environment = JobWiseExtension.environment();
    DatabaseUrl url = database.url();
    environment.put(
        "DATABASE_URL", url.jdbcUrl() + "?user=" + url.user() + "&password=" + url.password());
    server = Wiring.start(Settings.read(environment));
    String token =
        new Rest(server.port(), null)
            .post(
                "/auth/register",
                "{\"email\": \"%s@example.com\", \"password\": \"a long password\", \"full_name\": \"Ann\"}"
                    .formatted(UUID.randomUUID()))
            .json()
            .get("access_token")
            .textValue();
    rest = new Rest(server.port(), token);
  }

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
    if (ballast != null) {
      assertThat(run("umount", "" + disk)).isTrue();
    }
  }

  @Test
  void fullDisk_isUnavailable_readsGoOn_andWritesWithTheRoom() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    Answer refused = writeUntilRefused(acknowledged);
    assertThat(refused.detail()).isEqualTo("The database is unavailable. Please try again later.");
    for (int i = 0; i < 5; i++) {
      assertThat(upload(i).status()).as("a write without room").isEqualTo(503);
      holdsAll(acknowledged);
    }

    Files.delete(ballast);

    awaitWrite();
    holdsAll(acknowledged);
  }

  @Test
  void databaseThatDiesOnAFullDisk_comesBackWithTheRoom() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    writeUntilRefused(acknowledged);
    fill(disk.resolve("rest"));
    String pid = Files.readString(disk.resolve("data/database/mariadb.pid")).strip();
    ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
    assertThat(upload(1).status()).isEqualTo(503);

    Files.delete(disk.resolve("rest"));
    Files.delete(ballast);

    awaitWrite();
    holdsAll(acknowledged);
  }

  private Answer writeUntilRefused(List<String> acknowledged) {
    for (int i = 0; i < MEBIBYTES; i++) {
      Answer answer = upload(i);
      if (answer.status() != 201) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        return answer;
      }
      acknowledged.add(answer.json().get("id").textValue());
    }
    throw new AssertionError("the disk was never full");
  }

  /** Lines that the database cannot make smaller. */
  private Answer upload(int number) {
    byte[] bits = new byte[MIB / 10 * 7];
    random.nextBytes(bits);
    return rest.upload("resume", "resume-" + number + ".txt", Base64.getMimeEncoder().encode(bits));
  }

  private void awaitWrite() throws InterruptedException {
    while (upload(0).status() != 201) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private void holdsAll(List<String> acknowledged) {
    for (String id : acknowledged) {
      assertThat(rest.get("/samples/" + id).status()).isEqualTo(200);
    }
  }

  private static void fill(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      // That is what was wanted.
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}
