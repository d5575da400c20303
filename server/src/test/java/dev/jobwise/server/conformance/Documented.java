package dev.jobwise.server.conformance;

import static dev.jobwise.errors.v1.Reason.REASON_METHOD_NOT_ALLOWED;
import static dev.jobwise.errors.v1.Reason.REASON_NOT_FOUND;

import com.google.protobuf.DescriptorProtos.MethodOptions;
import com.google.rpc.Code;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.common.error.Reasons;
import dev.jobwise.server.testing.Rpcs;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The errors that the contract lists for a method, beside those of wrong fields. */
final class Documented {

  /** Of a request that reaches no method. */
  private static final Set<Reason> UNREACHED = Set.of(REASON_NOT_FOUND, REASON_METHOD_NOT_ALLOWED);

  private Documented() {}

  /** What is wrong with an error; empty if it is listed, or its method is none of the contract. */
  static List<String> problems(Wire.Call call, Wire.Answer answer) {
    Rpcs.Target target = Rpcs.target(call.method(), call.path());
    String detail = answer.json().path("detail").asText();
    String reason = answer.json().path("reason").asText();
    if (answer.status() < 400
        || answer.status() == 422
        || target == null
        || isListed(target.rpc(), answer.status(), detail, reason)) {
      return List.of();
    }
    return List.of(
        "%s does not list %d %s %s"
            .formatted(target.rpc().name(), answer.status(), reason, detail));
  }

  private static boolean isListed(Rpcs.Rpc rpc, int status, String detail, String reason) {
    MethodOptions options = rpc.descriptor().getOptions();
    boolean needsToken = !options.getExtension(OptionsProto.publicAccess);
    Stream<Reason> common =
        Reasons.all()
            .filter(r -> Reasons.answer(r).getCommon() || UNREACHED.contains(r))
            .filter(r -> needsToken || Reasons.answer(r).getCode() != Code.UNAUTHENTICATED);
    Stream<Reason> own = options.getExtension(OptionsProto.error).stream();
    // A method without a route has its path's parameters in the message alone.
    boolean hasParameter = rpc.route() == null || rpc.route().contains("{");
    Stream<Reason> ofPath =
        rpc.descriptor().getService().getOptions().getExtension(OptionsProto.pathError).stream()
            .filter(r -> hasParameter);
    return Stream.of(common, own, ofPath)
        .flatMap(reasons -> reasons)
        .anyMatch(
            r ->
                Reasons.answer(r).getStatus() == status
                    && Reasons.wireName(r).equals(reason)
                    && numberless(Reasons.documentedText(r)).equals(numberless(detail)));
  }

  /** Numbers depend on settings and on what is stored. */
  private static String numberless(String detail) {
    return detail.replaceAll("\\d+", "0");
  }
}
