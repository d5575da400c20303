import 'package:grpc/service_api.dart';

import 'calls.dart';
import 'channel/io.dart' if (dart.library.js_interop) 'channel/web.dart';
import 'downloads.dart';
import 'generated/jobwise/auth/v1/auth_service.pbgrpc.dart';
import 'generated/jobwise/evidence/v1/evidence_service.pbgrpc.dart';
import 'generated/jobwise/generation/v1/generation_messages.pb.dart';
import 'generated/jobwise/generation/v1/generation_service.pbgrpc.dart';
import 'generated/jobwise/job/v1/job_service.pbgrpc.dart';
import 'generated/jobwise/model/v1/model_service.pbgrpc.dart';
import 'generated/jobwise/profile/v1/profile_service.pbgrpc.dart';
import 'generated/jobwise/ranking/v1/ranking_service.pbgrpc.dart';
import 'generated/jobwise/sample/v1/sample_service.pbgrpc.dart';
import 'letter_event.dart';
import 'letter_reader.dart';
import 'session.dart';

/// A connection to a JobWise server, and one signed-in user on it.
///
/// [register] or [login] signs in. From then on every call carries the user's
/// access token, which is renewed before it expires and when the server refuses
/// it: once, however many calls wait for it. Failed calls throw a
/// `JobWiseException`.
///
/// ```dart
/// final client = JobWiseClient.connect('http://127.0.0.1:8000');
/// await client.login('ann@example.com', 'a long password');
/// await for (final job in client.jobs.allJobs()) {
///   print(job.title);
/// }
/// await client.close();
/// ```
///
/// Outside a browser it speaks gRPC, in a browser gRPC-Web. Everything else is
/// the same.
final class JobWiseClient {
  /// Connects to the server at [address], such as `https://jobwise.example.com`
  /// or `http://127.0.0.1:8000`. The connection is made by the first call.
  ///
  /// [timeout], [repeats], [silence], [patience] and [onTokens] are as in
  /// [JobWiseClient.over].
  factory JobWiseClient.connect(
    String address, {
    Duration timeout = const Duration(seconds: 60),
    int repeats = 3,
    Duration silence = const Duration(seconds: 45),
    Duration patience = const Duration(minutes: 2),
    void Function(Tokens? tokens)? onTokens,
  }) {
    final server = Uri.tryParse(address);
    if (server == null ||
        !(server.isScheme('http') || server.isScheme('https')) ||
        server.host.isEmpty) {
      throw ArgumentError.value(
        address,
        'address',
        'must be like https://host:port',
      );
    }
    return JobWiseClient._(
      openChannel(server),
      server: '${server.host}:${server.port}',
      timeout: timeout,
      repeats: repeats,
      silence: silence,
      patience: patience,
      onTokens: onTokens,
    );
  }

  /// Uses the caller's channel with its own settings, such as a private
  /// certificate authority. [close] closes the channel.
  ///
  /// A call fails when it is not answered within [timeout]. Calls that only
  /// read, or that carry an idempotency key, are repeated up to [repeats] times
  /// while the server can't be reached or has too much to do.
  ///
  /// A letter's connection that brings nothing for [silence], not even a
  /// heartbeat, counts as dropped; it must be longer than the server's
  /// `JOBWISE_HEARTBEAT_SECONDS`. A letter's reader looks for a server that is
  /// gone for as long as [patience], but asks for the first event of a letter
  /// only [repeats] times more.
  ///
  /// [onTokens] is told each new pair of tokens, and null when the session has
  /// ended. An app keeps the refresh token for [resumeSession].
  JobWiseClient.over(
    ClientChannel channel, {
    Duration timeout = const Duration(seconds: 60),
    int repeats = 3,
    Duration silence = const Duration(seconds: 45),
    Duration patience = const Duration(minutes: 2),
    void Function(Tokens? tokens)? onTokens,
  }) : this._(
         channel,
         server: 'the server',
         timeout: timeout,
         repeats: repeats,
         silence: silence,
         patience: patience,
         onTokens: onTokens,
       );

  JobWiseClient._(
    this._channel, {
    required String server,
    required Duration timeout,
    required int repeats,
    required this.silence,
    required this.patience,
    required void Function(Tokens? tokens)? onTokens,
  }) : _session = Session(AuthServiceClient(_channel), onTokens: onTokens) {
    _calls = Calls(
      _session,
      timeout: timeout,
      repeats: repeats,
      server: server,
    );
  }

