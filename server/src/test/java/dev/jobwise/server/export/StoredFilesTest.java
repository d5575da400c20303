package dev.jobwise.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestClock;
import dev.jobwise.server.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Rows and bytes of files: quota, expiry, deletion, and what a crash leaves. */
@Slow
class StoredFilesTest {

  private static final byte[] CONTENT = "content".getBytes();

  private final Database database = TestDatabase.get();
  private final MemoryStorage storage = new MemoryStorage();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-20T09:30:00Z"));
  private final StoredFiles files = new StoredFiles(database, storage, clock);
  private final ExportSweep sweep = new ExportSweep(database, storage, clock);
  private final int user = Rows.user();
  private final String job = Rows.job(user, "Baker", "[]", "x");
  private final String document = document();

  private String document() {
    String id = Ids.uuid();
    Rows.execute(
        "INSERT INTO generations (id, user_id, job_id, profile_id, document_type, content_text,"
            + " llm_metadata, created_at, updated_at) VALUES (?, ?, ?, ?, 'resume', 'x', '{}',"
            + " NOW(6), NOW(6))",
        id,
        user,
        job,
        Rows.profile(user, "x"));
    return id;
  }

  private NewFile file(byte[] content) {
    return new NewFile(
        document,
        List.of(),
        job,
        "resume",
        ExportFormat.PDF,
        "modern",
        "a.pdf",
        content,
        1,
        JsonNodeFactory.instance.objectNode());
  }

  private ExportRow add() {
    return files.add(user, List.of(file(CONTENT))).get(0);
  }

  private static List<String> states(String id) {
    return Rows.query("SELECT state FROM exports WHERE id = ?", id);
  }

  @Test
  void file_canBeOpenedUntilItIsDeleted() {
    ExportRow row = add();

    assertThat(row.objectKey()).isEqualTo("exports/" + user + "/" + row.id() + ".pdf");
    assertThat(files.open(user, row.id()).content()).isEqualTo(CONTENT);

    files.delete(user, row.id());

    assertThat(storage.files).isEmpty();
    assertThat(states(row.id())).isEmpty();
    assertThatThrownBy(() -> files.open(user, row.id()))
        .hasMessage("Export file not found or has expired");
    assertThatThrownBy(() -> files.delete(user, row.id())).hasMessage("Export file not found");
  }

  @Test
  void quota_isExact_whateverComesTogether() throws Exception {
    ExportRow large = add();
    int free = 5 * CONTENT.length + 3;
    Rows.execute(
        "UPDATE exports SET size_bytes = ? WHERE id = ?",
        StoredFiles.MAX_BYTES_PER_USER - free,
        large.id());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(threads.submit(this::add));
    }
    int stored = 0;
    for (Future<?> call : calls) {
      try {
        call.get();
        stored++;
      } catch (Exception refused) {
        assertThat(refused.getCause()).hasMessageStartingWith("Storage limit exceeded.");
      }
    }
    threads.shutdown();

