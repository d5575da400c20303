package dev.jobwise.server.common.error;

import com.google.rpc.Code;
import dev.jobwise.errors.v1.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An error that the caller sees. Rooms throw it by its reason; the error catalogue of the contract
 * defines how each reason looks on gRPC and HTTP.
 */
public final class AppException extends RuntimeException {

  private final Reason reason;
  private final List<FieldProblem> problems;
  private final Map<String, String> metadata;
  private final Duration retryAfter;

  private AppException(
      Reason reason,
      String text,
      List<FieldProblem> problems,
      Map<String, String> metadata,
      Duration retryAfter) {
    // No stack trace: these are responses, not faults, and some are thrown often.
    super(text, null, false, false);
    this.reason = reason;
    this.problems = List.copyOf(problems);
    this.metadata = Map.copyOf(metadata);
    this.retryAfter = retryAfter;
  }

  /**
   * @param arguments values for the names in braces in the reason's text, in order; never personal
   *     data or upstream text
   */
  public static AppException of(Reason reason, Object... arguments) {
    return retold(reason, Reasons.text(reason, arguments));
  }

  /** An error that was stored, with its original text. */
  public static AppException retold(Reason reason, String text) {
    return new AppException(reason, text, List.of(), Map.of(), null);
  }

  /** Invalid input; the error's text is that of the first problem. */
  public static AppException invalid(List<FieldProblem> problems) {
    return of(Reason.REASON_INVALID_ARGUMENT, problems.get(0).message()).withProblems(problems);
  }

  /** Invalid input in one field of the body. */
  public static AppException invalid(String field, String message, String type) {
    return invalid(List.of(new FieldProblem(List.of("body", field), message, type)));
  }

  /**
   * The same error as a problem at one place in the request, as in {@link FieldProblem}.
   *
   * @param location begins with {@code body}
   */
  public AppException at(List<String> location, String type) {
    return withProblems(List.of(new FieldProblem(location, getMessage(), type)));
  }

  /** The same error with facts for programs, such as {@code generation_id}. */
  public AppException with(Map<String, String> more) {
    return new AppException(reason, getMessage(), problems, more, retryAfter);
  }

  /** The same error with other problems. */
  public AppException withProblems(List<FieldProblem> others) {
    return new AppException(reason, getMessage(), others, metadata, retryAfter);
  }

  /** The same error with the time after which a retry can help. */
  public AppException retryAfter(Duration wait) {
    return new AppException(reason, getMessage(), problems, metadata, wait);
  }

  public Reason reason() {
    return reason;
  }

  /** The reason as programs read it, such as {@code JOB_NOT_FOUND}. */
  public String wireName() {
    return Reasons.wireName(reason);
  }

  /** gRPC status code. */
  public Code code() {
    return Reasons.answer(reason).getCode();
  }

  /** HTTP status. */
  public int status() {
    return Reasons.answer(reason).getStatus();
  }

  public List<FieldProblem> problems() {
    return problems;
  }

  public Map<String, String> metadata() {
    return metadata;
  }

  /**
   * Null if waiting does not help. A limit always names a time: a second, if nobody knows better.
   */
  public Duration retryAfter() {
    return retryAfter == null && code() == Code.RESOURCE_EXHAUSTED
        ? Duration.ofSeconds(1)
        : retryAfter;
  }
}
