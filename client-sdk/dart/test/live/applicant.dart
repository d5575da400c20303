import 'dart:convert';
import 'dart:io';

import 'package:jobwise/jobwise.dart';
import 'package:test/test.dart';

import 'live_server.dart';

/// A signed-in user with a profile and a job.
final class Applicant {
  Applicant._(this.client, this._told);

  static var _number = 0;

  /// The user's client, closed after the test.
  final JobWiseClient client;

  final List<Tokens?> _told;

  /// A letter for the user's job.
  late final GenerateCoverLetterRequest order;

  /// Registers a new user.
  static Future<Applicant> join(String address) async {
    final told = <Tokens?>[];
    final client = JobWiseClient.connect(address, onTokens: told.add);
    addTearDown(client.close);
    final email = 'dart-${++_number}@example.com';
    await client.register(email, 'a long password', 'Ann Lee');
    await client.profiles.createProfile(profile);
    final job = await client.jobs.createJob(
      CreateJobRequest(
        rawText: File('../../examples/job-ad.txt').readAsStringSync(),
      ),
    );
    return Applicant._(client, told)
      ..order = GenerateCoverLetterRequest(jobId: job.job.id);
  }

  /// How often the tokens were renewed.
  int get renewals => _told.length - 1;

  /// Replaces the access token by one that has expired, without a word to the
  /// client's clock.
  void expireToken() {
    final tokens = client.tokens!;
    tokens.accessToken = LiveServer.expired(tokens.accessToken);
  }

  /// The profile of examples/.
  static CreateProfileRequest get profile =>
      CreateProfileRequest()..mergeFromProto3Json(
        jsonDecode(File('../../examples/profile.json').readAsStringSync()),
        supportNamesWithUnderscores: true,
      );
}
