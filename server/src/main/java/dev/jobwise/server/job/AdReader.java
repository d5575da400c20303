package dev.jobwise.server.job;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.job.ad.JobAdParser;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads ads by rules, and asks a model once if the rules are not sure of the title or the employer.
 * The model can only point to words of the ad. If it fails, the result of the rules counts.
 */
public final class AdReader {

  /** The longest that saving a job waits for this optional help. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(8);

  private static final Logger log = LoggerFactory.getLogger(AdReader.class);

  private final ChatModel model;
  private final Duration wait;

  private AdReader(ChatModel model, Duration wait) {
    this.model = model;
    this.wait = wait;
  }

  /** Creates a reader that uses rules alone, if no language model is configured. */
  public static AdReader byRules() {
    return new AdReader(null, Duration.ZERO);
  }

  /**
   * Creates a reader that may ask a model.
   *
   * @param timeout the time for model calls in general; an ad waits for at most 8 seconds
   */
  public static AdReader with(ChatModel model, Duration timeout) {
    return new AdReader(model, timeout.compareTo(MAX_WAIT) < 0 ? timeout : MAX_WAIT);
  }

  /**
   * Reads an ad. This may block for the database but not for the model, and the result never fails.
   */
  CompletableFuture<JobAd> read(int userId, String rawText) {
    JobAd ad = JobAdParser.parse(rawText);
    if (model == null || ad.isTitled() && ad.hasCompany()) {
      return CompletableFuture.completedFuture(ad);
    }
    AdQuestion question = new AdQuestion(JobAdParser.plain(rawText));
    CompletableFuture<JobAd> asked;
    try {
      model.admit(userId, ChatTask.READ_AD);
      asked =
          model
              .complete(question.request(userId, Deadline.after(wait)))
              .thenApply(answer -> question.completed(ad, answer.text()));
    } catch (RuntimeException refused) {
      asked = CompletableFuture.failedFuture(refused);
    }
    return asked.exceptionally(
        failure -> {
          log.info("An ad was read by rules alone: {}", failure.getClass().getSimpleName());
          return ad;
        });
  }
}
