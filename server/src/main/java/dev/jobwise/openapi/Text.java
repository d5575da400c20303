package dev.jobwise.openapi;

import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of the contract in the words of HTTP. */
final class Text {

  /** HTTP statuses of the gRPC codes, as the error table has them. */
  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("UNAUTHENTICATED", "401"),
          Map.entry("PERMISSION_DENIED", "403"),
          Map.entry("NOT_FOUND", "404"),
          Map.entry("ALREADY_EXISTS", "409"),
          Map.entry("FAILED_PRECONDITION", "409"),
          Map.entry("OUT_OF_RANGE", "409"),
          Map.entry("CANCELLED", "409"),
          Map.entry("INVALID_ARGUMENT", "422"),
          Map.entry("RESOURCE_EXHAUSTED", "429"),
          Map.entry("UNAVAILABLE", "503"),
          Map.entry("DEADLINE_EXCEEDED", "504"));

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
