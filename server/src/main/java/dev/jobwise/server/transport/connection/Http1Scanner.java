package dev.jobwise.server.transport.connection;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds the parts of HTTP/1 requests one after another: head, body, and chunks of a body. It takes
 * no bytes. The caller lets them through and then asks for the next part.
 */
final class Http1Scanner {

  private static final byte LF = '\n';

  /** Netty's and Armeria's limits for the first line and for all headers. */
  private static final int MAX_LINE_BYTES = 4096;

  private static final int MAX_HEAD_BYTES = MAX_LINE_BYTES + 8192;

  /** For the size of a chunk, and extensions that nobody uses. */
  private static final int MAX_CHUNK_LINE_BYTES = 256;

  /** For all extensions in one body. */
  private static final int MAX_EXTENSION_BYTES = 16 * 1024;

  private static final Pattern WITH_WHOLE_QUOTES =
      Pattern.compile("(?:[^\"]|\"(?:[^\"\\\\]|\\\\.)*+\")*+");

  /** Where in a request the next byte is. */
  private enum Place {
    HEAD,
    BODY,
    CHUNK_LINE,
    CHUNK,
    TRAILERS,
    END
  }

  private Place place = Place.HEAD;

  /** Number of held bytes already searched without finding the end of a line. */
  private int searched;

  private long left;
  private int extensionBytes;
  private HttpStatus problem;

  /** The next byte begins another request. */
  void begin() {
    place = Place.HEAD;
  }

  boolean isInHead() {
    return place == Place.HEAD;
  }

  /** Whether none of the next part has been looked at. */
  boolean isFresh() {
    return searched == 0;
  }

  boolean isAtEnd() {
    return place == Place.END;
  }

  /** Why the request can't be served; null if there is no problem so far. */
  HttpStatus problem() {
    return problem;
  }

  /**
   * Looks for the next part of the request.
   *
   * @param held all bytes after the last part, at least one
   * @return how many of them form a part that may pass; 0 if more bytes must arrive first, or if
   *     there is a {@link #problem}
   */
  int scan(ByteBuf held) {
    int length =
        switch (place) {
          case HEAD -> head(held);
          case BODY -> body(held);
          case CHUNK_LINE -> chunkLine(held);
          case CHUNK -> chunk(held);
          case TRAILERS -> trailers(held);
          case END -> 0;
        };
    if (length > 0) {
      searched = 0;
    }
    return length;
  }

  private int refuse(HttpStatus status) {
    problem = status;
    return 0;
  }

  private int head(ByteBuf held) {
    if (searched == 0 && beginsNoRequest(held.getByte(held.readerIndex()))) {
      return refuse(HttpStatus.BAD_REQUEST);
    }
    if (held.readableBytes() > MAX_LINE_BYTES && held.bytesBefore(MAX_LINE_BYTES, LF) < 0) {
      return refuse(HttpStatus.REQUEST_URI_TOO_LONG);
    }
    int end = endOfHeaders(held);
    if (end > MAX_HEAD_BYTES || end < 0 && held.readableBytes() > MAX_HEAD_BYTES) {
      return refuse(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    if (end < 0) {
      return 0;
    }
    Http1Head head = Http1Head.read(text(held, end));
    if (head.problem() != null) {
      return refuse(head.problem());
    }
    left = head.contentLength();
    extensionBytes = 0;
    if (head.chunked()) {
      place = Place.CHUNK_LINE;
    } else {
      place = left == 0 ? Place.END : Place.BODY;
    }
    return end;
  }

  /** Those who speak TLS to a port without it need not wait for the end of a line. */
  private static boolean beginsNoRequest(byte first) {
    return first < ' ' && first != '\r' && first != LF;
  }

  /** Number of bytes up to the end of the empty line, or -1. Looks at each byte once. */
  private int endOfHeaders(ByteBuf held) {
    int start = held.readerIndex();
    while (true) {
      int feed = held.indexOf(start + searched, held.writerIndex(), LF);
      if (feed < 0) {
        return -1;
      }
      int line = feed - start - searched;
      searched = feed + 1 - start;
      // A lone LF ends the search too; reading the head then refuses it.
      if (line == 0 || line == 1 && held.getByte(feed - 1) == '\r') {
        return searched;
      }
      if (searched > MAX_HEAD_BYTES) {
        return -1;
      }
    }
  }

  private int body(ByteBuf held) {
    int some = (int) Math.min(left, held.readableBytes());
    left -= some;
    if (left == 0) {
      place = Place.END;
    }
    return some;
  }

  private int chunkLine(ByteBuf held) {
    int feed = held.indexOf(held.readerIndex(), held.writerIndex(), LF);
    int length = feed < 0 ? held.readableBytes() : feed + 1 - held.readerIndex();
    if (length > MAX_CHUNK_LINE_BYTES) {
      return refuse(HttpStatus.BAD_REQUEST);
    }
    if (feed < 0) {
      return 0;
    }
    String line = text(held, length);
    int digits = digits(line);
    extensionBytes += length - digits - 2;
    if (digits == 0
        || digits > 8
        || !line.endsWith("\r\n")
        || !isExtension(line.substring(digits, length - 2))
        || extensionBytes > MAX_EXTENSION_BYTES) {
      return refuse(HttpStatus.BAD_REQUEST);
    }
    left = Long.parseLong(line.substring(0, digits), 16);
    if (left > Integer.MAX_VALUE) {
      return refuse(HttpStatus.BAD_REQUEST);
    }
    place = left == 0 ? Place.TRAILERS : Place.CHUNK;
    // Includes the line break after the chunk.
    left += 2;
    return length;
  }

  private static int digits(String line) {
    int digits = 0;
    while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
      digits++;
    }
    return digits;
  }

  /** Some find the end of a line that is inside quotes, others don't. */
  private static boolean isExtension(String rest) {
    return rest.isEmpty()
        || rest.stripLeading().startsWith(";")
            && Http1Head.isText(rest)
            && WITH_WHOLE_QUOTES.matcher(rest).matches();
  }

  private int chunk(ByteBuf held) {
    int some = (int) Math.min(left, held.readableBytes());
    // Check those of the last two bytes that are here.
    for (int i = (int) Math.max(0, left - 2); i < some; i++) {
      if (held.getByte(held.readerIndex() + i) != (left - i == 2 ? '\r' : '\n')) {
        return refuse(HttpStatus.BAD_REQUEST);
      }
    }
    left -= some;
    if (left == 0) {
      place = Place.CHUNK_LINE;
    }
    return some;
  }

  private int trailers(ByteBuf held) {
    int end = endOfHeaders(held);
    if (end < 0) {
      return held.readableBytes() > MAX_HEAD_BYTES
          ? refuse(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
          : 0;
    }
    // Read trailers as if they were the headers of a request.
    if (Http1Head.read("GET / HTTP/1.0\r\n" + text(held, end)).problem() != null) {
      return refuse(HttpStatus.BAD_REQUEST);
    }
    place = Place.END;
    return end;
  }

  private static String text(ByteBuf held, int length) {
    return new String(
        ByteBufUtil.getBytes(held, held.readerIndex(), length), StandardCharsets.ISO_8859_1);
  }
}
