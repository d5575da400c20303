@TestOn('vm')
@Timeout(Duration(minutes: 5))
library;

import 'dart:convert';
import 'dart:io';

import 'package:grpc/grpc.dart' as grpc;
import 'package:grpc/service_api.dart';
import 'package:jobwise/jobwise.dart';
import 'package:test/test.dart';

import 'applicant.dart';
import 'live_server.dart';

void main() {
  if (skipReason != null) {
    test('methods of a server', () {}, skip: skipReason);
    return;
  }

  test('everyMethod_answers', () async {
    final server = await LiveServer.start();
    addTearDown(server.dispose);
    final channel = Recorder(server.port);
    final client = JobWiseClient.over(channel);
    addTearDown(client.close);

    await accounts(client);
    final profileId = await profiles(client);
    final jobId = await jobs(client);
    await samples(client);
    await client.profiles.enhanceProfile(
      EnhanceProfileRequest(profileId: profileId),
    );
    await client.rankings.createRanking(CreateRankingRequest(jobId: jobId));
    await client.rankings.getJobRanking(GetJobRankingRequest(jobId: jobId));
    await client.models.listModels(ListModelsRequest());
    final resumeId = await documents(client, jobId);
    await files(client, jobId, resumeId);
    await client.generations.deleteGeneration(
      DeleteGenerationRequest(generationId: resumeId),
    );
    await client.profiles.deleteProfile(
      DeleteProfileRequest(profileId: profileId),
    );
    await client.logout();

    expect(channel.called, methodsOfTheContract());
  });
}

Future<void> accounts(JobWiseClient client) async {
  const email = 'ann@example.com', password = 'a long password';
  final auth = client.auth;
  final free = await auth.checkEmail(CheckEmailRequest(email: email));
  expect(free.available, isTrue);
  await client.register(email, password, 'Ann Lee');
  final me = await auth.getCurrentUser(GetCurrentUserRequest());
  expect(me.user.email, email);
  await auth.changePassword(
    ChangePasswordRequest(
      currentPassword: password,
      newPassword: 'a longer password',
    ),
  );
  final user = await client.login(email, 'a longer password');
  expect(user.fullName, 'Ann Lee');
  await client.resumeSession(client.tokens!.refreshToken);
  await auth.forgotPassword(ForgotPasswordRequest(email: email));
  final failure = await auth
      .resetPassword(
        ResetPasswordRequest(token: 'none', newPassword: 'a new password'),
      )
      .then<Object?>((_) => null, onError: (Object failure) => failure);
  expect(
    (failure! as JobWiseException).reason,
    Reason.REASON_INVALID_RESET_TOKEN,
  );
}

