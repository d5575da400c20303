package dev.jobwise.server.profile.placing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A resume that rules read wrong, and what a model may answer about it. */
final class PlacedAnswer {

  private final ArrayNode jobs = JsonNodeFactory.instance.arrayNode();

  /** What points to each job of the resume, and to nothing else. */
  static PlacedAnswer right() {
    return new PlacedAnswer()
        .job(2, 6, "Wrangler of dough", "Moonrise Kiln", "Ambleside", "2019 to 2021")
        .job(7, 10, "Whisperer of yeast", "Blue Fern", null, "2016 - 2018");
  }

  /** The resume: the lines that are asked about begin with "Experience", which is number 1. */
  static byte[] resume() {
    try (InputStream file = PlacedAnswer.class.getResourceAsStream("unsure.txt")) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resumeText() {
    return new String(resume(), StandardCharsets.UTF_8);
  }

  PlacedAnswer job(
      int first, int last, String title, String employer, String location, String dates) {
    jobs.addObject()
        .put("first_line", first)
        .put("last_line", last)
        .put("title", title)
        .put("employer", employer)
        .put("location", location)
        .put("dates", dates);
    return this;
  }

  String json() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("jobs", jobs);
    return answer.toString();
  }
}
