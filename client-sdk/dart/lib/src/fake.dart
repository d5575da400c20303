import 'dart:async';

import 'package:fixnum/fixnum.dart';
import 'package:grpc/grpc_connection_interface.dart' show ClientCall;
import 'package:grpc/protos.dart' as rpc;
import 'package:grpc/service_api.dart';
import 'package:protobuf/protobuf.dart';

import 'client.dart';
import 'exception.dart';
import 'generated/jobwise/auth/v1/auth_service.pb.dart';
import 'generated/jobwise/generation/v1/generation_messages.pb.dart';
import 'generated/jobwise/generation/v1/generation_service.pb.dart';
import 'grpc.dart';

/// A JobWise server in memory. What its clients do is what they do with a real
/// one: they renew tokens, repeat calls, and resume letters.
///
/// ```dart
/// final server = FakeJobWise()
///   ..answer(GetJobRequest(), (request) => GetJobResponse(job: Job(id: request.jobId)))
///   ..letter('Dear Ann, …');
/// final client = server.client();
/// await client.login('ann@example.com', 'a long password');
/// ```
///
/// It signs everybody in. Methods without an answer fail with `UNIMPLEMENTED`.
final class FakeJobWise {
  /// Creates a server that can sign users in and out.
  FakeJobWise() {
    answer(
      RegisterRequest(),
      (request) =>
          RegisterResponse(tokens: _signIn(request.email, request.fullName)),
    );
    answer(
      LoginRequest(),
      (request) => LoginResponse(tokens: _signIn(request.email, 'Ann Lee')),
    );
    answer(
      RefreshTokenRequest(),
      (request) => RefreshTokenResponse(tokens: _tokens()),
    );
    answer(LogoutRequest(), (request) => LogoutResponse());
  }

  final _answers = <String, FutureOr<GeneratedMessage> Function(Object)>{};
  var _user = User(id: 1, email: 'ann@example.com', fullName: 'Ann Lee');
  var _signIns = 0;

  Generation? _letter;
  int? _cutAfter;

  /// The requests so far, in the order in which they came.
  final List<GeneratedMessage> requests = [];

  /// The metadata of each of the [requests].
  final List<Map<String, String>> metadata = [];

  /// How long new access tokens live.
  Duration tokenLife = const Duration(hours: 1);

  /// A client of this server.
  JobWiseClient client({
    int repeats = 3,
    Duration silence = const Duration(seconds: 45),
    Duration patience = const Duration(minutes: 2),
    void Function(Tokens? tokens)? onTokens,
  }) => JobWiseClient.over(
    _FakeChannel(this),
    repeats: repeats,
    silence: silence,
    patience: patience,
    onTokens: onTokens,
  );

  /// From now on answers requests of the type of [example] by [handler], which
  /// may throw a [JobWiseException].
  void answer<Q extends GeneratedMessage>(
    Q example,
    FutureOr<GeneratedMessage> Function(Q request) handler,
  ) {
    final name = example.info_.qualifiedMessageName;
    _answers[name] = (request) => handler(request as Q);
  }

  /// From now on writes [text] as every letter, word by word.
  void letter(String text, {String generationId = 'letter-1'}) {
    _letter = Generation(
      generationId: generationId,
      documentType: 'cover_letter',
      status: 'completed',
      coverLetterText: text,
      contentText: text,
    );
    answer(
      GetGenerationRequest(),
      (request) => GetGenerationResponse(generation: _letter),
    );
    answer(
      GenerateCoverLetterRequest(),
      (request) => GenerateCoverLetterResponse(generation: _letter),
    );
  }

  /// Drops the connection of the next reader of a letter after [words] words.
  void cutLetterAfter(int words) => _cutAfter = words;

  Tokens _signIn(String email, String fullName) {
    _user = User(id: 1, email: email, fullName: fullName, isActive: true);
    return _tokens();
  }

  Tokens _tokens() => Tokens(
    accessToken: 'access-${++_signIns}',
    refreshToken: 'refresh-$_signIns',
    tokenType: 'Bearer',
    expiresIn: tokenLife.inSeconds,
    user: _user,
  );

