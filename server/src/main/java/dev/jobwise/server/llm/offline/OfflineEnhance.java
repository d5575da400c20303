package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.Bullet;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.facts.SummaryVoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rewrites the texts of a profile without adding facts. */
final class OfflineEnhance {

  // The limit of the longest text of a profile, for sections that name none.
  private static final int DEFAULT_MAX_CHARACTERS = 2000;

  private OfflineEnhance() {}

  static String write(JsonNode facts) {
    SummaryVoice voice = SummaryVoice.of(facts.path("style"), Facts.text(facts, "custom_prompt"));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode sections = answer.putArray("sections");
    for (JsonNode section : Facts.items(facts, "sections")) {
      String text =
          Facts.text(section, "kind").equals("summary") ? summary(section, voice) : item(section);
      if (!text.isEmpty()) {
        sections.addObject().put("id", Facts.text(section, "id")).put("text", text);
      }
    }
    return answer.toString();
  }

  private static String summary(JsonNode section, SummaryVoice voice) {
    List<String> known = Facts.texts(section, "technologies");
    List<String> sentences = new ArrayList<>();
    for (String raw : SentenceSpan.texts(Facts.text(section, "text"))) {
      String line = LineEdits.respelled(LineEdits.unshouted(LineEdits.tidy(raw), known), known);
      if (!line.isEmpty()) {
        sentences.add(Prose.sentence(voice.applyTo(line)));
      }
    }
    return joined(sentences, " ", max(section));
  }

  private static String item(JsonNode section) {
    String raw = Facts.text(section, "text");
    List<String> source =
        raw.isBlank() ? Facts.texts(section, "achievements") : SentenceSpan.texts(raw);
    List<String> known = new ArrayList<>(Facts.texts(section, "technologies"));
    known.add(Facts.text(section, "organization").strip());
    List<String> lines = new ArrayList<>();
    for (String line : source) {
      String tidy = LineEdits.respelled(LineEdits.unshouted(LineEdits.tidy(line), known), known);
      if (!tidy.isEmpty()) {
        lines.add(tidy);
      }
    }
    boolean present = isPresent(lines);
    Set<String> bullets = new LinkedHashSet<>();
    lines.forEach(line -> bullets.add(bullet(line, present)));
    return joined(new ArrayList<>(bullets), "\n", max(section));
  }

  private static String bullet(String line, boolean present) {
    String bullet = Bullet.of(line, present);
    boolean plainEnd =
        bullet.endsWith(".") && !bullet.endsWith("..") && !LineEdits.endsWithAbbreviation(bullet);
    return plainEnd ? bullet.substring(0, bullet.length() - 1).stripTrailing() : bullet;
  }

  /** Whether the work goes on: more lines are in the present tense than in the past tense. */
  private static boolean isPresent(List<String> lines) {
    int present = 0;
    int past = 0;
    for (String line : lines) {
      String lower = LowerCase.of(line);
      Known head = Verbs.atHead(lower.startsWith("i ") ? line.substring(2) : line);
      if (lower.startsWith("currently ")
          || lower.contains(" currently ")
          || lower.startsWith("i am ")
          || Bullet.isWeak(lower) && lower.contains(" include ")) {
        present += 2;
      } else if (head != null && (head.form() == Form.BASE || head.form() == Form.THIRD)) {
        present++;
      } else if (head != null && head.form() == Form.PAST || lower.startsWith("was ")) {
        past++;
      }
    }
    return present > past;
  }

  private static int max(JsonNode section) {
    int max = section.path("max_characters").asInt(DEFAULT_MAX_CHARACTERS);
    return max > 0 ? max : DEFAULT_MAX_CHARACTERS;
  }

  /** Joins as many parts as fit; if the first one is too long, cuts it at a word. */
  private static String joined(List<String> parts, String between, int max) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      int length = text.length() + part.length() + (text.length() == 0 ? 0 : between.length());
      if (length > max) {
        return text.length() > 0 ? text.toString() : Prose.cutAtWord(part, max);
      }
      text.append(text.length() == 0 ? "" : between).append(part);
    }
    return text.toString();
  }
}
