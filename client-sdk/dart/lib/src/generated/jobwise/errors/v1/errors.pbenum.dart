// This is a generated file - do not edit.
//
// Generated from jobwise/errors/v1/errors.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Why a request was refused or failed. Clients may meet reasons that are newer than they are.
class Reason extends $pb.ProtobufEnum {
  /// Not set. The server never returns this.
  static const Reason REASON_UNSPECIFIED =
      Reason._(0, _omitEnumNames ? '' : 'REASON_UNSPECIFIED');

  /// Fields of the request break a rule. The text is that of the first problem.
  static const Reason REASON_INVALID_ARGUMENT =
      Reason._(1, _omitEnumNames ? '' : 'REASON_INVALID_ARGUMENT');

  /// The body is not JSON, or not an object or list where one is needed.
  static const Reason REASON_INVALID_JSON =
      Reason._(2, _omitEnumNames ? '' : 'REASON_INVALID_JSON');

  /// The request has no access token.
  static const Reason REASON_NOT_AUTHENTICATED =
      Reason._(3, _omitEnumNames ? '' : 'REASON_NOT_AUTHENTICATED');

  /// The access token is forged, has expired, or belongs to an account that is gone.
  static const Reason REASON_INVALID_TOKEN =
      Reason._(4, _omitEnumNames ? '' : 'REASON_INVALID_TOKEN');

  /// The body or message holds more bytes or values than a request may have.
  static const Reason REASON_BODY_TOO_LARGE =
      Reason._(5, _omitEnumNames ? '' : 'REASON_BODY_TOO_LARGE');

  /// A user or an address sends requests too often.
  static const Reason REASON_TOO_MANY_REQUESTS =
      Reason._(6, _omitEnumNames ? '' : 'REASON_TOO_MANY_REQUESTS');

  /// A user leaves too many responses unread.
  static const Reason REASON_TOO_MANY_OPEN_ANSWERS =
      Reason._(7, _omitEnumNames ? '' : 'REASON_TOO_MANY_OPEN_ANSWERS');

  /// An internal server error. Callers learn nothing else about it.
  static const Reason REASON_INTERNAL =
      Reason._(8, _omitEnumNames ? '' : 'REASON_INTERNAL');

  /// The database does not respond.
  static const Reason REASON_DATABASE_UNAVAILABLE =
      Reason._(9, _omitEnumNames ? '' : 'REASON_DATABASE_UNAVAILABLE');

  /// The server is about to stop.
  static const Reason REASON_DRAINING =
      Reason._(10, _omitEnumNames ? '' : 'REASON_DRAINING');

  /// The request did not arrive, or was not answered, in time.
  static const Reason REASON_REQUEST_TIMEOUT =
      Reason._(11, _omitEnumNames ? '' : 'REASON_REQUEST_TIMEOUT');

  /// Nothing is at the path.
  static const Reason REASON_NOT_FOUND =
      Reason._(100, _omitEnumNames ? '' : 'REASON_NOT_FOUND');

  /// The path does not support the HTTP method.
  static const Reason REASON_METHOD_NOT_ALLOWED =
      Reason._(101, _omitEnumNames ? '' : 'REASON_METHOD_NOT_ALLOWED');

  /// The path of a gRPC method takes gRPC and, unless the method streams, JSON.
  static const Reason REASON_UNSUPPORTED_MEDIA_TYPE =
      Reason._(102, _omitEnumNames ? '' : 'REASON_UNSUPPORTED_MEDIA_TYPE');

  /// The bytes are not a message of the method.
  static const Reason REASON_MALFORMED_MESSAGE =
      Reason._(103, _omitEnumNames ? '' : 'REASON_MALFORMED_MESSAGE');

  /// The transcoder can't reach the method.
  static const Reason REASON_UNAVAILABLE =
      Reason._(104, _omitEnumNames ? '' : 'REASON_UNAVAILABLE');

  /// The caller disconnected before the response. Nobody sees this error.
  static const Reason REASON_CALLER_GONE =
      Reason._(105, _omitEnumNames ? '' : 'REASON_CALLER_GONE');

