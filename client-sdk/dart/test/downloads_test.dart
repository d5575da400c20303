import 'package:jobwise/jobwise.dart';
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
}
