package dev.jobwise.server.common.voice;

import java.util.ArrayList;
import java.util.List;

/** Tells German from other languages by their most frequent words. */
public final class TextLanguage {

  private TextLanguage() {}

  /** "de" or "en"; empty where neither is clear. */
  public static String of(String text) {
    List<List<String>> sentences = new ArrayList<>();
    new SentenceScanner(text.substring(0, Math.min(text.length(), 6000)), sign -> {})
        .each(sentences::add);
    return VoiceWords.language(sentences);
  }
}
