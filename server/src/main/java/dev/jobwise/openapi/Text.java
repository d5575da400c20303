package dev.jobwise.openapi;

import com.google.protobuf.Descriptors.ServiceDescriptor;
import dev.jobwise.server.common.error.Reasons;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of the contract in the words of HTTP. */
final class Text {

  /** HTTP statuses of the gRPC codes: of each, that of its first reason in the catalogue. */
  private static final Map<String, String> STATUSES =
      Reasons.all()
          .map(Reasons::answer)
          .collect(
              Collectors.toMap(
                  answer -> answer.getCode().name(),
                  answer -> Integer.toString(answer.getStatus()),
                  (first, later) -> first));

  /** A code, but not the reason of the same name; a status in parentheses behind it wins. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<!reason )\\b(" + String.join("|", STATUSES.keySet()) + ")\\b( \\(HTTP (\\d{3})\\))?");

  private Text() {}

  /** The text with HTTP statuses in place of gRPC codes. */
  static String withStatuses(String text) {
    return CODE.matcher(text)
        .replaceAll(code -> code.group(3) == null ? STATUSES.get(code.group(1)) : code.group(3));
  }

  /** {@code CreateJob} as "Create job". */
  static String words(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String uncapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code ProfileService} as "Profile". */
  static String tag(ServiceDescriptor service) {
    return service.getName().replaceAll("Service$", "");
  }
}
