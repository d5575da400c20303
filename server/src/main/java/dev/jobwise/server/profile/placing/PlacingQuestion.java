package dev.jobwise.server.profile.placing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.Prompts;
import dev.jobwise.server.llm.TokenEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The question to a model where the jobs stand among lines. */
final class PlacingQuestion {

  /**
   * The smallest ranking model has 8,192 tokens for question and answer together; instructions and
   * schema take 700. Three pages of a resume fit, without the ends of long lines.
   */
  private static final int LINES_TOKENS = 5_000;

  private static final int ANSWER_TOKENS = 2_000;

  /** For the quotes, the comma and the number of a line. */
  private static final int TOKENS_AROUND_LINE = 4;

  /** Heads of jobs are shorter; of a longer line, the start says what it is. */
  private static final int LINE_CHARACTERS = 120;

  private static final String INSTRUCTIONS =
      Prompts.instructions(PlacingQuestion.class, "placing.v1.txt");

  private final NumberedLines lines;
  private final List<String> numbered;

  private PlacingQuestion(NumberedLines lines) {
    this.lines = lines;
    this.numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add((i + 1) + ": " + start(lines.get(i).text()));
    }
  }

  /** Asks about lines; of too many only about those of work; empty if these are too many, too. */
  static Optional<PlacingQuestion> of(NumberedLines lines) {
    return Optional.of(new PlacingQuestion(lines))
        .filter(PlacingQuestion::fits)
        .or(() -> Optional.of(new PlacingQuestion(lines.ofWork())).filter(PlacingQuestion::fits));
  }

  private boolean fits() {
    int tokens =
        numbered.stream().mapToInt(line -> TokenEstimate.of(line) + TOKENS_AROUND_LINE).sum();
    return !numbered.isEmpty() && tokens <= LINES_TOKENS;
  }

  private static String start(String line) {
    return line.length() <= LINE_CHARACTERS
        ? line
        : line.substring(0, CleanText.endBefore(line, LINE_CHARACTERS));
  }

  NumberedLines lines() {
    return lines;
  }

  ChatRequest request(int userId, Deadline deadline) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("resume_lines", Prompts.strings(numbered));
    return new ChatRequest(
        userId, ChatTask.PLACE_LINES, INSTRUCTIONS, facts, schema(), ANSWER_TOKENS, 0, deadline);
  }

  private static ObjectNode schema() {
    ObjectNode job = JsonNodeFactory.instance.objectNode();
    JobSpot.NUMBERS.forEach(field -> job.putObject(field).put("type", "integer"));
    JobSpot.TEXTS.forEach(field -> job.putObject(field).putArray("type").add("string").add("null"));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.putObject(JobSpot.JOBS).put("type", "array").set("items", Prompts.object(job));
    return Prompts.object(answer);
  }
}
