package dev.jobwise.crash;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One user who writes all the time, and remembers what was acknowledged. What was not answered may
 * be there or not.
 */
final class Customer {

  private static final String PASSWORD = "a long password";

  /** A letter that died ends when its lease of 20 s has run out, after ten calm seconds. */
  private static final long LETTER_NANOS = 60_000_000_000L;

  /** What must be true of a path: null if it is, else what is wrong. */
  private interface Check extends Function<Answer, String> {}

  private final Victim victim;
  private final Random random;
  private final Map<String, Check> ledger = new LinkedHashMap<>();
  private final Map<String, Check> lately = new LinkedHashMap<>();
  private final List<String> jobs = new ArrayList<>();
  private final List<String> deletable = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private String token;
  private String profile;
  private int acknowledged;
  private int unanswered;
  private int letters;
  private int brokenLetters;

  Customer(Victim victim, long seed) {
    this.victim = victim;
    this.random = new Random(seed);
  }

  int acknowledged() {
    return acknowledged;
  }

  int unanswered() {
    return unanswered;
  }

  int letters() {
    return letters;
  }

  int brokenLetters() {
    return brokenLetters;
  }

  List<String> problems() {
    return problems;
  }

  /** Does one thing. */
  void write() {
    if (token == null) {
      register();
    } else if (profile == null) {
      createProfile();
    } else if (jobs.isEmpty()) {
      createJob();
    } else {
      switch (random.nextInt(8)) {
        case 0 -> updateProfile();
        case 1 -> createSample();
        case 2 -> createResume();
        case 3, 4 -> writeLetter();
        case 5 -> delete();
        default -> createJob();
      }
    }
  }

  private Rest rest() {
    return new Rest(victim.port(), token);
  }

  /** The answer if it is a success; null if nothing is known. */
  private JsonNode acknowledged(Supplier<Answer> request) {
    Answer answer;
    try {
      answer = request.get();
    } catch (AssertionError | RuntimeException lost) {
      unanswered++;
      return null;
    }
    if (answer.status() < 300) {
      acknowledged++;
      return answer.json();
    }
    if (answer.status() == 503) {
      unanswered++;
    } else {
      problems.add("refused with " + answer.status() + ": " + answer.body());
    }
    return null;
  }

  private void expect(String path, Check check) {
    ledger.put(path, check);
    lately.put(path, check);
  }

  private static Check has(String pointer, String value) {
    return answer -> {
      String found = answer.json().at(pointer).asText();
      return answer.status() == 200 && found.equals(value)
          ? null
          : "expected " + value + ", found " + answer.status() + " " + found;
    };
  }

  private void register() {
    String body =
        "{\"email\": \"%s@example.com\", \"password\": \"%s\", \"full_name\": \"Ann Lee\"}"
            .formatted(UUID.randomUUID(), PASSWORD);
    JsonNode user = acknowledged(() -> rest().post("/auth/register", body));
    if (user != null) {
      token = user.get("access_token").textValue();
      expect("/auth/me", answer -> answer.status() == 200 ? null : "the user is gone");
    }
  }

  private String profileBody(String name) {
    return """
        {"personal_info": {"full_name": "%s", "email": "ann@example.com"},
         "skills": {"technical": ["Kafka", "Docker"]},
         "experiences": [
           {"title": "Kafka developer", "company": "Initech", "start_date": "2021-01-01",
            "description": "Ran Kafka for 40 teams."}]}"""
        .formatted(name);
  }

  private void createProfile() {
    JsonNode created = acknowledged(() -> rest().post("/profiles", profileBody("Ann Lee")));
    if (created != null) {
      profile = "/profiles/" + created.get("id").asText();
      nameIs("Ann Lee");
    }
  }

  private void updateProfile() {
    String name = "Ann Lee " + random.nextInt(1_000_000);
    names.add(name);
    if (acknowledged(() -> rest().put(profile, profileBody(name))) != null) {
      nameIs(name);
    }
  }

  /** Until the next answer, an update that got none may have been done. */
  private void nameIs(String name) {
    names.clear();
    names.add(name);
    expect(
        profile,
        answer -> {
          String found = answer.json().at("/personal_info/full_name").asText();
          return names.contains(found) ? null : "expected one of " + names + ", found " + found;
        });
  }

