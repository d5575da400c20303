package dev.jobwise.server.transport.limit;

/** The sizes of bodies. An uploaded file has a limit of its own. */
public final class BodyLimits {

  /**
   * Most bytes of a JSON body or a gRPC message.
   *
   * <p>The contract bounds bodies at 2 MiB; that holds for gRPC too, and leaves room for a sample
   * of 1 MiB.
   */
  public static final int MAX_BODY_BYTES = 2 * 1024 * 1024;

  /** Most bytes of a gRPC call: the largest message with its frame, in base64. */
  public static final int MAX_FRAMED_BYTES = 2 * MAX_BODY_BYTES;

  /**
   * Larger requests lose their connection. Up to this size the server reads a body that is too
   * large and throws it away, so that its sender hears the 413 rather than a reset.
   */
  public static final long MAX_READ_BYTES = 64L * 1024 * 1024 + 1024 * 1024;

  private BodyLimits() {}
}
