package dev.jobwise.server.transport.body;

import dev.jobwise.server.transport.body.Form.File;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Parses a {@code multipart/form-data} body as its bytes arrive (RFC 7578, RFC 2046). It looks at
 * each byte a fixed number of times, however the body is split, and keeps only what it was asked
 * for.
 */
final class MultipartForm implements BoundedBody.Sink<Form> {

  /** Fields are names and choices. Longer ones are cut and then match nothing. */
  private static final int MAX_FIELD_BYTES = 1024;

  /** Later parts are read and discarded, because real forms have only a handful. */
  private static final int MAX_PARTS = 16;

  /** For all headers of one part. Browsers send two or three short ones. */
  private static final int MAX_HEADER_BYTES = 8 * 1024;

  /** White space that may follow a boundary. */
  private static final int MAX_PADDING = 64;

  private enum Place {
    PREAMBLE,
    CONTENT,
    /** After a boundary, which ends the part, ends the form, or is none. */
    BOUNDARY,
    HEADERS,
    EPILOGUE,
    /** The rest is discarded. */
    BROKEN
  }

  private final byte[] delimiter;
  private final String fileField;
  private final int maxFileBytes;
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, File> files = new HashMap<>();
  private final StringBuilder behind = new StringBuilder();
  private final ByteArrayOutputStream headers = new ByteArrayOutputStream();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  private Place place = Place.PREAMBLE;
  private Place before = Place.PREAMBLE;

  /** The boundary begins with a line break, which the start of the body implies. */
  private int matched = 2;

  private int lineBreak;
  private int parts;
  private Disposition part;
  private int limit;

  /**
   * @param fileField the field whose file is kept; files in other fields are discarded
   * @param maxFileBytes one more byte is kept, to detect a file that is too large
   */
  MultipartForm(String boundary, String fileField, int maxFileBytes) {
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.fileField = fileField;
    this.maxFileBytes = maxFileBytes;
  }

  @Override
  public long take(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      at =
          switch (place) {
            case PREAMBLE, CONTENT -> content(bytes, at);
            case BOUNDARY -> boundary(bytes, at);
            case HEADERS -> headers(bytes, at);
            case EPILOGUE, BROKEN -> bytes.length;
          };
    }
    return (long) content.size()
        + files.values().stream().mapToInt(file -> file.content().length).sum();
  }

  @Override
  public Form end() {
    return place == Place.EPILOGUE ? new Form(fields, files) : Form.EMPTY;
  }

  private int content(byte[] bytes, int from) {
    int kept = from;
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] != delimiter[matched] && matched > 0) {
        // Not a boundary. None begins inside the matched bytes: it would begin with a line break.
        keep(delimiter, 0, matched);
        matched = 0;
        kept = at;
      }
      if (bytes[at] == delimiter[matched]) {
        if (matched == 0) {
          keep(bytes, kept, at);
        }
        matched++;
        kept = at + 1;
        if (matched == delimiter.length) {
          matched = 0;
          before = place;
          place = Place.BOUNDARY;
          return at + 1;
        }
      }
    }
    if (matched == 0) {
      keep(bytes, kept, bytes.length);
    }
    return bytes.length;
  }

  private void keep(byte[] bytes, int from, int to) {
    if (place == Place.CONTENT) {
      content.write(bytes, from, Math.max(0, Math.min(to - from, limit - content.size())));
    }
  }

  private int boundary(byte[] bytes, int from) {
    behind.append((char) (bytes[from] & 0xff));
    String text = behind.toString();
    if (text.equals("--")) {
      behind.setLength(0);
      endPart();
      place = Place.EPILOGUE;
    } else if (text.endsWith("\r\n") && text.isBlank()) {
      behind.setLength(0);
      endPart();
      headers.reset();
      lineBreak = 2;
      place = Place.HEADERS;
    } else if (!text.equals("-") && !isPadding(text)) {
      // Something longer that begins like a boundary.
      behind.setLength(0);
      place = before;
      keep(delimiter, 0, delimiter.length);
      content(text.getBytes(StandardCharsets.ISO_8859_1), 0);
    }
    return from + 1;
  }

  private static boolean isPadding(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && !(c == '\r' && i == text.length() - 1)) {
        return false;
      }
    }
    return text.length() <= MAX_PADDING;
  }

  /** Headers end with an empty line: a line break after another one, or after the boundary. */
  private int headers(byte[] bytes, int from) {
    for (int at = from; at < bytes.length; at++) {
      headers.write(bytes[at]);
      lineBreak = bytes[at] == (lineBreak % 2 == 0 ? '\r' : '\n') ? lineBreak + 1 : 0;
      if (lineBreak == 0 && bytes[at] == '\r') {
        lineBreak = 1;
      }
      if (lineBreak == 4) {
        beginPart();
        return at + 1;
      }
      if (headers.size() > MAX_HEADER_BYTES) {
        place = Place.BROKEN;
        return bytes.length;
      }
    }
    return bytes.length;
  }

  private void beginPart() {
    place = Place.CONTENT;
    content.reset();
    // The line break that ends the headers may also begin the boundary of an empty part.
    matched = 0;
    parts++;
    part = parts > MAX_PARTS ? new Disposition(null, null) : disposition();
    if (part.name() == null) {
      limit = 0;
    } else if (part.filename() == null) {
      limit = MAX_FIELD_BYTES;
    } else {
      boolean wanted = part.name().equals(fileField) && !files.containsKey(fileField);
      limit = wanted ? maxFileBytes + 1 : 0;
    }
  }

  private Disposition disposition() {
    String lines = headers.toString(StandardCharsets.UTF_8);
    // A line that begins with white space continues the previous one.
    for (String line : lines.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("content-disposition")) {
        return Disposition.read(line.substring(colon + 1));
      }
    }
    return new Disposition(null, null);
  }

  private void endPart() {
    if (part != null && part.name() != null) {
      if (part.filename() == null) {
        fields.putIfAbsent(part.name(), content.toString(StandardCharsets.UTF_8));
      } else if (limit > 0) {
        files.put(part.name(), new File(part.filename(), content.toByteArray()));
      }
    }
    part = null;
    content.reset();
  }
}
