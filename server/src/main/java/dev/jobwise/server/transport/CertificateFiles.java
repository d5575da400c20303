package dev.jobwise.server.transport;

import com.linecorp.armeria.common.TlsKeyPair;
import com.linecorp.armeria.common.TlsProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificate of a port that speaks TLS. It follows its files: once both are renewed, each new
 * connection gets the new certificate, and the others go on. Files that can't be used change
 * nothing.
 */
public final class CertificateFiles implements TlsProvider {

  private static final Logger log = LoggerFactory.getLogger(CertificateFiles.class);

  private final Path chain;
  private final Path key;
  private volatile TlsKeyPair current;

  /** What is wrong with the files; said once, not at each look. */
  private String trouble;

  private CertificateFiles(Path chain, Path key) {
    this.chain = chain;
    this.key = key;
    current = TlsCertificate.read(chain, key);
    TlsCertificate.warnIfNotValid(current, chain);
  }

  /**
   * Reads two PEM files, as {@link TlsCertificate#read} wants them.
   *
   * @throws IllegalArgumentException in one line if they can't be used
   */
  public static CertificateFiles read(Path chain, Path key) {
    return new CertificateFiles(chain, key);
  }

  /**
   * Looks at the files again and again. It reads them instead of asking for their time: a link may
   * lead to another file, and a copy may keep the time of its original.
   */
  public CertificateFiles follow(Duration interval, ScheduledExecutorService threads) {
    long millis = interval.toMillis();
    threads.scheduleWithFixedDelay(this::refresh, millis, millis, TimeUnit.MILLISECONDS);
    return this;
  }

  /** Looks at the files once. Never fails: a failure would end the schedule. */
  synchronized void refresh() {
    try {
      TlsKeyPair now = TlsCertificate.read(chain, key);
      if (!now.equals(current)) {
        current = now;
        log.info(
            "New connections get the new certificate in {}, which is valid until {}",
            chain,
            now.certificateChain().get(0).getNotAfter().toInstant());
        TlsCertificate.warnIfNotValid(now, chain);
      }
      trouble = null;
    } catch (RuntimeException unusable) {
      String why = String.valueOf(unusable.getMessage());
      if (!why.equals(trouble)) {
        trouble = why;
        log.error("The last certificate stays in use, because {}", why);
      }
    }
  }

  @Override
  public TlsKeyPair keyPair(String hostname) {
    return current;
  }
}
