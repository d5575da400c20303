import 'package:jobwise/jobwise.dart';
import 'package:jobwise/testing.dart';
import 'package:test/test.dart';

void main() {
  late FakeJobWise server;
  late Set<String> accepted;

  setUp(() {
    accepted = {};
    server = FakeJobWise();
    server.answer(GetCurrentUserRequest(), (request) {
      final token = server.metadata.last['authorization'];
      if (token == null) throw refused(Reason.REASON_NOT_AUTHENTICATED);
      if (accepted.isNotEmpty && !accepted.contains(token)) {
        throw refused(Reason.REASON_INVALID_TOKEN);
      }
      return GetCurrentUserResponse(user: User(fullName: 'Ann Lee'));
    });
  });

  int renewals() => server.requests.whereType<RefreshTokenRequest>().length;

  test('call_carriesTheToken', () async {
    final client = server.client();
    await client.login('ann@example.com', 'a long password');

    await client.auth.getCurrentUser(GetCurrentUserRequest());

    expect(server.metadata.last['authorization'], 'Bearer access-1');
  });

  test('callBeforeSignIn_isRefusedByTheServer', () async {
    final call = server.client().auth.getCurrentUser(GetCurrentUserRequest());

    await expectLater(
      call,
      throwsA(
        isA<JobWiseException>().having(
          (failure) => failure.reason,
          'reason',
          Reason.REASON_NOT_AUTHENTICATED,
        ),
      ),
    );
    expect(renewals(), 0);
  });

  test('tokenAboutToExpire_isRenewedOnceForManyCalls', () async {
    server.tokenLife = const Duration(seconds: 30);
    final client = server.client();
    await client.login('ann@example.com', 'a long password');
    server.tokenLife = const Duration(hours: 1);

    await Future.wait([
      for (var i = 0; i < 64; i++)
        client.auth.getCurrentUser(GetCurrentUserRequest()),
    ]);

    expect(renewals(), 1);
    expect(server.metadata.last['authorization'], 'Bearer access-2');
  });

  test('refusedToken_isRenewedOnceForManyCalls', () async {
    final client = server.client();
    await client.login('ann@example.com', 'a long password');
    accepted = {'Bearer access-2'};

    await Future.wait([
      for (var i = 0; i < 64; i++)
        client.auth.getCurrentUser(GetCurrentUserRequest()),
    ]);

    expect(renewals(), 1);
  });

  test('renewalWithoutAnAnswer_isTriedAgain', () async {
    var tries = 0;
    server.answer(RefreshTokenRequest(), (request) {
      if (tries++ == 0) {
        throw const JobWiseException(
          code: StatusCode.deadlineExceeded,
          message: 'Nothing came for 10 s',
        );
      }
      return RefreshTokenResponse(
        tokens: Tokens(accessToken: 'access-2', expiresIn: 3600),
      );
    });
    server.tokenLife = const Duration(seconds: 30);
    final client = server.client();
    await client.login('ann@example.com', 'a long password');

    await client.auth.getCurrentUser(GetCurrentUserRequest());

    expect(renewals(), 2);
  });

  test('tokenRefusedAgain_fails', () async {
    final client = server.client();
    await client.login('ann@example.com', 'a long password');
    accepted = {'none'};

    await expectLater(
      client.auth.getCurrentUser(GetCurrentUserRequest()),
      throwsA(isA<JobWiseException>()),
    );
    expect(renewals(), 1);
  });

  group('download', () {
    setUp(() {
      server.answer(DownloadExportRequest(), (request) {
        if (!accepted.contains(server.metadata.last['authorization'])) {
          throw refused(Reason.REASON_INVALID_TOKEN);
        }
        return FileChunk(data: [1, 2, 3]);
      });
    });

    test('refusedToken_isRenewed', () async {
      final client = server.client();
      await client.login('ann@example.com', 'a long password');
      accepted = {'Bearer access-2'};

      expect(await client.exports.downloadFile('1'), [1, 2, 3]);
      expect(renewals(), 1);
    });

    test('tokenRefusedAgain_fails', () async {
      final client = server.client();
      await client.login('ann@example.com', 'a long password');

      await expectLater(
        client.exports.downloadFile('1'),
        throwsA(isA<JobWiseException>()),
      );
      expect(renewals(), 1);
    });

    test('sessionEnded_failsWithItsReason', () async {
      server
        ..tokenLife = const Duration(seconds: 30)
        ..answer(
          RefreshTokenRequest(),
          (request) => throw refused(Reason.REASON_INVALID_REFRESH_TOKEN),
        );
      final client = server.client();
      await client.login('ann@example.com', 'a long password');

      await expectLater(
        client.exports.downloadFile('1'),
        throwsA(
          isA<JobWiseException>().having(
            (failure) => failure.reason,
            'reason',
            Reason.REASON_INVALID_REFRESH_TOKEN,
          ),
        ),
      );
    });

    test('listenedToLater_isWhole', () async {
      final client = server.client();
      await client.login('ann@example.com', 'a long password');
      accepted = {'Bearer access-1'};
      final chunks = client.exports.downloadExport(DownloadExportRequest());
      await pumpEventQueue();

      expect(await joinChunks(chunks), [1, 2, 3]);
      expect(await chunks.headers, isEmpty);
    });

    test('cancelled_endsWithoutACall', () async {
      final client = server.client();
      final chunks = client.exports.downloadExport(DownloadExportRequest());

      await chunks.cancel();

      await expectLater(
        chunks,
        emitsInOrder([
          emitsError(
            isA<JobWiseException>().having(
              (failure) => failure.code,
              'code',
              StatusCode.cancelled,
            ),
          ),
          emitsDone,
        ]),
      );
      expect(server.requests, isEmpty);
    });
  });

  test('wrongPassword_isNoReasonToRenew', () async {
    server.answer(
      ChangePasswordRequest(),
      (request) => throw refused(Reason.REASON_WRONG_PASSWORD),
    );
    final client = server.client();
    await client.login('ann@example.com', 'a long password');

    await expectLater(
      client.auth.changePassword(ChangePasswordRequest()),
      throwsA(isA<JobWiseException>()),
    );
    expect(renewals(), 0);
  });

  test('refreshTokenRefused_endsTheSession', () async {
    final told = <Tokens?>[];
    final client = server.client(onTokens: told.add);
    await client.login('ann@example.com', 'a long password');
    accepted = {'none'};
    server.answer(
      RefreshTokenRequest(),
      (request) => throw refused(Reason.REASON_INVALID_REFRESH_TOKEN),
    );

    await expectLater(
      client.auth.getCurrentUser(GetCurrentUserRequest()),
      throwsA(
        isA<JobWiseException>().having(
          (failure) => failure.reason,
          'reason',
          Reason.REASON_INVALID_REFRESH_TOKEN,
        ),
      ),
    );
    expect(told.map((tokens) => tokens?.accessToken), ['access-1', null]);
    expect(client.tokens, isNull);
  });

  test('sessionResumed_usesNewTokens', () async {
    final client = server.client();

    await client.resumeSession('kept');
    await client.auth.getCurrentUser(GetCurrentUserRequest());

    expect(server.requests.first, RefreshTokenRequest(refreshToken: 'kept'));
    expect(server.metadata.last['authorization'], 'Bearer access-1');
  });

  test('loggedOut_sendsNoToken', () async {
    final client = server.client();
    await client.login('ann@example.com', 'a long password');

    await client.logout();

    expect(client.tokens, isNull);
  });
}

JobWiseException refused(Reason reason) => JobWiseException.of(
  reason,
  'Could not validate credentials',
  code: StatusCode.unauthenticated,
);