  Stream<Object?> _receive(
    String path,
    Object? request,
    Map<String, String> metadata,
  ) async* {
    final message = request! as GeneratedMessage;
    requests.add(message);
    this.metadata.add(metadata);
    try {
      switch (message) {
        case GenerateCoverLetterRequest()
            when _letter != null && path.endsWith('/StreamCoverLetter'):
          yield* _write(0, message.jobId);
        case WatchGenerationRequest() when _letter != null:
          yield* _write(message.fromOffset, '');
        default:
          final name = message.info_.qualifiedMessageName;
          final handler = _answers[name];
          if (handler == null) {
            throw GrpcError.unimplemented(
              'FakeJobWise has no answer for $name',
            );
          }
          yield await handler(message);
      }
    } on JobWiseException catch (failure) {
      throw _error(failure);
    }
  }

  Stream<CoverLetterEvent> _write(int offset, String jobId) async* {
    final letter = _letter!;
    final cutAfter = _cutAfter;
    _cutAfter = null;
    yield CoverLetterEvent(
      started: CoverLetterStarted(
        generationId: letter.generationId,
        jobId: jobId,
        model: 'fake',
      ),
    );
    var at = offset;
    final rest = String.fromCharCodes(letter.contentText.runes.skip(offset));
    final words = RegExp(r'\S+\s*|\s+').allMatches(rest);
    for (final (number, word) in words.indexed) {
      if (number == cutAfter) {
        throw const GrpcError.unavailable('The connection was cut');
      }
      final text = word.group(0)!;
      yield CoverLetterEvent(
        delta: CoverLetterDelta(offset: at, text: text),
      );
      at += text.runes.length;
    }
    yield CoverLetterEvent(completed: CoverLetterCompleted(generation: letter));
  }

  static GrpcError _error(JobWiseException failure) {
    final wait = failure.retryAfter;
    return GrpcError.custom(failure.code, failure.message, [
      rpc.ErrorInfo(
        reason: failure.reasonName,
        domain: 'jobwise',
        metadata: failure.metadata.entries,
      ),
      if (failure.problems.isNotEmpty)
        rpc.BadRequest(
          fieldViolations: [
            for (final MapEntry(:key, :value) in failure.problems.entries)
              rpc.BadRequest_FieldViolation(field_1: key, description: value),
          ],
        ),
      if (wait != null)
        rpc.RetryInfo(
          retryDelay: rpc.Duration(
            seconds: Int64(wait.inSeconds),
            nanos: wait.inMicroseconds.remainder(1000000) * 1000,
          ),
        ),
    ]);
  }
}

/// A connection that ends in the fake server.
final class _FakeChannel implements ClientChannel {
  _FakeChannel(this._server);

  final FakeJobWise _server;

  @override
  ClientCall<Q, R> createCall<Q, R>(
    ClientMethod<Q, R> method,
    Stream<Q> requests,
    CallOptions options,
  ) => _FakeCall(_server, method, requests, options);

  @override
  Future<void> shutdown() async {}

  @override
  Future<void> terminate() async {}

  @override
  // package:grpc exports the type only together with dart:io.
  // ignore: always_declare_return_types
  get onConnectionStateChanged => const Stream.empty();
}

/// A call to the fake server. It has no deadline, because a timer that outlives
/// a widget test fails it.
final class _FakeCall<Q, R> extends ClientCall<Q, R> {
  _FakeCall(this._server, this._method, this._requests, this._options)
    : super(_method, _requests, CallOptions());

  final FakeJobWise _server;
  final ClientMethod<Q, R> _method;
  final Stream<Q> _requests;
  final CallOptions _options;

  late final Stream<R> _answers = _receive();

  Stream<R> _receive() async* {
    final metadata = Map.of(_options.metadata);
    for (final provider in _options.metadataProviders) {
      await provider(metadata, '');
    }
    final request = await _requests.first;
    yield* _server._receive(_method.path, request, metadata).cast<R>();
  }

  @override
  Stream<R> get response => _answers;

  @override
  Future<Map<String, String>> get headers async => const {};

  @override
  Future<Map<String, String>> get trailers async => const {};

  @override
  Future<void> cancel() async {}
}