  /// Another account has the e-mail address.
  static const Reason REASON_EMAIL_TAKEN =
      Reason._(200, _omitEnumNames ? '' : 'REASON_EMAIL_TAKEN');

  /// No account has this e-mail address and password.
  static const Reason REASON_WRONG_CREDENTIALS =
      Reason._(201, _omitEnumNames ? '' : 'REASON_WRONG_CREDENTIALS');

  /// The account is inactive.
  static const Reason REASON_ACCOUNT_INACTIVE =
      Reason._(202, _omitEnumNames ? '' : 'REASON_ACCOUNT_INACTIVE');

  /// The current password is wrong.
  static const Reason REASON_WRONG_PASSWORD =
      Reason._(203, _omitEnumNames ? '' : 'REASON_WRONG_PASSWORD');

  /// The refresh token is unknown, used, or has expired.
  static const Reason REASON_INVALID_REFRESH_TOKEN =
      Reason._(204, _omitEnumNames ? '' : 'REASON_INVALID_REFRESH_TOKEN');

  /// The reset token is unknown, used, or has expired.
  static const Reason REASON_INVALID_RESET_TOKEN =
      Reason._(205, _omitEnumNames ? '' : 'REASON_INVALID_RESET_TOKEN');

  /// Too many passwords are waiting to be hashed.
  static const Reason REASON_TOO_MANY_SIGN_INS =
      Reason._(206, _omitEnumNames ? '' : 'REASON_TOO_MANY_SIGN_INS');

  /// An address has given too many wrong passwords for an account.
  static const Reason REASON_TOO_MANY_FAILED_SIGN_INS =
      Reason._(207, _omitEnumNames ? '' : 'REASON_TOO_MANY_FAILED_SIGN_INS');

  /// No profile has the id.
  static const Reason REASON_PROFILE_NOT_FOUND =
      Reason._(300, _omitEnumNames ? '' : 'REASON_PROFILE_NOT_FOUND');

  /// The caller asks for the primary profile and has none.
  static const Reason REASON_NO_PROFILE =
      Reason._(301, _omitEnumNames ? '' : 'REASON_NO_PROFILE');

  /// The request needs a profile, and the caller has none.
  static const Reason REASON_NO_PROFILE_YET =
      Reason._(302, _omitEnumNames ? '' : 'REASON_NO_PROFILE_YET');

  /// The profile belongs to another user.
  static const Reason REASON_PROFILE_FORBIDDEN =
      Reason._(303, _omitEnumNames ? '' : 'REASON_PROFILE_FORBIDDEN');

  /// The caller's only profile can't be deleted.
  static const Reason REASON_ONLY_PROFILE =
      Reason._(304, _omitEnumNames ? '' : 'REASON_ONLY_PROFILE');

  /// The account holds as many profiles as it may.
  static const Reason REASON_PROFILE_LIMIT =
      Reason._(305, _omitEnumNames ? '' : 'REASON_PROFILE_LIMIT');

  /// The profiles of the account would be too large in total.
  static const Reason REASON_PROFILE_BYTES_LIMIT =
      Reason._(306, _omitEnumNames ? '' : 'REASON_PROFILE_BYTES_LIMIT');

  /// The profile would be too large.
  static const Reason REASON_PROFILE_TOO_LARGE =
      Reason._(307, _omitEnumNames ? '' : 'REASON_PROFILE_TOO_LARGE');

  /// The profile has no experience with the id.
  static const Reason REASON_EXPERIENCE_NOT_FOUND =
      Reason._(308, _omitEnumNames ? '' : 'REASON_EXPERIENCE_NOT_FOUND');

  /// The profile has no education entry with the id.
  static const Reason REASON_EDUCATION_NOT_FOUND =
      Reason._(309, _omitEnumNames ? '' : 'REASON_EDUCATION_NOT_FOUND');

  /// The profile has no project with the id.
  static const Reason REASON_PROJECT_NOT_FOUND =
      Reason._(310, _omitEnumNames ? '' : 'REASON_PROJECT_NOT_FOUND');

  /// The profile has no certification with the id.
  static const Reason REASON_CERTIFICATION_NOT_FOUND =
      Reason._(311, _omitEnumNames ? '' : 'REASON_CERTIFICATION_NOT_FOUND');

