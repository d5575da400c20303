package dev.jobwise.server.export;

import com.google.protobuf.UnsafeByteOperations;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.export.v1.DownloadLink;
import dev.jobwise.export.v1.FileChunk;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.file.FileNames;
import dev.jobwise.server.transport.grpc.Timestamps;
import dev.jobwise.server.transport.limit.OpenAnswers;
import io.grpc.stub.StreamObserver;
import java.net.URI;
import java.util.function.Supplier;

/** Sends files, and links to them. */
final class DownloadMessages {

  private static final int CHUNK_BYTES = 65_536;

  private DownloadMessages() {}

  /** Sends a file as a stream of chunks. */
  static void send(
      StreamObserver<FileChunk> observer, ServiceRequestContext ctx, Supplier<Download> find) {
    Download file;
    try {
      file = find.get();
      OpenAnswers.admit(ctx, file.content().length);
    } catch (Throwable failure) {
      observer.onError(failure);
      return;
    }
    FileChunk.Builder chunk = FileChunk.newBuilder();
    chunk
        .getInfoBuilder()
        .setFilename(file.filename())
        .setContentType(file.mediaType())
        .setSizeBytes(file.content().length);
    for (int at = 0; at < file.content().length; at += CHUNK_BYTES) {
      int size = Math.min(CHUNK_BYTES, file.content().length - at);
      // Nobody changes the array.
      chunk.setData(UnsafeByteOperations.unsafeWrap(file.content(), at, size));
      observer.onNext(chunk.build());
      chunk.clear();
    }
    observer.onCompleted();
  }

  /**
   * Returns a file as a response.
   *
   * @param inline whether a browser shows it rather than saves it
   */
  static HttpResponse response(ServiceRequestContext ctx, Download file, boolean inline) {
    OpenAnswers.admit(ctx, file.content().length);
    String name = file.filename();
    return HttpResponse.of(
        ResponseHeaders.of(
            HttpStatus.OK,
            HttpHeaderNames.CONTENT_TYPE,
            file.mediaType(),
            HttpHeaderNames.CONTENT_DISPOSITION,
            inline ? FileNames.inline(name) : FileNames.attachment(name),
            HttpHeaderNames.CACHE_CONTROL,
            "no-store",
            HttpHeaderNames.X_CONTENT_TYPE_OPTIONS,
            "nosniff"),
        HttpData.wrap(file.content()));
  }

  /**
   * Returns a link to one of the caller's files: to the storage, or to this server with a token.
   *
   * @param serverAddress scheme and host by which the caller reaches this server
   */
  static DownloadLink link(
      StoredFiles files,
      DownloadTokens tokens,
      Caller caller,
      String exportId,
      String serverAddress) {
    ExportRow file = files.find(caller.userId(), exportId);
    URI direct = files.link(file, DownloadTokens.LIFE);
    String url =
        direct != null
            ? direct.toString()
            : serverAddress
                + ExportMessages.FILES
                + file.id()
                + "/download?token="
                + tokens.issue(caller.userId(), file.id());
    return DownloadLink.newBuilder()
        .setDownloadUrl(url)
        .setFilename(file.filename())
        .setExpiresAt(Timestamps.of(tokens.expiry()))
        .build();
  }
}
