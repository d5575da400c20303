package dev.jobwise.server.llm.offline;

import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import dev.jobwise.server.llm.offline.style.OfflineStyle;

/** Selects the rules that answer a request. */
final class OfflineWriter {

  /** The rules have already read the ad, so there is nothing to add. */
  private static final String NOTHING_FOUND = "{\"title\":null,\"company\":null,\"location\":null}";

  /** Rules have placed the lines already. */
  private static final String NOTHING_PLACED = "{\"jobs\":[]}";

  private OfflineWriter() {}

  static String write(ChatRequest request) {
    return switch (request.task()) {
      case READ_AD -> NOTHING_FOUND;
      case PLACE_LINES -> NOTHING_PLACED;
      case STYLE -> OfflineStyle.write(request.facts());
      case RANK -> OfflineRank.write(request.facts());
      case ENHANCE -> OfflineEnhance.write(request.facts());
      case LETTER -> OfflineLetter.write(request.facts());
    };
  }
}
