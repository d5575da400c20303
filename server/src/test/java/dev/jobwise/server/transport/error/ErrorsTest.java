package dev.jobwise.server.transport.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.ClosedSessionException;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import com.linecorp.armeria.server.RequestTimeoutException;
import dev.jobwise.server.common.AppException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  @Test
  void callerThatLeft_isNoBug() {
    assertThat(Errors.known(ClosedStreamException.get()).kind())
        .isEqualTo(AppException.Kind.CANCELLED);
    assertThat(Errors.known(ClosedSessionException.get()).kind())
        .isEqualTo(AppException.Kind.CANCELLED);
  }

  @Test
  void timeout_isToldAsOne() {
    assertThat(Errors.known(RequestTimeoutException.get()).kind())
        .isEqualTo(AppException.Kind.TIMEOUT);
  }

  @Test
  void wrapping_doesNotHideTheError() {
    AppException error = AppException.notFound("X", "x");
    assertThat(Errors.known(new CompletionException(error))).isSameAs(error);
    assertThat(Errors.known(new IllegalStateException("bug"))).isNull();
  }
}
