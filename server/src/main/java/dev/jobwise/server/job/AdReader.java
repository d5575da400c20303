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
 * Reads ads by rules, and asks a model once where the rules are sure of no title or no employer.
 * The model only points to words of the ad; whatever goes wrong with it, the rules' answer stands.
 */
public final class AdReader {

  /** Saving a job waits no longer for what it can do without. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

  private static final Logger log = LoggerFactory.getLogger(AdReader.class);

  private final ChatModel model;
  private final Duration wait;

  private AdReader(ChatModel model, Duration wait) {
    this.model = model;
    this.wait = wait;
  }

  /** Where no language model is configured. */
  public static AdReader byRules() {
    return new AdReader(null, Duration.ZERO);
  }

  /**
   * @param timeout of the model's answers elsewhere; ads wait for 8 seconds at most
   */
  public static AdReader with(ChatModel model, Duration timeout) {
    return new AdReader(model, timeout.compareTo(LONGEST_WAIT) < 0 ? timeout : LONGEST_WAIT);
  }

  /** What an ad says. It may block for the database, never for the model, and never fails. */
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
