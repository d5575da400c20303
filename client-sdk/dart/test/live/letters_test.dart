@TestOn('vm')
@Timeout(Duration(minutes: 5))
library;

import 'package:jobwise/jobwise.dart';
import 'package:test/test.dart';

import 'applicant.dart';
import 'live_server.dart';

void main() {
  if (skipReason != null) {
    test('letters of a server', () {}, skip: skipReason);
    return;
  }
  late LiveServer server;

  setUpAll(() async => server = await LiveServer.start());
  tearDownAll(() => server.dispose());

  String joined(List<LetterEvent> events) =>
      events.whereType<LetterDelta>().map((delta) => delta.text).join();

  /// Reads a letter, and does something once when some text has come.
  Future<List<LetterEvent>> read(
    Stream<LetterEvent> letter,
    Future<void> Function() halfway,
  ) async {
    final events = <LetterEvent>[];
    var done = false;
    await for (final event in letter) {
      events.add(event);
      if (!done && joined(events).length > 200) {
        done = true;
        await halfway();
      }
    }
    expect(done, isTrue, reason: 'the letter ended before it was interrupted');
    return events;
  }

  void expectWhole(List<LetterEvent> events) {
    final letter = (events.last as LetterCompleted).generation;
    expect(joined(events), letter.coverLetterText);
    expect(events.whereType<LetterStarted>(), hasLength(1));
  }

  test('connectionCut_letterIsWhole', () async {
    final wire = await Wire.to(server.port);
    addTearDown(wire.close);
    final user = await Applicant.join(wire.address);

    final events = await read(
      user.client.streamCoverLetter(user.order),
      () async => wire.cut(),
    );

    expectWhole(events);
    expect(wire.connections, 2);
  });

  test('tokenExpiredInTheMiddle_letterIsWhole', () async {
    final wire = await Wire.to(server.port);
    addTearDown(wire.close);
    final user = await Applicant.join(wire.address);

    final events = await read(
      user.client.streamCoverLetter(user.order),
      () async {
        user.expireToken();
        wire.cut();
      },
    );

    expectWhole(events);
    expect(user.renewals, 1);
  });

  test('tokenExpired_isRenewedOnceForManyCalls', () async {
    final user = await Applicant.join(server.address);
    user.expireToken();

    await Future.wait([
      for (var i = 0; i < 64; i++)
        user.client.auth.getCurrentUser(GetCurrentUserRequest()),
    ]);

    expect(user.renewals, 1);
  });

  test('readerGone_letterIsReadOnLater', () async {
    final user = await Applicant.join(server.address);
    final letter = user.client.streamCoverLetter(user.order);
    final seen = await letter
        .takeWhile((event) => event is! LetterDelta)
        .toList();
    final id = seen.whereType<LetterStarted>().single.generationId;

    final rest = await user.client.watchGeneration(id, fromOffset: 5).toList();

    final whole = (rest.last as LetterCompleted).generation.coverLetterText;
    expect(joined(rest), whole.substring(5));
  });

  test('serverRestarted_letterEndsAsDocumented', () async {
    final user = await Applicant.join(server.address);

    final reading = read(user.client.streamCoverLetter(user.order), () async {
      // A stopping server lets letters finish.
      final stopped = server.stop();
      await stopped;
      await server.startAgain();
    });

    expectWhole(await reading);
  });

  test('serverKilled_letterEndsAsInterrupted', () async {
    final user = await Applicant.join(server.address);

    final reading = read(user.client.streamCoverLetter(user.order), () async {
      await server.kill();
      await server.startAgain();
    });

    await expectLater(
      reading,
      throwsA(
        isA<JobWiseException>()
            .having((it) => it.reason, 'reason', Reason.REASON_INTERRUPTED)
            .having((it) => it.metadata, 'metadata', contains('generation_id')),
      ),
    );
    // The same client goes on.
    final jobs = await user.client.jobs.allJobs().toList();
    expect(jobs, hasLength(1));
  });

  test('serverGone_saysSo', () async {
    final client = JobWiseClient.connect('http://127.0.0.1:1', repeats: 0);

    await expectLater(
      client.login('ann@example.com', 'a long password'),
      throwsA(
        isA<JobWiseException>()
            .having((it) => it.code, 'code', StatusCode.unavailable)
            .having((it) => it.message, 'message', contains('refused')),
      ),
    );
  });
}
