import 'generated/jobwise/generation/v1/generation_messages.pb.dart';

/// One step of a cover letter that is being written.
///
/// A letter's events come in this order: any number of [LetterQueued], one
/// [LetterStarted], any number of [LetterDelta] whose joined texts are the
/// letter, one [LetterCompleted].
sealed class LetterEvent {
  /// Creates the event.
  const LetterEvent();

  /// The event that the server's message holds. Null for a heartbeat.
  static LetterEvent? of(CoverLetterEvent message) => switch (message
      .whichEvent()) {
    CoverLetterEvent_Event.queued => LetterQueued(message.queued),
    CoverLetterEvent_Event.started => LetterStarted(message.started),
    CoverLetterEvent_Event.delta => LetterDelta(
      message.delta.offset,
      message.delta.text,
    ),
    CoverLetterEvent_Event.completed => LetterCompleted(
      message.completed.generation,
    ),
    CoverLetterEvent_Event.heartbeat || CoverLetterEvent_Event.notSet => null,
  };
}

/// The letter is waiting for its turn. May come repeatedly.
final class LetterQueued extends LetterEvent {
  /// Reads the event from the server's message.
  LetterQueued(CoverLetterQueued message)
    : generationId = message.generationId,
      position = message.position,
      estimatedWait = Duration(
        milliseconds: (message.estimatedWaitSeconds * 1000).round(),
      );

  /// Id of the letter.
  final String generationId;

  /// Place in the queue: 1 is next.
  final int position;

  /// How long the wait may take.
  final Duration estimatedWait;
}

/// The letter has begun.
final class LetterStarted extends LetterEvent {
  /// Reads the event from the server's message.
  LetterStarted(CoverLetterStarted message)
    : generationId = message.generationId,
      jobId = message.jobId,
      rankingId = message.hasRankingId() ? message.rankingId : null,
      model = message.hasModel() ? message.model : null;

  /// Id of the letter.
  final String generationId;

  /// Id of the job that it is for.
  final String jobId;

  /// Id of the stored ranking that chose its content. Null if there was none.
  final String? rankingId;

  /// The model that writes it. Null while unknown.
  final String? model;
}

/// More text of the letter.
final class LetterDelta extends LetterEvent {
  /// Creates the event.
  const LetterDelta(this.offset, this.text);

  /// Number of Unicode code points of the letter before [text].
  final int offset;

  /// The text, never empty.
  final String text;

  /// Number of Unicode code points of the letter up to the end of [text].
  int get end => offset + text.runes.length;
}

/// The letter is complete.
final class LetterCompleted extends LetterEvent {
  /// Creates the event.
  const LetterCompleted(this.generation);

  /// The whole letter, with its score and what it cost.
  final Generation generation;
}
