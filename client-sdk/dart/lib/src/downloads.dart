import 'dart:typed_data';

import 'calls.dart';
import 'generated/jobwise/export/v1/export_messages.pb.dart';
import 'generated/jobwise/export/v1/export_service.pbgrpc.dart';

/// The methods for files, and files as a whole instead of in chunks.
final class ExportClient extends ExportServiceClient {
  /// Creates the client of one connection.
  ExportClient(super.channel, this._calls) : super(interceptors: [_calls]);

  final Calls _calls;

  /// The bytes of a file. Begins again, like every call that only reads, when
  /// the connection drops.
  Future<Uint8List> downloadFile(String exportId) => _calls.repeated(
    (options) => joinChunks(
      downloadExport(
        DownloadExportRequest(exportId: exportId),
        options: options,
      ),
    ),
  );
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
