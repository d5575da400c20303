// This is a generated file - do not edit.
//
// Generated from jobwise/job/v1/job_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A job that a person has saved.
class Job extends $pb.GeneratedMessage {
  factory Job({
    $core.String? id,
    $core.int? userId,
    $core.String? source,
    $core.String? title,
    $core.String? company,
    $core.String? location,
    $core.String? description,
    $core.String? rawText,
    $core.String? url,
    $core.Iterable<$core.String>? parsedKeywords,
    $core.Iterable<$core.String>? requirements,
    $core.Iterable<$core.String>? benefits,
    $core.String? salaryRange,
    $core.bool? remote,
    $core.String? employmentType,
    $core.String? status,
    $core.String? applicationStatus,
    $core.String? appliedDate,
    $core.String? notes,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (source != null) result.source = source;
    if (title != null) result.title = title;
    if (company != null) result.company = company;
    if (location != null) result.location = location;
    if (description != null) result.description = description;
    if (rawText != null) result.rawText = rawText;
    if (url != null) result.url = url;
    if (parsedKeywords != null) result.parsedKeywords.addAll(parsedKeywords);
    if (requirements != null) result.requirements.addAll(requirements);
    if (benefits != null) result.benefits.addAll(benefits);
    if (salaryRange != null) result.salaryRange = salaryRange;
    if (remote != null) result.remote = remote;
    if (employmentType != null) result.employmentType = employmentType;
    if (status != null) result.status = status;
    if (applicationStatus != null) result.applicationStatus = applicationStatus;
    if (appliedDate != null) result.appliedDate = appliedDate;
    if (notes != null) result.notes = notes;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Job._();

  factory Job.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Job.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Job',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'source')
    ..aOS(4, _omitFieldNames ? '' : 'title')
    ..aOS(5, _omitFieldNames ? '' : 'company')
    ..aOS(6, _omitFieldNames ? '' : 'location')
    ..aOS(7, _omitFieldNames ? '' : 'description')
    ..aOS(8, _omitFieldNames ? '' : 'rawText')
    ..aOS(9, _omitFieldNames ? '' : 'url')
    ..pPS(10, _omitFieldNames ? '' : 'parsedKeywords')
    ..pPS(11, _omitFieldNames ? '' : 'requirements')
    ..pPS(12, _omitFieldNames ? '' : 'benefits')
    ..aOS(13, _omitFieldNames ? '' : 'salaryRange')
    ..aOB(14, _omitFieldNames ? '' : 'remote')
    ..aOS(15, _omitFieldNames ? '' : 'employmentType')
    ..aOS(16, _omitFieldNames ? '' : 'status')
    ..aOS(17, _omitFieldNames ? '' : 'applicationStatus')
    ..aOS(18, _omitFieldNames ? '' : 'appliedDate')
    ..aOS(19, _omitFieldNames ? '' : 'notes')
    ..aOM<$1.Timestamp>(20, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(21, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Job clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Job copyWith(void Function(Job) updates) =>
      super.copyWith((message) => updates(message as Job)) as Job;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Job create() => Job._();
  @$core.override
  Job createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Job getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Job>(create);
  static Job? _defaultInstance;

  /// Opaque id created by the server.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Account that owns the job.
  @$pb.TagNumber(2)
  $core.int get userId => $_getIZ(1);
  @$pb.TagNumber(2)
  set userId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// Where it came from: `user_created`, `text_parsed`, `url_scraped`, `url_import`, `api`,
  /// `imported`, `indeed`, `linkedin`, `glassdoor` or `mock`.
  @$pb.TagNumber(3)
  $core.String get source => $_getSZ(2);
  @$pb.TagNumber(3)
  set source($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSource() => $_has(2);
  @$pb.TagNumber(3)
  void clearSource() => $_clearField(3);

  /// Name of the position, 1 to 200 characters.
  @$pb.TagNumber(4)
  $core.String get title => $_getSZ(3);
  @$pb.TagNumber(4)
  set title($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasTitle() => $_has(3);
  @$pb.TagNumber(4)
  void clearTitle() => $_clearField(4);

  /// Employer, 1 to 200 characters; `Unknown Company` if the ad does not name one.
  @$pb.TagNumber(5)
  $core.String get company => $_getSZ(4);
  @$pb.TagNumber(5)
  set company($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCompany() => $_has(4);
  @$pb.TagNumber(5)
  void clearCompany() => $_clearField(5);

  /// Place of work in the words of the ad. Unset: not stated.
  @$pb.TagNumber(6)
  $core.String get location => $_getSZ(5);
  @$pb.TagNumber(6)
  set location($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLocation() => $_has(5);
  @$pb.TagNumber(6)
  void clearLocation() => $_clearField(6);

  /// The ad without its headline fields. Unset: none was given.
  @$pb.TagNumber(7)
  $core.String get description => $_getSZ(6);
  @$pb.TagNumber(7)
  set description($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDescription() => $_has(6);
  @$pb.TagNumber(7)
  void clearDescription() => $_clearField(7);

  /// The text as it was pasted. Unset in lists, and for jobs that were not made from a text.
  @$pb.TagNumber(8)
  $core.String get rawText => $_getSZ(7);
  @$pb.TagNumber(8)
  set rawText($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasRawText() => $_has(7);
  @$pb.TagNumber(8)
  void clearRawText() => $_clearField(8);

  /// Address of the ad, as given with its text. Unset: none was given.
  @$pb.TagNumber(9)
  $core.String get url => $_getSZ(8);
  @$pb.TagNumber(9)
  set url($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasUrl() => $_has(8);
  @$pb.TagNumber(9)
  void clearUrl() => $_clearField(9);

  /// Skills and terms of the ad, most important first, at most 30 when derived by the server.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get parsedKeywords => $_getList(9);

  /// What the ad asks of applicants, one entry each, including nice-to-haves.
  @$pb.TagNumber(11)
  $pb.PbList<$core.String> get requirements => $_getList(10);

  /// What the ad offers to the person hired, one entry each.
  @$pb.TagNumber(12)
  $pb.PbList<$core.String> get benefits => $_getList(11);

  /// Pay in the words of the ad, such as `£45,000 - £55,000 per year`. Unset: not stated.
  @$pb.TagNumber(13)
  $core.String get salaryRange => $_getSZ(12);
  @$pb.TagNumber(13)
  set salaryRange($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasSalaryRange() => $_has(12);
  @$pb.TagNumber(13)
  void clearSalaryRange() => $_clearField(13);

  /// True if the work is remote; false for hybrid and on-site work, and if the ad doesn't say.
  @$pb.TagNumber(14)
  $core.bool get remote => $_getBF(13);
  @$pb.TagNumber(14)
  set remote($core.bool value) => $_setBool(13, value);
  @$pb.TagNumber(14)
  $core.bool hasRemote() => $_has(13);
  @$pb.TagNumber(14)
  void clearRemote() => $_clearField(14);

  /// `full_time`, `part_time`, `contract`, `internship` or `temporary`; `full_time` if not stated.
  @$pb.TagNumber(15)
  $core.String get employmentType => $_getSZ(14);
  @$pb.TagNumber(15)
  set employmentType($core.String value) => $_setString(14, value);
  @$pb.TagNumber(15)
  $core.bool hasEmploymentType() => $_has(14);
  @$pb.TagNumber(15)
  void clearEmploymentType() => $_clearField(15);

  /// Whether the job is shown: `active`, `archived` or `draft`.
  @$pb.TagNumber(16)
  $core.String get status => $_getSZ(15);
  @$pb.TagNumber(16)
  set status($core.String value) => $_setString(15, value);
  @$pb.TagNumber(16)
  $core.bool hasStatus() => $_has(15);
  @$pb.TagNumber(16)
  void clearStatus() => $_clearField(16);

  /// State of the application: `not_applied`, `preparing`, `applied`, `interviewing`,
  /// `offer_received`, `accepted`, `rejected` or `withdrawn`.
  @$pb.TagNumber(17)
  $core.String get applicationStatus => $_getSZ(16);
  @$pb.TagNumber(17)
  set applicationStatus($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasApplicationStatus() => $_has(16);
  @$pb.TagNumber(17)
  void clearApplicationStatus() => $_clearField(17);

  /// When the application was sent, as a date or a date and time, exactly as the client wrote it.
  /// Unset: unknown.
  @$pb.TagNumber(18)
  $core.String get appliedDate => $_getSZ(17);
  @$pb.TagNumber(18)
  set appliedDate($core.String value) => $_setString(17, value);
  @$pb.TagNumber(18)
  $core.bool hasAppliedDate() => $_has(17);
  @$pb.TagNumber(18)
  void clearAppliedDate() => $_clearField(18);

  /// The owner's notes. Unset: none.
  @$pb.TagNumber(19)
  $core.String get notes => $_getSZ(18);
  @$pb.TagNumber(19)
  set notes($core.String value) => $_setString(18, value);
  @$pb.TagNumber(19)
  $core.bool hasNotes() => $_has(18);
  @$pb.TagNumber(19)
  void clearNotes() => $_clearField(19);

  /// When it was saved, UTC.
  @$pb.TagNumber(20)
  $1.Timestamp get createdAt => $_getN(19);
  @$pb.TagNumber(20)
  set createdAt($1.Timestamp value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasCreatedAt() => $_has(19);
  @$pb.TagNumber(20)
  void clearCreatedAt() => $_clearField(20);
  @$pb.TagNumber(20)
  $1.Timestamp ensureCreatedAt() => $_ensure(19);

  /// When it was last changed, UTC.
  @$pb.TagNumber(21)
  $1.Timestamp get updatedAt => $_getN(20);
  @$pb.TagNumber(21)
  set updatedAt($1.Timestamp value) => $_setField(21, value);
  @$pb.TagNumber(21)
  $core.bool hasUpdatedAt() => $_has(20);
  @$pb.TagNumber(21)
  void clearUpdatedAt() => $_clearField(21);
  @$pb.TagNumber(21)
  $1.Timestamp ensureUpdatedAt() => $_ensure(20);
}

/// What to save as a job.
class CreateJobRequest extends $pb.GeneratedMessage {
  factory CreateJobRequest({
    $core.String? rawText,
    $core.String? url,
    $core.String? title,
    $core.String? company,
    $core.String? location,
    $core.String? description,
    $core.Iterable<$core.String>? requirements,
    $core.Iterable<$core.String>? benefits,
    $core.String? salaryRange,
    $core.bool? remote,
    $core.String? employmentType,
    $core.String? status,
    $core.String? applicationStatus,
    $core.String? source,
  }) {
    final result = create();
    if (rawText != null) result.rawText = rawText;
    if (url != null) result.url = url;
    if (title != null) result.title = title;
    if (company != null) result.company = company;
    if (location != null) result.location = location;
    if (description != null) result.description = description;
    if (requirements != null) result.requirements.addAll(requirements);
    if (benefits != null) result.benefits.addAll(benefits);
    if (salaryRange != null) result.salaryRange = salaryRange;
    if (remote != null) result.remote = remote;
    if (employmentType != null) result.employmentType = employmentType;
    if (status != null) result.status = status;
    if (applicationStatus != null) result.applicationStatus = applicationStatus;
    if (source != null) result.source = source;
    return result;
  }

  CreateJobRequest._();

  factory CreateJobRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateJobRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateJobRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'rawText')
    ..aOS(2, _omitFieldNames ? '' : 'url')
    ..aOS(3, _omitFieldNames ? '' : 'title')
    ..aOS(4, _omitFieldNames ? '' : 'company')
    ..aOS(5, _omitFieldNames ? '' : 'location')
    ..aOS(6, _omitFieldNames ? '' : 'description')
    ..pPS(7, _omitFieldNames ? '' : 'requirements')
    ..pPS(8, _omitFieldNames ? '' : 'benefits')
    ..aOS(9, _omitFieldNames ? '' : 'salaryRange')
    ..aOB(10, _omitFieldNames ? '' : 'remote')
    ..aOS(11, _omitFieldNames ? '' : 'employmentType')
    ..aOS(12, _omitFieldNames ? '' : 'status')
    ..aOS(13, _omitFieldNames ? '' : 'applicationStatus')
    ..aOS(14, _omitFieldNames ? '' : 'source')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateJobRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateJobRequest copyWith(void Function(CreateJobRequest) updates) =>
      super.copyWith((message) => updates(message as CreateJobRequest))
          as CreateJobRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateJobRequest create() => CreateJobRequest._();
  @$core.override
  CreateJobRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateJobRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateJobRequest>(create);
  static CreateJobRequest? _defaultInstance;

  /// Text of an ad as people paste it, 10 to 15,000 characters without surrounding white space.
  @$pb.TagNumber(1)
  $core.String get rawText => $_getSZ(0);
  @$pb.TagNumber(1)
  set rawText($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasRawText() => $_has(0);
  @$pb.TagNumber(1)
  void clearRawText() => $_clearField(1);

  /// Absolute http or https address of an ad, at most 2,000 characters. Kept with the job if
  /// `raw_text` is set; refused on its own.
  @$pb.TagNumber(2)
  $core.String get url => $_getSZ(1);
  @$pb.TagNumber(2)
  set url($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUrl() => $_has(1);
  @$pb.TagNumber(2)
  void clearUrl() => $_clearField(2);

  /// Name of the position, 1 to 200 characters. Required unless the job comes from a text.
  @$pb.TagNumber(3)
  $core.String get title => $_getSZ(2);
  @$pb.TagNumber(3)
  set title($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTitle() => $_has(2);
  @$pb.TagNumber(3)
  void clearTitle() => $_clearField(3);

  /// Employer, 1 to 200 characters. Required unless the job comes from a text.
  @$pb.TagNumber(4)
  $core.String get company => $_getSZ(3);
  @$pb.TagNumber(4)
  set company($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCompany() => $_has(3);
  @$pb.TagNumber(4)
  void clearCompany() => $_clearField(4);

  /// Place of work, at most 200 characters. Default: none.
  @$pb.TagNumber(5)
  $core.String get location => $_getSZ(4);
  @$pb.TagNumber(5)
  set location($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLocation() => $_has(4);
  @$pb.TagNumber(5)
  void clearLocation() => $_clearField(5);

  /// What the job is about, at most 10,000 characters. Default: none.
  @$pb.TagNumber(6)
  $core.String get description => $_getSZ(5);
  @$pb.TagNumber(6)
  set description($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDescription() => $_has(5);
  @$pb.TagNumber(6)
  void clearDescription() => $_clearField(6);

  /// What is asked of applicants, one entry each. Default: empty.
  @$pb.TagNumber(7)
  $pb.PbList<$core.String> get requirements => $_getList(6);

  /// What is offered, one entry each. Default: empty.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get benefits => $_getList(7);

  /// Pay, in any notation, at most 100 characters. Default: none.
  @$pb.TagNumber(9)
  $core.String get salaryRange => $_getSZ(8);
  @$pb.TagNumber(9)
  set salaryRange($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSalaryRange() => $_has(8);
  @$pb.TagNumber(9)
  void clearSalaryRange() => $_clearField(9);

  /// Whether the work is done remotely. Default: false.
  @$pb.TagNumber(10)
  $core.bool get remote => $_getBF(9);
  @$pb.TagNumber(10)
  set remote($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasRemote() => $_has(9);
  @$pb.TagNumber(10)
  void clearRemote() => $_clearField(10);

  /// Kind of employment, one of the values of Job. Default: `full_time`.
  @$pb.TagNumber(11)
  $core.String get employmentType => $_getSZ(10);
  @$pb.TagNumber(11)
  set employmentType($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasEmploymentType() => $_has(10);
  @$pb.TagNumber(11)
  void clearEmploymentType() => $_clearField(11);

  /// Whether the job is shown, one of the values of Job. Default: `active`.
  @$pb.TagNumber(12)
  $core.String get status => $_getSZ(11);
  @$pb.TagNumber(12)
  set status($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasStatus() => $_has(11);
  @$pb.TagNumber(12)
  void clearStatus() => $_clearField(12);

  /// State of the application, one of the values of Job. Default: `not_applied`.
  @$pb.TagNumber(13)
  $core.String get applicationStatus => $_getSZ(12);
  @$pb.TagNumber(13)
  set applicationStatus($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasApplicationStatus() => $_has(12);
  @$pb.TagNumber(13)
  void clearApplicationStatus() => $_clearField(13);

  /// Where the job came from, one of the values of Job. Default: `text_parsed` for a text, else
  /// `user_created`.
  @$pb.TagNumber(14)
  $core.String get source => $_getSZ(13);
  @$pb.TagNumber(14)
  set source($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasSource() => $_has(13);
  @$pb.TagNumber(14)
  void clearSource() => $_clearField(14);
}

/// Response of CreateJob.
class CreateJobResponse extends $pb.GeneratedMessage {
  factory CreateJobResponse({
    Job? job,
  }) {
    final result = create();
    if (job != null) result.job = job;
    return result;
  }

  CreateJobResponse._();

  factory CreateJobResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateJobResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateJobResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOM<Job>(1, _omitFieldNames ? '' : 'job', subBuilder: Job.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateJobResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateJobResponse copyWith(void Function(CreateJobResponse) updates) =>
      super.copyWith((message) => updates(message as CreateJobResponse))
          as CreateJobResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateJobResponse create() => CreateJobResponse._();
  @$core.override
  CreateJobResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateJobResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateJobResponse>(create);
  static CreateJobResponse? _defaultInstance;

  /// The saved job.
  @$pb.TagNumber(1)
  Job get job => $_getN(0);
  @$pb.TagNumber(1)
  set job(Job value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasJob() => $_has(0);
  @$pb.TagNumber(1)
  void clearJob() => $_clearField(1);
  @$pb.TagNumber(1)
  Job ensureJob() => $_ensure(0);
}

/// Which jobs to list.
class ListJobsRequest extends $pb.GeneratedMessage {
  factory ListJobsRequest({
    $core.String? status,
    $core.String? applicationStatus,
    $core.String? source,
    $core.String? employmentType,
    $core.bool? remote,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (status != null) result.status = status;
    if (applicationStatus != null) result.applicationStatus = applicationStatus;
    if (source != null) result.source = source;
    if (employmentType != null) result.employmentType = employmentType;
    if (remote != null) result.remote = remote;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  ListJobsRequest._();

  factory ListJobsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListJobsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListJobsRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'status')
    ..aOS(2, _omitFieldNames ? '' : 'applicationStatus')
    ..aOS(3, _omitFieldNames ? '' : 'source')
    ..aOS(4, _omitFieldNames ? '' : 'employmentType')
    ..aOB(5, _omitFieldNames ? '' : 'remote')
    ..aI(6, _omitFieldNames ? '' : 'limit')
    ..aI(7, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobsRequest copyWith(void Function(ListJobsRequest) updates) =>
      super.copyWith((message) => updates(message as ListJobsRequest))
          as ListJobsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListJobsRequest create() => ListJobsRequest._();
  @$core.override
  ListJobsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListJobsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListJobsRequest>(create);
  static ListJobsRequest? _defaultInstance;

  /// Only jobs with this visibility, one of the values of Job. Default: any.
  @$pb.TagNumber(1)
  $core.String get status => $_getSZ(0);
  @$pb.TagNumber(1)
  set status($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);

  /// Only jobs whose application is in this state, one of the values of Job. Default: any.
  @$pb.TagNumber(2)
  $core.String get applicationStatus => $_getSZ(1);
  @$pb.TagNumber(2)
  set applicationStatus($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasApplicationStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearApplicationStatus() => $_clearField(2);

  /// Only jobs from this source, one of the values of Job. Default: any.
  @$pb.TagNumber(3)
  $core.String get source => $_getSZ(2);
  @$pb.TagNumber(3)
  set source($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSource() => $_has(2);
  @$pb.TagNumber(3)
  void clearSource() => $_clearField(3);

  /// Only jobs of this kind of employment, one of the values of Job. Default: any.
  @$pb.TagNumber(4)
  $core.String get employmentType => $_getSZ(3);
  @$pb.TagNumber(4)
  set employmentType($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEmploymentType() => $_has(3);
  @$pb.TagNumber(4)
  void clearEmploymentType() => $_clearField(4);

  /// Only remote jobs (true), or only jobs that are not remote (false). Default: any.
  @$pb.TagNumber(5)
  $core.bool get remote => $_getBF(4);
  @$pb.TagNumber(5)
  set remote($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasRemote() => $_has(4);
  @$pb.TagNumber(5)
  void clearRemote() => $_clearField(5);

  /// Maximum number of jobs to return, from 1 to 100. Default: 20.
  @$pb.TagNumber(6)
  $core.int get limit => $_getIZ(5);
  @$pb.TagNumber(6)
  set limit($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLimit() => $_has(5);
  @$pb.TagNumber(6)
  void clearLimit() => $_clearField(6);

  /// Number of matching jobs to skip, 0 or more. Default: 0.
  @$pb.TagNumber(7)
  $core.int get offset => $_getIZ(6);
  @$pb.TagNumber(7)
  set offset($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasOffset() => $_has(6);
  @$pb.TagNumber(7)
  void clearOffset() => $_clearField(7);
}

/// Response of ListJobs.
class ListJobsResponse extends $pb.GeneratedMessage {
  factory ListJobsResponse({
    $core.Iterable<Job>? jobs,
    $core.int? total,
    Pagination? pagination,
  }) {
    final result = create();
    if (jobs != null) result.jobs.addAll(jobs);
    if (total != null) result.total = total;
    if (pagination != null) result.pagination = pagination;
    return result;
  }

  ListJobsResponse._();

  factory ListJobsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListJobsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListJobsResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..pPM<Job>(1, _omitFieldNames ? '' : 'jobs', subBuilder: Job.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..aOM<Pagination>(3, _omitFieldNames ? '' : 'pagination',
        subBuilder: Pagination.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListJobsResponse copyWith(void Function(ListJobsResponse) updates) =>
      super.copyWith((message) => updates(message as ListJobsResponse))
          as ListJobsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListJobsResponse create() => ListJobsResponse._();
  @$core.override
  ListJobsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListJobsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListJobsResponse>(create);
  static ListJobsResponse? _defaultInstance;

  /// The page, newest first, without raw texts.
  @$pb.TagNumber(1)
  $pb.PbList<Job> get jobs => $_getList(0);

  /// Number of jobs that match.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);

  /// Position of the page.
  @$pb.TagNumber(3)
  Pagination get pagination => $_getN(2);
  @$pb.TagNumber(3)
  set pagination(Pagination value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPagination() => $_has(2);
  @$pb.TagNumber(3)
  void clearPagination() => $_clearField(3);
  @$pb.TagNumber(3)
  Pagination ensurePagination() => $_ensure(2);
}

/// Position of a page in a list.
class Pagination extends $pb.GeneratedMessage {
  factory Pagination({
    $core.int? limit,
    $core.int? offset,
    $core.int? total,
    $core.bool? hasMore,
  }) {
    final result = create();
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    if (total != null) result.total = total;
    if (hasMore != null) result.hasMore = hasMore;
    return result;
  }

  Pagination._();

  factory Pagination.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Pagination.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Pagination',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'limit')
    ..aI(2, _omitFieldNames ? '' : 'offset')
    ..aI(3, _omitFieldNames ? '' : 'total')
    ..aOB(4, _omitFieldNames ? '' : 'hasMore', protoName: 'hasMore')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Pagination clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Pagination copyWith(void Function(Pagination) updates) =>
      super.copyWith((message) => updates(message as Pagination)) as Pagination;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Pagination create() => Pagination._();
  @$core.override
  Pagination createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Pagination getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Pagination>(create);
  static Pagination? _defaultInstance;

  /// Maximum number of entries in the page.
  @$pb.TagNumber(1)
  $core.int get limit => $_getIZ(0);
  @$pb.TagNumber(1)
  set limit($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLimit() => $_has(0);
  @$pb.TagNumber(1)
  void clearLimit() => $_clearField(1);

  /// Number of entries before the page.
  @$pb.TagNumber(2)
  $core.int get offset => $_getIZ(1);
  @$pb.TagNumber(2)
  set offset($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasOffset() => $_has(1);
  @$pb.TagNumber(2)
  void clearOffset() => $_clearField(2);

  /// Number of entries in the whole list.
  @$pb.TagNumber(3)
  $core.int get total => $_getIZ(2);
  @$pb.TagNumber(3)
  set total($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotal() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotal() => $_clearField(3);

  /// True if there are entries after the page. The name matches REST, which uses camelCase only
  /// here.
  /// buf:lint:ignore FIELD_LOWER_SNAKE_CASE
  @$pb.TagNumber(4)
  $core.bool get hasMore => $_getBF(3);
  @$pb.TagNumber(4)
  set hasMore($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasHasMore() => $_has(3);
  @$pb.TagNumber(4)
  void clearHasMore() => $_clearField(4);
}

/// Which example ads to list.
class BrowseJobsRequest extends $pb.GeneratedMessage {
  factory BrowseJobsRequest({
    $core.String? query,
    $core.String? location,
    $core.bool? remote,
    $core.int? limit,
    $core.int? offset,
  }) {
    final result = create();
    if (query != null) result.query = query;
    if (location != null) result.location = location;
    if (remote != null) result.remote = remote;
    if (limit != null) result.limit = limit;
    if (offset != null) result.offset = offset;
    return result;
  }

  BrowseJobsRequest._();

  factory BrowseJobsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BrowseJobsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BrowseJobsRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'query')
    ..aOS(2, _omitFieldNames ? '' : 'location')
    ..aOB(3, _omitFieldNames ? '' : 'remote')
    ..aI(4, _omitFieldNames ? '' : 'limit')
    ..aI(5, _omitFieldNames ? '' : 'offset')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BrowseJobsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BrowseJobsRequest copyWith(void Function(BrowseJobsRequest) updates) =>
      super.copyWith((message) => updates(message as BrowseJobsRequest))
          as BrowseJobsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BrowseJobsRequest create() => BrowseJobsRequest._();
  @$core.override
  BrowseJobsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BrowseJobsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BrowseJobsRequest>(create);
  static BrowseJobsRequest? _defaultInstance;

  /// Only ads with this text in their title, company, description or keywords, in any letter case.
  /// Default: any.
  @$pb.TagNumber(1)
  $core.String get query => $_getSZ(0);
  @$pb.TagNumber(1)
  set query($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasQuery() => $_has(0);
  @$pb.TagNumber(1)
  void clearQuery() => $_clearField(1);

  /// Only ads with this text in their location, in any letter case. Default: any.
  @$pb.TagNumber(2)
  $core.String get location => $_getSZ(1);
  @$pb.TagNumber(2)
  set location($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLocation() => $_has(1);
  @$pb.TagNumber(2)
  void clearLocation() => $_clearField(2);

  /// True: only remote jobs. False is the default and does not filter.
  @$pb.TagNumber(3)
  $core.bool get remote => $_getBF(2);
  @$pb.TagNumber(3)
  set remote($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRemote() => $_has(2);
  @$pb.TagNumber(3)
  void clearRemote() => $_clearField(3);

  /// Maximum number of ads to return, from 1 to 100. Default: 20.
  @$pb.TagNumber(4)
  $core.int get limit => $_getIZ(3);
  @$pb.TagNumber(4)
  set limit($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLimit() => $_has(3);
  @$pb.TagNumber(4)
  void clearLimit() => $_clearField(4);

  /// Number of matching ads to skip, 0 or more. Default: 0.
  @$pb.TagNumber(5)
  $core.int get offset => $_getIZ(4);
  @$pb.TagNumber(5)
  set offset($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOffset() => $_has(4);
  @$pb.TagNumber(5)
  void clearOffset() => $_clearField(5);
}

/// Response of BrowseJobs.
class BrowseJobsResponse extends $pb.GeneratedMessage {
  factory BrowseJobsResponse({
    $core.Iterable<ExampleJob>? jobs,
    $core.int? total,
    Pagination? pagination,
  }) {
    final result = create();
    if (jobs != null) result.jobs.addAll(jobs);
    if (total != null) result.total = total;
    if (pagination != null) result.pagination = pagination;
    return result;
  }

  BrowseJobsResponse._();

  factory BrowseJobsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BrowseJobsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BrowseJobsResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..pPM<ExampleJob>(1, _omitFieldNames ? '' : 'jobs',
        subBuilder: ExampleJob.create)
    ..aI(2, _omitFieldNames ? '' : 'total')
    ..aOM<Pagination>(3, _omitFieldNames ? '' : 'pagination',
        subBuilder: Pagination.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BrowseJobsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BrowseJobsResponse copyWith(void Function(BrowseJobsResponse) updates) =>
      super.copyWith((message) => updates(message as BrowseJobsResponse))
          as BrowseJobsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BrowseJobsResponse create() => BrowseJobsResponse._();
  @$core.override
  BrowseJobsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BrowseJobsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BrowseJobsResponse>(create);
  static BrowseJobsResponse? _defaultInstance;

  /// The page.
  @$pb.TagNumber(1)
  $pb.PbList<ExampleJob> get jobs => $_getList(0);

  /// Number of ads that match.
  @$pb.TagNumber(2)
  $core.int get total => $_getIZ(1);
  @$pb.TagNumber(2)
  set total($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);

  /// Position of the page.
  @$pb.TagNumber(3)
  Pagination get pagination => $_getN(2);
  @$pb.TagNumber(3)
  set pagination(Pagination value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPagination() => $_has(2);
  @$pb.TagNumber(3)
  void clearPagination() => $_clearField(3);
  @$pb.TagNumber(3)
  Pagination ensurePagination() => $_ensure(2);
}

/// An ad of the built-in list. Its employers and people are fictional.
class ExampleJob extends $pb.GeneratedMessage {
  factory ExampleJob({
    $core.String? id,
    $core.String? source,
    $core.String? title,
    $core.String? company,
    $core.String? location,
    $core.String? description,
    $core.Iterable<$core.String>? parsedKeywords,
    $core.Iterable<$core.String>? requirements,
    $core.Iterable<$core.String>? benefits,
    $core.String? salaryRange,
    $core.bool? remote,
    $core.String? employmentType,
    $core.String? status,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (source != null) result.source = source;
    if (title != null) result.title = title;
    if (company != null) result.company = company;
    if (location != null) result.location = location;
    if (description != null) result.description = description;
    if (parsedKeywords != null) result.parsedKeywords.addAll(parsedKeywords);
    if (requirements != null) result.requirements.addAll(requirements);
    if (benefits != null) result.benefits.addAll(benefits);
    if (salaryRange != null) result.salaryRange = salaryRange;
    if (remote != null) result.remote = remote;
    if (employmentType != null) result.employmentType = employmentType;
    if (status != null) result.status = status;
    return result;
  }

  ExampleJob._();

  factory ExampleJob.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExampleJob.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExampleJob',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'source')
    ..aOS(3, _omitFieldNames ? '' : 'title')
    ..aOS(4, _omitFieldNames ? '' : 'company')
    ..aOS(5, _omitFieldNames ? '' : 'location')
    ..aOS(6, _omitFieldNames ? '' : 'description')
    ..pPS(7, _omitFieldNames ? '' : 'parsedKeywords')
    ..pPS(8, _omitFieldNames ? '' : 'requirements')
    ..pPS(9, _omitFieldNames ? '' : 'benefits')
    ..aOS(10, _omitFieldNames ? '' : 'salaryRange')
    ..aOB(11, _omitFieldNames ? '' : 'remote')
    ..aOS(12, _omitFieldNames ? '' : 'employmentType')
    ..aOS(13, _omitFieldNames ? '' : 'status')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExampleJob clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExampleJob copyWith(void Function(ExampleJob) updates) =>
      super.copyWith((message) => updates(message as ExampleJob)) as ExampleJob;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExampleJob create() => ExampleJob._();
  @$core.override
  ExampleJob createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExampleJob getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExampleJob>(create);
  static ExampleJob? _defaultInstance;

  /// Id within this list only.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Always `mock`.
  @$pb.TagNumber(2)
  $core.String get source => $_getSZ(1);
  @$pb.TagNumber(2)
  set source($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSource() => $_has(1);
  @$pb.TagNumber(2)
  void clearSource() => $_clearField(2);

  /// Name of the position.
  @$pb.TagNumber(3)
  $core.String get title => $_getSZ(2);
  @$pb.TagNumber(3)
  set title($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTitle() => $_has(2);
  @$pb.TagNumber(3)
  void clearTitle() => $_clearField(3);

  /// Employer.
  @$pb.TagNumber(4)
  $core.String get company => $_getSZ(3);
  @$pb.TagNumber(4)
  set company($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCompany() => $_has(3);
  @$pb.TagNumber(4)
  void clearCompany() => $_clearField(4);

  /// Place of work. Unset: not stated.
  @$pb.TagNumber(5)
  $core.String get location => $_getSZ(4);
  @$pb.TagNumber(5)
  set location($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLocation() => $_has(4);
  @$pb.TagNumber(5)
  void clearLocation() => $_clearField(5);

  /// What the job is about. Unset: not stated.
  @$pb.TagNumber(6)
  $core.String get description => $_getSZ(5);
  @$pb.TagNumber(6)
  set description($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDescription() => $_has(5);
  @$pb.TagNumber(6)
  void clearDescription() => $_clearField(6);

  /// Skills and terms of the ad, the most important first.
  @$pb.TagNumber(7)
  $pb.PbList<$core.String> get parsedKeywords => $_getList(6);

  /// What is asked of applicants, one entry each.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get requirements => $_getList(7);

  /// What is offered, one entry each.
  @$pb.TagNumber(9)
  $pb.PbList<$core.String> get benefits => $_getList(8);

  /// Pay, in any notation. Unset: not stated.
  @$pb.TagNumber(10)
  $core.String get salaryRange => $_getSZ(9);
  @$pb.TagNumber(10)
  set salaryRange($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasSalaryRange() => $_has(9);
  @$pb.TagNumber(10)
  void clearSalaryRange() => $_clearField(10);

  /// Whether the work is done remotely.
  @$pb.TagNumber(11)
  $core.bool get remote => $_getBF(10);
  @$pb.TagNumber(11)
  set remote($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasRemote() => $_has(10);
  @$pb.TagNumber(11)
  void clearRemote() => $_clearField(11);

  /// Kind of employment, one of the values of Job.
  @$pb.TagNumber(12)
  $core.String get employmentType => $_getSZ(11);
  @$pb.TagNumber(12)
  set employmentType($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasEmploymentType() => $_has(11);
  @$pb.TagNumber(12)
  void clearEmploymentType() => $_clearField(12);

  /// Always `active`.
  @$pb.TagNumber(13)
  $core.String get status => $_getSZ(12);
  @$pb.TagNumber(13)
  set status($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasStatus() => $_has(12);
  @$pb.TagNumber(13)
  void clearStatus() => $_clearField(13);
}

/// Which job to return.
class GetJobRequest extends $pb.GeneratedMessage {
  factory GetJobRequest({
    $core.String? jobId,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    return result;
  }

  GetJobRequest._();

  factory GetJobRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetJobRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetJobRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobRequest copyWith(void Function(GetJobRequest) updates) =>
      super.copyWith((message) => updates(message as GetJobRequest))
          as GetJobRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetJobRequest create() => GetJobRequest._();
  @$core.override
  GetJobRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetJobRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetJobRequest>(create);
  static GetJobRequest? _defaultInstance;

  /// Id of the job.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);
}

/// Response of GetJob.
class GetJobResponse extends $pb.GeneratedMessage {
  factory GetJobResponse({
    Job? job,
  }) {
    final result = create();
    if (job != null) result.job = job;
    return result;
  }

  GetJobResponse._();

  factory GetJobResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetJobResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetJobResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOM<Job>(1, _omitFieldNames ? '' : 'job', subBuilder: Job.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetJobResponse copyWith(void Function(GetJobResponse) updates) =>
      super.copyWith((message) => updates(message as GetJobResponse))
          as GetJobResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetJobResponse create() => GetJobResponse._();
  @$core.override
  GetJobResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetJobResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetJobResponse>(create);
  static GetJobResponse? _defaultInstance;

  /// The job.
  @$pb.TagNumber(1)
  Job get job => $_getN(0);
  @$pb.TagNumber(1)
  set job(Job value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasJob() => $_has(0);
  @$pb.TagNumber(1)
  void clearJob() => $_clearField(1);
  @$pb.TagNumber(1)
  Job ensureJob() => $_ensure(0);
}

/// What to change in a job. Omitted fields keep their value; an optional text that is null or blank
/// is cleared. A null list keeps its value; an empty list clears it.
class UpdateJobRequest extends $pb.GeneratedMessage {
  factory UpdateJobRequest({
    $core.String? jobId,
    $2.FieldMask? updateMask,
    $core.String? title,
    $core.String? company,
    $core.String? location,
    $core.String? description,
    $core.Iterable<$core.String>? parsedKeywords,
    $core.Iterable<$core.String>? requirements,
    $core.Iterable<$core.String>? benefits,
    $core.String? salaryRange,
    $core.bool? remote,
    $core.String? employmentType,
    $core.String? status,
    $core.String? applicationStatus,
    $core.String? appliedDate,
    $core.String? notes,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    if (updateMask != null) result.updateMask = updateMask;
    if (title != null) result.title = title;
    if (company != null) result.company = company;
    if (location != null) result.location = location;
    if (description != null) result.description = description;
    if (parsedKeywords != null) result.parsedKeywords.addAll(parsedKeywords);
    if (requirements != null) result.requirements.addAll(requirements);
    if (benefits != null) result.benefits.addAll(benefits);
    if (salaryRange != null) result.salaryRange = salaryRange;
    if (remote != null) result.remote = remote;
    if (employmentType != null) result.employmentType = employmentType;
    if (status != null) result.status = status;
    if (applicationStatus != null) result.applicationStatus = applicationStatus;
    if (appliedDate != null) result.appliedDate = appliedDate;
    if (notes != null) result.notes = notes;
    return result;
  }

  UpdateJobRequest._();

  factory UpdateJobRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateJobRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateJobRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..aOM<$2.FieldMask>(2, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..aOS(3, _omitFieldNames ? '' : 'title')
    ..aOS(4, _omitFieldNames ? '' : 'company')
    ..aOS(5, _omitFieldNames ? '' : 'location')
    ..aOS(6, _omitFieldNames ? '' : 'description')
    ..pPS(7, _omitFieldNames ? '' : 'parsedKeywords')
    ..pPS(8, _omitFieldNames ? '' : 'requirements')
    ..pPS(9, _omitFieldNames ? '' : 'benefits')
    ..aOS(10, _omitFieldNames ? '' : 'salaryRange')
    ..aOB(11, _omitFieldNames ? '' : 'remote')
    ..aOS(12, _omitFieldNames ? '' : 'employmentType')
    ..aOS(13, _omitFieldNames ? '' : 'status')
    ..aOS(14, _omitFieldNames ? '' : 'applicationStatus')
    ..aOS(15, _omitFieldNames ? '' : 'appliedDate')
    ..aOS(16, _omitFieldNames ? '' : 'notes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateJobRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateJobRequest copyWith(void Function(UpdateJobRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateJobRequest))
          as UpdateJobRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateJobRequest create() => UpdateJobRequest._();
  @$core.override
  UpdateJobRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateJobRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateJobRequest>(create);
  static UpdateJobRequest? _defaultInstance;

  /// Id of the job.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);

  /// The fields to change. REST fills it with the keys of the body. Empty: every field that is set.
  @$pb.TagNumber(2)
  $2.FieldMask get updateMask => $_getN(1);
  @$pb.TagNumber(2)
  set updateMask($2.FieldMask value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUpdateMask() => $_has(1);
  @$pb.TagNumber(2)
  void clearUpdateMask() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.FieldMask ensureUpdateMask() => $_ensure(1);

  /// Name of the position, 1 to 200 characters; cannot be cleared.
  @$pb.TagNumber(3)
  $core.String get title => $_getSZ(2);
  @$pb.TagNumber(3)
  set title($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTitle() => $_has(2);
  @$pb.TagNumber(3)
  void clearTitle() => $_clearField(3);

  /// Employer, 1 to 200 characters; cannot be cleared.
  @$pb.TagNumber(4)
  $core.String get company => $_getSZ(3);
  @$pb.TagNumber(4)
  set company($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCompany() => $_has(3);
  @$pb.TagNumber(4)
  void clearCompany() => $_clearField(4);

  /// Place of work, at most 200 characters.
  @$pb.TagNumber(5)
  $core.String get location => $_getSZ(4);
  @$pb.TagNumber(5)
  set location($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLocation() => $_has(4);
  @$pb.TagNumber(5)
  void clearLocation() => $_clearField(5);

  /// What the job is about, at most 10,000 characters.
  @$pb.TagNumber(6)
  $core.String get description => $_getSZ(5);
  @$pb.TagNumber(6)
  set description($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDescription() => $_has(5);
  @$pb.TagNumber(6)
  void clearDescription() => $_clearField(6);

  /// Skills and terms of the ad, the most important first. Replaces the list.
  @$pb.TagNumber(7)
  $pb.PbList<$core.String> get parsedKeywords => $_getList(6);

  /// What is asked of applicants, one entry each. Replaces the list.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get requirements => $_getList(7);

  /// What is offered, one entry each. Replaces the list.
  @$pb.TagNumber(9)
  $pb.PbList<$core.String> get benefits => $_getList(8);

  /// Pay, in any notation, at most 100 characters.
  @$pb.TagNumber(10)
  $core.String get salaryRange => $_getSZ(9);
  @$pb.TagNumber(10)
  set salaryRange($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasSalaryRange() => $_has(9);
  @$pb.TagNumber(10)
  void clearSalaryRange() => $_clearField(10);

  /// Whether the work is done remotely. Null keeps it.
  @$pb.TagNumber(11)
  $core.bool get remote => $_getBF(10);
  @$pb.TagNumber(11)
  set remote($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasRemote() => $_has(10);
  @$pb.TagNumber(11)
  void clearRemote() => $_clearField(11);

  /// Kind of employment, one of the values of Job. Null keeps it.
  @$pb.TagNumber(12)
  $core.String get employmentType => $_getSZ(11);
  @$pb.TagNumber(12)
  set employmentType($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasEmploymentType() => $_has(11);
  @$pb.TagNumber(12)
  void clearEmploymentType() => $_clearField(12);

  /// Whether the job is shown, one of the values of Job. Null keeps it.
  @$pb.TagNumber(13)
  $core.String get status => $_getSZ(12);
  @$pb.TagNumber(13)
  set status($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasStatus() => $_has(12);
  @$pb.TagNumber(13)
  void clearStatus() => $_clearField(13);

  /// State of the application, one of the values of Job; any value may follow any other. Null keeps
  /// it.
  @$pb.TagNumber(14)
  $core.String get applicationStatus => $_getSZ(13);
  @$pb.TagNumber(14)
  set applicationStatus($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasApplicationStatus() => $_has(13);
  @$pb.TagNumber(14)
  void clearApplicationStatus() => $_clearField(14);

  /// When the application was sent: `YYYY-MM-DD`, or an ISO 8601 date and time, at most 64
  /// characters. Stored as written.
  @$pb.TagNumber(15)
  $core.String get appliedDate => $_getSZ(14);
  @$pb.TagNumber(15)
  set appliedDate($core.String value) => $_setString(14, value);
  @$pb.TagNumber(15)
  $core.bool hasAppliedDate() => $_has(14);
  @$pb.TagNumber(15)
  void clearAppliedDate() => $_clearField(15);

  /// Remarks, at most 255 characters.
  @$pb.TagNumber(16)
  $core.String get notes => $_getSZ(15);
  @$pb.TagNumber(16)
  set notes($core.String value) => $_setString(15, value);
  @$pb.TagNumber(16)
  $core.bool hasNotes() => $_has(15);
  @$pb.TagNumber(16)
  void clearNotes() => $_clearField(16);
}

/// Response of UpdateJob.
class UpdateJobResponse extends $pb.GeneratedMessage {
  factory UpdateJobResponse({
    Job? job,
  }) {
    final result = create();
    if (job != null) result.job = job;
    return result;
  }

  UpdateJobResponse._();

  factory UpdateJobResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateJobResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateJobResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOM<Job>(1, _omitFieldNames ? '' : 'job', subBuilder: Job.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateJobResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateJobResponse copyWith(void Function(UpdateJobResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateJobResponse))
          as UpdateJobResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateJobResponse create() => UpdateJobResponse._();
  @$core.override
  UpdateJobResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateJobResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateJobResponse>(create);
  static UpdateJobResponse? _defaultInstance;

  /// The job as it is now.
  @$pb.TagNumber(1)
  Job get job => $_getN(0);
  @$pb.TagNumber(1)
  set job(Job value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasJob() => $_has(0);
  @$pb.TagNumber(1)
  void clearJob() => $_clearField(1);
  @$pb.TagNumber(1)
  Job ensureJob() => $_ensure(0);
}

/// Which job to delete.
class DeleteJobRequest extends $pb.GeneratedMessage {
  factory DeleteJobRequest({
    $core.String? jobId,
  }) {
    final result = create();
    if (jobId != null) result.jobId = jobId;
    return result;
  }

  DeleteJobRequest._();

  factory DeleteJobRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteJobRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteJobRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'jobId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteJobRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteJobRequest copyWith(void Function(DeleteJobRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteJobRequest))
          as DeleteJobRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteJobRequest create() => DeleteJobRequest._();
  @$core.override
  DeleteJobRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteJobRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteJobRequest>(create);
  static DeleteJobRequest? _defaultInstance;

  /// Id of the job.
  @$pb.TagNumber(1)
  $core.String get jobId => $_getSZ(0);
  @$pb.TagNumber(1)
  set jobId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasJobId() => $_has(0);
  @$pb.TagNumber(1)
  void clearJobId() => $_clearField(1);
}

/// Response of DeleteJob.
class DeleteJobResponse extends $pb.GeneratedMessage {
  factory DeleteJobResponse() => create();

  DeleteJobResponse._();

  factory DeleteJobResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteJobResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteJobResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'jobwise.job.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteJobResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteJobResponse copyWith(void Function(DeleteJobResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteJobResponse))
          as DeleteJobResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteJobResponse create() => DeleteJobResponse._();
  @$core.override
  DeleteJobResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteJobResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteJobResponse>(create);
  static DeleteJobResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
