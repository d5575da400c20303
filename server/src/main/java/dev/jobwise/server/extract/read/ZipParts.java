package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an office file. They are unpacked only when they are read, and only so far. */
final class ZipParts implements AutoCloseable {

  /** Together. The text of a hundred pages takes a few. */
  static final int MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

  static final int MAX_PARTS = 5_000;

  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  private final ZipFile zip;
  private long left = MAX_UNPACKED_BYTES;

  private ZipParts(ZipFile zip) {
    this.zip = zip;
  }

  static ZipParts open(byte[] content) throws Unreadable {
    if (!Bytes.startsWith(content, 0, MAGIC)) {
      throw new Unreadable(Problem.DAMAGED);
    }
    ZipParts parts;
    try {
      parts =
          new ZipParts(
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                  .get());
    } catch (IOException | RuntimeException damaged) {
      throw new Unreadable(Problem.DAMAGED);
    }
    if (parts.names().size() > MAX_PARTS) {
      throw new Unreadable(Problem.TOO_COMPLEX);
    }
    return parts;
  }

  List<String> names() {
    Iterator<ZipArchiveEntry> entries = zip.getEntries().asIterator();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, 0), false)
        .map(ZipArchiveEntry::getName)
        .toList();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * Returns a part.
   *
   * @throws Unreadable if it is not there, or the file unpacks to more than it may
   */
  byte[] bytes(String name) throws Unreadable {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Unreadable(Problem.DAMAGED);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unreadable(Problem.ENCRYPTED);
    }
    // The only ones that office files may use. Others need libraries that are not there.
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw new Unreadable(Problem.DAMAGED);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw new Unreadable(Problem.TOO_COMPLEX);
      }
      return bytes;
    } catch (IOException | RuntimeException damaged) {
      throw new Unreadable(Problem.DAMAGED);
    }
  }

  @Override
  public void close() throws Unreadable {
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new Unreadable(Problem.DAMAGED);
    }
  }
}
