package dev.jobwise.client.error;

import dev.jobwise.errors.v1.Reason;
import io.grpc.Status;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A call that failed. The message is one sentence for people; programs decide by the class, or by
 * the {@link #reason}.
 *
 * <pre>{@code
 * try {
 *   client.jobs().createJob("too short");
 * } catch (InvalidInputException wrong) {
 *   wrong.fieldProblems().forEach((field, problem) -> System.err.println(field + ": " + problem));
 * } catch (JobWiseException failure) {
 *   System.err.println(failure.reason() + ": " + failure.getMessage());
 * }
 * }</pre>
 */
public class JobWiseException extends RuntimeException {

  private final ErrorDetails details;

  JobWiseException(ErrorDetails details, Throwable cause) {
    super(details.text(), cause);
    this.details = details;
  }

  /**
   * The exception for a failed gRPC call, for those who use generated stubs of their own.
   *
   * @param failure a {@link io.grpc.StatusRuntimeException} or {@link io.grpc.StatusException}
   */
  public static JobWiseException of(Throwable failure) {
    return of(failure, "the server");
  }

  /**
   * The exception for a failed gRPC call.
   *
   * @param failure a {@link io.grpc.StatusRuntimeException} or {@link io.grpc.StatusException}
   * @param address whom it called, for the message of a failed connection
   */
  public static JobWiseException of(Throwable failure, String address) {
    ErrorDetails details = ErrorDetails.of(failure, address).endOfLetter();
    if (details.isOfALetter()) {
      return new LetterLostException(details, failure);
    }
    return switch (details.code()) {
      case NOT_FOUND -> new NotFoundException(details, failure);
      case UNAUTHENTICATED -> new UnauthenticatedException(details, failure);
      case INVALID_ARGUMENT -> new InvalidInputException(details, failure);
      case RESOURCE_EXHAUSTED -> new RateLimitedException(details, failure);
      case UNAVAILABLE -> new UnavailableException(details, failure);
      default -> new JobWiseException(details, failure);
    };
  }

  /** The gRPC status code. */
  public Status.Code code() {
    return details.code();
  }

  /**
   * The reason from the error catalogue. {@code REASON_UNSPECIFIED} if the server did not answer,
   * or if it is newer than this client and knows more reasons.
   */
  public Reason reason() {
    return details.reason();
  }

  /** Facts that belong to the reason, such as {@code generation_id}. */
  public Map<String, String> metadata() {
    return details.metadata();
  }

  /** The wrong fields of the request, and what is wrong with each. */
  public Map<String, String> fieldProblems() {
    return details.fieldProblems();
  }

  /** When to try again, if the server said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(details.retryAfter());
  }

  /** Whether the same request may succeed when it is sent again, later. */
  public boolean isRetryable() {
    return switch (details.code()) {
      case UNAVAILABLE, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED, ABORTED -> true;
      default -> false;
    };
  }
}
