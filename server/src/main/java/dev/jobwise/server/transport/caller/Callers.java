package dev.jobwise.server.transport.caller;

import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import io.netty.util.AttributeKey;

/** The caller of the current request, as {@link Authentication} found it. */
public final class Callers {

  private static final AttributeKey<Caller> CALLER = AttributeKey.valueOf(Callers.class, "CALLER");

  private Callers() {}

  /** The caller of a request; null if it needed no token. */
  public static Caller of(ServiceRequestContext ctx) {
    return ctx.attr(CALLER);
  }

  /** Makes a user the caller of a request. */
  public static void set(ServiceRequestContext ctx, Caller caller) {
    ctx.setAttr(CALLER, caller);
  }

  /**
   * The verified caller. Call this when the request starts: callbacks have no request context.
   *
   * @throws IllegalStateException in a public method that got no token
   */
  public static Caller current() {
    Caller caller = ServiceRequestContext.current().attr(CALLER);
    if (caller == null) {
      throw new IllegalStateException("this method has no caller");
    }
    return caller;
  }
}
