import dev.jobwise.client.JobWiseClient;
import java.nio.file.Files;
import java.nio.file.Path;

public class FirstLetter {
  public static void main(String[] args) throws Exception {
    try (var client = JobWiseClient.connect("127.0.0.1", 8000)) {
      client.login("ann@example.com", "a long password");
      var job = client.jobs().createJob(Files.readString(Path.of("examples/job-ad.txt")));
      try (var letter = client.generations().streamCoverLetter(job.getId())) {
        letter.text().forEach(System.out::print);
      }
    }
  }
}
