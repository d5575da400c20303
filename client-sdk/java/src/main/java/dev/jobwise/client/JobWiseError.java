package dev.jobwise.client;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import dev.jobwise.errors.v1.Reason;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The server's description of a failed call.
 *
 * @param code the gRPC status code
 * @param reason the reason from the error catalogue; {@code REASON_UNSPECIFIED} if the server did
 *     not answer at all, or is newer than this client and knows more reasons
 * @param detail one sentence for people
 * @param metadata facts that belong to the reason, such as {@code generation_id}; never null
 * @param problems wrong fields of the request and what is wrong with each; never null
 * @param retryAfter when a retry can help; null if it can't
 */
public record JobWiseError(
    Status.Code code,
    Reason reason,
    String detail,
    Map<String, String> metadata,
    Map<String, String> problems,
    Duration retryAfter) {

  /** Reads the error from a failed call. */
  public static JobWiseError of(StatusRuntimeException failure) {
    Reason reason = Reason.REASON_UNSPECIFIED;
    Map<String, String> metadata = Map.of();
    Map<String, String> problems = new LinkedHashMap<>();
    Duration retryAfter = null;
    com.google.rpc.Status status = StatusProto.fromThrowable(failure);
    for (Any detail : status == null ? List.<Any>of() : status.getDetailsList()) {
      try {
        if (detail.is(ErrorInfo.class)) {
          ErrorInfo info = detail.unpack(ErrorInfo.class);
          reason = reason(info.getReason());
          metadata = info.getMetadataMap();
        } else if (detail.is(BadRequest.class)) {
          detail
              .unpack(BadRequest.class)
              .getFieldViolationsList()
              .forEach(field -> problems.putIfAbsent(field.getField(), field.getDescription()));
        } else if (detail.is(RetryInfo.class)) {
          com.google.protobuf.Duration delay = detail.unpack(RetryInfo.class).getRetryDelay();
          retryAfter = Duration.ofSeconds(delay.getSeconds(), delay.getNanos());
        }
      } catch (InvalidProtocolBufferException unreadable) {
        throw new IllegalArgumentException("the server sent unreadable error details", unreadable);
      }
    }
    Status grpc = failure.getStatus();
    String text = grpc.getDescription() == null ? grpc.getCode().name() : grpc.getDescription();
    return new JobWiseError(grpc.getCode(), reason, text, metadata, problems, retryAfter);
  }

  private static Reason reason(String name) {
    EnumValueDescriptor known = Reason.getDescriptor().findValueByName("REASON_" + name);
    return known == null ? Reason.REASON_UNSPECIFIED : Reason.valueOf(known);
  }
}
