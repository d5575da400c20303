package dev.jobwise.server.conformance;

import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.StandInReply;
import java.util.function.Consumer;

/** Has the stand-in for the language model do what rows want, for the clients that want it. */
final class ScriptedRows {

  private ScriptedRows() {}

  static Consumer<Row.Script> of(JobWiseExtension jobwise) {
    return script -> {
      ChatTask task = ChatTask.valueOf(script.task());
      jobwise
          .groq()
          .when(
              asked -> asked.task() == task && asked.facts().toString().contains(script.marker()),
              reply(script.reply()));
    };
  }

  private static StandInReply reply(String words) {
    String[] parts = words.split(" ", 2);
    return switch (parts[0]) {
      case "error" -> StandInReply.error(Integer.parseInt(parts[1]), "scripted");
      case "text" -> StandInReply.text(parts[1]);
      case "sensible" -> StandInReply.sensible();
      default -> throw new IllegalStateException("no reply: " + words);
    };
  }
}
