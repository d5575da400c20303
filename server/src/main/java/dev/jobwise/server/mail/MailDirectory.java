package dev.jobwise.server.mail;

import dev.jobwise.server.common.Ids;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each mail to its own file {@code <id>.eml}, readable only by the server's user. The
 * operator of the server delivers them; ids sort by time.
 */
public final class MailDirectory implements Mailer {

  private static final Logger log = LoggerFactory.getLogger(MailDirectory.class);

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWNER_ONLY_DIRECTORY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path directory;
  private final MailComposer composer;

  /**
   * @param directory created with the first mail
   */
  public MailDirectory(Path directory, MailComposer composer) {
    this.directory = directory;
    this.composer = composer;
  }

  @Override
  public void send(String to, String subject, String text) {
    String id = Ids.uuid();
    Path draft = directory.resolve(id + ".new");
    try {
      Files.createDirectories(directory, OWNER_ONLY_DIRECTORY);
      Files.createFile(draft, OWNER_ONLY);
      Files.write(draft, bytes(to, subject, text), StandardOpenOption.WRITE);
      Files.move(draft, directory.resolve(id + ".eml")); // a watcher never sees half a mail
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    log.info("a mail was written to the mail directory: {}.eml", id);
  }

  private byte[] bytes(String to, String subject, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      composer.compose(to, subject, text).writeTo(bytes);
    } catch (MessagingException unwritable) {
      throw new IOException(unwritable);
    }
    return bytes.toByteArray();
  }
}
