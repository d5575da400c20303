package dev.jobwise.server.llm.groq;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the body of an accepted request, however its bytes are split. The first character tells
 * whether it is an event stream or one JSON answer, because some servers ignore the request for a
 * stream, and some send a wrong content type.
 */
final class AnswerReader {

  /** Far more than an answer and everything around it take. */
  private static final int MAX_WHOLE_BYTES = 4 << 20;

  private final GroqReply reply = new GroqReply();
  private final SseReader events = new SseReader(reply);
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);
  private Boolean whole;

  GroqReply reply() {
    return reply;
  }

  void read(byte[] bytes) {
    if (reply.isBroken()) {
      return;
    }
    if (whole == null) {
      whole = form(bytes);
    }
    if (whole == null || whole) {
      body.writeBytes(bytes);
      if (body.size() > MAX_WHOLE_BYTES) {
        body.reset();
        reply.broken(Verdict.TOO_LARGE);
      }
    } else {
      if (body.size() > 0) {
        events.read(body.toByteArray());
        body.reset();
      }
      events.read(bytes);
    }
  }

  /** Null while there is only white space and a byte order mark. */
  private static Boolean form(byte[] bytes) {
    for (byte b : bytes) {
      // A byte order mark is three bytes from EF to BF; no event begins with any of them.
      if (b > ' ') {
        return b == '{' || b == '[' || b == '<';
      }
    }
    return null;
  }

  /** The body has ended, normally or not. */
  void end() {
    if (whole == null || reply.isBroken()) {
      return;
    }
    if (!whole) {
      events.end();
      return;
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(body.toByteArray()))
              .toString();
      reply.whole(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException damaged) {
      reply.broken(Verdict.DAMAGED_STREAM);
    }
  }
}
