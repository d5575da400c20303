package dev.jobwise.client;

import dev.jobwise.export.v1.FileChunk;
import dev.jobwise.export.v1.FileInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that the server has sent.
 *
 * @param filename its name, without folders
 * @param contentType its media type, such as {@code application/pdf}
 */
public record Download(String filename, String contentType, byte[] content) {

  /**
   * Writes the file into a directory, under its own name.
   *
   * @throws IOException if it can't be written
   */
  public Path saveTo(Path directory) throws IOException {
    return Files.write(directory.resolve(Path.of(filename).getFileName()), content);
  }

  static Download of(List<FileChunk> chunks) {
    FileInfo info = chunks.get(0).getInfo();
    ByteArrayOutputStream content = new ByteArrayOutputStream(info.getSizeBytes());
    for (FileChunk chunk : chunks) {
      try {
        chunk.getData().writeTo(content);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return new Download(info.getFilename(), info.getContentType(), content.toByteArray());
  }
}
