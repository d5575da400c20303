package dev.jobwise.server.transport.telemetry;

import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.server.common.Ids;
import io.netty.util.AsciiString;
import java.util.regex.Pattern;

/** The id that a request is found by in the log: the caller's own, or a new one. */
public final class RequestIds {

  /** The header of requests and of all responses. */
  public static final AsciiString HEADER = AsciiString.cached("x-request-id");

  /**
   * What we take from callers: UUIDs and the ids of proxies and clouds, but no address and no
   * sentence. It stands in the log as it is, and 64 characters hold all usual forms.
   */
  private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9._:+/=-]{1,64}");

  private RequestIds() {}

  static String of(RequestHeaders headers) {
    String asked = headers.get(HEADER);
    return asked != null && TAKEN.matcher(asked).matches() ? asked : Ids.uuid();
  }
}
