import 'dart:async';
import 'dart:math';

import 'package:async/async.dart';
import 'package:grpc/service_api.dart';

import 'contract.dart';
import 'exception.dart';
import 'generated/jobwise/auth/v1/auth_service.pb.dart';
import 'generated/jobwise/errors/v1/errors.pbenum.dart';
import 'grpc.dart';
import 'session.dart';
import 'streaming_call.dart';

final _random = Random.secure();

/// A new idempotency key: 128 random bits.
String newKey() => [
  for (var i = 0; i < 16; i++)
    _random.nextInt(256).toRadixString(16).padLeft(2, '0'),
].join();

/// The wait before repeat number [repeat], counted from 0: 200 ms, doubled each
/// time up to 5 s, and up to a fifth more or less so that clients spread out.
Duration backoff(int repeat) =>
    Duration(milliseconds: min(200 << min(repeat, 10), 5000)) *
    (0.8 + _random.nextDouble() * 0.4);

/// What every call gets: the access token, an idempotency key, a deadline,
/// repeats where they are safe, and failures as [JobWiseException].
final class Calls extends ClientInterceptor {
  /// Creates the interceptor of one client.
  Calls(
    this._session, {
    required this.timeout,
    required this.repeats,
    required this.server,
  });

  /// The longest wait that the server may ask for and still be asked again.
  static const _longestWait = Duration(seconds: 10);

  final Session _session;

  /// The time that a call may take, repeats included.
  final Duration timeout;

  /// How often a call may be repeated.
  final int repeats;

  /// What messages call the server.
  final String server;

  /// Whether the client was closed, so that no other try can help.
  var closed = false;

  /// The exception that callers get for [error].
  JobWiseException failure(GrpcError error) =>
      JobWiseException.from(error, server: server);

  @override
  ResponseFuture<R> interceptUnary<Q, R>(
    ClientMethod<Q, R> method,
    Q request,
    CallOptions options,
    ClientUnaryInvoker<Q, R> invoker,
  ) {
    final keyed = CallOptions(metadata: _key(method.path)).mergedWith(options);
    return _Answer(
      _UnaryCall(
        this,
        method.path,
        keyed.timeout ?? timeout,
        (remaining) => invoker(method, request, keyed.mergedWith(remaining)),
      ),
    );
  }

  @override
  ResponseStream<R> interceptStreaming<Q, R>(
    ClientMethod<Q, R> method,
    Stream<Q> requests,
    CallOptions options,
    ClientStreamingInvoker<Q, R> invoker,
  ) {
    final keyed = CallOptions(metadata: _key(method.path)).mergedWith(options);
    return StreamingCall(
      _session,
      failure,
      (authorized) => invoker(method, requests, keyed.mergedWith(authorized)),
    );
  }

  Map<String, String> _key(String path) => {
    if (keyedMethods.contains(path)) 'idempotency-key': newKey(),
  };

  /// Makes a call that only reads until it succeeds or another try can't help.
  Future<T> repeated<T>(Future<T> Function(CallOptions options) call) async {
    final elapsed = Stopwatch()..start();
    for (var repeat = 0; ;) {
      try {
        return await call(CallOptions(timeout: timeout - elapsed.elapsed));
      } on JobWiseException catch (failure) {
        final wait = _waitAfter(failure, repeat++, onlyReads: true);
        if (wait == null || elapsed.elapsed + wait >= timeout) rethrow;
        await Future<void>.delayed(wait);
      }
    }
  }

  /// How long to wait before the failed call is repeated; null if it can't be.
  Duration? _waitAfter(
    JobWiseException failure,
    int repeat, {
    required bool onlyReads,
  }) {
    final mayHelp = onlyReads
        ? failure.isOutage || failure.isBusy
        // Such a call was refused before it ran.
        : failure.reason == Reason.REASON_TOO_MANY_REQUESTS || failure.isUnsent;
    if (repeat >= repeats || closed || !mayHelp) return null;
    final wait = failure.retryAfter ?? backoff(repeat);
    return wait <= _longestWait ? wait : null;
  }

  /// Sign-in also works by the plain stub: the session follows its answers.
  void _follow(Object? answer) => switch (answer) {
    RegisterResponse() => _session.use(answer.tokens),
    LoginResponse() => _session.use(answer.tokens),
    RefreshTokenResponse() => _session.use(answer.tokens),
    LogoutResponse() => _session.use(null),
    _ => null,
  };
}

/// One call with its repeats.
final class _UnaryCall<R> {
  _UnaryCall(this._calls, this._path, this._timeout, this._invoke);

  final Calls _calls;
  final String _path;
  final Duration _timeout;
  final ResponseFuture<R> Function(CallOptions options) _invoke;
  final _elapsed = Stopwatch()..start();
  ResponseFuture<R>? _current;
  final _cancelled = Completer<void>();

  Future<R> run() async {
    var renewed = false;
    for (var repeat = 0; ;) {
      String? token;
      try {
        if (!publicMethods.contains(_path)) {
          token = await _calls._session.accessToken();
        }
        final answer = await _attempt(token);
        _calls._follow(answer);
        return answer;
      } on GrpcError catch (error, stack) {
        final failure = _calls.failure(error);
        if (_cancelled.isCompleted) Error.throwWithStackTrace(failure, stack);
        if (token != null && failure.refusesToken && !renewed) {
          renewed = true;
          await _renew(token);
          continue;
        }
        final wait = _calls._waitAfter(
          failure,
          repeat++,
          onlyReads: isRepeatable(_path),
        );
        if (wait == null || _elapsed.elapsed + wait >= _timeout) {
          Error.throwWithStackTrace(failure, stack);
        }
        // Whoever cancels does not wait.
        await _cancelled.future.timeout(wait, onTimeout: () {});
      }
    }
  }

  ResponseFuture<R> _attempt(String? token) {
    if (_cancelled.isCompleted) {
      throw const GrpcError.cancelled('Cancelled by client.');
    }
    final remaining = _timeout - _elapsed.elapsed;
    return _current = _invoke(
      CallOptions(
        metadata: authorization(token),
        timeout: remaining > Duration.zero ? remaining : Duration.zero,
      ),
    );
  }

  Future<void> _renew(String token) async {
    try {
      await _calls._session.renew(token);
    } on GrpcError catch (error, stack) {
      Error.throwWithStackTrace(_calls.failure(error), stack);
    }
  }

  Future<void> cancel() async {
    if (!_cancelled.isCompleted) _cancelled.complete();
    await _current?.cancel();
  }
}

/// The answer of a [_UnaryCall]. Headers and trailers are those of the attempt
/// that answered.
final class _Answer<R> extends DelegatingFuture<R>
    implements ResponseFuture<R> {
  factory _Answer(_UnaryCall<R> call) => _Answer._(call, call.run());

  _Answer._(this._call, this._result) : super(_result);

  final _UnaryCall<R> _call;
  final Future<R> _result;

  @override
  Future<Map<String, String>> get headers =>
      _result.then((_) => _call._current!.headers);

  @override
  Future<Map<String, String>> get trailers =>
      _result.then((_) => _call._current!.trailers);

  @override
  Future<void> cancel() => _call.cancel();
}
