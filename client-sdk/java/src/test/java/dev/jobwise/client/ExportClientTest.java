package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.jobwise.export.v1.DownloadExportRequest;
import dev.jobwise.export.v1.ExportServiceGrpc;
import dev.jobwise.export.v1.FileChunk;
import dev.jobwise.export.v1.FileInfo;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportClientTest {

  private FakeServer server;
  private JobWiseClient client;
  @TempDir private Path directory;

  @BeforeEach
  void start() throws IOException {
    server =
        new FakeServer(
            new ExportServiceGrpc.ExportServiceImplBase() {
              @Override
              public void downloadExport(
                  DownloadExportRequest request, StreamObserver<FileChunk> observer) {
                FileInfo info =
                    FileInfo.newBuilder()
                        .setFilename("../a.pdf")
                        .setContentType("application/pdf")
                        .setSizeBytes(4)
                        .build();
                observer.onNext(FileChunk.newBuilder().setInfo(info).setData(bytes("ab")).build());
                observer.onNext(FileChunk.newBuilder().setData(bytes("cd")).build());
                observer.onCompleted();
              }
            });
    client = server.signedIn();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void download_isPutTogetherFromItsChunks() {
    Download file = client.exports().downloadExport("x");

    assertThat(file.content()).asString().isEqualTo("abcd");
    assertThat(file.contentType()).isEqualTo("application/pdf");
  }

  @Test
  void download_isSavedInTheDirectory_whateverItsName() throws IOException {
    Path saved = client.exports().downloadExport("x").saveTo(directory);

    assertThat(saved).isEqualTo(directory.resolve("a.pdf"));
    assertThat(Files.readString(saved)).isEqualTo("abcd");
  }

  private static ByteString bytes(String text) {
    return ByteString.copyFromUtf8(text);
  }
}
