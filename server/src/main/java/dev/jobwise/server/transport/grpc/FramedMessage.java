package dev.jobwise.server.transport.grpc;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_MALFORMED_MESSAGE;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.WireFormat;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.json.BoundedJson;
import dev.jobwise.server.transport.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * Checks the single message of a gRPC or gRPC-Web call before gRPC reads it: whether it is present
 * and complete, and whether it has more parts than a request may have. A message of 2 MiB can hold
 * a million empty parts, each an object of a hundred bytes or more.
 */
final class FramedMessage {

  /**
   * Maximum number of fields in a message and all messages inside it. Free JSON has four of them
   * for each value of {@link BoundedJson#MAX_VALUES}; fields that hold useful text reach 2 MiB
   * before that.
   */
  static final int MAX_FIELDS = 2 * BoundedJson.MAX_VALUES;

  /** As deep as protobuf itself reads. */
  private static final int MAX_DEPTH = 100;

  /** A flag and a length. */
  private static final int HEAD_BYTES = 5;

  private static final int COMPRESSED = 1;

  private int fields;

  private FramedMessage() {}

  /**
   * @param body all that was sent, or enough of it to know that its message is too large
   * @param most maximum bytes of the message
   * @throws AppException MALFORMED_MESSAGE or BODY_TOO_LARGE
   */
  public static void check(RequestHeaders headers, byte[] body, Descriptor type, int most) {
    try {
      String subtype = headers.contentType().subtype();
      byte[] frames = subtype.startsWith("grpc-web-text") ? decoded(body) : body;
      byte[] message = message(frames, headers.get("grpc-encoding", "identity"), most);
      if (message != null && subtype.endsWith("+json")) {
        JsonText.object(message);
      } else if (message != null) {
        new FramedMessage().count(CodedInputStream.newInstance(message), type, 0);
      }
    } catch (IOException | IllegalArgumentException malformed) {
      throw malformed();
    }
  }

  private static AppException malformed() {
    return AppException.of(REASON_MALFORMED_MESSAGE);
  }

  /** Null if only gRPC can tell what is wrong with it. */
  private static byte[] message(byte[] frames, String encoding, int most) throws IOException {
    if (frames.length < HEAD_BYTES) {
      throw malformed();
    }
    ByteBuffer in = ByteBuffer.wrap(frames);
    int flags = in.get();
    long length = Integer.toUnsignedLong(in.getInt());
    if (length > most) {
      throw AppException.of(REASON_BODY_TOO_LARGE);
    }
    if ((flags & ~COMPRESSED) != 0 || length != in.remaining()) {
      throw malformed();
    }
    byte[] message = new byte[(int) length];
    in.get(message);
    if (flags == 0) {
      return message;
    }
    return switch (encoding) {
      case "gzip" -> unpacked(message, most);
      case "identity" -> throw malformed();
      default -> null;
    };
  }

  private static byte[] unpacked(byte[] packed, int most) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] message = in.readNBytes(most + 1);
      if (message.length > most) {
        throw AppException.of(REASON_BODY_TOO_LARGE);
      }
      return message;
    }
  }

  private void count(CodedInputStream in, Descriptor type, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw malformed();
    }
    int tag = in.readTag();
    while (tag != 0) {
      if (++fields > MAX_FIELDS) {
        throw AppException.of(REASON_BODY_TOO_LARGE);
      }
      FieldDescriptor field = type.findFieldByNumber(WireFormat.getTagFieldNumber(tag));
      JavaType kind =
          field != null && WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED
              ? field.getJavaType()
              : null;
      if (kind == JavaType.MESSAGE) {
        int limit = in.pushLimit(in.readRawVarint32());
        count(in, field.getMessageType(), depth + 1);
        in.popLimit(limit);
      } else if (kind == JavaType.STRING ? !in.readBytes().isValidUtf8() : !in.skipField(tag)) {
        throw malformed();
      }
      tag = in.readTag();
    }
  }

  /**
   * Decodes the base64 of gRPC-Web for old browsers: any number of pieces, each with its own
   * padding. Armeria fails on a piece without it.
   */
  private static byte[] decoded(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '=') {
        end++;
      }
      while (end < text.length && text[end] == '=') {
        end++;
      }
      if ((end - start) % 4 != 0) {
        throw malformed();
      }
      bytes.write(Base64.getDecoder().decode(Arrays.copyOfRange(text, start, end)));
      start = end;
    }
    return bytes.toByteArray();
  }
}
