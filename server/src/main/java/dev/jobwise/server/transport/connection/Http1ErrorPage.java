package dev.jobwise.server.transport.connection;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import dev.jobwise.server.transport.error.HttpErrorPages;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;

/** The last HTTP/1 response on a connection whose bytes are not a request. */
final class Http1ErrorPage {

  private Http1ErrorPage() {}

  static ByteBuf of(HttpStatus status) {
    AggregatedHttpResponse page = HttpErrorPages.page(status);
    String head =
        "HTTP/1.1 "
            + status.code()
            + " "
            + status.reasonPhrase()
            + "\r\ncontent-type: "
            + page.contentType()
            + "\r\ncontent-length: "
            + page.content().length()
            + "\r\nconnection: close\r\n\r\n";
    return Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), page.content().array());
  }
}
