// Signs in, pastes a job ad, and prints the cover letter as it is written:
//   ./jobwise serve
//   dart run example/example.dart http://127.0.0.1:8000 ann@example.com 'a long password'
import 'dart:io';

import 'package:jobwise/jobwise.dart';

const ad = '''
Senior Cloud Engineer
Brightwater Systems, Seattle, WA

You design and run microservices on AWS. You know Kubernetes, Terraform and Go.
''';

Future<void> main(List<String> arguments) async {
  final [address, email, password] = arguments;
  final client = JobWiseClient.connect(address);
  try {
    await signIn(client, email, password);
    final pasted = await client.jobs.createJob(CreateJobRequest(rawText: ad));
    final order = GenerateCoverLetterRequest(jobId: pasted.job.id);
    await for (final event in client.streamCoverLetter(order)) {
      switch (event) {
        case LetterQueued(:final position):
          stderr.writeln('Waiting for its turn, at place $position');
        case LetterStarted(:final model):
          stderr.writeln('Written by ${model ?? 'a model'}');
        case LetterDelta(:final text):
          stdout.write(text);
        case LetterCompleted(:final generation):
          stderr.writeln('\nATS score ${generation.atsScore}');
      }
    }
  } on JobWiseException catch (failure) {
    stderr.writeln(failure);
    failure.problems.forEach((field, text) => stderr.writeln('$field: $text'));
    exitCode = 1;
  } finally {
    await client.close();
  }
}

/// Signs in, or creates the account with a small profile.
Future<void> signIn(JobWiseClient client, String email, String password) async {
  final free = await client.auth.checkEmail(CheckEmailRequest(email: email));
  if (!free.available) {
    await client.login(email, password);
    return;
  }
  await client.register(email, password, 'Ann Lee');
  await client.profiles.createProfile(
    CreateProfileRequest(
      personalInfo: PersonalInfoInput(fullName: 'Ann Lee', email: email),
      skills: SkillsInput(technical: ['AWS', 'Go', 'Kubernetes']),
      experiences: [
        ExperienceInput(
          title: 'Software Engineer',
          company: 'TechCorp Inc.',
          startDate: '2020-01-01',
          isCurrent: true,
          description: 'Moved a monolith to microservices on AWS.',
        ),
      ],
    ),
  );
}
