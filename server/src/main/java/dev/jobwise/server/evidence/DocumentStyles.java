package dev.jobwise.server.evidence;

import static dev.jobwise.errors.v1.Reason.REASON_NO_COVER_LETTER_SAMPLE;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceTally;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.sample.SampleVoice;
import dev.jobwise.server.sample.Styles;

/** Compares the voices of stored documents with the voice of their owner's sample. */
public final class DocumentStyles {

  private final Generations generations;
  private final Styles styles;

  public DocumentStyles(Generations generations, Styles styles) {
    this.generations = generations;
    this.styles = styles;
  }

  /** The voices of a sample and a document. */
  record Comparison(SampleVoice sample, Voice letter) {}

  /**
   * Compares a document with the active sample letter.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}, {@code GENERATION_NOT_COMPLETED} or {@code
   *     NO_COVER_LETTER_SAMPLE}
   */
  Comparison of(Caller caller, String generationId) {
    Generation document = generations.completed(caller.userId(), generationId);
    SampleVoice sample =
        styles
            .activeLetter(caller)
            .orElseThrow(() -> AppException.of(REASON_NO_COVER_LETTER_SAMPLE))
            .voice();
    return new Comparison(sample, VoiceTally.ofLetter(document.contentText()));
  }
}