  private void createJob() {
    String title = "Engineer " + random.nextInt(1_000_000);
    String body =
        "{\"title\": \"%s\", \"company\": \"Globex\", \"description\": \"Kafka and Docker.\"}"
            .formatted(title);
    JsonNode job = acknowledged(() -> rest().post("/jobs", body));
    if (job != null) {
      String id = job.get("id").asText();
      if (jobs.size() < 3) {
        jobs.add(id);
      } else {
        deletable.add("/jobs/" + id);
      }
      expect("/jobs/" + id, has("/title", title));
    }
  }

  private void createSample() {
    String name = "resume-" + random.nextInt(1_000_000) + ".txt";
    byte[] text = ("Words of mine. ".repeat(1 + random.nextInt(500))).getBytes();
    JsonNode sample = acknowledged(() -> rest().upload("resume", name, text));
    if (sample != null) {
      String path = "/samples/" + sample.get("id").asText();
      deletable.add(path);
      expect(path, has("/original_filename", name));
    }
  }

  private String order() {
    return "{\"job_id\": \"" + jobs.get(random.nextInt(jobs.size())) + "\"}";
  }

  private void createResume() {
    JsonNode resume = acknowledged(() -> rest().post("/generations/resume", order()));
    if (resume != null) {
      String path = "/generations/" + resume.get("generation_id").asText();
      deletable.add(path);
      expect(path, has("/status", "completed"));
    }
  }

  private void delete() {
    if (deletable.isEmpty()) {
      return;
    }
    String path = deletable.remove(random.nextInt(deletable.size()));
    if (acknowledged(() -> rest().delete(path)) != null) {
      expect(path, answer -> answer.status() == 404 ? null : "deleted, and there again");
    } else {
      ledger.remove(path);
      lately.remove(path);
    }
  }

  private void writeLetter() {
    StringBuilder seen = new StringBuilder();
    String id = null;
    boolean completed = false;
    String bearer = "Bearer " + token;
    try (EventStream stream =
        EventStream.open(
            victim.port(), "/generations/cover-letter/stream", order(), "authorization", bearer)) {
      if (stream.status() != 200) {
        unanswered++;
        return;
      }
      for (Event event = stream.next(); event != null; event = stream.next()) {
        if (event.name().equals("started")) {
          id = event.data().get("generation_id").textValue();
        } else if (event.name().equals("delta")) {
          seen.append(event.data().get("text").textValue());
        }
        completed |= event.name().equals("completed");
      }
    } catch (AssertionError | RuntimeException broken) {
      brokenLetters++;
    }
    if (id == null) {
      return;
    }
    letters++;
    String path = "/generations/" + id;
    String text = seen.toString();
    expect(path, completed ? whole(text) : part(text, System.nanoTime() + LETTER_NANOS));
  }

  private static Check whole(String text) {
    return answer ->
        answer.json().path("status").asText().equals("completed")
                && answer.json().path("content_text").asText().equals(text)
            ? null
            : "not the letter that was completed: " + answer.status() + " " + answer.body();
  }

  /** What was stored and what was seen are the same as far as both go. */
  private static Check part(String text, long endNanos) {
    return answer -> {
      String stored = answer.json().path("content_text").asText();
      String status = answer.json().path("status").asText();
      if (answer.status() != 200 || !(stored.startsWith(text) || text.startsWith(stored))) {
        return "not the letter that was seen: " + answer.status() + " " + stored;
      }
      return status.equals("pending") && System.nanoTime() > endNanos ? "pending for ever" : null;
    };
  }

  /**
   * Holds what is there against what was acknowledged.
   *
   * @param all also what was looked at after the kill before
   */
  void verify(boolean all) {
    Map<String, Check> checks = new LinkedHashMap<>(all ? ledger : lately);
    checks.forEach(
        (path, check) -> {
          String problem = check.apply(look(path));
          if (problem != null) {
            problems.add(path + ": " + problem);
          }
        });
    lately.clear();
  }

  /** The answer, waited for while the server comes back. */
  private Answer look(String path) {
    long end = System.nanoTime() + LETTER_NANOS;
    while (true) {
      try {
        Answer answer = rest().get(path);
        if (answer.status() != 503 || System.nanoTime() > end) {
          return answer;
        }
      } catch (AssertionError down) {
        if (System.nanoTime() > end) {
          throw down;
        }
      }
      pause(50);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
