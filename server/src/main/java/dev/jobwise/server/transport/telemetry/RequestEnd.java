package dev.jobwise.server.transport.telemetry;

import com.linecorp.armeria.common.ClosedSessionException;
import com.linecorp.armeria.common.HttpHeaders;
import com.linecorp.armeria.common.grpc.protocol.GrpcWebTrailers;
import com.linecorp.armeria.common.logging.RequestLog;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import com.linecorp.armeria.server.RequestCancellationException;
import io.grpc.Status;

/**
 * How a request ended.
 *
 * @param status of HTTP, such as {@code 404}, or of gRPC, such as {@code NOT_FOUND}
 * @param isFault whether the server is to blame: 5xx, or its counterparts in gRPC
 */
record RequestEnd(String status, boolean isFault) {

  /** What nginx calls a request whose client has closed the connection. */
  private static final String CLIENT_GONE = "499";

  static RequestEnd of(RequestName name, RequestLog log) {
    return name.isGrpc() ? ofGrpc(log) : ofHttp(log);
  }

  private static RequestEnd ofHttp(RequestLog log) {
    int status = log.responseHeaders().status().code();
    if (isCutOff(log) || status == 0) {
      return new RequestEnd(CLIENT_GONE, false);
    }
    return new RequestEnd(Integer.toString(status), status >= 500);
  }

  private static RequestEnd ofGrpc(RequestLog log) {
    String code = log.responseTrailers().get("grpc-status");
    if (code == null) {
      code = log.responseHeaders().get("grpc-status");
    }
    HttpHeaders inBody = code == null ? GrpcWebTrailers.get(log.context()) : null;
    if (inBody != null) {
      code = inBody.get("grpc-status");
    }
    Status.Code status =
        code == null ? Status.Code.CANCELLED : Status.fromCodeValue(toInt(code)).getCode();
    boolean fault =
        switch (status) {
          case UNKNOWN, DEADLINE_EXCEEDED, INTERNAL, UNAVAILABLE, DATA_LOSS -> true;
          default -> false;
        };
    return new RequestEnd(status.name(), fault);
  }

  private static int toInt(String code) {
    try {
      return Integer.parseInt(code);
    } catch (NumberFormatException notOurs) {
      return Status.Code.UNKNOWN.value();
    }
  }

  private static boolean isCutOff(RequestLog log) {
    Throwable cause = log.responseCause();
    return cause instanceof ClosedStreamException
        || cause instanceof ClosedSessionException
        || cause instanceof RequestCancellationException
            && log.context().isCancelled()
            && !log.context().isTimedOut();
  }
}