  final ClientChannel _channel;
  final Session _session;
  late final Calls _calls;
  late final _interceptors = [_calls];

  /// How long a letter's connection may bring nothing.
  final Duration silence;

  /// How long a letter's reader looks for a server that is gone.
  final Duration patience;

  /// Accounts and sessions.
  late final auth = AuthServiceClient(_channel, interceptors: _interceptors);

  /// Profiles, and their enhancement.
  late final profiles = ProfileServiceClient(
    _channel,
    interceptors: _interceptors,
  );

  /// Jobs.
  late final jobs = JobServiceClient(_channel, interceptors: _interceptors);

  /// Samples of the user's writing.
  late final samples = SampleServiceClient(
    _channel,
    interceptors: _interceptors,
  );

  /// Rankings of the profile's content for a job.
  late final rankings = RankingServiceClient(
    _channel,
    interceptors: _interceptors,
  );

  /// Resumes, cover letters and their history. Read letters with
  /// [streamCoverLetter] and [watchGeneration], which resume by themselves.
  late final generations = GenerationServiceClient(
    _channel,
    interceptors: _interceptors,
  );

  /// Scores and evidence.
  late final evidence = EvidenceServiceClient(
    _channel,
    interceptors: _interceptors,
  );

  /// Files of documents.
  late final exports = ExportClient(_channel, _calls);

  /// Language models to choose from.
  late final models = ModelServiceClient(_channel, interceptors: _interceptors);

  /// The tokens in use. Null while nobody is signed in.
  Tokens? get tokens => _session.tokens;

  /// Creates an account and signs in. The [password] has at least 8 characters.
  Future<User> register(String email, String password, String fullName) async {
    final answer = await auth.register(
      RegisterRequest(email: email, password: password, fullName: fullName),
    );
    return answer.tokens.user;
  }

  /// Signs in.
  Future<User> login(String email, String password) async {
    final answer = await auth.login(
      LoginRequest(email: email, password: password),
    );
    return answer.tokens.user;
  }

  /// Signs in with a refresh token that was kept from an earlier session. It
  /// works once and is replaced: keep the new one too.
  Future<User> resumeSession(String refreshToken) async {
    final answer = await auth.refreshToken(
      RefreshTokenRequest(refreshToken: refreshToken),
    );
    return answer.tokens.user;
  }

  /// Ends the session, here and on the server.
  Future<void> logout() => auth.logout(LogoutRequest());

  /// Has a cover letter written, and reads it as it is written.
  ///
  /// The stream goes on by itself where it stopped when the connection drops or
  /// the server restarts. It ends with a `JobWiseException` where the letter is
  /// lost. Cancelling the subscription does not stop the letter; see
  /// [GenerationServiceClient.cancelGeneration].
  ///
  /// Equal [idempotencyKey]s within 24 hours mean the same letter. One is made
  /// if it is null.
  Stream<LetterEvent> streamCoverLetter(
    GenerateCoverLetterRequest request, {
    String? idempotencyKey,
  }) {
    // The same for each attempt, so that all of them get the same letter.
    final key = idempotencyKey ?? newKey();
    return _read(
      (id, offset) => id == null
          ? generations.streamCoverLetter(
              request,
              options: CallOptions(metadata: {'idempotency-key': key}),
            )
          : _watch(id, offset),
    );
  }

  /// Reads a document from [fromOffset] on, a number of Unicode code points,
  /// live while it is being written. Resumes like [streamCoverLetter].
  Stream<LetterEvent> watchGeneration(
    String generationId, {
    int fromOffset = 0,
  }) => _read(
    (id, offset) => _watch(id!, offset),
    generationId: generationId,
    offset: fromOffset,
  );

  /// Closes the connection. Calls in progress get a few seconds to finish, and
  /// letters that are read then end with a failure.
  Future<void> close() {
    _calls.closed = true;
    return _channel.shutdown().timeout(
      const Duration(seconds: 5),
      onTimeout: _channel.terminate,
    );
  }

  Stream<CoverLetterEvent> _watch(String generationId, int offset) =>
      generations.watchGeneration(
        WatchGenerationRequest(generationId: generationId, fromOffset: offset),
      );

  Stream<LetterEvent> _read(
    OpenLetter letter, {
    String? generationId,
    int offset = 0,
  }) => LetterReader(
    letter,
    generationId: generationId,
    offset: offset,
    silence: silence,
    patience: patience,
    repeats: _calls.repeats,
    isClosed: () => _calls.closed,
  ).events;
}
