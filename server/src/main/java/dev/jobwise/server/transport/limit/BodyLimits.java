package dev.jobwise.server.transport.limit;

/** Size limits of bodies. An uploaded file has its own limit. */
public final class BodyLimits {

  /**
   * Maximum bytes of a JSON body or a gRPC message.
   *
   * <p>The contract limits bodies to 2 MiB. This also applies to gRPC, and leaves room for a sample
   * of 1 MiB.
   */
  public static final int MAX_BODY_BYTES = 2 * 1024 * 1024;

  /** Maximum bytes of a gRPC call: the largest message with its frame, in base64. */
  public static final int MAX_FRAMED_BYTES = 2 * MAX_BODY_BYTES;

  /**
   * Larger requests lose their connection. Up to this size, the server reads and discards a body
   * that is too large, so that the sender gets the 413 rather than a reset.
   */
  public static final long MAX_READ_BYTES = 64L * 1024 * 1024 + 1024 * 1024;

  private BodyLimits() {}
}
