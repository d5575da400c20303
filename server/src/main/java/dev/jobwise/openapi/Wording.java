package dev.jobwise.openapi;

import com.google.protobuf.Descriptors.ServiceDescriptor;
import dev.jobwise.server.common.error.Reasons;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts words of the contract to words of HTTP. */
final class Wording {

  /** The HTTP status of each gRPC code: that of its first reason in the catalogue. */
  private static final Map<String, String> STATUSES =
      Reasons.all()
          .map(Reasons::answer)
          .collect(
              Collectors.toMap(
                  answer -> answer.getCode().name(),
                  answer -> Integer.toString(answer.getStatus()),
                  (first, later) -> first));

  /**
   * A code, but not a reason with the same name; a status in parentheses after it takes precedence.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<!reason )\\b(" + String.join("|", STATUSES.keySet()) + ")\\b( \\(HTTP (\\d{3})\\))?");

  private Wording() {}

  /** Replaces gRPC codes in a text with HTTP statuses. */
  static String withStatuses(String text) {
    return CODE.matcher(text)
        .replaceAll(code -> code.group(3) == null ? STATUSES.get(code.group(1)) : code.group(3));
  }

  /** Returns "Create job" for {@code CreateJob}. */
  static String words(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String uncapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns "Profile" for {@code ProfileService}. */
  static String tag(ServiceDescriptor service) {
    return service.getName().replaceAll("Service$", "");
  }
}
