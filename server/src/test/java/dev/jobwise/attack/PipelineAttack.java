package dev.jobwise.attack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends twenty requests ahead on each of four hundred connections, again and again. */
final class PipelineAttack implements Attack {

  @Override
  public String name() {
    return "pipelines";
  }

  @Override
  public void run(Target target, Duration length) throws InterruptedException {
    byte[] requests =
        ("GET /api/v1/profiles HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + target.token()
                + "\r\n\r\n")
            .repeat(20)
            .getBytes(StandardCharsets.ISO_8859_1);
    new Crowd(400, true, Duration.ofMillis(100)).speak(target, length, turn -> requests);
  }
}
