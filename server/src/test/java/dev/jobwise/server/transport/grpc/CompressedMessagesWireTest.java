package dev.jobwise.server.transport.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.job.v1.JobServiceGrpc;
import dev.jobwise.job.v1.JobServiceGrpc.JobServiceBlockingStub;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import io.grpc.StatusRuntimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages that are small on the wire and large when unpacked. */
@Slow
class CompressedMessagesWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static JobServiceBlockingStub jobs() {
    return JobServiceGrpc.newBlockingStub(jobwise.newUser().client().channel())
        .withCompression("gzip");
  }

  @Test
  void aCompressedMessage_isRead() {
    CreateJobRequest request =
        CreateJobRequest.newBuilder().setRawText("Senior Engineer at Contoso").build();
    assertThat(jobs().createJob(request).getJob().getId()).isNotEmpty();
  }

  @Test
  void aMessageThatUnpacksToTooMuch_isRefused() {
    CreateJobRequest request =
        CreateJobRequest.newBuilder().setRawText("a".repeat(50_000_000)).build();
    JobServiceBlockingStub jobs = jobs();
    assertThatThrownBy(() -> jobs.createJob(request))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessage("INVALID_ARGUMENT: Request body too large");
  }
}
