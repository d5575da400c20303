package dev.jobwise.server.transport.limit;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_OPEN_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.Await;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.caller.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@Slow
class OpenAnswersTest {

  private static final int MIB = 1 << 20;

  private final HttpService service =
      ((HttpService) (ctx, request) -> HttpResponse.streaming()).decorate(new OpenAnswers());

  @Test
  void answersThatNobodyReads_areBoundedPerUser() throws Exception {
    ServiceRequestContext first = admit(1, 4 * MIB);
    admit(1, 3 * MIB);
    assertThatThrownBy(() -> admit(1, 2 * MIB))
        .isInstanceOfSatisfying(
            AppException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(REASON_TOO_MANY_OPEN_ANSWERS);
            });
    admit(2, 4 * MIB);

    first.logBuilder().endRequest();
    first.logBuilder().endResponse();
    awaitAdmitted(1, 2 * MIB);
  }

  /** An answer's end is told on another thread. */
  private void awaitAdmitted(int userId, int bytes) throws Exception {
    Await.until(
        "room for " + bytes + " bytes",
        () -> {
          try {
            admit(userId, bytes);
            return true;
          } catch (AppException notYet) {
            return false;
          }
        });
  }

  @Test
  void oneAnswer_isAlwaysAllowed() throws Exception {
    admit(1, 9 * MIB);
  }

  private ServiceRequestContext admit(int userId, int bytes) throws Exception {
    HttpRequest request = HttpRequest.of(HttpMethod.GET, "/");
    ServiceRequestContext ctx = ServiceRequestContext.of(request);
    Callers.set(ctx, new Caller(userId, "session"));
    service.serve(ctx, request);
    OpenAnswers.admit(ctx, bytes);
    return ctx;
  }
}
