package dev.jobwise.server.transport.rest;

import com.google.api.AnnotationsProto;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.check.CalledMethod;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.json.JsonMarshaller;
import dev.jobwise.server.transport.json.PartialMessage;
import io.netty.util.AttributeKey;

/**
 * The JSON response to a REST call. It is written on the thread of the method, because writing a
 * response of a few megabytes would block a shared event loop for tens of milliseconds.
 */
public final class RestAnswer {

  private static final AttributeKey<HttpData> KEY = AttributeKey.valueOf(RestAnswer.class, "KEY");

  private RestAnswer() {}

  /**
   * Writes the response of {@code ctx}, which {@link RestBodies} sends.
   *
   * @param isMessage whether it is the message itself, without other forms
   */
  public static void write(ServiceRequestContext ctx, boolean isMessage, Message answer) {
    Object shown = isMessage ? answer : shown(ctx, answer);
    ctx.setAttr(KEY, HttpData.wrap(JsonMarshaller.bytes(shown)));
  }

  /** Null if the method has not responded. */
  static HttpData of(ServiceRequestContext ctx) {
    return ctx.attr(KEY);
  }

  static void forget(ServiceRequestContext ctx) {
    ctx.setAttr(KEY, null);
  }

  /** What the contract shows of a response: all of it, what the body mirrors, or one field. */
  private static Object shown(ServiceRequestContext ctx, Message answer) {
    if (BodyForms.concern(answer.getDescriptorForType())) {
      return BodyForms.mirror(answer, ParsedRequest.keptIn(ctx).shape());
    }
    MethodDescriptor method = CalledMethod.of(ctx);
    String field = method.getOptions().getExtension(AnnotationsProto.http).getResponseBody();
    return field.isEmpty()
        ? answer
        : PartialMessage.field(answer, answer.getDescriptorForType().findFieldByName(field));
  }
}