Future<String> profiles(JobWiseClient client) async {
  final service = client.profiles;
  final spare = await service.createProfile(Applicant.profile);
  final created = await service.createProfile(
    Applicant.profile..isPrimary = true,
  );
  final id = created.profile.id;
  expect(await service.allProfiles().toList(), hasLength(2));
  await service.deleteProfile(
    DeleteProfileRequest(profileId: spare.profile.id),
  );
  await service.createProfile(Applicant.profile..isPrimary = false);
  await service.getPrimaryProfile(GetPrimaryProfileRequest());
  await service.getProfile(GetProfileRequest(profileId: id));
  await service.updateProfile(
    UpdateProfileRequest(profileId: id, professionalSummary: 'A new summary.'),
  );
  await service.getProfileAnalytics(GetProfileAnalyticsRequest(profileId: id));
  final exported = await service.exportProfile(
    ExportProfileRequest(profileId: id),
  );
  expect(exported.resume.fields, contains('basics'));

  final job = await service.addExperiences(
    AddExperiencesRequest(
      profileId: id,
      experience: ExperienceInput(
        title: 'Intern',
        company: 'Initech',
        startDate: '2012-01-01',
      ),
    ),
  );
  await service.updateExperiences(
    UpdateExperiencesRequest(
      profileId: id,
      experience: ExperienceInput(id: job.id, title: 'Trainee'),
    ),
  );
  final titles = service.allExperiences(id).map((entry) => entry.title);
  expect(await titles.toList(), contains('Trainee'));
  await service.deleteExperiences(
    DeleteExperiencesRequest(profileId: id, experienceIds: [job.id]),
  );

  final school = await service.addEducation(
    AddEducationRequest(
      profileId: id,
      entry: EducationInput(
        institution: 'University of Ulm',
        degree: 'Master',
        fieldOfStudy: 'Physics',
        startDate: '2008-01-01',
      ),
    ),
  );
  await service.updateEducation(
    UpdateEducationRequest(
      profileId: id,
      entry: EducationInput(id: school.id, degree: 'PhD'),
    ),
  );
  await service.allEducation(id).toList();
  await service.deleteEducation(
    DeleteEducationRequest(profileId: id, educationIds: [school.id]),
  );

  final project = await service.addProjects(
    AddProjectsRequest(
      profileId: id,
      project: ProjectInput(name: 'Sensors', description: 'Reads sensors.'),
    ),
  );
  await service.updateProjects(
    UpdateProjectsRequest(
      profileId: id,
      project: ProjectInput(id: project.id, name: 'More sensors'),
    ),
  );
  await service.allProjects(id).toList();
  await service.deleteProjects(
    DeleteProjectsRequest(profileId: id, projectIds: [project.id]),
  );

  final certificate = await service.addCertifications(
    AddCertificationsRequest(
      profileId: id,
      certification: CertificationInput(
        name: 'CKA',
        issuer: 'CNCF',
        dateObtained: '2023-01-01',
      ),
    ),
  );
  await service.updateCertifications(
    UpdateCertificationsRequest(
      profileId: id,
      certification: CertificationInput(id: certificate.id, name: 'CKAD'),
    ),
  );
  await service.allCertifications(id).toList();
  await service.deleteCertifications(
    DeleteCertificationsRequest(
      profileId: id,
      certificationIds: [certificate.id],
    ),
  );

  await service.getSkills(GetSkillsRequest(profileId: id));
  await service.updateSkills(
    UpdateSkillsRequest(profileId: id, technical: ['Go', 'AWS', 'Kubernetes']),
  );
  await service.addTechnicalSkills(
    AddTechnicalSkillsRequest(profileId: id, skills: ['Rust']),
  );
  await service.removeTechnicalSkills(
    RemoveTechnicalSkillsRequest(profileId: id, skills: ['Rust']),
  );
  await service.addSoftSkills(
    AddSoftSkillsRequest(profileId: id, skills: ['Listening']),
  );
  await service.removeSoftSkills(
    RemoveSoftSkillsRequest(profileId: id, skills: ['Listening']),
  );

  final fields = Struct()..fields['hobby'] = Value(stringValue: 'chess');
  await service.addCustomFields(
    AddCustomFieldsRequest(profileId: id, fields: fields),
  );
  await service.updateCustomFields(
    UpdateCustomFieldsRequest(profileId: id, fields: fields),
  );
  await service.getCustomFields(GetCustomFieldsRequest(profileId: id));
  return id;
}

Future<String> jobs(JobWiseClient client) async {
  final ad = File('../../examples/job-ad.txt').readAsStringSync();
  final spare = await client.jobs.createJob(
    CreateJobRequest(title: 'Baker', company: 'Bread'),
  );
  final pasted = await client.jobs.createJob(CreateJobRequest(rawText: ad));
  final id = pasted.job.id;
  await client.jobs.updateJob(UpdateJobRequest(jobId: id, notes: 'Call them'));
  final found = await client.jobs.getJob(GetJobRequest(jobId: id));
  expect(found.job.notes, 'Call them');
  expect(await client.jobs.allJobs().toList(), hasLength(2));
  expect(await client.jobs.browseAllJobs().toList(), isNotEmpty);
  await client.jobs.deleteJob(DeleteJobRequest(jobId: spare.job.id));
  return id;
}

Future<void> samples(JobWiseClient client) async {
  final service = client.samples;
  Future<String> upload(String type) async {
    final stored = await service.uploadSample(
      UploadSampleRequest(
        documentType: type,
        filename: 'sample.txt',
        content: utf8.encode(
          File('../../examples/cover-letter.txt').readAsStringSync(),
        ),
      ),
    );
    return stored.sample.id;
  }

  final resume = await upload('resume');
  final letter = await upload('cover_letter');
  await service.getSample(GetSampleRequest(sampleId: letter));
  await service.importSample(
    ImportSampleRequest(
      documentType: 'cover_letter',
      filename: 'sample.txt',
      content: File('../../examples/cover-letter.txt').readAsBytesSync(),
    ),
  );
  final listed = await service.listSamples(ListSamplesRequest());
  expect(listed.total, 3);
  await service.deleteSample(DeleteSampleRequest(sampleId: resume));
}

