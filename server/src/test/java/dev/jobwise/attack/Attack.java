package dev.jobwise.attack;

import java.time.Duration;

/** One way for a client to hurt a server. It keeps one thread busy and ends by itself. */
interface Attack {

  /** Two or three words in lower case, joined by hyphens: {@code chunk-header-flood}. */
  String name();

  /**
   * Attacks for the given time, then closes its connections. The server may refuse it, close its
   * connections or stay silent: none of these is a failure of the attack.
   *
   * @throws Exception if the attack could not be made at all; it then proves nothing
   */
  void run(Target target, Duration length) throws Exception;
}