  /// The profile has no text to enhance.
  static const Reason REASON_NOTHING_TO_ENHANCE =
      Reason._(312, _omitEnumNames ? '' : 'REASON_NOTHING_TO_ENHANCE');

  /// The JSON is no resume in the format of jsonresume.org.
  static const Reason REASON_NOT_A_JSON_RESUME =
      Reason._(313, _omitEnumNames ? '' : 'REASON_NOT_A_JSON_RESUME');

  /// Resumes in files of this kind can't be imported.
  static const Reason REASON_UNSUPPORTED_RESUME_TYPE =
      Reason._(314, _omitEnumNames ? '' : 'REASON_UNSUPPORTED_RESUME_TYPE');

  /// No job has the id, or the job is not the caller's.
  static const Reason REASON_JOB_NOT_FOUND =
      Reason._(400, _omitEnumNames ? '' : 'REASON_JOB_NOT_FOUND');

  /// The job belongs to another user.
  static const Reason REASON_JOB_FORBIDDEN =
      Reason._(401, _omitEnumNames ? '' : 'REASON_JOB_FORBIDDEN');

  /// Resumes or letters were made for the job.
  static const Reason REASON_JOB_HAS_DOCUMENTS =
      Reason._(402, _omitEnumNames ? '' : 'REASON_JOB_HAS_DOCUMENTS');

  /// The account holds as many jobs as it may.
  static const Reason REASON_JOB_LIMIT =
      Reason._(403, _omitEnumNames ? '' : 'REASON_JOB_LIMIT');

  /// The request holds nothing to create a job from.
  static const Reason REASON_NO_JOB_SOURCE =
      Reason._(404, _omitEnumNames ? '' : 'REASON_NO_JOB_SOURCE');

  /// The server reads no web pages.
  static const Reason REASON_URL_IMPORT_UNSUPPORTED =
      Reason._(405, _omitEnumNames ? '' : 'REASON_URL_IMPORT_UNSUPPORTED');

  /// No sample has the id, or the sample is not the caller's.
  static const Reason REASON_SAMPLE_NOT_FOUND =
      Reason._(500, _omitEnumNames ? '' : 'REASON_SAMPLE_NOT_FOUND');

  /// Enhancement needs a sample cover letter from the caller.
  static const Reason REASON_NO_COVER_LETTER_SAMPLE =
      Reason._(501, _omitEnumNames ? '' : 'REASON_NO_COVER_LETTER_SAMPLE');

  /// The account holds as many samples as it may.
  static const Reason REASON_SAMPLE_LIMIT =
      Reason._(502, _omitEnumNames ? '' : 'REASON_SAMPLE_LIMIT');

  /// The type of the sample is unknown.
  static const Reason REASON_INVALID_DOCUMENT_TYPE =
      Reason._(503, _omitEnumNames ? '' : 'REASON_INVALID_DOCUMENT_TYPE');

  /// The name of the file does not end in `.txt`.
  static const Reason REASON_UNSUPPORTED_FILE_TYPE =
      Reason._(504, _omitEnumNames ? '' : 'REASON_UNSUPPORTED_FILE_TYPE');

  /// The bytes of the file are not UTF-8 text.
  static const Reason REASON_FILE_NOT_UTF8 =
      Reason._(505, _omitEnumNames ? '' : 'REASON_FILE_NOT_UTF8');

  /// The file holds more than 1 MiB.
  static const Reason REASON_FILE_TOO_LARGE =
      Reason._(506, _omitEnumNames ? '' : 'REASON_FILE_TOO_LARGE');

  /// The file contains nothing visible.
  static const Reason REASON_EMPTY_FILE =
      Reason._(507, _omitEnumNames ? '' : 'REASON_EMPTY_FILE');

  /// Samples in files of this kind can't be imported.
  static const Reason REASON_UNSUPPORTED_IMPORT_TYPE =
      Reason._(508, _omitEnumNames ? '' : 'REASON_UNSUPPORTED_IMPORT_TYPE');

