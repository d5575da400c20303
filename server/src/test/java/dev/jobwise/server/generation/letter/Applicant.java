package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.TestUser;
import java.util.concurrent.TimeUnit;

/** Somebody with a profile and a job to write for. */
record Applicant(TestUser user, String jobId) {

  /** What stands before and behind the body of this applicant's letters. */
  static final String GREETING = "Dear Hiring Manager,\n\n";

  static final String CLOSING =
      "\n\nThank you for considering my application.\n\nSincerely,\nZoë 🚀 Test\nzoe@example.com";

  static Applicant of(JobWiseExtension jobwise) {
    TestUser user = jobwise.newUser();
    user.rest()
        .post(
            "/profiles",
            """
            {"personal_info": {"full_name": "Zoë 🚀 Test", "email": "zoe@example.com"},
             "skills": {"technical": ["Kafka"]},
             "experiences": [
               {"title": "Kafka developer", "company": "Initech", "start_date": "2021-01-01"}]}""");
    String job =
        user.rest()
            .post(
                "/jobs",
                """
                {"title": "Streaming engineer", "company": "Globex",
                 "description": "We run Kafka and Docker."}""")
            .json()
            .path("id")
            .asText();
    // So that a letter needs no other model call than its own.
    Rest.Answer ranked = user.rest().post("/rankings/create", "{\"job_id\": \"" + job + "\"}");
    if (ranked.status() != 200) {
      throw new AssertionError(ranked.body());
    }
    return new Applicant(user, job);
  }

  String order() {
    return "{\"job_id\": \"" + jobId + "\", \"max_paragraphs\": 3}";
  }

  GenerateCoverLetterRequest grpcOrder() {
    return GenerateCoverLetterRequest.newBuilder().setJobId(jobId).setMaxParagraphs(3).build();
  }

  String bearer() {
    return "Bearer " + user.client().accessToken();
  }

  /** Asks for a letter and reads along. */
  EventStream write(int port) {
    return EventStream.open(
        port, "/generations/cover-letter/stream", order(), "authorization", bearer());
  }

  /** Reads a letter along; {@code query} begins with a question mark, or is empty. */
  EventStream watch(int port, String id, String query) {
    return EventStream.open(
        port, "/generations/" + id + "/stream" + query, null, "authorization", bearer());
  }

  JsonNode stored(String id) {
    return user.rest().get("/generations/" + id).json();
  }

  /** What time does to the lease of a letter whose server is dead. */
  static void expireLease(String id) {
    Rows.execute("UPDATE generations SET lease_expires_at = UTC_TIMESTAMP(6) WHERE id = ?", id);
  }

  /** The stored letter once its text is at least this long, or has ended. */
  JsonNode storedWith(String id, int length) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (System.nanoTime() < end) {
      JsonNode stored = stored(id);
      if (stored.get("content_text").textValue().length() >= length
          || !stored.get("status").textValue().equals("pending")) {
        return stored;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("letter " + id + " was not saved");
  }
}
