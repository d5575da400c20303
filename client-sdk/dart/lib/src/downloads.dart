import 'dart:typed_data';

import 'generated/jobwise/export/v1/export_messages.pb.dart';
import 'generated/jobwise/export/v1/export_service.pbgrpc.dart';

/// Files as a whole, not in chunks.
extension Downloads on ExportServiceClient {
  /// The bytes of a file.
  Future<Uint8List> downloadFile(String exportId) =>
      joinChunks(downloadExport(DownloadExportRequest(exportId: exportId)));
}

/// The bytes of a file that comes in chunks, from any of the methods that send
/// files.
Future<Uint8List> joinChunks(Stream<FileChunk> chunks) async {
  final bytes = BytesBuilder(copy: false);
  await for (final chunk in chunks) {
    bytes.add(chunk.data);
  }
  return bytes.takeBytes();
}