  /// The file to import holds more than 5 MiB.
  static const Reason REASON_IMPORT_TOO_LARGE =
      Reason._(509, _omitEnumNames ? '' : 'REASON_IMPORT_TOO_LARGE');

  /// The file opens only with a password.
  static const Reason REASON_FILE_ENCRYPTED =
      Reason._(510, _omitEnumNames ? '' : 'REASON_FILE_ENCRYPTED');

  /// The file is broken, or its name says something else than its content.
  static const Reason REASON_FILE_DAMAGED =
      Reason._(511, _omitEnumNames ? '' : 'REASON_FILE_DAMAGED');

  /// Reading the file would take too much time or memory: it has more than 100 pages, unpacks to more
  /// than 32 MiB, holds more than 20,000 lines or 300,000 characters, is nested too deeply, or takes
  /// over 2 seconds.
  static const Reason REASON_FILE_TOO_COMPLEX =
      Reason._(512, _omitEnumNames ? '' : 'REASON_FILE_TOO_COMPLEX');

  /// Too many files wait to be read. A user's files are read one after another, so this is also what
  /// happens to files that are sent together with slow ones; nobody has looked at them. Send them again,
  /// one at a time.
  static const Reason REASON_TOO_MANY_FILES =
      Reason._(513, _omitEnumNames ? '' : 'REASON_TOO_MANY_FILES');

  /// The file to import holds more than 1 MiB of text.
  static const Reason REASON_TEXT_TOO_LARGE =
      Reason._(514, _omitEnumNames ? '' : 'REASON_TEXT_TOO_LARGE');

  /// The job has no ranking yet.
  static const Reason REASON_RANKING_NOT_FOUND =
      Reason._(600, _omitEnumNames ? '' : 'REASON_RANKING_NOT_FOUND');

  /// No document has the id, or the document is not the caller's.
  static const Reason REASON_GENERATION_NOT_FOUND =
      Reason._(700, _omitEnumNames ? '' : 'REASON_GENERATION_NOT_FOUND');

  /// The document belongs to another user.
  static const Reason REASON_GENERATION_FORBIDDEN =
      Reason._(701, _omitEnumNames ? '' : 'REASON_GENERATION_FORBIDDEN');

  /// The account holds as many documents as it may.
  static const Reason REASON_DOCUMENT_LIMIT =
      Reason._(702, _omitEnumNames ? '' : 'REASON_DOCUMENT_LIMIT');

  /// The text of the resume would be too large.
  static const Reason REASON_RESUME_TOO_LARGE =
      Reason._(703, _omitEnumNames ? '' : 'REASON_RESUME_TOO_LARGE');

  /// Too many letters of the caller are being written.
  static const Reason REASON_TOO_MANY_RUNNING_LETTERS =
      Reason._(704, _omitEnumNames ? '' : 'REASON_TOO_MANY_RUNNING_LETTERS');

  /// The letter was cancelled or deleted while it was written.
  static const Reason REASON_CANCELLED =
      Reason._(705, _omitEnumNames ? '' : 'REASON_CANCELLED');

  /// The server that wrote the letter has stopped.
  static const Reason REASON_INTERRUPTED =
      Reason._(706, _omitEnumNames ? '' : 'REASON_INTERRUPTED');

  /// The letter has no complete text yet, or never will.
  static const Reason REASON_GENERATION_NOT_COMPLETED =
      Reason._(708, _omitEnumNames ? '' : 'REASON_GENERATION_NOT_COMPLETED');

  /// Too little of a strict letter is left without its unsupported sentences. The text names the
  /// first unsupported claim.
  static const Reason REASON_UNSUPPORTED_CLAIMS =
      Reason._(709, _omitEnumNames ? '' : 'REASON_UNSUPPORTED_CLAIMS');

  /// A reader asks for text beyond the end of a letter that has ended.
  static const Reason REASON_OFFSET_BEYOND_TEXT =
      Reason._(707, _omitEnumNames ? '' : 'REASON_OFFSET_BEYOND_TEXT');

  /// The model refuses, can't be reached, or returns nothing usable.
  static const Reason REASON_LLM_UNAVAILABLE =
      Reason._(800, _omitEnumNames ? '' : 'REASON_LLM_UNAVAILABLE');

