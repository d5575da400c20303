import 'dart:async';

import 'package:jobwise/jobwise.dart';
import 'package:jobwise/src/letter_reader.dart';
import 'package:jobwise/testing.dart';
import 'package:test/test.dart';

const text = 'Dear Zoë 👩‍💻,\n\nI write to you.\n\nSincerely,\nAnn';
final order = GenerateCoverLetterRequest(jobId: 'job-1');

void main() {
  late FakeJobWise server;

  setUp(() => server = FakeJobWise()..letter(text));

  String joined(List<LetterEvent> events) =>
      events.whereType<LetterDelta>().map((delta) => delta.text).join();

  test('letter_comesInOrder', () async {
    final events = await server.client().streamCoverLetter(order).toList();

    expect(events.first, isA<LetterStarted>());
    expect(joined(events), text);
    expect((events.last as LetterCompleted).generation.contentText, text);
  });

  test('connectionDropped_resumesWithoutGapOrOverlap', () async {
    server.cutLetterAfter(3);

    final events = await server.client().streamCoverLetter(order).toList();

    expect(joined(events), text);
    expect(events.whereType<LetterStarted>(), hasLength(1));
    // "Dear ", "Zoë ", and the third word with its emoji of three code points.
    expect(
      server.requests.last,
      WatchGenerationRequest(generationId: 'letter-1', fromOffset: 15),
    );
  });

  test('connectionDroppedBeforeTheFirstEvent_asksAgain', () async {
    final opened = <(String?, int)>[];
    Stream<CoverLetterEvent> open(String? generationId, int offset) {
      opened.add((generationId, offset));
      if (opened.length == 1) {
        return Stream.error(
          const JobWiseException(
            code: StatusCode.unavailable,
            message: 'Connection refused',
          ),
        );
      }
      return Stream.fromIterable([
        CoverLetterEvent(started: CoverLetterStarted(generationId: 'letter-1')),
        CoverLetterEvent(delta: CoverLetterDelta(text: text)),
        CoverLetterEvent(completed: CoverLetterCompleted()),
      ]);
    }

    final events = await LetterReader(
      open,
      silence: const Duration(seconds: 45),
      patience: const Duration(minutes: 2),
    ).events.toList();

    expect(joined(events), text);
    expect(opened, [(null, 0), (null, 0)]);
  });

  const busy = JobWiseException(
    code: StatusCode.resourceExhausted,
    message: 'Too many requests. Please try again later.',
    reasonName: 'TOO_MANY_REQUESTS',
    retryAfter: Duration(milliseconds: 300),
  );

  test('serverTooBusyToResume_isAskedAgainAfterItsTime', () async {
    final opened = <(String?, int)>[];
    final elapsed = Stopwatch()..start();
    Stream<CoverLetterEvent> open(String? generationId, int offset) async* {
      opened.add((generationId, offset));
      if (opened.length == 2) throw busy;
      yield CoverLetterEvent(
        started: CoverLetterStarted(generationId: 'letter-1'),
      );
      if (opened.length == 1) {
        yield CoverLetterEvent(delta: CoverLetterDelta(text: 'Dear'));
        throw const JobWiseException(
          code: StatusCode.unavailable,
          message: 'The connection was cut',
        );
      }
      yield CoverLetterEvent(delta: CoverLetterDelta(offset: 4, text: '!'));
      yield CoverLetterEvent(completed: CoverLetterCompleted());
    }

    final events = await LetterReader(
      open,
      silence: const Duration(seconds: 45),
      patience: const Duration(minutes: 2),
    ).events.toList();

    expect(joined(events), 'Dear!');
    expect(opened, [(null, 0), ('letter-1', 4), ('letter-1', 4)]);
    expect(elapsed.elapsed, greaterThan(busy.retryAfter!));
  });

  const gone = JobWiseException(
    code: StatusCode.unavailable,
    message: 'Connection refused',
  );
  for (final (name, failure) in [('TooBusy', busy), ('Gone', gone)]) {
    test('server${name}ToBegin_isToldSoon', () async {
      var opened = 0;
      Stream<CoverLetterEvent> open(String? generationId, int offset) {
        opened++;
        return Stream.error(failure);
      }

      await expectLater(
        LetterReader(
          open,
          silence: const Duration(seconds: 45),
          patience: const Duration(minutes: 2),
          repeats: 1,
        ).events,
        emitsInOrder([emitsError(failure), emitsDone]),
      );
      expect(opened, 2);
    });
  }

  test('serverGoneForGood_endsWithTheFailure', () async {
    final client = server.client(patience: Duration.zero);
    server.cutLetterAfter(1);

    await expectLater(
      client.streamCoverLetter(order),
      emitsInOrder([
        isA<LetterStarted>(),
        isA<LetterDelta>(),
        emitsError(
          isA<JobWiseException>().having(
            (failure) => failure.message,
            'message',
            'The connection was cut',
          ),
        ),
        emitsDone,
      ]),
    );
  });

  test('clientClosed_endsWithTheFailure', () async {
    final client = server.client();
    server.cutLetterAfter(1);
    final events = <LetterEvent>[];

    final reading = client.streamCoverLetter(order).forEach((event) {
      events.add(event);
      client.close().ignore();
    });

    await expectLater(reading, throwsA(isA<JobWiseException>()));
    expect(events, [isA<LetterStarted>(), isA<LetterDelta>()]);
  });

  test('letterLost_endsWithItsReason', () async {
    final lost = FakeJobWise()
      ..answer(
        WatchGenerationRequest(),
        (request) => throw JobWiseException.of(
          Reason.REASON_INTERRUPTED,
          'The letter was interrupted by a server restart. Please generate it again.',
          code: StatusCode.unavailable,
          metadata: {'generation_id': 'letter-1', 'length': '12'},
        ),
      );

    await expectLater(
      lost.client().watchGeneration('letter-1'),
      emitsInOrder([
        emitsError(
          isA<JobWiseException>().having(
            (failure) => failure.reason,
            'reason',
            Reason.REASON_INTERRUPTED,
          ),
        ),
        emitsDone,
      ]),
    );
    expect(lost.requests, hasLength(1));
  });

  test('moreReadThanStored_endsWithTheReasonOfTheLetter', () async {
    final lost = FakeJobWise()
      ..answer(
        WatchGenerationRequest(),
        (request) => throw JobWiseException.of(
          Reason.REASON_OFFSET_BEYOND_TEXT,
          'The text has only 12 characters',
          code: StatusCode.outOfRange,
          metadata: {
            'generation_id': request.generationId,
            'length': '12',
            'ended_reason': 'INTERRUPTED',
            'ended_detail': 'The letter was interrupted',
          },
        ),
      );

    await expectLater(
      lost.client().watchGeneration('letter-1', fromOffset: 40),
      emitsError(
        isA<JobWiseException>()
            .having((it) => it.reason, 'reason', Reason.REASON_INTERRUPTED)
            .having((it) => it.metadata['length'], 'length', '12'),
      ),
    );
  });

  test('silence_countsAsADrop', () async {
    final silent = FakeJobWise();
    silent.answer(
      WatchGenerationRequest(),
      (request) => Completer<CoverLetterEvent>().future,
    );
    final client = silent.client(
      silence: const Duration(milliseconds: 50),
      patience: const Duration(milliseconds: 400),
    );

    await expectLater(
      client.watchGeneration('letter-1'),
      emitsError(
        isA<JobWiseException>().having(
          (failure) => failure.code,
          'code',
          StatusCode.unavailable,
        ),
      ),
    );
    expect(silent.requests.length, greaterThan(1));
  });

  test('startedAgainAndAgain_isNoProgress', () async {
    const outage = JobWiseException(
      code: StatusCode.unavailable,
      message: 'Database unavailable',
    );
    final reader = LetterReader(
      (generationId, offset) async* {
        yield CoverLetterEvent(
          started: CoverLetterStarted(generationId: 'letter-1'),
        );
        throw outage;
      },
      silence: const Duration(seconds: 5),
      patience: const Duration(milliseconds: 400),
    );

    await expectLater(
      reader.events,
      emitsInOrder([isA<LetterStarted>(), emitsError(outage), emitsDone]),
    );
  });

  test('subscriptionCancelled_readsNoFurther', () async {
    final events = server.client().streamCoverLetter(order);

    final first = await events.first;

    expect(first, isA<LetterStarted>());
  });

  test('subscriptionPaused_waits', () async {
    final seen = <LetterEvent>[];
    final done = Completer<void>();
    late final StreamSubscription<LetterEvent> subscription;
    subscription = server.client().streamCoverLetter(order).listen((event) {
      seen.add(event);
      subscription.pause(Future<void>.delayed(Duration.zero));
    }, onDone: done.complete);
    addTearDown(subscription.cancel);

    await done.future;

    expect(joined(seen), text);
  });
}