Future<String> documents(JobWiseClient client, String jobId) async {
  final service = client.generations;
  final resume = await service.generateResume(
    GenerateResumeRequest(jobId: jobId),
  );
  final order = GenerateCoverLetterRequest(jobId: jobId);
  final letter = await service.generateCoverLetter(order);
  final events = await client.streamCoverLetter(order).toList();
  final streamed = (events.last as LetterCompleted).generation;
  final id = letter.generation.generationId;
  expect(await client.watchGeneration(id).last, isA<LetterCompleted>());
  await service.cancelGeneration(CancelGenerationRequest(generationId: id));
  await service.getGeneration(GetGenerationRequest(generationId: id));
  expect(await service.allGenerations().toList(), hasLength(3));

  final evidence = client.evidence;
  await evidence.getEvidence(GetEvidenceRequest(generationId: id));
  await evidence.getScore(GetScoreRequest(generationId: id));
  await evidence.getStyle(GetStyleRequest(generationId: id));
  await evidence.scoreText(
    ScoreTextRequest(
      jobId: jobId,
      documentType: 'cover_letter',
      contentText: streamed.coverLetterText,
    ),
  );
  return resume.generation.generationId;
}

Future<void> files(
  JobWiseClient client,
  String jobId,
  String generationId,
) async {
  final service = client.exports;
  final pdf = await service.exportPdf(
    ExportPdfRequest(generationId: generationId),
  );
  final id = pdf.export.exportId;
  final bytes = await service.downloadFile(id);
  expect(bytes, hasLength(pdf.export.fileSizeBytes));
  expect(ascii.decode(bytes.sublist(0, 5)), '%PDF-');
  await service.exportDocx(ExportDocxRequest(generationId: generationId));
  await service.exportText(ExportTextRequest(generationId: generationId));
  await service.exportMarkdown(
    ExportMarkdownRequest(generationId: generationId),
  );
  await service.exportJsonResume(
    ExportJsonResumeRequest(generationId: generationId),
  );
  final batch = await service.exportBatch(
    ExportBatchRequest(generationIds: [generationId], format: 'pdf'),
  );
  expect(batch.batch.successful, 1);
  expect(await service.allExports().toList(), hasLength(7));
  await service.listJobExports(ListJobExportsRequest(jobId: jobId));
  final link = await service.createDownloadLink(
    CreateDownloadLinkRequest(exportId: id),
  );
  expect(link.link.downloadUrl, startsWith('http'));

  final templates = await service.listTemplates(ListTemplatesRequest());
  final template = templates.templates.first.id;
  await service.getTemplate(GetTemplateRequest(templateId: template));
  final image = service.downloadTemplatePreview(
    DownloadTemplatePreviewRequest(templateId: template),
  );
  expect(await joinChunks(image), isNotEmpty);
  final sample = service.downloadTemplateSample(
    DownloadTemplateSampleRequest(templateId: template),
  );
  expect(await joinChunks(sample), isNotEmpty);
  final preview = await service.createPreview(
    CreatePreviewRequest(generationId: generationId),
  );
  final page = service.downloadPreview(
    DownloadPreviewRequest(previewId: preview.preview.previewId),
  );
  expect(await joinChunks(page), isNotEmpty);

  final imported = await client.profiles.importProfile(
    ImportProfileRequest(filename: 'resume.pdf', content: bytes),
  );
  expect(imported.found.experiences, isPositive);
  await service.deleteExport(DeleteExportRequest(exportId: id));
}

/// The paths of all methods in the `.proto` files.
Set<String> methodsOfTheContract() {
  final methods = <String>{};
  final files = Directory('../../proto/jobwise').listSync(recursive: true);
  for (final file in files.whereType<File>()) {
    if (!file.path.endsWith('_service.proto')) continue;
    final text = file.readAsStringSync();
    final package = RegExp(r'^package (\S+);', multiLine: true);
    final service = RegExp(r'^service (\w+)', multiLine: true);
    for (final method in RegExp(
      r'^  rpc (\w+)',
      multiLine: true,
    ).allMatches(text)) {
      methods.add(
        '/${package.firstMatch(text)![1]}.${service.firstMatch(text)![1]}'
        '/${method[1]}',
      );
    }
  }
  return methods;
}

/// A connection that notes what is called.
final class Recorder extends grpc.ClientChannel {
  Recorder(int port)
    : super(
        '127.0.0.1',
        port: port,
        options: const grpc.ChannelOptions(
          credentials: grpc.ChannelCredentials.insecure(),
        ),
      );

  final called = <String>{};

  @override
  grpc.ClientCall<Q, R> createCall<Q, R>(
    ClientMethod<Q, R> method,
    Stream<Q> requests,
    CallOptions options,
  ) {
    called.add(method.path);
    return super.createCall(method, requests, options);
  }
}
