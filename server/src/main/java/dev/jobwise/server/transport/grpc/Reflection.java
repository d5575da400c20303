package dev.jobwise.server.transport.grpc;

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
 * Server reflection as {@code v1} and, for ghz and older grpcurl, as {@code v1alpha}. Armeria
 * supports only one of them, so we give both the list of services that gRPC's own server would
 * provide.
 */
public final class Reflection {

  private Reflection() {}

  /**
   * Both reflection services.
   *
   * @param services the services to list; reflection itself is added
   */
  @SuppressWarnings("deprecation") // v1alpha is, but some clients know nothing else.
  public static List<ServerServiceDefinition> of(List<ServerServiceDefinition> services) {
    List<BindableService> versions =
        List.of(ProtoReflectionServiceV1.newInstance(), ProtoReflectionService.newInstance());
    List<ServerServiceDefinition> all = new ArrayList<>(services);
    versions.forEach(version -> all.add(version.bindService()));
    ServerInterceptor lister = new Lister(new Listed(List.copyOf(all)));
    return versions.stream().map(version -> ServerInterceptors.intercept(version, lister)).toList();
  }

  /** Reflection gets the server from the context of a call. */
  private record Lister(Server server) implements ServerInterceptor {

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      Context context = Context.current().withValue(InternalServer.SERVER_CONTEXT_KEY, server);
      return new InTurn<>(Contexts.interceptCall(context, call, headers, next));
    }
  }

  /**
   * Passes on readiness only between messages, as gRPC promises. Armeria signals it as soon as a
   * response has left, possibly while its request is still being handled; reflection would then
   * answer that request twice.
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

  /** A server that lists services and does nothing else. */
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
