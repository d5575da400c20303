package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import java.util.Optional;

/** Reads sentences of an English ad as appeals. */
final class EnglishAppeals {

  private EnglishAppeals() {}

  /** Reads what a sentence says about the employer. */
  static Optional<Appeal> read(String sentence, String company) {
    String tidy = LineEdits.tidy(Prose.cut(sentence, 400));
    String text = EnglishLines.bare(Shorthand.spelledOut(tidy));
    if (Prose.talksToModel(text)) {
      return Optional.empty();
    }
    Appeal appeal = EmployerSentences.employer(text, company);
    appeal = appeal == null ? EmployerSentences.mission(text) : appeal;
    appeal = appeal == null ? EmployerSentences.does(text) : appeal;
    return Optional.ofNullable(appeal);
  }
}
