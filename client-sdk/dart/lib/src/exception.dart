import 'package:grpc/protos.dart' show BadRequest, ErrorInfo, RetryInfo;

import 'connections.dart' as connections;
import 'generated/jobwise/errors/v1/errors.pbenum.dart';
import 'grpc.dart';

/// A call that failed, or a letter that ended without being complete.
///
/// ```dart
/// try {
///   await client.jobs.getJob(GetJobRequest(jobId: id));
/// } on JobWiseException catch (failure) {
///   if (failure.reason == Reason.REASON_JOB_NOT_FOUND) return null;
///   rethrow;
/// }
/// ```
final class JobWiseException implements Exception {
  /// Creates an exception, for a fake server's answers.
  const JobWiseException({
    required this.code,
    required this.message,
    this.reasonName = '',
    this.metadata = const {},
    this.problems = const {},
    this.retryAfter,
    this.isUnsent = false,
  });

  /// Creates the exception that a server throws for [reason].
  JobWiseException.of(
    Reason reason,
    String message, {
    required int code,
    Map<String, String> metadata = const {},
    Map<String, String> problems = const {},
    Duration? retryAfter,
  }) : this(
         code: code,
         message: message,
         reasonName: reason.name.substring(_prefix.length),
         metadata: metadata,
         problems: problems,
         retryAfter: retryAfter,
       );

  /// Reads the exception from a failed gRPC call. [server] is what the message
  /// calls the server when it could not be reached.
  factory JobWiseException.from(
    GrpcError error, {
    String server = 'the server',
  }) {
    var reasonName = '';
    var metadata = const <String, String>{};
    final problems = <String, String>{};
    Duration? retryAfter;
    for (final detail in error.details ?? const <Object>[]) {
      switch (detail) {
        case ErrorInfo():
          reasonName = detail.reason;
          metadata = Map.unmodifiable(detail.metadata);
        case BadRequest():
          for (final field in detail.fieldViolations) {
            problems.putIfAbsent(field.field_1, () => field.description);
          }
        case RetryInfo():
          retryAfter = Duration(
            seconds: detail.retryDelay.seconds.toInt(),
            microseconds: detail.retryDelay.nanos ~/ 1000,
          );
      }
    }
    return JobWiseException(
      code: error.code,
      message: reasonName.isEmpty
          ? connections.connectionText(error, server)
          : error.message ?? error.codeName,
      reasonName: reasonName,
      metadata: metadata,
      problems: Map.unmodifiable(problems),
      retryAfter: retryAfter,
      isUnsent: connections.isUnsent(error),
    );
  }

  static const _prefix = 'REASON_';

  /// The gRPC status, one of the constants of [StatusCode].
  final int code;

  /// One sentence for people.
  final String message;

  /// The reason's name on the wire, such as `JOB_NOT_FOUND`. Empty if no
  /// JobWise server answered: the connection failed, or a proxy refused.
  final String reasonName;

  /// Facts that belong to the reason, such as `generation_id`.
  final Map<String, String> metadata;

  /// What is wrong with the request, by field.
  final Map<String, String> problems;

  /// How long to wait before the next try. Null if the server names no time.
  final Duration? retryAfter;

  /// Whether the request surely never reached a server, so that nothing can
  /// have happened.
  final bool isUnsent;

  /// The reason from the server's catalogue of errors. `REASON_UNSPECIFIED` if
  /// [reasonName] is empty or newer than this package.
  Reason get reason => Reason.values.firstWhere(
    (known) => known.name == '$_prefix$reasonName',
    orElse: () => Reason.REASON_UNSPECIFIED,
  );

  /// Whether the same call may succeed later without any change.
  bool get retryable =>
      retryAfter != null ||
      switch (code) {
        StatusCode.unavailable ||
        StatusCode.resourceExhausted ||
        StatusCode.deadlineExceeded => true,
        StatusCode.unknown => reasonName.isEmpty,
        _ => false,
      };

  @override
  String toString() {
    final name = reasonName.isEmpty ? StatusCode.name(code) : reasonName;
    return 'JobWiseException: $message ($name)';
  }
}

/// What the client itself does about a failure.
extension Remedies on JobWiseException {
  /// The access token is not, or no longer, accepted.
  bool get refusesToken =>
      code == StatusCode.unauthenticated &&
      switch (reason) {
        Reason.REASON_INVALID_TOKEN || Reason.REASON_NOT_AUTHENTICATED => true,
        _ => false,
      };

  /// What ended the letter, if its reader has more of it than is stored: the
  /// server that wrote it died with text that it had sent. Otherwise this.
  JobWiseException get endOfLetter {
    final ended = metadata['ended_reason'];
    if (ended == null) return this;
    return JobWiseException(
      code: StatusCode.unavailable,
      message: metadata['ended_detail'] ?? message,
      reasonName: ended,
      metadata: metadata,
    );
  }

  /// The server has too much to do for this call, and may take it later. Not
  /// after a wrong password, where another try makes the wait longer.
  bool get isBusy =>
      code == StatusCode.resourceExhausted &&
      !metadata.containsKey('generation_id') &&
      switch (reason) {
        Reason.REASON_DAILY_TOKENS_USED ||
        Reason.REASON_TOO_MANY_FAILED_SIGN_INS => false,
        _ => true,
      };

  /// The server could not be reached, went away, or is about to.
  bool get isOutage => switch (reason) {
    Reason.REASON_DRAINING ||
    Reason.REASON_UNAVAILABLE ||
    Reason.REASON_DATABASE_UNAVAILABLE => true,
    Reason.REASON_UNSPECIFIED =>
      reasonName.isEmpty &&
          switch (code) {
            StatusCode.unavailable ||
            StatusCode.unknown ||
            StatusCode.internal => true,
            _ => false,
          },
    _ => false,
  };
}
