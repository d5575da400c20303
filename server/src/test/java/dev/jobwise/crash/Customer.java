package dev.jobwise.crash;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One user who writes all the time and remembers what was acknowledged. An unanswered write may
 * have happened or not, but never partially.
 */
final class Customer {

  /** The last lines of every letter of this user. */
  static final String LAST_LINE = "Ann Lee\nann@example.com";

  private static final String PASSWORD = "a long password";

  /** Pairs of projects to keep. */
  private static final int SHELF = 8;

  private final Victim victim;
  private final Random random;
  private final Ledger ledger = new Ledger(path -> rest().get(path));
  private final Map<String, String> accounts = new LinkedHashMap<>();
  private final List<String> brokenLetters = new ArrayList<>();
  private final List<String> jobs = new ArrayList<>();
  private final List<String> deletable = new ArrayList<>();
  private final List<String> summaries = new ArrayList<>();
  private final Shelf shelf = new Shelf();
  private String token;
  private String profile;
  private String shelved;
  private int acknowledged;
  private int unanswered;
  private int letters;
  private int numbers;

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
    return brokenLetters.size();
  }

  List<String> problems() {
    return ledger.problems();
  }

  /** Does one action. */
  void write() {
    if (token == null) {
      token = register();
    } else if (profile == null) {
      createProfile();
    } else if (shelved == null) {
      createShelf();
    } else if (jobs.isEmpty()) {
      createJob();
    } else {
      switch (random.nextInt(12)) {
        case 0 -> register();
        case 1 -> updateProfile();
        case 2 -> createSample();
        case 3 -> createResume();
        case 4 -> rank();
        case 5, 6, 7 -> writeLetter();
        case 8 -> delete();
        case 9, 10 -> changeShelf();
        default -> createJob();
      }
    }
  }

  private Rest rest() {
    return new Rest(victim.port(), token);
  }

  /** The response if it is a success; null if nothing is known. */
  private JsonNode acknowledged(Supplier<Answer> request) {
    Answer answer;
    try {
      answer = request.get();
    } catch (AssertionError | RuntimeException lost) {
      noAnswer();
      return null;
    }
    if (answer.status() < 300) {
      acknowledged++;
      return answer.json();
    }
    if (answer.status() == 503) {
      noAnswer();
    } else {
      ledger.problem("refused with " + answer.status() + ": " + answer.body());
    }
    return null;
  }

  /** Pauses, so as not to call a server that is gone without a break. */
  private void noAnswer() {
    unanswered++;
    Crash.pause(100);
  }

  /** The field has this value. */
  private static Ledger.Check has(String field, String value) {
    return answer -> {
      String found = answer.json().path(field).asText();
      return answer.status() == 200 && found.equals(value)
          ? null
          : "expected " + value + ", found " + answer.status() + " " + found;
    };
  }

  /** The token of a new account; null if nothing is known of it. */
  private String register() {
    String email = UUID.randomUUID() + "@example.com";
    String body =
        "{\"email\": \"%s\", \"password\": \"%s\", \"full_name\": \"Ann Lee\"}"
            .formatted(email, PASSWORD);
    JsonNode user = acknowledged(() -> new Rest(victim.port(), null).post("/auth/register", body));
    if (user == null) {
      return null;
    }
    String itsToken = user.get("access_token").textValue();
    accounts.put(email, itsToken);
    return itsToken;
  }

  private static String profileBody(String summary) {
    return """
        {"personal_info": {"full_name": "Ann Lee", "email": "ann@example.com"},
         "professional_summary": "%s",
         "skills": {"technical": ["Kafka", "Docker"]},
         "experiences": [
           {"title": "Kafka developer", "company": "Initech", "start_date": "2021-01-01",
            "description": "%s"}]}"""
        .formatted(summary, summary);
  }

  private void createProfile() {
    JsonNode created = acknowledged(() -> rest().post("/profiles", profileBody("First")));
    if (created != null) {
      profile = "/profiles/" + created.get("id").asText();
      summaryIs("First");
    }
  }

  private void updateProfile() {
    String summary = "Kept " + ++numbers;
    summaries.add(summary);
    if (acknowledged(() -> rest().put(profile, profileBody(summary))) != null) {
      summaryIs(summary);
    }
  }

  /** Until the next response, an unanswered update may have happened: in all tables or none. */
  private void summaryIs(String summary) {
    summaries.clear();
    summaries.add(summary);
    ledger.expect(
        profile,
        answer -> {
          String found = answer.json().path("professional_summary").asText();
          JsonNode item = answer.json().at("/experiences/0/description");
          return summaries.contains(found) && item.asText().equals(found)
              ? null
              : "expected one of " + summaries + ", found " + found + " and " + item;
        });
  }

  private void createShelf() {
    JsonNode created = acknowledged(() -> rest().post("/profiles", profileBody("Shelf")));
    if (created != null) {
      shelved = "/profiles/" + created.get("id").asText() + "/projects";
      ledger.expect(shelved, shelf::problem);
    }
  }

  private void changeShelf() {
    if (shelf.size() > SHELF) {
      Shelf.Pair pair = shelf.take();
      if (acknowledged(() -> rest().delete(shelved, pair.body())) != null) {
        shelf.deleted(pair);
      }
    } else {
      int pair = ++numbers;
      JsonNode added = acknowledged(() -> rest().post(shelved, Shelf.body(pair)));
      if (added != null) {
        shelf.added(pair, added);
      }
    }
    ledger.expect(shelved, shelf::problem);
  }

  private void createJob() {
    String title = "Engineer " + ++numbers;
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
      ledger.expect("/jobs/" + id, has("title", title));
    }
  }

  private void createSample() {
    String text = ("Words of mine, " + ++numbers + ". ").repeat(1 + random.nextInt(500)).strip();
    JsonNode sample = acknowledged(() -> rest().upload("resume", "mine.txt", text.getBytes()));
    if (sample != null) {
      String path = "/samples/" + sample.get("id").asText();
      deletable.add(path);
      ledger.expect(path, has("full_text", text));
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
      ledger.expect(path, has("content_text", resume.get("content_text").asText()));
    }
  }

  private void rank() {
    String job = jobs.get(random.nextInt(jobs.size()));
    String body = "{\"job_id\": \"" + job + "\", \"force\": true}";
    if (acknowledged(() -> rest().post("/rankings/create", body)) != null) {
      ledger.expect("/rankings/job/" + job, has("job_id", job));
    }
  }

  private void delete() {
    if (deletable.isEmpty()) {
      return;
    }
    String path = deletable.remove(random.nextInt(deletable.size()));
    if (acknowledged(() -> rest().delete(path)) != null) {
      ledger.expect(path, answer -> answer.status() == 404 ? null : "deleted, and there again");
    } else {
      ledger.forget(path);
    }
  }

  private void writeLetter() {
    String path = "/generations/cover-letter/stream";
    try (EventStream stream =
        EventStream.open(victim.port(), path, order(), "authorization", "Bearer " + token)) {
      if (stream.status() != 200) {
        noAnswer();
        return;
      }
      Reading reading = Reading.of(stream);
      if (reading.id() != null) {
        String letter = "/generations/" + reading.id();
        letters++;
        ledger.expect(letter, reading.check());
        if (!reading.isCompleted()) {
          brokenLetters.add(letter);
        }
      }
    } catch (AssertionError | RuntimeException broken) {
      noAnswer();
    }
  }

  /** Compares what was written since the last time with what is there. */
  void verify() {
    ledger.verify(false);
  }

  /** Returns once no letter is pending, or a minute after the last one ended. */
  void awaitLetters() {
    long latest = System.nanoTime() + Reading.LETTER_NANOS;
    for (String path : brokenLetters) {
      while (ledger.look(path).json().path("status").asText().equals("pending")
          && System.nanoTime() < latest) {
        Crash.pause(500);
      }
    }
  }

  /** Compares everything with what is there. */
  void verifyAll() {
    ledger.verify(true);
    accounts.forEach(
        (email, itsToken) -> {
          Answer me = new Rest(victim.port(), itsToken).get("/auth/me");
          if (!me.json().path("email").asText().equals(email)) {
            ledger.problem("the account " + email + " is gone: " + me.body());
          }
        });
  }
}
