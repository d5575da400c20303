import 'package:jobwise/jobwise.dart';
import 'package:jobwise/testing.dart';
import 'package:test/test.dart';

void main() {
  test('failure_hasAllThatTheServerSaid', () async {
    final server = FakeJobWise()
      ..answer(
        ListJobsRequest(),
        (request) => throw JobWiseException.of(
          Reason.REASON_INVALID_ARGUMENT,
          'limit must be between 1 and 100',
          code: StatusCode.invalidArgument,
          metadata: {'http_status': '422'},
          problems: {'limit': 'limit must be between 1 and 100'},
          retryAfter: const Duration(milliseconds: 1500),
        ),
      );

    final failure = await failureOf(
      server.client().jobs.listJobs(ListJobsRequest()),
    );

    expect(failure.code, StatusCode.invalidArgument);
    expect(failure.reason, Reason.REASON_INVALID_ARGUMENT);
    expect(failure.reasonName, 'INVALID_ARGUMENT');
    expect(failure.message, 'limit must be between 1 and 100');
    expect(failure.metadata, {'http_status': '422'});
    expect(failure.problems, {'limit': 'limit must be between 1 and 100'});
    expect(failure.retryAfter, const Duration(milliseconds: 1500));
    expect(failure.retryable, isTrue);
  });

  test('reasonOfANewerServer_keepsItsName', () {
    const failure = JobWiseException(
      code: StatusCode.notFound,
      message: 'The moon is gone',
      reasonName: 'MOON_NOT_FOUND',
    );

    expect(failure.reason, Reason.REASON_UNSPECIFIED);
    expect('$failure', 'JobWiseException: The moon is gone (MOON_NOT_FOUND)');
    expect(failure.retryable, isFalse);
  });

  test('methodWithoutAnswer_isUnimplemented', () async {
    final failure = await failureOf(
      FakeJobWise().client().jobs.getJob(GetJobRequest()),
    );

    expect(failure.code, StatusCode.unimplemented);
    expect(failure.reasonName, isEmpty);
  });

  test('addressWithoutScheme_isRefused', () {
    expect(() => JobWiseClient.connect('127.0.0.1:8000'), throwsArgumentError);
    expect(() => JobWiseClient.connect('ftp://host'), throwsArgumentError);
  });
}

Future<JobWiseException> failureOf(Future<Object?> call) => call.then(
  (answer) => fail('answered $answer'),
  onError: (Object failure) => failure as JobWiseException,
);
