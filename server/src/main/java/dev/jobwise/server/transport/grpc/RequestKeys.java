package dev.jobwise.server.transport.grpc;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the {@code idempotency-key} of requests: a header, or gRPC metadata. */
public final class RequestKeys {

  private static final String HEADER = "idempotency-key";
  private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,255}");

  private RequestKeys() {}

  /**
   * The key of the current request, or null if it has none. Call this when the request starts:
   * callbacks have no request context.
   *
   * @param request the content of the request; requests with equal type and content are the same
   *     request, whichever method and protocol they use
   * @throws AppException INVALID_ARGUMENT if the key is malformed
   */
  public static RequestKey current(Message request) {
    List<String> sent = ServiceRequestContext.current().request().headers().getAll(HEADER);
    if (sent.isEmpty()) {
      return null;
    }
    // HTTP reads several headers as one list, and a list is not a key.
    String value = String.join(", ", sent);
    if (!VISIBLE_ASCII.matcher(value).matches()) {
      throw AppException.invalid(
          List.of(
              new FieldProblem(
                  List.of("header", HEADER),
                  "Idempotency-Key must be 1 to 255 visible ASCII characters",
                  "format")));
    }
    return new RequestKey(value, fingerprint(request));
  }

  private static String fingerprint(Message request) {
    byte[] content = new byte[request.getSerializedSize()];
    CodedOutputStream out = CodedOutputStream.newInstance(content);
    out.useDeterministicSerialization();
    try {
      request.writeTo(out);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          request.getDescriptorForType().getFullName().getBytes(StandardCharsets.US_ASCII));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (IOException tooSmall) {
      throw new UncheckedIOException(tooSmall);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
