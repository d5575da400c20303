import 'package:protobuf/protobuf.dart';

import 'generated/jobwise/export/v1/export_messages.pb.dart';
import 'generated/jobwise/export/v1/export_service.pbgrpc.dart';
import 'generated/jobwise/generation/v1/generation_messages.pb.dart';
import 'generated/jobwise/generation/v1/generation_service.pbgrpc.dart';
import 'generated/jobwise/job/v1/job_service.pbgrpc.dart';
import 'generated/jobwise/profile/v1/profile_list_messages.pb.dart';
import 'generated/jobwise/profile/v1/profile_messages.pb.dart';
import 'generated/jobwise/profile/v1/profile_service.pbgrpc.dart';

/// Entries that one request asks for, the most that the server sends.
const _pageSize = 100;

/// The user's jobs, and the example ads, without pages.
extension JobPaging on JobServiceClient {
  /// All jobs that match [filter], newest first. Pages are fetched as the
  /// stream is read.
  Stream<Job> allJobs([ListJobsRequest? filter]) => _all((offset) async {
    final request = (filter ?? ListJobsRequest()).deepCopy()
      ..limit = _pageSize
      ..offset = offset;
    final page = await listJobs(request);
    return (page.jobs, page.total);
  });

  /// All example ads that match [filter].
  Stream<ExampleJob> browseAllJobs([BrowseJobsRequest? filter]) =>
      _all((offset) async {
        final request = (filter ?? BrowseJobsRequest()).deepCopy()
          ..limit = _pageSize
          ..offset = offset;
        final page = await browseJobs(request);
        return (page.jobs, page.total);
      });
}

/// The user's files without pages.
extension ExportPaging on ExportServiceClient {
  /// All files that match [filter], newest first. Pages are fetched as the
  /// stream is read.
  Stream<ExportedFile> allExports([ListExportsRequest? filter]) =>
      _all((offset) async {
        final request = (filter ?? ListExportsRequest()).deepCopy()
          ..limit = _pageSize
          ..offset = offset;
        final page = await listExports(request);
        return (page.files, page.total);
      });
}

/// The user's documents without pages.
extension GenerationPaging on GenerationServiceClient {
  /// All documents that match [filter], newest first. Pages are fetched as the
  /// stream is read.
  Stream<GenerationSummary> allGenerations([ListGenerationsRequest? filter]) =>
      _all((offset) async {
        final request = (filter ?? ListGenerationsRequest()).deepCopy()
          ..limit = _pageSize
          ..offset = offset;
        final page = await listGenerations(request);
        return (page.generations, page.total);
      });
}

/// The user's profiles and their lists without pages.
extension ProfilePaging on ProfileServiceClient {
  /// All profiles.
  Stream<Profile> allProfiles() => _all((offset) async {
    final page = await listProfiles(
      ListProfilesRequest(limit: _pageSize, offset: offset),
    );
    return (page.profiles, page.total);
  });

  /// All experiences of a profile.
  Stream<Experience> allExperiences(String profileId) => _all((offset) async {
    final page = await listExperiences(
      ListExperiencesRequest(
        profileId: profileId,
        limit: _pageSize,
        offset: offset,
      ),
    );
    return (page.experiences, page.total);
  });

  /// All education entries of a profile.
  Stream<Education> allEducation(String profileId) => _all((offset) async {
    final page = await listEducation(
      ListEducationRequest(
        profileId: profileId,
        limit: _pageSize,
        offset: offset,
      ),
    );
    return (page.education, page.total);
  });

  /// All projects of a profile.
  Stream<Project> allProjects(String profileId) => _all((offset) async {
    final page = await listProjects(
      ListProjectsRequest(
        profileId: profileId,
        limit: _pageSize,
        offset: offset,
      ),
    );
    return (page.projects, page.total);
  });

  /// All certifications of a profile.
  Stream<Certification> allCertifications(String profileId) =>
      _all((offset) async {
        final page = await listCertifications(
          ListCertificationsRequest(
            profileId: profileId,
            limit: _pageSize,
            offset: offset,
          ),
        );
        return (page.certifications, page.total);
      });
}

/// A page and the number of entries in the whole list.
typedef _Page<T> = (List<T> entries, int total);

Stream<T> _all<T>(Future<_Page<T>> Function(int offset) fetch) async* {
  for (var offset = 0; ;) {
    final (entries, total) = await fetch(offset);
    yield* Stream.fromIterable(entries);
    offset += entries.length;
    if (entries.isEmpty || offset >= total) return;
  }
}
