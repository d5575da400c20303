package dev.jobwise.server.transport.grpc;

import com.google.protobuf.Message;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.check.MessageCheck;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.rest.RestAnswer;
import dev.jobwise.server.transport.rest.RestRequest;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/**
 * Checks every request before its method runs, on the method's own thread. A REST call arrives here
 * with an empty message and its real content next to it, because the transcoder is not strict
 * enough to read that.
 */
public final class RequestChecks implements ServerInterceptor {

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    String service = call.getMethodDescriptor().getServiceName();
    if (service != null && service.startsWith("grpc.")) {
      return next.startCall(call, headers);
    }
    return new SimpleForwardingServerCallListener<>(next.startCall(answering(call), headers)) {
      private boolean refused;

      @Override
      public void onMessage(Q message) {
        refused = true;
        @SuppressWarnings("unchecked") // Checking keeps the type.
        Q checked = (Q) check((Message) message);
        refused = false;
        super.onMessage(checked);
      }

      @Override
      public void onHalfClose() {
        // A refused call is closed; its method must not see an end without a message.
        if (!refused) {
          super.onHalfClose();
        }
      }
    };
  }

  /**
   * The same call, but a REST response bypasses the transcoder, which gets an empty one. The
   * transcoder would write the whole response on an event loop.
   */
  private static <Q, A> ServerCall<Q, A> answering(ServerCall<Q, A> call) {
    ServiceRequestContext ctx = ServiceRequestContext.current();
    RestRequest rest = ctx.attr(RestRequest.KEY);
    if (rest == null) {
      return call;
    }
    boolean isMessage = rest.isMessage();
    return new SimpleForwardingServerCall<>(call) {

      @Override
      public void sendMessage(A message) {
        Message answer = (Message) message;
        RestAnswer.write(ctx, isMessage, answer);
        @SuppressWarnings("unchecked") // It is of the same type.
        A empty = (A) answer.getDefaultInstanceForType();
        super.sendMessage(empty);
      }
    };
  }

  private static Message check(Message message) {
    ServiceRequestContext ctx = ServiceRequestContext.current();
    RestRequest rest = ctx.attr(RestRequest.KEY);
    if (rest == null) {
      return MessageCheck.check(new ParsedRequest(message.toBuilder()));
    }
    ParsedRequest parsed = rest.read(message.newBuilderForType());
    Message checked = MessageCheck.check(parsed);
    parsed.keepIn(ctx);
    return checked;
  }
}
