package dev.jobwise.server.extract;

import static dev.jobwise.errors.v1.Reason.REASON_EMPTY_FILE;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_DAMAGED;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_ENCRYPTED;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_TOO_COMPLEX;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_FILES;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.extract.worker.Busy;
import dev.jobwise.server.extract.worker.Workers;
import dev.jobwise.server.observe.RequestScope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Takes the lines out of files of users. */
public final class Extractor {

  private final Workers workers;

  public Extractor(Workers workers) {
    this.workers = workers;
  }

  /**
   * Returns the lines of a file, at least one. No thread waits for them. The result comes or fails
   * within three seconds.
   *
   * @throws AppException {@code FILE_NOT_UTF8}
   * @return fails with an {@link AppException}: {@code FILE_ENCRYPTED}, {@code FILE_DAMAGED},
   *     {@code EMPTY_FILE}, {@code FILE_TOO_COMPLEX}, {@code TOO_MANY_FILES}
   */
  public CompletableFuture<Extracted> extract(Caller caller, SourceFile file) {
    Format format = file.format();
    if (format == Format.TXT || format == Format.MD) {
      Utf8.text(file.content());
    }
    return RequestScope.current()
        .around(workers.read(caller.userId(), format, file.content()))
        .exceptionally(
            failure -> {
              throw told(Causes.of(failure), format);
            });
  }

  private static RuntimeException told(Throwable failure, Format format) {
    if (failure instanceof Unreadable unreadable) {
      String type = unreadable.problem() == Unreadable.Problem.EMPTY ? "missing" : "format";
      return problem(unreadable.problem(), format).at(List.of("body", "file"), type);
    }
    if (failure instanceof Busy) {
      return AppException.of(REASON_TOO_MANY_FILES).retryAfter(Duration.ofSeconds(1));
    }
    return new CompletionException(failure);
  }

  private static AppException problem(Unreadable.Problem problem, Format format) {
    return switch (problem) {
      case ENCRYPTED -> AppException.of(REASON_FILE_ENCRYPTED);
      case DAMAGED -> AppException.of(REASON_FILE_DAMAGED, format.extension());
      case EMPTY -> AppException.of(REASON_EMPTY_FILE);
      case TOO_COMPLEX -> AppException.of(REASON_FILE_TOO_COMPLEX);
    };
  }
}
