package dev.jobwise.crash;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.Rest.Answer;

/**
 * What a reader received of one letter.
 *
 * @param id null if the letter did not begin
 * @param text all deltas
 * @param end the event {@code completed} or {@code failed}; null if the stream broke before
 */
record Reading(String id, String text, Event end) {

  /** A letter that died ends when its lease of 20 s has expired, after ten calm seconds. */
  static final long LETTER_NANOS = 60_000_000_000L;

  static Reading of(EventStream stream) {
    StringBuilder seen = new StringBuilder();
    String id = null;
    Event end = null;
    try {
      for (Event event = stream.next(); event != null; event = stream.next()) {
        switch (event.name()) {
          case "started", "queued" -> id = event.data().get("generation_id").textValue();
          case "delta" -> seen.append(event.data().get("text").textValue());
          case "completed", "failed" -> end = event;
          default -> {
            // A comment.
          }
        }
      }
    } catch (AssertionError broken) {
      // What arrived before counts.
    }
    return new Reading(id, seen.toString(), end);
  }

  boolean isCompleted() {
    return end != null && end.name().equals("completed");
  }

  /** The stored letter must agree with it, and must end within a minute from now. */
  Ledger.Check check() {
    long latest = System.nanoTime() + LETTER_NANOS;
    return answer -> {
      String problem = problem(answer, latest);
      return problem == null
          ? null
          : problem + ": told " + text.length() + " characters and " + end + ", " + answer.body();
    };
  }

  private String problem(Answer answer, long latest) {
    if (answer.status() != 200) {
      return "no letter, but " + answer.status();
    }
    String status = answer.json().path("status").asText();
    String stored = answer.json().path("content_text").asText();
    if (isCompleted()) {
      return status.equals("completed") && stored.equals(text) ? null : "not what was completed";
    }
    if (status.equals("pending")) {
      return System.nanoTime() > latest ? "pending for ever" : misfit(stored);
    }
    if (status.equals("completed")) {
      return stored.startsWith(text) && stored.endsWith(Customer.LAST_LINE)
          ? null
          : "completed with less than was told";
    }
    return end == null ? misfit(stored) : failure(stored, answer.json().path("error"));
  }

  /** A letter that was cut off may have lost its last words on either side. */
  private String misfit(String stored) {
    return stored.startsWith(text) || text.startsWith(stored) ? null : "another text";
  }

  /** A letter whose end was received must have failed for that reason, with that much text. */
  private String failure(String stored, JsonNode error) {
    JsonNode told = end.data();
    if (told.path("reason").asText().equals("DATABASE_UNAVAILABLE")) {
      return misfit(stored); // Its end was not yet stored when it was sent.
    }
    boolean same =
        error.path("reason").equals(told.path("reason"))
            && stored.codePointCount(0, stored.length()) == told.path("length").asInt();
    return same ? misfit(stored) : "failed otherwise than was told";
  }
}