  /// The model did not finish in time.
  static const Reason REASON_LLM_TIMEOUT =
      Reason._(801, _omitEnumNames ? '' : 'REASON_LLM_TIMEOUT');

  /// The maximum number of calls is already waiting for the model.
  static const Reason REASON_TOO_MANY_WAITING =
      Reason._(802, _omitEnumNames ? '' : 'REASON_TOO_MANY_WAITING');

  /// The caller has used up the day's tokens.
  static const Reason REASON_DAILY_TOKENS_USED =
      Reason._(803, _omitEnumNames ? '' : 'REASON_DAILY_TOKENS_USED');

  /// The caller has used too many idempotency keys.
  static const Reason REASON_TOO_MANY_IDEMPOTENCY_KEYS =
      Reason._(804, _omitEnumNames ? '' : 'REASON_TOO_MANY_IDEMPOTENCY_KEYS');

  /// A request names a template that does not exist.
  static const Reason REASON_TEMPLATE_UNKNOWN =
      Reason._(900, _omitEnumNames ? '' : 'REASON_TEMPLATE_UNKNOWN');

  /// No template has the id.
  static const Reason REASON_TEMPLATE_NOT_FOUND =
      Reason._(901, _omitEnumNames ? '' : 'REASON_TEMPLATE_NOT_FOUND');

  /// The document to export does not exist, or is not the caller's.
  static const Reason REASON_EXPORT_SOURCE_NOT_FOUND =
      Reason._(902, _omitEnumNames ? '' : 'REASON_EXPORT_SOURCE_NOT_FOUND');

  /// The job whose files to list does not exist, or is not the caller's.
  static const Reason REASON_EXPORT_JOB_NOT_FOUND =
      Reason._(903, _omitEnumNames ? '' : 'REASON_EXPORT_JOB_NOT_FOUND');

  /// The format has no letters.
  static const Reason REASON_ONLY_RESUMES_AS_JSON =
      Reason._(904, _omitEnumNames ? '' : 'REASON_ONLY_RESUMES_AS_JSON');

  /// The files of the account would take too many bytes.
  static const Reason REASON_STORAGE_LIMIT =
      Reason._(905, _omitEnumNames ? '' : 'REASON_STORAGE_LIMIT');

  /// The files can't be read or written.
  static const Reason REASON_STORAGE_UNAVAILABLE =
      Reason._(906, _omitEnumNames ? '' : 'REASON_STORAGE_UNAVAILABLE');

  /// No file has the id, its bytes are gone, or the file is not the caller's.
  static const Reason REASON_EXPORT_NOT_FOUND =
      Reason._(907, _omitEnumNames ? '' : 'REASON_EXPORT_NOT_FOUND');

  /// No file has the id, or the file is not the caller's.
  static const Reason REASON_EXPORT_NOT_FOUND_TO_DELETE =
      Reason._(908, _omitEnumNames ? '' : 'REASON_EXPORT_NOT_FOUND_TO_DELETE');

  /// The file has expired.
  static const Reason REASON_EXPORT_EXPIRED =
      Reason._(909, _omitEnumNames ? '' : 'REASON_EXPORT_EXPIRED');

  /// No preview has the id, it has expired, or it is not the caller's.
  static const Reason REASON_PREVIEW_NOT_FOUND =
      Reason._(910, _omitEnumNames ? '' : 'REASON_PREVIEW_NOT_FOUND');

