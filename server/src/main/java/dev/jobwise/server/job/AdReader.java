package dev.jobwise.server.job;

import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.job.ad.JobAdParser;
import dev.jobwise.server.llm.ModelHelp;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads ads by rules, and asks a model once if the rules are not sure of the title or the employer.
 * The model can only point to words of the ad. If it fails, the result of the rules counts.
 */
public final class AdReader {

  private static final Logger log = LoggerFactory.getLogger(AdReader.class);

  private final ModelHelp help;

  public AdReader(ModelHelp help) {
    this.help = help;
  }

  /**
   * Reads an ad. This may block for the database but not for the model, and the result never fails.
   */
  CompletableFuture<JobAd> read(int userId, String rawText) {
    JobAd ad = JobAdParser.parse(rawText);
    if (!help.isOffered() || ad.isTitled() && ad.hasCompany()) {
      return CompletableFuture.completedFuture(ad);
    }
    AdQuestion question = new AdQuestion(JobAdParser.plain(rawText));
    return help.ask(deadline -> question.request(userId, deadline))
        .thenApply(answer -> question.completed(ad, answer))
        .exceptionally(
            failure -> {
              log.info("An ad was read by rules alone: {}", ModelHelp.why(failure));
              return ad;
            });
  }
}
