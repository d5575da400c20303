package dev.jobwise.server.transport.connection;

import com.linecorp.armeria.common.HttpStatus;

/**
 * The head of an HTTP/1 request, read as strictly as RFC 9112 allows. A more lenient reader might
 * find a different request in the same bytes.
 *
 * @param problem null if we can serve it; otherwise nothing else in the record counts
 * @param chunked whether a chunked body follows
 * @param contentLength bytes of the body that follows, if it is not chunked
 */
record Http1Head(HttpStatus problem, boolean chunked, long contentLength) {

  private static final String SIGNS = "!#$%&'*+-.^_`|~";

  /** A length with more digits exceeds every limit. */
  private static final int MAX_DIGITS = 18;

  private static Http1Head bad(HttpStatus problem) {
    return new Http1Head(problem, false, 0);
  }

  /**
   * @param head the whole head, one character per byte, with the empty line at its end
   */
  static Http1Head read(String head) {
    int line = head.indexOf("\r\n");
    HttpStatus problem = requestLine(head.substring(0, Math.max(0, line)));
    if (problem != null) {
      return bad(problem);
    }
    boolean http11 = head.startsWith("HTTP/1.1", line - 8);
    int hosts = 0;
    String length = null;
    String coding = null;
    for (int at = line + 2; !head.startsWith("\r\n", at); ) {
      int end = head.indexOf("\r\n", at);
      int colon = head.indexOf(':', at);
      if (end < 0 || colon < 0 || colon > end || !isToken(head, at, colon)) {
        return bad(HttpStatus.BAD_REQUEST);
      }
      String name = head.substring(at, colon);
      String value = head.substring(colon + 1, end);
      if (!isText(value)) {
        return bad(HttpStatus.BAD_REQUEST);
      }
      if (name.equalsIgnoreCase("host")) {
        hosts++;
        if (!isHost(value.strip())) {
          return bad(HttpStatus.BAD_REQUEST);
        }
      } else if (name.equalsIgnoreCase("content-length")) {
        if (length != null) {
          return bad(HttpStatus.BAD_REQUEST);
        }
        length = value.strip();
      } else if (name.equalsIgnoreCase("transfer-encoding")) {
        if (coding != null) {
          return bad(HttpStatus.BAD_REQUEST);
        }
        coding = value.strip();
      }
      at = end + 2;
    }
    if (hosts > 1 || hosts == 0 && http11) {
      return bad(HttpStatus.BAD_REQUEST);
    }
    return body(http11, length, coding);
  }

  private static Http1Head body(boolean http11, String length, String coding) {
    if (coding != null) {
      return http11 && length == null && coding.equalsIgnoreCase("chunked")
          ? new Http1Head(null, true, 0)
          : bad(HttpStatus.BAD_REQUEST);
    }
    if (length == null) {
      return new Http1Head(null, false, 0);
    }
    boolean digits = !length.isEmpty() && length.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && length.length() <= MAX_DIGITS
        ? new Http1Head(null, false, Long.parseLong(length))
        : bad(digits ? HttpStatus.REQUEST_ENTITY_TOO_LARGE : HttpStatus.BAD_REQUEST);
  }

  private static HttpStatus requestLine(String line) {
    int method = line.indexOf(' ');
    int target = line.indexOf(' ', method + 1);
    if (method < 1 || target <= method + 1 || !isToken(line, 0, method)) {
      return HttpStatus.BAD_REQUEST;
    }
    boolean query = false;
    for (int i = method + 1; i < target; i++) {
      char c = line.charAt(i);
      query = query || c == '?';
      // Refuses everything that some parsers take as the end of a line or word; QueryGuard checks
      // the rest of a query.
      if (query ? c <= ' ' && "\0\t\n\013\f\r ".indexOf(c) >= 0 : c <= ' ' || c == 0x7f) {
        return HttpStatus.BAD_REQUEST;
      }
    }
    String version = line.substring(target + 1);
    if (version.equals("HTTP/1.1") || version.equals("HTTP/1.0")) {
      return null;
    }
    return version.length() == 8
            && version.startsWith("HTTP/")
            && Character.isDigit(version.charAt(5))
            && version.charAt(6) == '.'
            && Character.isDigit(version.charAt(7))
        ? HttpStatus.HTTP_VERSION_NOT_SUPPORTED
        : HttpStatus.BAD_REQUEST;
  }

  private static boolean isToken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c >= '0' && c <= '9') && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /**
   * Control characters are not text: some parsers end a line at a lone CR or LF. Of the rest, only
   * blanks and tabs are white space to {@link String#strip}.
   */
  static boolean isText(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' && c != '\t' || c == 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHost(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || ",/@?#\\\"<>{}|^`".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