  static const $core.List<Reason> values = <Reason>[
    REASON_UNSPECIFIED,
    REASON_INVALID_ARGUMENT,
    REASON_INVALID_JSON,
    REASON_NOT_AUTHENTICATED,
    REASON_INVALID_TOKEN,
    REASON_BODY_TOO_LARGE,
    REASON_TOO_MANY_REQUESTS,
    REASON_TOO_MANY_OPEN_ANSWERS,
    REASON_INTERNAL,
    REASON_DATABASE_UNAVAILABLE,
    REASON_DRAINING,
    REASON_REQUEST_TIMEOUT,
    REASON_NOT_FOUND,
    REASON_METHOD_NOT_ALLOWED,
    REASON_UNSUPPORTED_MEDIA_TYPE,
    REASON_MALFORMED_MESSAGE,
    REASON_UNAVAILABLE,
    REASON_CALLER_GONE,
    REASON_EMAIL_TAKEN,
    REASON_WRONG_CREDENTIALS,
    REASON_ACCOUNT_INACTIVE,
    REASON_WRONG_PASSWORD,
    REASON_INVALID_REFRESH_TOKEN,
    REASON_INVALID_RESET_TOKEN,
    REASON_TOO_MANY_SIGN_INS,
    REASON_TOO_MANY_FAILED_SIGN_INS,
    REASON_PROFILE_NOT_FOUND,
    REASON_NO_PROFILE,
    REASON_NO_PROFILE_YET,
    REASON_PROFILE_FORBIDDEN,
    REASON_ONLY_PROFILE,
    REASON_PROFILE_LIMIT,
    REASON_PROFILE_BYTES_LIMIT,
    REASON_PROFILE_TOO_LARGE,
    REASON_EXPERIENCE_NOT_FOUND,
    REASON_EDUCATION_NOT_FOUND,
    REASON_PROJECT_NOT_FOUND,
    REASON_CERTIFICATION_NOT_FOUND,
    REASON_NOTHING_TO_ENHANCE,
    REASON_NOT_A_JSON_RESUME,
    REASON_UNSUPPORTED_RESUME_TYPE,
    REASON_JOB_NOT_FOUND,
    REASON_JOB_FORBIDDEN,
    REASON_JOB_HAS_DOCUMENTS,
    REASON_JOB_LIMIT,
    REASON_NO_JOB_SOURCE,
    REASON_URL_IMPORT_UNSUPPORTED,
    REASON_SAMPLE_NOT_FOUND,
    REASON_NO_COVER_LETTER_SAMPLE,
    REASON_SAMPLE_LIMIT,
    REASON_INVALID_DOCUMENT_TYPE,
    REASON_UNSUPPORTED_FILE_TYPE,
    REASON_FILE_NOT_UTF8,
    REASON_FILE_TOO_LARGE,
    REASON_EMPTY_FILE,
    REASON_UNSUPPORTED_IMPORT_TYPE,
    REASON_IMPORT_TOO_LARGE,
    REASON_FILE_ENCRYPTED,
    REASON_FILE_DAMAGED,
    REASON_FILE_TOO_COMPLEX,
    REASON_TOO_MANY_FILES,
    REASON_TEXT_TOO_LARGE,
    REASON_RANKING_NOT_FOUND,
    REASON_GENERATION_NOT_FOUND,
    REASON_GENERATION_FORBIDDEN,
    REASON_DOCUMENT_LIMIT,
    REASON_RESUME_TOO_LARGE,
    REASON_TOO_MANY_RUNNING_LETTERS,
    REASON_CANCELLED,
    REASON_INTERRUPTED,
    REASON_GENERATION_NOT_COMPLETED,
    REASON_UNSUPPORTED_CLAIMS,
    REASON_OFFSET_BEYOND_TEXT,
    REASON_LLM_UNAVAILABLE,
    REASON_LLM_TIMEOUT,
    REASON_TOO_MANY_WAITING,
    REASON_DAILY_TOKENS_USED,
    REASON_TOO_MANY_IDEMPOTENCY_KEYS,
    REASON_TEMPLATE_UNKNOWN,
    REASON_TEMPLATE_NOT_FOUND,
    REASON_EXPORT_SOURCE_NOT_FOUND,
    REASON_EXPORT_JOB_NOT_FOUND,
    REASON_ONLY_RESUMES_AS_JSON,
    REASON_STORAGE_LIMIT,
    REASON_STORAGE_UNAVAILABLE,
    REASON_EXPORT_NOT_FOUND,
    REASON_EXPORT_NOT_FOUND_TO_DELETE,
    REASON_EXPORT_EXPIRED,
    REASON_PREVIEW_NOT_FOUND,
  ];

  static final $core.Map<$core.int, Reason> _byValue =
      $pb.ProtobufEnum.initByValue(values);
  static Reason? valueOf($core.int value) => _byValue[value];

  const Reason._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
