package dev.jobwise.server.conformance;

import dev.jobwise.options.v1.Failure;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.testing.Rpcs;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The errors that the contract lists for a method, beside those of wrong fields. */
final class Documented {

  /** Of any method that needs a token, and of any route. */
  private static final Set<String> UNAUTHENTICATED =
      Set.of("Not authenticated", "Could not validate credentials");

  private static final Set<String> ANYWHERE =
      Set.of("Not Found", "Method Not Allowed", "Request body too large");

  private Documented() {}

  /** What is wrong with an error; empty if it is listed, or its method is none of the contract. */
  static List<String> problems(Wire.Call call, Wire.Answer answer) {
    Rpcs.Target target = Rpcs.target(call.method(), call.path());
    String detail = answer.json().path("detail").asText();
    String reason = answer.json().path("reason").asText();
    if (answer.status() < 400
        || answer.status() == 422
        || target == null
        || ANYWHERE.contains(detail)
        || isListed(target.rpc(), answer.status(), detail, reason)) {
      return List.of();
    }
    return List.of(
        "%s does not list %d %s %s"
            .formatted(target.rpc().name(), answer.status(), reason, detail));
  }

  private static boolean isListed(Rpcs.Rpc rpc, int status, String detail, String reason) {
    var method = rpc.descriptor();
    boolean open = method.getOptions().getExtension(OptionsProto.publicAccess);
    if (status == 401 && !open && UNAUTHENTICATED.contains(detail)) {
      return true;
    }
    // A method without a route has its path's parameters in the message alone.
    boolean hasParameter = rpc.route() == null || rpc.route().contains("{");
    Stream<Failure> own = method.getOptions().getExtension(OptionsProto.failure).stream();
    Stream<Failure> common =
        hasParameter
            ? method.getService().getOptions().getExtension(OptionsProto.pathFailure).stream()
            : Stream.empty();
    return Stream.concat(own, common)
        .anyMatch(
            failure ->
                failure.getStatus() == status
                    && failure.getReason().equals(reason)
                    && numberless(failure.getDetail()).equals(numberless(detail)));
  }

  /** Numbers depend on settings and on what is stored. */
  private static String numberless(String detail) {
    return detail.replaceAll("\\d+", "0");
  }
}
