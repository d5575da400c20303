package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Route;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A service that is not transcoded from gRPC.
 *
 * @param route verbs and path
 * @param caller finds the caller, or fails; null for the bearer of an access token
 */
public record Endpoint(
    Route route,
    HttpService service,
    Function<ServiceRequestContext, CompletableFuture<Caller>> caller) {

  /** An endpoint that needs an access token. */
  public static Endpoint of(HttpMethod method, String path, HttpService service) {
    return new Endpoint(Route.builder().methods(method).path(path).build(), service, null);
  }

  /** A file, whose headers alone may be asked for, too. */
  public static Endpoint file(
      String path,
      HttpService service,
      Function<ServiceRequestContext, CompletableFuture<Caller>> caller) {
    Route route = Route.builder().methods(HttpMethod.GET, HttpMethod.HEAD).path(path).build();
    return new Endpoint(route, service, caller);
  }

  /** An endpoint with its own way to find its caller. */
  public static Endpoint of(
      HttpMethod method,
      String path,
      HttpService service,
      Function<ServiceRequestContext, CompletableFuture<Caller>> caller) {
    return new Endpoint(Route.builder().methods(method).path(path).build(), service, caller);
  }
}
