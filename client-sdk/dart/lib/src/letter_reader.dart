import 'dart:async';

import 'calls.dart';
import 'exception.dart';
import 'generated/jobwise/errors/v1/errors.pbenum.dart';
import 'generated/jobwise/generation/v1/generation_messages.pb.dart';
import 'grpc.dart';
import 'letter_event.dart';

/// Opens a letter. [generationId] is null until an event has named it, and
/// [offset] counts the code points that the reader has.
typedef OpenLetter =
    Stream<CoverLetterEvent> Function(String? generationId, int offset);

/// Reads one letter and goes on where it stopped when the connection drops or
/// the server restarts.
final class LetterReader {
  /// Creates a reader that starts at [offset].
  LetterReader(
    this._open, {
    String? generationId,
    int offset = 0,
    required this.silence,
    required this.patience,
    this.repeats = 3,
    bool Function()? isClosed,
  }) : _isClosed = isClosed ?? (() => false),
       _generationId = generationId,
       _offset = offset;

  final OpenLetter _open;

  /// Whether the client was closed, so that no server will be found.
  final bool Function() _isClosed;

  /// A connection that brings nothing for this long counts as dropped. The
  /// server sends heartbeats.
  final Duration silence;

  /// How long to look for a server that is gone.
  final Duration patience;

  /// How often a server that is gone or has too much to do is asked again for a
  /// first event.
  final int repeats;

  /// Holds the events of a paused reader, which are few. A paused HTTP/2 stream
  /// must not be resumed after its connection was cut: package:http2 throws.
  late final _events = StreamController<LetterEvent>(
    onListen: _connect,
    onCancel: _stop,
  );

  String? _generationId;
  int _offset;
  var _begun = false;
  var _started = false;
  var _ended = false;
  var _failures = 0;
  final _outage = Stopwatch();
  StreamSubscription<CoverLetterEvent>? _subscription;
  Timer? _reconnect;

  /// The events, to be listened to once. Cancelling the subscription leaves the
  /// letter itself alone.
  Stream<LetterEvent> get events => _events.stream;

  void _connect() {
    if (_ended) return;
    // Without cancelOnError, which waits for the cancelled source before it
    // tells the error.
    _subscription = _open(_generationId, _offset)
        .timeout(silence)
        .listen(
          _onMessage,
          onError: _onError,
          onDone: () => _onError(
            const JobWiseException(
              code: StatusCode.unavailable,
              message: 'The stream ended before the letter did',
            ),
            StackTrace.current,
          ),
        );
  }

  void _onMessage(CoverLetterEvent message) {
    if (_ended) return;
    _begun = true;
    final event = LetterEvent.of(message);
    // A resumed stream begins with it again, even if it then says at once why
    // the letter ended: it is no sign that the server is well.
    if (event is LetterStarted && _started) return;
    _outage
      ..stop()
      ..reset();
    _failures = 0;
    switch (event) {
      case null:
        return;
      case LetterQueued():
        _generationId = event.generationId;
      case LetterStarted():
        _generationId = event.generationId;
        _started = true;
      case LetterDelta():
        _offset = event.end;
      case LetterCompleted():
        // Not cancelled: the trailers are on their way, and package:http2 2.3
        // ends the whole connection when headers come on a stream that it has
        // reset (StreamHandler._processStreamFrameInternal).
        _ended = true;
        _events.add(event);
        unawaited(_events.close());
        return;
    }
    _events.add(event);
  }

  void _onError(Object error, StackTrace stack) {
    if (_ended) return;
    // Not awaited: what hangs may also hang in the middle of its end.
    _subscription?.cancel().ignore();
    if (error is TimeoutException) {
      return _resume(
        JobWiseException(
          code: StatusCode.unavailable,
          message: 'Nothing came for ${silence.inSeconds} s',
        ),
        stack,
      );
    }
    if (error is! JobWiseException) return _fail(error, stack);
    if (error.reason == Reason.REASON_OFFSET_BEYOND_TEXT) {
      return _fail(error.endOfLetter, stack);
    }
    if (error.isOutage || error.isBusy) return _resume(error, stack);
    _fail(error, stack);
  }

  void _resume(JobWiseException error, StackTrace stack) {
    _outage.start();
    var wait = backoff(_failures++);
    final asked = error.retryAfter;
    if (asked != null && asked > wait) wait = asked;
    // Whoever waits for a first event wants to know soon that no server is
    // there.
    final tooOften = !_begun && _failures > repeats;
    if (_isClosed() || tooOften || _outage.elapsed + wait > patience) {
      return _fail(error, stack);
    }
    _reconnect = Timer(wait, _connect);
  }

  void _fail(Object error, StackTrace stack) {
    if (_ended) return;
    _ended = true;
    _events.addError(error, stack);
    unawaited(_events.close());
  }

  void _stop() {
    if (_ended) return;
    _ended = true;
    _reconnect?.cancel();
    _subscription?.cancel().ignore();
  }
}
