package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_CALLER_GONE;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_REQUEST_TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.ClosedSessionException;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import com.linecorp.armeria.server.RequestTimeoutException;
import dev.jobwise.server.common.error.AppException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  @Test
  void callerThatLeft_isNoBug() {
    assertThat(Errors.known(ClosedStreamException.get()).reason()).isEqualTo(REASON_CALLER_GONE);
    assertThat(Errors.known(ClosedSessionException.get()).reason()).isEqualTo(REASON_CALLER_GONE);
  }

  @Test
  void timeout_isToldAsOne() {
    assertThat(Errors.known(RequestTimeoutException.get()).reason())
        .isEqualTo(REASON_REQUEST_TIMEOUT);
  }

  @Test
  void wrapping_doesNotHideTheError() {
    AppException error = AppException.of(REASON_JOB_NOT_FOUND);
    assertThat(Errors.known(new CompletionException(error))).isSameAs(error);
    assertThat(Errors.known(new IllegalStateException("bug")).reason()).isEqualTo(REASON_INTERNAL);
  }
}
