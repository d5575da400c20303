@TestOn('vm')
library;

import 'dart:async';
import 'dart:io';

import 'package:jobwise/jobwise.dart';
import 'package:jobwise/src/channel/io.dart';
import 'package:test/test.dart';

void main() {
  late ServerSocket listener;
  late List<Socket> connections;

  setUp(() async {
    connections = [];
    listener = await ServerSocket.bind(InternetAddress.loopbackIPv4, 0);
    listener.listen((connection) {
      connections.add(connection);
      // The settings that begin HTTP/2, and not a word after them.
      connection.add(const [0, 0, 0, 4, 0, 0, 0, 0, 0]);
      connection.listen((_) {}, onError: (Object _) {});
    });
  });
  tearDown(() async {
    for (final connection in connections) {
      connection.destroy();
    }
    await listener.close();
  });

  JobWiseClient client({required int repeats}) => JobWiseClient.over(
    openChannel(
      Uri.parse('http://127.0.0.1:${listener.port}'),
      quiet: const Duration(milliseconds: 100),
      answer: const Duration(milliseconds: 100),
    ),
    repeats: repeats,
    timeout: const Duration(seconds: 10),
  );

  test('deadConnection_failsItsCallsSoon', () async {
    await expectLater(
      client(repeats: 0).login('ann@example.com', 'a long password'),
      throwsA(
        isA<JobWiseException>()
            .having((it) => it.message, 'message', contains('lost'))
            .having((it) => it.isUnsent, 'isUnsent', isFalse),
      ),
    );
  });

  test('deadConnection_isReplacedForReads', () async {
    await expectLater(
      client(repeats: 1).models.listModels(ListModelsRequest()),
      throwsA(isA<JobWiseException>()),
    );

    expect(connections, hasLength(2));
  });

  test('connectionCutWhileItIsAsked_failsItsCallsOnly', () async {
    final call = client(repeats: 0).login('ann@example.com', 'a long password');
    Timer(
      const Duration(milliseconds: 150),
      () => connections.single.destroy(),
    );

    await expectLater(call, throwsA(isA<JobWiseException>()));
  });

  test('serverThatIsNotThere_isNamed', () async {
    final gone = await ServerSocket.bind(InternetAddress.loopbackIPv4, 0);
    final address = '127.0.0.1:${gone.port}';
    await gone.close();

    await expectLater(
      JobWiseClient.connect(
        'http://$address',
        repeats: 0,
      ).login('ann@example.com', 'a long password'),
      throwsA(
        isA<JobWiseException>()
            .having(
              (it) => it.message,
              'message',
              'Connection refused by $address: is the server running there?',
            )
            .having((it) => it.isUnsent, 'isUnsent', isTrue),
      ),
    );
  });
}
