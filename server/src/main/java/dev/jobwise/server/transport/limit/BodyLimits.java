package dev.jobwise.server.transport.limit;

import com.google.protobuf.Descriptors.MethodDescriptor;
import dev.jobwise.options.v1.OptionsProto;

/** Size limits of bodies. An uploaded file has its own limit. */
public final class BodyLimits {

  /**
   * Maximum bytes of a JSON body or a gRPC message.
   *
   * <p>The contract limits bodies to 2 MiB. This also applies to gRPC, and leaves room for a sample
   * of 1 MiB.
   */
  public static final int MAX_BODY_BYTES = 2 * 1024 * 1024;

  /**
   * Maximum bytes of the largest message of any method, as its option {@code max_message_bytes}.
   */
  public static final int MAX_MESSAGE_BYTES = 5 * 1024 * 1024 + 5 * 1024;

  /**
   * Larger requests lose their connection. Up to this size, the server reads and discards a body
   * that is too large, so that the sender gets the 413 rather than a reset.
   */
  public static final long MAX_READ_BYTES = 64L * 1024 * 1024 + 1024 * 1024;

  private BodyLimits() {}

  /** Maximum bytes of a gRPC message of a method. */
  public static int messageBytes(MethodDescriptor method) {
    int own = method.getOptions().getExtension(OptionsProto.maxMessageBytes);
    return own == 0 ? MAX_BODY_BYTES : own;
  }
}
