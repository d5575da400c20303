package dev.jobwise.server.profile.enhance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.llm.JsonAnswers;
import dev.jobwise.server.llm.VisibleText;
import dev.jobwise.server.profile.content.TextSection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a model's rewrites and makes them fit to be stored. */
final class EnhancedText {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=\\s)|(?=\\n)");
  private static final Pattern WORD_END = Pattern.compile("(?<=\\S)(?=\\s)");

  private EnhancedText() {}

  /**
   * The usable texts of an answer, by section id. Unknown ids, duplicate ids and blank texts do not
   * count; an answer that is not JSON has none.
   */
  static Map<String, String> read(String answer, Collection<TextSection> asked) {
    Map<String, TextSection> byId =
        asked.stream().collect(Collectors.toMap(TextSection::id, Function.identity()));
    Map<String, String> texts = new LinkedHashMap<>();
    JsonAnswers.parse(answer)
        .ifPresent(
            json -> {
              for (JsonNode entry : json.path("sections")) {
                TextSection section = byId.get(entry.path("id").asText());
                JsonNode text = entry.path("text");
                String fit = section != null && text.isTextual() ? fit(text.asText(), section) : "";
                if (!fit.isEmpty()) {
                  texts.putIfAbsent(section.id(), fit);
                }
              }
            });
    return texts;
  }

  /** One paragraph for the summary, lines without bullet signs for items, within the limit. */
  static String fit(String text, TextSection section) {
    String clean = VisibleText.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    String shaped =
        section.id().equals(TextSection.SUMMARY)
            ? clean.strip().replaceAll("\\s+", " ")
            : clean
                .lines()
                .map(BulletSigns::without)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    return cut(shaped, section.maxCharacters());
  }

  /**
   * The start of the text up to the last end of a sentence within the limit, otherwise up to the
   * last end of a word.
   */
  static String cut(String text, int maxCharacters) {
    if (text.codePointCount(0, text.length()) <= maxCharacters) {
      return text;
    }
    // One character more than fits, to recognize a sentence or word that ends exactly at the limit.
    String start = text.substring(0, text.offsetByCodePoints(0, maxCharacters) + 1);
    int end = lastEnd(SENTENCE_END, start);
    if (end < start.length() / 3) {
      // That would discard most of it.
      end = lastEnd(WORD_END, start);
    }
    return start
        .substring(0, end > 0 ? end : CleanText.endBefore(start, start.length() - 1))
        .strip();
  }

  private static int lastEnd(Pattern pattern, String text) {
    return pattern.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
  }
}
