package dev.jobwise.attack;

import com.google.protobuf.util.JsonFormat;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.job.v1.CreateJobRequest;
import dev.jobwise.profile.v1.CreateProfileRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of an ordinary account: the applicant of examples/. */
final class Examples {

  private Examples() {}

  /** Adds the profile, the job and a resume. */
  static void addTo(JobWiseClient client) throws IOException {
    CreateProfileRequest.Builder profile = CreateProfileRequest.newBuilder();
    JsonFormat.parser().merge(read("profile.json"), profile);
    client.profiles().createProfile(profile.build());
    String jobId =
        client
            .jobs()
            .createJob(CreateJobRequest.newBuilder().setRawText(read("job-ad.txt")).build())
            .getJob()
            .getId();
    client.generations().generateResume(GenerateResumeRequest.newBuilder().setJobId(jobId).build());
  }

  private static String read(String example) throws IOException {
    Path here = Path.of("examples", example);
    return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
  }
}
