package dev.jobwise.client.error;

import io.grpc.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Says what is wrong with a connection. gRPC says "io exception" and hides the rest in causes. */
final class Connections {

  /** What a channel says after its shutdown. */
  private static final String CLOSED = "Channel shutdown invoked";

  private Connections() {}

  static String text(Status status, String address) {
    String description = status.getDescription();
    if (status.getCode() == Status.Code.UNAVAILABLE && status.getCause() != null) {
      Throwable failure = status.getCause();
      ConnectException connect = cause(failure, ConnectException.class);
      if (connect != null) {
        return lower(connect).contains("refused")
            ? "connection refused by " + address + ": is the server running there?"
            : "no connection to " + address + ": " + connect.getMessage();
      }
      if (cause(failure, UnknownHostException.class) != null) {
        return "the host of " + address + " is unknown";
      }
      SSLException tls = cause(failure, SSLException.class);
      if (tls != null) {
        return "no TLS with " + address + ": " + tls.getMessage();
      }
      IOException io = cause(failure, IOException.class);
      if (io != null) {
        return "connection to " + address + " lost: " + io.getMessage();
      }
    }
    if (status.getCode() == Status.Code.UNAVAILABLE && CLOSED.equals(description)) {
      return "the client was closed";
    }
    if (status.getCode() == Status.Code.DEADLINE_EXCEEDED) {
      return "no answer from " + address + " within the deadline";
    }
    return description == null ? status.getCode().name() : description;
  }

  /** The first cause of this type; null if there is none. */
  static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
    Throwable cause = failure;
    while (cause != null && !type.isInstance(cause)) {
      cause = cause.getCause();
    }
    return type.cast(cause);
  }

  private static String lower(Throwable failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
  }
}