    assertThat(stored).isEqualTo(5);
    assertThat(storage.files).hasSize(6);
  }

  @Test
  void filesThatDoNotFitTogether_areNotStoredAtAll() {
    ExportRow large = add();
    Rows.execute(
        "UPDATE exports SET size_bytes = ? WHERE id = ?",
        StoredFiles.MAX_BYTES_PER_USER - CONTENT.length,
        large.id());

    assertThatThrownBy(() -> files.add(user, List.of(file(CONTENT), file(CONTENT))))
        .isInstanceOf(AppException.class);

    assertThat(storage.files).hasSize(1);
    add();
  }

  @Test
  void expiredFile_saysSoForAMonth_withoutBytesAndWithoutCounting() {
    ExportRow row = add();
    Rows.execute(
        "UPDATE exports SET size_bytes = ? WHERE id = ?", StoredFiles.MAX_BYTES_PER_USER, row.id());

    clock.advance(Duration.ofDays(30));

    assertThatThrownBy(() -> files.open(user, row.id()))
        .hasMessage("Export file has expired and been deleted")
        .matches(refused -> ((AppException) refused).status() == 410);
    add();

    sweep.sweep();

    assertThat(storage.files).doesNotContainKey(row.objectKey());
    assertThat(states(row.id())).containsExactly("expired");
    assertThatThrownBy(() -> files.open(user, row.id()))
        .hasMessage("Export file has expired and been deleted");

    clock.advance(Duration.ofDays(31));
    sweep.sweep();

    assertThatThrownBy(() -> files.open(user, row.id()))
        .hasMessage("Export file not found or has expired");
  }

  @Test
  void rowWithoutBytes_waitsForThemToComeBack() {
    ExportRow row = add();
    byte[] content = storage.files.remove(row.objectKey());

    assertThatThrownBy(() -> files.open(user, row.id()))
        .hasMessage("Export file not found or has expired");
    storage.files.put(row.objectKey(), content);

    assertThat(files.open(user, row.id()).content()).isEqualTo(content);
  }

  @Test
  void crashBetweenRowAndBytes_leavesNothingAfterASweep() {
    ExportRow withBytes = add();
    ExportRow withoutBytes = add();
    Rows.execute(
        "UPDATE exports SET state = 'writing' WHERE id IN (?, ?)",
        withBytes.id(),
        withoutBytes.id());
    storage.files.remove(withoutBytes.objectKey());

    sweep.sweep();
    assertThat(states(withBytes.id())).as("it may still be written").isNotEmpty();

    clock.advance(Duration.ofMinutes(11));
    sweep.sweep();

    assertThat(storage.files).isEmpty();
    assertThat(states(withBytes.id())).isEmpty();
    assertThat(states(withoutBytes.id())).isEmpty();
  }

  @Test
  void bytesThatCannotBeWritten_leaveNoFile() {
    storage.away = true;

    assertThatThrownBy(this::add).hasMessageStartingWith("The file storage is unavailable.");

    storage.away = false;
    sweep.sweep();
    assertThat(Rows.query("SELECT id FROM exports WHERE user_id = ?", user)).isEmpty();
  }

  @Test
  void deletionWhileTheStorageIsAway_isDoneLater() {
    ExportRow row = add();
    storage.away = true;

    files.delete(user, row.id());

    assertThatThrownBy(() -> files.find(user, row.id())).isInstanceOf(AppException.class);
    storage.away = false;
    sweep.sweep();
    assertThat(storage.files).isEmpty();
    assertThat(states(row.id())).isEmpty();
  }

  @Test
  void fileThatCannotBeDeleted_keepsNoOther() {
    ExportRow deleted = add();
    List<ExportRow> expired = List.of(add(), add());
    storage.stuck = deleted.objectKey();
    files.delete(user, deleted.id());
    clock.advance(Duration.ofDays(30));

    sweep.sweep();
    assertThat(storage.files).containsOnlyKeys(deleted.objectKey());

    storage.stuck = "";
    sweep.sweep();
    assertThat(storage.files).isEmpty();
    expired.forEach(file -> assertThat(states(file.id())).containsExactly("expired"));
  }

  @Test
  void filesOfADeletedDocument_goWithIt() {
    ExportRow row = add();
    Rows.execute("DELETE FROM generations WHERE id = ?", document);

    assertThatThrownBy(() -> files.find(user, row.id())).isInstanceOf(AppException.class);

    sweep.documentDeleted(user);

    assertThat(storage.files).isEmpty();
    assertThat(states(row.id())).isEmpty();
  }

  @Test
  void archiveWithADeletedDocument_goesWithIt() {
    ExportRow archive = files.add(user, List.of(archive())).get(0);
    assertThat(files.find(user, archive.id()).filename()).isEqualTo("a.zip");
    Rows.execute("DELETE FROM generations WHERE id = ?", document);

    assertThatThrownBy(() -> files.find(user, archive.id())).isInstanceOf(AppException.class);

    sweep.documentDeleted(user);

    assertThat(storage.files).isEmpty();
    assertThat(states(archive.id())).isEmpty();
  }

  @Test
  void filesOfADeletedUser_goWithTheNextSweep() {
    ExportRow row = add();
    Rows.execute("DELETE FROM users WHERE id = ?", user);

    sweep.sweep();

    assertThat(storage.files).isEmpty();
    assertThat(states(row.id())).isEmpty();
  }

  @Test
  void documentDeletedWhileItsFileIsWritten_leavesNoBytes() {
    storage.duringPut =
        () -> {
          Rows.execute("DELETE FROM generations WHERE id = ?", document);
          sweep.documentDeleted(user);
          sweep.sweep();
        };

    ExportRow row = add();
    sweep.sweep();

    assertThat(storage.files).isEmpty();
    assertThat(states(row.id())).isEmpty();
  }

  @Test
  void userDeletedWhileAFileIsWritten_leavesNoBytes() {
    storage.duringPut =
        () -> {
          Rows.execute("DELETE FROM users WHERE id = ?", user);
          sweep.sweep();
        };

    ExportRow row = add();
    clock.advance(Duration.ofMinutes(11));
    sweep.sweep();

    assertThat(storage.files).isEmpty();
    assertThat(states(row.id())).isEmpty();
  }

  @Test
  void previewWithFiftyNewerOnesWhileItIsWritten_leavesNoBytes() {
    storage.duringPut =
        () -> {
          storage.duringPut = () -> {};
          for (int i = 0; i < 50; i++) {
            clock.advance(Duration.ofMillis(1));
            files.addPreview(user, preview());
          }
          sweep.sweep();
        };

    files.addPreview(user, preview());
    clock.advance(Duration.ofHours(1));
    sweep.sweep();

    assertThat(storage.files).isEmpty();
  }

  @Test
  void documentDeletedBeforeItsFileIsStored_isNotFound() {
    Rows.execute("DELETE FROM generations WHERE id = ?", document);

    for (NewFile file : List.of(file(CONTENT), archive(), preview())) {
      assertThatThrownBy(() -> files.add(user, List.of(file)))
          .hasMessage("Generation not found or does not belong to user");
    }

    assertThat(storage.files).isEmpty();
  }

  @Test
  void previews_areKeptForAnHour_theNewestFifty() {
    List<ExportRow> previews = new ArrayList<>();
    for (int i = 0; i < 52; i++) {
      clock.advance(Duration.ofSeconds(1));
      previews.add(files.addPreview(user, preview()));
    }
    sweep.sweep();

    assertThat(storage.files).hasSize(50);
    assertThatThrownBy(() -> files.openPreview(user, previews.get(1).id()))
        .hasMessage("Preview not found or has expired");
    assertThat(files.openPreview(user, previews.get(2).id()).content()).isEqualTo(CONTENT);

    clock.advance(Duration.ofHours(1));

    assertThatThrownBy(() -> files.openPreview(user, previews.get(51).id()))
        .hasMessage("Preview not found or has expired");
    sweep.sweep();
    assertThat(storage.files).isEmpty();
    assertThat(Rows.query("SELECT id FROM exports WHERE user_id = ?", user)).isEmpty();
  }

  private NewFile archive() {
    return new NewFile(
        null,
        List.of(document),
        job,
        ExportRow.ZIP,
        ExportFormat.ZIP,
        "modern",
        "a.zip",
        CONTENT,
        null,
        JsonNodeFactory.instance.objectNode());
  }

  private NewFile preview() {
    return new NewFile(
        document,
        List.of(),
        job,
        ExportRow.PREVIEW,
        ExportFormat.PNG,
        "modern",
        "a.png",
        CONTENT,
        1,
        JsonNodeFactory.instance.objectNode());
  }
}
