package dev.jobwise.server.transport.error;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.HttpStatusException;
import com.linecorp.armeria.server.Route;
import com.linecorp.armeria.server.RoutePathType;
import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The verbs of a path, for the {@code allow} header of a 405 response. */
public final class AllowedMethods {

  private AllowedMethods() {}

  /**
   * @param pathAndQuery as in the request line
   * @return names of the verbs, separated by commas
   */
  static String of(Collection<ServiceConfig> services, String pathAndQuery) {
    String path = pathAndQuery.split("\\?", 2)[0];
    List<Route> routes =
        services.stream().map(ServiceConfig::route).filter(route -> matches(route, path)).toList();
    // A word of ours, such as "import", is nobody's id.
    boolean named = isNamed(services, path);
    TreeSet<HttpMethod> allowed = new TreeSet<>();
    for (Route route : routes) {
      if (!named || route.pathType() == RoutePathType.EXACT) {
        allowed.addAll(methods(route));
      }
    }
    return allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  /**
   * A decorator that refuses what a route takes without naming it: any verb at the path of a gRPC
   * method, HEAD in place of GET, and a word of ours in place of an id.
   */
  public static HttpResponse onlyWhatIsNamed(
      HttpService delegate, ServiceRequestContext ctx, HttpRequest request) throws Exception {
    Route route = ctx.config().route();
    boolean isWord =
        route.pathType() == RoutePathType.PARAMETERIZED
            && isNamed(ctx.config().server().config().serviceConfigs(), ctx.path());
    if (isWord || !methods(route).contains(ctx.method())) {
      throw HttpStatusException.of(HttpStatus.METHOD_NOT_ALLOWED);
    }
    return delegate.serve(ctx, request);
  }

  /** Whether a route names this path and no variable. */
  private static boolean isNamed(Collection<ServiceConfig> services, String path) {
    return services.stream()
        .map(ServiceConfig::route)
        .anyMatch(
            route -> route.pathType() == RoutePathType.EXACT && route.patternString().equals(path));
  }

  /** Armeria's routes of gRPC methods take any verb. */
  private static Set<HttpMethod> methods(Route route) {
    return route.methods().equals(HttpMethod.knownMethods())
        ? Set.of(HttpMethod.POST)
        : route.methods();
  }

  private static boolean matches(Route route, String path) {
    if (route.pathType() == RoutePathType.PREFIX) {
      return path.startsWith(route.patternString().replaceFirst("\\*$", ""));
    }
    if (route.pathType() != RoutePathType.EXACT
        && route.pathType() != RoutePathType.PARAMETERIZED) {
      return false;
    }
    String[] expected = route.patternString().split("/", -1);
    String[] actual = path.split("/", -1);
    if (expected.length != actual.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (!expected[i].startsWith(":") && !expected[i].equals(actual[i])) {
        return false;
      }
    }
    return true;
  }
}
