import 'package:jobwise/jobwise.dart';
import 'package:jobwise/testing.dart';
import 'package:test/test.dart';

void main() {
  test('chunks_areJoinedInOrder', () async {
    final chunks = [
      FileChunk(
        info: FileInfo(filename: 'a.pdf', sizeBytes: 3),
        data: [1, 2],
      ),
      FileChunk(data: [3]),
    ];

    expect(await joinChunks(Stream.fromIterable(chunks)), [1, 2, 3]);
  });

  test('noChunks_areAnEmptyFile', () async {
    expect(await joinChunks(const Stream.empty()), isEmpty);
  });

  test('downloadThatBreaksOff_beginsAgain', () async {
    var left = 1;
    final server = FakeJobWise()
      ..answer(DownloadExportRequest(), (request) {
        if (left-- > 0) {
          throw JobWiseException.of(
            Reason.REASON_DRAINING,
            'The server is shutting down. Please try again.',
            code: StatusCode.unavailable,
          );
        }
        return FileChunk(data: [1, 2]);
      });

    expect(await server.client().exports.downloadFile('7'), [1, 2]);
    expect(server.requests, hasLength(2));
  });
}
