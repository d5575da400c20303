package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.ranking.Candidacy;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.ranking.RankingSource;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.sample.ActiveLetter;
import dev.jobwise.server.sample.FoundStyle;
import dev.jobwise.server.sample.SampleVoice;
import dev.jobwise.server.sample.Styles;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Collects the input of a letter: an up-to-date ranking and the applicant's style. */
public final class LetterPreparation {

  /** The most that a missing ranking or style may take of a letter's 30 seconds. */
  private static final Duration MAX_SHARE = Duration.ofSeconds(8);

  private static final double SHARE = 8.0 / 30;

  private final Rankings rankings;
  private final Styles styles;
  private final ChatModel model;
  private final Clock clock;
  private final Executor blocking;
  private final Duration share;

  /**
   * @param blocking runs what waits for the database
   * @param timeout total time for all model work of one letter
   */
  public LetterPreparation(
      Rankings rankings,
      Styles styles,
      ChatModel model,
      Clock clock,
      Executor blocking,
      Duration timeout) {
    this.rankings = rankings;
    this.styles = styles;
    this.model = model;
    this.clock = clock;
    this.blocking = blocking;
    this.share = share(timeout);
  }

  /** The part of a letter's time that each of them gets; the letter itself needs the rest. */
  private static Duration share(Duration timeout) {
    Duration share = Duration.ofNanos((long) (timeout.toNanos() * SHARE));
    return share.compareTo(MAX_SHARE) < 0 ? share : MAX_SHARE;
  }

  /** The sample of a letter's style, and its voice. */
  record Sample(ActiveLetter letter, SampleVoice voice) {

    static Sample of(ActiveLetter letter) {
      return new Sample(letter, letter.voice());
    }
  }

  /** Reads and measures the sample of the letter's style; fails if the database is away. */
  CompletableFuture<Optional<Sample>> sample(LetterOrder order) {
    return CompletableFuture.supplyAsync(
        () -> styles.activeLetter(order.caller()).map(Sample::of), blocking);
  }

  /**
   * The content of a letter. Blocks for the database, not for a model.
   *
   * @param known the order of the profile's items without a model
   * @param sample from {@link #sample}
   * @param deadline of the whole letter
   */
  CompletableFuture<LetterContent> prepare(
      LetterOrder order,
      String language,
      Candidacy candidacy,
      RankedItems known,
      CompletableFuture<Optional<Sample>> sample,
      Deadline deadline) {
    Deadline preparation = deadline.atMost(share);
    CompletableFuture<RankedItems> items = items(order, candidacy, known, preparation);
    return sample.thenCompose(
        found ->
            items.thenCombine(
                style(order, found.map(Sample::letter), items, deadline, preparation),
                (ranked, style) ->
                    LetterContent.of(
                        order,
                        language,
                        candidacy,
                        ranked,
                        style,
                        found.map(Sample::voice),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
  }

  private CompletableFuture<RankedItems> items(
      LetterOrder order, Candidacy candidacy, RankedItems known, Deadline preparation) {
    return isUpToDate(known)
        ? CompletableFuture.completedFuture(known)
        : rankings.withModel(candidacy, order.customPrompt(), preparation.remaining());
  }

  static boolean isUpToDate(RankedItems known) {
    return known.source() == RankingSource.CACHED;
  }

  private CompletableFuture<Optional<FoundStyle>> style(
      LetterOrder order,
      Optional<ActiveLetter> sample,
      CompletableFuture<RankedItems> items,
      Deadline deadline,
      Deadline preparation) {
    if (sample.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    if (items.isDone() || !model.isOneAtATime()) {
      return styles.of(order.caller(), sample.get(), preparation).thenApply(Optional::of);
    }
    // Two calls that can only run one after the other must not use up each other's time.
    return items
        .thenComposeAsync(
            ranked -> styles.of(order.caller(), sample.get(), deadline.atMost(share)), blocking)
        .thenApply(Optional::of);
  }
}
