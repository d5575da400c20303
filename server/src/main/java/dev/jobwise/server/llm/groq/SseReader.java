package dev.jobwise.server.llm.groq;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a byte stream into server-sent events as the WHATWG standard does, however the bytes are
 * split: it decodes only whole lines. It drops comments, {@code id} and {@code retry}. It differs
 * from the standard in two ways: an event counts even if the stream ends before its blank line, and
 * lines that belong to no such stream are reported.
 */
final class SseReader {

  /** Receives what the reader finds. */
  interface Sink {

    /** An event with data: its name (empty if unnamed) and its data. */
    void event(String name, String data);

    /** A line whose field the standard does not define. */
    void stray(String field, String line);

    /** Something that can't be an event and leaves a hole. */
    void broken(Verdict why);
  }

  /** A hundred times a provider's longest event, including a repeated whole answer. */
  private static final int MAX_BYTES = 1 << 20;

  private final Sink sink;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private final StringBuilder data = new StringBuilder();
  private String name = "";
  private boolean afterCarriageReturn;
  private boolean firstLine = true;

  SseReader(Sink sink) {
    this.sink = sink;
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
    if (line.size() > MAX_BYTES) {
      line.reset();
      sink.broken(Verdict.TOO_LARGE);
    }
  }

  /** The stream has ended: passes on what a missing blank line has held back. */
  void end() {
    endLine();
    dispatch();
  }

  private void endLine() {
    byte[] bytes = line.toByteArray();
    line.reset();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0
        && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      sink.broken(Verdict.DAMAGED_STREAM);
      return;
    }
    if (firstLine && text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    firstLine = false;
    if (text.isEmpty()) {
      dispatch();
    } else {
      field(text);
    }
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    int valueStart = colon < 0 ? text.length() : colon + 1;
    if (valueStart < text.length() && text.charAt(valueStart) == ' ') {
      valueStart++;
    }
    switch (field) {
      case "data" -> {
        data.append(text, valueStart, text.length()).append('\n');
        if (data.length() > MAX_BYTES) {
          data.setLength(0);
          sink.broken(Verdict.TOO_LARGE);
        }
      }
      case "event" -> name = text.substring(valueStart).strip();
      case "id", "retry" -> {}
      default -> sink.stray(field, text);
    }
  }

  private void dispatch() {
    String whole = data.toString().strip();
    String event = name;
    data.setLength(0);
    name = "";
    if (!whole.isEmpty()) {
      sink.event(event, whole);
    } else if (ProviderErrors.speaksOfOne(event)) {
      sink.event(event, whole);
    }
  }
}
