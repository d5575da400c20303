package dev.jobwise.server.transport;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.InternalServer;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.services.ProtoReflectionService;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Server reflection, as {@code v1} and as {@code v1alpha}, which ghz and older grpcurl ask. Armeria
 * takes one of them only, so both are given here the list of services that gRPC's own server would
 * give them.
 */
final class Reflection {

  private Reflection() {}

  /**
   * Both reflection services.
   *
   * @param services those to be found; reflection itself is added
   */
  @SuppressWarnings("deprecation") // v1alpha is, but there are clients that know nothing else.
  static List<ServerServiceDefinition> of(List<ServerServiceDefinition> services) {
    List<BindableService> versions =
        List.of(ProtoReflectionServiceV1.newInstance(), ProtoReflectionService.newInstance());
    List<ServerServiceDefinition> all = new ArrayList<>(services);
    versions.forEach(version -> all.add(version.bindService()));
    ServerInterceptor lister = new Lister(new Listed(List.copyOf(all)));
    return versions.stream().map(version -> ServerInterceptors.intercept(version, lister)).toList();
  }

  /** Reflection asks the context of a call for the server. */
  private record Lister(Server server) implements ServerInterceptor {

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      Context context = Context.current().withValue(InternalServer.SERVER_CONTEXT_KEY, server);
      return new InTurn<>(Contexts.interceptCall(context, call, headers, next));
    }
  }

  /**
   * Hears of readiness between messages alone, as gRPC promises. Armeria tells of it as soon as an
   * answer has left, which may be while its request is still being heard: reflection would answer
   * that request a second time.
   */
  private static final class InTurn<Q> extends SimpleForwardingServerCallListener<Q> {

    private boolean hears;
    private boolean isReady;

    InTurn(ServerCall.Listener<Q> listener) {
      super(listener);
    }

    @Override
    public void onMessage(Q message) {
      hear(() -> super.onMessage(message));
    }

    @Override
    public void onHalfClose() {
      hear(super::onHalfClose);
    }

    @Override
    public void onReady() {
      if (hears) {
        isReady = true;
      } else {
        hear(super::onReady);
      }
    }

    private void hear(Runnable news) {
      boolean inner = hears;
      hears = true;
      try {
        news.run();
      } finally {
        hears = inner;
      }
      if (isReady && !inner) {
        isReady = false;
        onReady();
      }
    }
  }

  /** A server that has services and does nothing else. */
  private static final class Listed extends Server {

    private final List<ServerServiceDefinition> services;

    Listed(List<ServerServiceDefinition> services) {
      this.services = services;
    }

    @Override
    public List<ServerServiceDefinition> getServices() {
      return services;
    }

    @Override
    public List<ServerServiceDefinition> getImmutableServices() {
      return services;
    }

    @Override
    public Server start() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Server shutdown() {
      return this;
    }

    @Override
    public Server shutdownNow() {
      return this;
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return false;
    }

    @Override
    public void awaitTermination() {}
  }
}
