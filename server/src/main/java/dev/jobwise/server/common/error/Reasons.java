package dev.jobwise.server.common.error;

import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.ErrorsProto;
import dev.jobwise.errors.v1.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the error catalogue of the contract. */
public final class Reasons {

  private static final String PREFIX = "REASON_";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private static final Map<Reason, ErrorAnswer> ANSWERS = read();

  private Reasons() {}

  private static Map<Reason, ErrorAnswer> read() {
    Map<Reason, ErrorAnswer> answers = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) {
      if (reason != Reason.REASON_UNSPECIFIED && reason != Reason.UNRECOGNIZED) {
        answers.put(
            reason, reason.getValueDescriptor().getOptions().getExtension(ErrorsProto.answer));
      }
    }
    return Collections.unmodifiableMap(answers);
  }

  /** All reasons that the server may return, in the order of the catalogue. */
  public static Stream<Reason> all() {
    return ANSWERS.keySet().stream();
  }

  /** How an error with the reason is presented. */
  public static ErrorAnswer answer(Reason reason) {
    ErrorAnswer answer = ANSWERS.get(reason);
    if (answer == null) {
      throw new IllegalArgumentException("The catalogue has no answer for " + reason);
    }
    return answer;
  }

  /** The name that programs read, such as {@code JOB_NOT_FOUND}. */
  public static String wireName(Reason reason) {
    String toldAs = answer(reason).getToldAs();
    return toldAs.isEmpty() ? shortName(reason) : shortName(Reason.valueOf(toldAs));
  }

  /** The unique name of the reason itself, such as {@code NO_PROFILE_YET}. */
  public static String shortName(Reason reason) {
    return reason.name().substring(PREFIX.length());
  }

  /**
   * The reason with the name that programs read; {@code REASON_INTERNAL} if there is none, as in
   * rows of a newer server.
   */
  public static Reason ofWireName(String name) {
    return all()
        .filter(reason -> reason.name().equals(PREFIX + name))
        .findFirst()
        .orElse(Reason.REASON_INTERNAL);
  }

  /** The text as the documents show it. */
  public static String documentedText(Reason reason) {
    return text(reason, answer(reason).getExamplesList().toArray());
  }

  /**
   * The human-readable text.
   *
   * @param arguments values for the names in braces, in order
   */
  static String text(Reason reason, Object... arguments) {
    Matcher placeholders = PLACEHOLDER.matcher(answer(reason).getText());
    StringBuilder text = new StringBuilder();
    int filled = 0;
    while (placeholders.find()) {
      String value = filled < arguments.length ? String.valueOf(arguments[filled]) : "";
      placeholders.appendReplacement(text, Matcher.quoteReplacement(value));
      filled++;
    }
    if (filled != arguments.length) {
      throw new IllegalArgumentException(
          reason + " takes " + filled + " arguments, but has " + List.of(arguments));
    }
    return placeholders.appendTail(text).toString();
  }
}
