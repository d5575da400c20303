package dev.jobwise.server.sample;

import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceTally;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Letters of many trades, written without a sample, from {@code plain-letters.txt}. */
final class PlainLetters {

  private static final List<Voice> VOICES = read();

  private PlainLetters() {}

  /** Returns their mean distance from a voice. */
  static double meanDistance(Voice voice) {
    return VOICES.stream().mapToDouble(voice::distance).average().orElseThrow();
  }

  private static List<Voice> read() {
    try (InputStream file = PlainLetters.class.getResourceAsStream("plain-letters.txt")) {
      String letters = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(letters.split("\n---\n")).map(VoiceTally::ofLetter).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
