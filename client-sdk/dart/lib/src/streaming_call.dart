import 'dart:async';

import 'package:async/async.dart';

import 'exception.dart';
import 'grpc.dart';
import 'session.dart';

/// A call with many answers. It carries the access token, and is made again if
/// the server refuses the token, which it does before the first answer. Its
/// errors are [JobWiseException]s.
final class StreamingCall<R> extends StreamView<R>
    implements ResponseStream<R> {
  /// Makes the call by [invoke].
  StreamingCall(
    Session session,
    JobWiseException Function(GrpcError error) failure,
    ResponseStream<R> Function(CallOptions options) invoke,
  ) : this._(session, failure, invoke, StreamController());

  StreamingCall._(this._session, this._failure, this._invoke, this._answers)
    : super(_answers.stream) {
    _answers
      ..onListen = (() => _subscription?.resume())
      ..onPause = (() => _subscription?.pause())
      ..onResume = (() => _subscription?.resume())
      ..onCancel = cancel;
    // Whoever asks for headers sees its error.
    _settled.future.ignore();
    unawaited(_open());
  }

  final Session _session;
  final JobWiseException Function(GrpcError error) _failure;
  final ResponseStream<R> Function(CallOptions options) _invoke;
  final StreamController<R> _answers;

  /// The attempt that has answered or failed for good.
  final _settled = Completer<ResponseStream<R>>();

  ResponseStream<R>? _attempt;
  StreamSubscription<R>? _subscription;
  var _renewed = false;
  var _cancelled = false;

  @override
  ResponseFuture<R> get single => _Single(super.single, this);

  @override
  Future<Map<String, String>> get headers =>
      _settled.future.then((attempt) => attempt.headers);

  @override
  Future<Map<String, String>> get trailers =>
      _settled.future.then((attempt) => attempt.trailers);

  @override
  Future<void> cancel() async {
    _cancelled = true;
    await _attempt?.cancel();
  }

  Future<void> _open() async {
    try {
      final token = await _session.accessToken();
      if (_cancelled) throw const GrpcError.cancelled('Cancelled by client.');
      final attempt = _attempt = _invoke(
        CallOptions(metadata: authorization(token)),
      );
      _subscription = attempt.listen(
        (answer) {
          _settle(attempt);
          _answers.add(answer);
        },
        onError: (Object error, StackTrace stack) =>
            _onError(error, stack, attempt, token),
        onDone: () {
          _settle(attempt);
          unawaited(_answers.close());
        },
      );
      // Also while nobody listens yet.
      if (_answers.isPaused) _subscription?.pause();
    } on GrpcError catch (error, stack) {
      _fail(_failure(error), stack);
    }
  }

  void _settle(ResponseStream<R> attempt) {
    if (!_settled.isCompleted) _settled.complete(attempt);
  }

  void _onError(
    Object error,
    StackTrace stack,
    ResponseStream<R> attempt,
    String? token,
  ) {
    final failure = error is GrpcError ? _failure(error) : error;
    final isRefusal = failure is JobWiseException && failure.refusesToken;
    if (token == null || !isRefusal || _renewed || _settled.isCompleted) {
      _settle(attempt);
      _answers.addError(failure, stack);
      return;
    }
    _renewed = true;
    // Not awaited: what hangs may also hang in the middle of its end.
    _subscription?.cancel().ignore();
    unawaited(_renew(token));
  }

  Future<void> _renew(String token) async {
    try {
      await _session.renew(token);
    } on GrpcError catch (error, stack) {
      return _fail(_failure(error), stack);
    }
    await _open();
  }

  void _fail(JobWiseException failure, StackTrace stack) {
    if (!_settled.isCompleted) _settled.completeError(failure, stack);
    _answers.addError(failure, stack);
    unawaited(_answers.close());
  }
}

/// The only answer of a [StreamingCall].
final class _Single<R> extends DelegatingFuture<R>
    implements ResponseFuture<R> {
  _Single(super.answer, this._call);

  final StreamingCall<R> _call;

  @override
  Future<Map<String, String>> get headers => _call.headers;

  @override
  Future<Map<String, String>> get trailers => _call.trailers;

  @override
  Future<void> cancel() => _call.cancel();
}
