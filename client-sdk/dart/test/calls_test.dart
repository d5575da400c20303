import 'package:jobwise/jobwise.dart';
import 'package:jobwise/testing.dart';
import 'package:test/test.dart';

void main() {
  /// A server that fails [times] times as if it were gone, then answers.
  FakeJobWise failing(int times, {Duration? retryAfter}) {
    var left = times;
    void fail() {
      if (left-- > 0) {
        throw JobWiseException.of(
          Reason.REASON_DRAINING,
          'The server is shutting down. Please try again.',
          code: StatusCode.unavailable,
          retryAfter: retryAfter,
        );
      }
    }

    return FakeJobWise()
      ..answer(GetJobRequest(), (request) {
        fail();
        return GetJobResponse(job: Job(id: request.jobId));
      })
      ..answer(CreateJobRequest(), (request) {
        fail();
        return CreateJobResponse();
      })
      ..answer(GenerateResumeRequest(), (request) {
        fail();
        return GenerateResumeResponse();
      });
  }

  test('read_isRepeated', () async {
    final server = failing(2);

    final answer = await server.client().jobs.getJob(GetJobRequest(jobId: '7'));

    expect(answer.job.id, '7');
    expect(server.requests, hasLength(3));
  });

  test('read_isNotRepeatedForEver', () async {
    final server = failing(9);

    await expectLater(
      server.client(repeats: 1).jobs.getJob(GetJobRequest()),
      throwsA(isA<JobWiseException>()),
    );
    expect(server.requests, hasLength(2));
  });

  test('write_isNotRepeated', () async {
    final server = failing(1);

    await expectLater(
      server.client().jobs.createJob(CreateJobRequest()),
      throwsA(isA<JobWiseException>()),
    );
    expect(server.requests, hasLength(1));
  });

  test('writeThatWasNeverSent_isRepeated', () async {
    var left = 1;
    final server = FakeJobWise()
      ..answer(CreateJobRequest(), (request) {
        if (left-- > 0) {
          throw const JobWiseException(
            code: StatusCode.unavailable,
            message: 'Error connecting: SocketException: Connection refused',
          );
        }
        return CreateJobResponse();
      });

    await server.client().jobs.createJob(CreateJobRequest());

    expect(server.requests, hasLength(2));
  });

  test('callCancelledBetweenItsRepeats_endsAtOnce', () async {
    final server = failing(9, retryAfter: const Duration(seconds: 9));
    final elapsed = Stopwatch()..start();

    final call = server.client().jobs.getJob(GetJobRequest());
    await pumpEventQueue();
    await call.cancel();

    await expectLater(
      call,
      throwsA(
        isA<JobWiseException>().having(
          (failure) => failure.code,
          'code',
          StatusCode.cancelled,
        ),
      ),
    );
    expect(elapsed.elapsed, lessThan(const Duration(seconds: 5)));
    expect(server.requests, hasLength(1));
  });

  test('closedClient_repeatsNothing', () async {
    final server = failing(9);
    final client = server.client();
    await client.close();

    await expectLater(
      client.jobs.getJob(GetJobRequest()),
      throwsA(isA<JobWiseException>()),
    );
    expect(server.requests, hasLength(1));
  });

  test('tooManyRequests_areRepeatedAfterTheirTime', () async {
    var left = 1;
    final server = FakeJobWise()
      ..answer(CreateJobRequest(), (request) {
        if (left-- > 0) {
          throw JobWiseException.of(
            Reason.REASON_TOO_MANY_REQUESTS,
            'Too many requests. Please try again later.',
            code: StatusCode.resourceExhausted,
            retryAfter: const Duration(milliseconds: 10),
          );
        }
        return CreateJobResponse();
      });

    await server.client().jobs.createJob(CreateJobRequest());

    expect(server.requests, hasLength(2));
  });

  test('writeWithKey_isRepeatedWithTheSameKey', () async {
    final server = failing(1);

    await server.client().generations.generateResume(GenerateResumeRequest());

    final keys = server.metadata.map((sent) => sent['idempotency-key']);
    expect(keys, hasLength(2));
    expect(keys.toSet().single, matches(RegExp(r'^[0-9a-f]{32}$')));
  });

  test('keyOfTheCaller_isKept', () async {
    final server = failing(0);

    await server.client().generations.generateResume(
      GenerateResumeRequest(),
      options: CallOptions(metadata: {'idempotency-key': 'mine'}),
    );

    expect(server.metadata.single['idempotency-key'], 'mine');
  });

  test('longWaitAskedFor_isLeftToTheCaller', () async {
    final server = failing(1, retryAfter: const Duration(minutes: 5));

    await expectLater(
      server.client().jobs.getJob(GetJobRequest()),
      throwsA(
        isA<JobWiseException>().having(
          (failure) => failure.retryAfter,
          'retryAfter',
          const Duration(minutes: 5),
        ),
      ),
    );
    expect(server.requests, hasLength(1));
  });

  test('list_isFetchedPageByPage', () async {
    final server = FakeJobWise()
      ..answer(
        ListJobsRequest(),
        (request) => ListJobsResponse(
          jobs: [
            for (
              var i = request.offset;
              i < 250 && i < request.offset + 100;
              i++
            )
              Job(id: '$i'),
          ],
          total: 250,
        ),
      );
    final filter = ListJobsRequest(status: 'active');

    final ids = await server
        .client()
        .jobs
        .allJobs(filter)
        .map((job) => job.id)
        .toList();

    expect(ids, [for (var i = 0; i < 250; i++) '$i']);
    expect(server.requests, hasLength(3));
    expect(filter, ListJobsRequest(status: 'active'));
  });
}
