package dev.jobwise.server.common;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An error that a caller is told about. Rooms throw it; {@code transport} alone knows how each kind
 * looks on gRPC and HTTP.
 */
public final class AppException extends RuntimeException {

  /** What went wrong, in the terms of the error table of the contract. */
  public enum Kind {
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    ALREADY_EXISTS,
    WRONG_STATE,
    TOO_LARGE,
    INVALID,
    /** As {@link #INVALID}, where the documents answer 400 rather than 422. */
    BAD_REQUEST,
    LIMITED,
    CANCELLED,
    OUT_OF_RANGE,
    UNAVAILABLE,
    TIMEOUT,
    /** Our bug, where it ends something that is told of later too. */
    INTERNAL
  }

  private final Kind kind;
  private final String reason;
  private final List<FieldProblem> problems;
  private final Map<String, String> metadata;
  private final Duration retryAfter;

  private AppException(
      Kind kind,
      String reason,
      String detail,
      List<FieldProblem> problems,
      Map<String, String> metadata,
      Duration retryAfter) {
    // No stack trace: these are answers, not faults, and some are thrown often.
    super(detail, null, false, false);
    this.kind = kind;
    this.reason = reason;
    this.problems = List.copyOf(problems);
    this.metadata = Map.copyOf(metadata);
    this.retryAfter = retryAfter;
  }

  /**
   * @param reason stable UPPER_SNAKE name, for programs
   * @param detail documented text, for people; never holds personal data or upstream text
   */
  public static AppException of(Kind kind, String reason, String detail) {
    return new AppException(kind, reason, detail, List.of(), Map.of(), null);
  }

  /**
   * The account holds as much as it may of something.
   *
   * @param what names it in the plural
   */
  public static AppException full(String reason, int most, String what) {
    return of(
        Kind.WRONG_STATE,
        reason,
        "An account may hold at most " + most + " " + what + ". Delete one first.");
  }

  public static AppException notFound(String reason, String detail) {
    return of(Kind.NOT_FOUND, reason, detail);
  }

  public static AppException forbidden(String reason, String detail) {
    return of(Kind.FORBIDDEN, reason, detail);
  }

  public static AppException unauthenticated(String reason, String detail) {
    return of(Kind.UNAUTHENTICATED, reason, detail);
  }

  /** A client that asks too often, and may again after {@code wait}. */
  public static AppException tooManyRequests(Duration wait) {
    return of(Kind.LIMITED, "TOO_MANY_REQUESTS", "Too many requests. Please try again later.")
        .retryAfter(wait);
  }

  /** Bad input; the first problem's text is the detail. */
  public static AppException invalid(List<FieldProblem> problems) {
    return new AppException(
        Kind.INVALID, "INVALID_ARGUMENT", problems.get(0).message(), problems, Map.of(), null);
  }

  /** Bad input in one field of the body. */
  public static AppException invalid(String field, String message, String type) {
    return invalid(List.of(new FieldProblem(List.of("body", field), message, type)));
  }

  /** The same error with facts for programs, such as {@code generation_id}. */
  public AppException with(Map<String, String> more) {
    return new AppException(kind, reason, getMessage(), problems, more, retryAfter);
  }

  /** The same error with its problems told in another way. */
  public AppException withProblems(List<FieldProblem> others) {
    return new AppException(kind, reason, getMessage(), others, metadata, retryAfter);
  }

  /** The same error with the time after which trying again can help. */
  public AppException retryAfter(Duration wait) {
    return new AppException(kind, reason, getMessage(), problems, metadata, wait);
  }

  public Kind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  public List<FieldProblem> problems() {
    return problems;
  }

  public Map<String, String> metadata() {
    return metadata;
  }

  /** Null where waiting does not help. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
