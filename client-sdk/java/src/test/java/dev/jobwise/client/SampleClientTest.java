package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.sample.v1.Sample;
import dev.jobwise.sample.v1.SampleServiceGrpc;
import dev.jobwise.sample.v1.UploadSampleRequest;
import dev.jobwise.sample.v1.UploadSampleResponse;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleClientTest {

  private final BlockingQueue<UploadSampleRequest> uploads = new LinkedBlockingQueue<>();
  private FakeServer server;
  private JobWiseClient client;
  @TempDir private Path directory;

  @BeforeEach
  void start() throws IOException {
    server =
        new FakeServer(
            new SampleServiceGrpc.SampleServiceImplBase() {
              @Override
              public void uploadSample(
                  UploadSampleRequest request, StreamObserver<UploadSampleResponse> observer) {
                uploads.add(request);
                observer.onNext(
                    UploadSampleResponse.newBuilder()
                        .setSample(Sample.newBuilder().setWordCount(2))
                        .build());
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
  void file_isUploadedWithItsName() throws IOException {
    Path file = Files.writeString(directory.resolve("my letter.txt"), "Dear ✉");

    assertThat(client.samples().uploadCoverLetter(file).getWordCount()).isEqualTo(2);

    UploadSampleRequest upload = uploads.remove();
    assertThat(upload.getDocumentType()).isEqualTo("cover_letter");
    assertThat(upload.getFilename()).isEqualTo("my letter.txt");
    assertThat(upload.getContent().toStringUtf8()).isEqualTo("Dear ✉");
  }

  @Test
  void fileThatIsTooLarge_isReadOnlyAsFarAsTheServerNeedsToRefuseIt() throws IOException {
    Path file = Files.write(directory.resolve("large.txt"), new byte[3 << 20]);

    client.samples().uploadResume(file);

    assertThat(uploads.remove().getContent().size()).isEqualTo((1 << 20) + 1);
  }

  @Test
  void missingFile_isAnIoException() {
    assertThatThrownBy(() -> client.samples().uploadResume(directory.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void directoryWithoutAName_isAnIoException() {
    Path root = directory.getRoot();
    assertThatThrownBy(() -> client.samples().uploadResume(root)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> client.samples().importResume(root)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> client.profiles().importProfile(root)).isInstanceOf(IOException.class);
  }
}
