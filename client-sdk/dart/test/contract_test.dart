@TestOn('vm')
library;

import 'dart:io';

import 'package:jobwise/src/contract.dart';
import 'package:test/test.dart';

final proto = Directory('../../proto/jobwise');

void main() {
  test(
    'methodsWithOptions_areThoseOfTheContract',
    () {
      final withOption = {
        'public_access': <String>{},
        'idempotency_key': <String>{},
      };
      for (final file in proto.listSync(recursive: true).whereType<File>()) {
        if (!file.path.endsWith('_service.proto')) continue;
        var service = '', method = '', package = '';
        for (final line in file.readAsLinesSync()) {
          package = RegExp(r'^package (\S+);').firstMatch(line)?[1] ?? package;
          service = RegExp(r'^service (\w+)').firstMatch(line)?[1] ?? service;
          method = RegExp(r'^  rpc (\w+)').firstMatch(line)?[1] ?? method;
          final option = RegExp(
            r'option \(jobwise\.options\.v1\.(\w+)\) = true',
          ).firstMatch(line)?[1];
          withOption[option]?.add('/$package.$service/$method');
        }
      }

      expect(publicMethods, withOption['public_access']);
      expect(keyedMethods, withOption['idempotency_key']);
    },
    skip: proto.existsSync() ? null : 'the contract is not beside the package',
  );

  test('reads_areRepeatable', () {
    expect(isRepeatable('/jobwise.job.v1.JobService/GetJob'), isTrue);
    expect(isRepeatable('/jobwise.job.v1.JobService/CreateJob'), isFalse);
    expect(
      isRepeatable('/jobwise.generation.v1.GenerationService/GenerateResume'),
      isTrue,
    );
  });
}
