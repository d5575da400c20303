package dev.jobwise.bench;

import com.google.protobuf.ByteString;
import com.google.protobuf.util.JsonFormat;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceStub;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.ranking.v1.CreateRankingRequest;
import dev.jobwise.sample.v1.UploadSampleRequest;
import io.grpc.Channel;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The applicant of examples/, with the pasted job, a ranking for it, and a writing style:
 * everything that a letter needs besides the model.
 *
 * @param client signed in, on its own connection
 */
record Applicant(JobWiseClient client, int userId, String jobId) implements AutoCloseable {

  static Applicant register(World world) throws IOException {
    JobWiseClient client = JobWiseClient.over(world.channel());
    String email = "bench-" + UUID.randomUUID() + "@example.com";
    int userId = client.register(email, "correct horse battery", "John Doe").getId();
    CreateProfileRequest.Builder profile = CreateProfileRequest.newBuilder();
    JsonFormat.parser().merge(read("profile.json"), profile);
    client.profiles().createProfile(profile.build());
    CreateJobRequest pasted = CreateJobRequest.newBuilder().setRawText(read("job-ad.txt")).build();
    String jobId = client.jobs().createJob(pasted).getJob().getId();
    client
        .samples()
        .uploadSample(
            UploadSampleRequest.newBuilder()
                .setDocumentType("cover_letter")
                .setFilename("cover-letter.txt")
                .setContent(ByteString.copyFromUtf8(read("cover-letter.txt")))
                .build());
    client.rankings().createRanking(CreateRankingRequest.newBuilder().setJobId(jobId).build());
    // The first letter extracts the style, which is kept.
    client.generations().streamCoverLetter(jobId).result();
    return new Applicant(client, userId, jobId);
  }

  /** This person's letters over another connection. */
  GenerationServiceStub generationsOver(Channel channel) {
    Metadata token = new Metadata();
    token.put(
        Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
        "Bearer " + client.accessToken());
    return GenerationServiceGrpc.newStub(channel)
        .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(token));
  }

  static String read(String example) throws IOException {
    return Files.readString(Path.of("examples", example));
  }

  @Override
  public void close() {
    client.close();
  }
}
