/// A client for JobWise, a self-hosted backend for tailored resumes and cover
/// letters.
///
/// Start with [JobWiseClient].
library;

export 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    show FieldMask;
export 'package:protobuf/well_known_types/google/protobuf/struct.pb.dart'
    show ListValue, NullValue, Struct, Value;
export 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    show Timestamp;

export 'src/client.dart';
export 'src/downloads.dart';
export 'src/exception.dart' hide Remedies;
export 'src/generated/jobwise/auth/v1/auth_service.pbgrpc.dart'
    hide AuthServiceBase;
export 'src/generated/jobwise/errors/v1/errors.pbenum.dart';
export 'src/generated/jobwise/evidence/v1/evidence_messages.pb.dart';
export 'src/generated/jobwise/evidence/v1/evidence_service.pbgrpc.dart'
    hide EvidenceServiceBase;
export 'src/generated/jobwise/evidence/v1/score_messages.pb.dart';
export 'src/generated/jobwise/evidence/v1/style_messages.pb.dart';
export 'src/generated/jobwise/export/v1/export_messages.pb.dart'
    hide Pagination;
export 'src/generated/jobwise/export/v1/export_service.pbgrpc.dart'
    hide ExportServiceBase;
export 'src/generated/jobwise/generation/v1/generation_messages.pb.dart'
    hide Pagination;
export 'src/generated/jobwise/generation/v1/generation_service.pbgrpc.dart'
    hide GenerationServiceBase;
export 'src/generated/jobwise/job/v1/job_service.pbgrpc.dart'
    hide JobServiceBase, Pagination;
export 'src/generated/jobwise/model/v1/model_service.pbgrpc.dart'
    hide ModelServiceBase;
export 'src/generated/jobwise/profile/v1/profile_list_messages.pb.dart';
export 'src/generated/jobwise/profile/v1/profile_messages.pb.dart'
    hide Pagination, WritingStyle;
export 'src/generated/jobwise/profile/v1/profile_service.pbgrpc.dart'
    hide ProfileServiceBase;
export 'src/generated/jobwise/ranking/v1/ranking_service.pbgrpc.dart'
    hide RankingServiceBase;
export 'src/generated/jobwise/sample/v1/sample_service.pbgrpc.dart'
    hide SampleServiceBase;
export 'src/grpc.dart'
    show CallOptions, ResponseFuture, ResponseStream, StatusCode;
export 'src/letter_event.dart';
export 'src/paging.dart';
