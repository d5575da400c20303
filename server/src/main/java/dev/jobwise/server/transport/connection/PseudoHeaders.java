package dev.jobwise.server.transport.connection;

import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;
import java.util.List;

/**
 * Refuses HTTP/2 requests that lack a method, a scheme or a path, or name one twice (RFC 9113,
 * 8.3.1). Armeria would close the connection, with all its other requests, or choose.
 */
final class PseudoHeaders {

  private static final List<String> EACH_ONCE = List.of(":method", ":scheme", ":path");

  private int newest;

  /**
   * Looks at the headers of a request. Those of an earlier stream are its trailers.
   *
   * @throws Http2Exception ends only this stream
   */
  void check(int stream, Http2Headers headers) throws Http2Exception {
    if (stream <= newest) {
      return;
    }
    newest = stream;
    for (String name : EACH_ONCE) {
      if (headers.getAll(name).size() != 1) {
        throw Http2Exception.streamError(
            stream, Http2Error.PROTOCOL_ERROR, "A request has one %s", name);
      }
    }
  }
}
