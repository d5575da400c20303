package dev.jobwise.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.S3StandIn;
import dev.jobwise.server.testing.Slow;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every storage must do, and what is special to each. */
@Slow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileStorageTest {

  private static final String KEY = "exports/1/0193b6f6-0c11-7a22-9b33-c44d55e66f77.pdf";

  @TempDir private Path directory;
  private S3StandIn s3;
  private S3Storage bucket;

  @BeforeAll
  void start() {
    s3 = S3StandIn.start();
    bucket = new S3Storage(s3.bucket());
  }

  @AfterAll
  void stop() {
    bucket.close();
    s3.close();
  }

  List<FileStorage> storages() {
    return List.of(new DirectoryStorage(directory.resolve("files")), bucket);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("storages")
  void file_comesBackUntilItIsDeleted(FileStorage storage) {
    byte[] content = {1, 2, 3, 0, -1};
    assertThat(storage.get(KEY)).isNull();

    storage.put(KEY, new byte[] {9});
    storage.put(KEY, content);

    assertThat(storage.get(KEY)).isEqualTo(content);

    storage.delete(KEY);
    storage.delete(KEY);

    assertThat(storage.get(KEY)).isNull();
  }

  @Test
  void directory_isPrivate_andKeepsNoParts() throws IOException {
    DirectoryStorage storage = new DirectoryStorage(directory.resolve("private"));
    storage.put(KEY, new byte[] {1});
    Path file = directory.resolve("private").resolve(KEY);
    Files.write(file.resolveSibling(file.getFileName() + ".123.part"), new byte[] {1});

    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);

    storage.delete(KEY);

    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void directory_takesNoOtherKeys() {
    DirectoryStorage storage = new DirectoryStorage(directory);
    for (String key : List.of("../x", "exports/1/../../../etc/passwd", "/etc/passwd", "")) {
      assertThatIllegalArgumentException().isThrownBy(() -> storage.get(key));
    }
    assertThat(storage.link(KEY, "a.pdf", "application/pdf", Duration.ofHours(1))).isNull();
  }

  @Test
  void directoryThatCannotBeWritten_isUnavailable() throws IOException {
    Path file = Files.write(directory.resolve("a-file"), new byte[0]);
    DirectoryStorage storage = new DirectoryStorage(file);

    assertThatThrownBy(() -> storage.put(KEY, new byte[] {1}))
        .isInstanceOf(AppException.class)
        .hasMessage("The file storage is unavailable. Please try again later.");
  }

  @Test
  void linkToS3_needsNoKey_andNamesTheFile() throws Exception {
    bucket.put(KEY, new byte[] {7});

    URI link = bucket.link(KEY, "Zoë.pdf", "application/pdf", Duration.ofHours(1));
    HttpResponse<byte[]> answer = get(link);

    assertThat(answer.body()).containsExactly(7);
    assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("content-disposition").orElse(""))
        .isEqualTo("attachment; filename=\"Zoe.pdf\"; filename*=UTF-8''Zo%C3%AB.pdf");
    assertThat(get(URI.create(link.toString().split("\\?")[0])).statusCode()).isEqualTo(403);
    bucket.delete(KEY);
  }

  @Test
  void s3ThatIsAway_isUnavailable() {
    S3StandIn gone = S3StandIn.start();
    try (S3Storage storage = new S3Storage(gone.bucket())) {
      gone.close();

      assertThatThrownBy(() -> storage.get(KEY))
          .isInstanceOf(AppException.class)
          .hasMessage("The file storage is unavailable. Please try again later.");
    }
  }

  @Test
  void downloadFromS3_thatBreaksOff_isRepeated_andNeverTakenForWhole() throws IOException {
    AtomicInteger broken = new AtomicInteger(1);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        call -> {
          call.sendResponseHeaders(200, 4);
          call.getResponseBody().write(new byte[broken.getAndDecrement() > 0 ? 2 : 4]);
          call.close();
        });
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (S3Storage storage =
        new S3Storage(new S3Storage.Bucket("files", "us-east-1", address, "id", "key"))) {
      assertThat(storage.get(KEY)).hasSize(4);

      broken.set(Integer.MAX_VALUE);

      assertThatThrownBy(() -> storage.get(KEY))
          .isInstanceOf(AppException.class)
          .hasMessage("The file storage is unavailable. Please try again later.");
    } finally {
      server.stop(0);
    }
  }

  private static HttpResponse<byte[]> get(URI link) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofByteArray());
  }
}
