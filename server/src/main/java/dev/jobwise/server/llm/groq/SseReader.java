package dev.jobwise.server.llm.groq;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Splits a byte stream into server-sent events as the WHATWG standard does, wherever the bytes were
 * cut: lines are decoded only when whole. Comments, {@code id} and {@code retry} are dropped.
 * Unlike the standard, an event that the end of the stream cuts off before its blank line counts.
 */
final class SseReader {

  /** Told each event that has data: its name (empty if unnamed) and its data. */
  private final BiConsumer<String, String> onEvent;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private final StringBuilder data = new StringBuilder();
  private String name = "";
  private boolean afterCarriageReturn;
  private boolean firstLine = true;

  SseReader(BiConsumer<String, String> onEvent) {
    this.onEvent = onEvent;
  }

  void read(byte[] bytes) {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\n' && afterCarriageReturn) {
        start = i + 1;
      } else if (b == '\n' || b == '\r') {
        line.write(bytes, start, i - start);
        start = i + 1;
        endLine();
      }
      afterCarriageReturn = b == '\r';
    }
    line.write(bytes, start, bytes.length - start);
  }

  /** The stream has ended: hands on what a missing blank line has held back. */
  void end() {
    endLine();
    dispatch();
  }

  private void endLine() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (firstLine && text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    firstLine = false;
    if (text.isEmpty()) {
      dispatch();
      return;
    }
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    int valueStart = colon < 0 ? text.length() : colon + 1;
    if (valueStart < text.length() && text.charAt(valueStart) == ' ') {
      valueStart++;
    }
    if (field.equals("data")) {
      data.append(text, valueStart, text.length()).append('\n');
    } else if (field.equals("event")) {
      name = text.substring(valueStart);
    }
  }

  private void dispatch() {
    String whole = data.toString().strip();
    String event = name;
    data.setLength(0);
    name = "";
    if (!whole.isEmpty()) {
      onEvent.accept(event, whole);
    }
  }
}
