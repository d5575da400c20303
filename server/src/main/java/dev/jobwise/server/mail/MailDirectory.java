package dev.jobwise.server.mail;

import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.file.PrivateFiles;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each mail to its own file {@code <id>.eml}, readable only by the server's user. The
 * operator of the server delivers them; ids sort by time.
 */
public final class MailDirectory implements Mailer {

  private static final Logger log = LoggerFactory.getLogger(MailDirectory.class);

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
    try {
      PrivateFiles.createDirectories(directory);
      // Whole at once: a watcher never sees half a mail.
      PrivateFiles.write(directory.resolve(id + ".eml"), out -> write(to, subject, text, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    log.info("a mail was written to the mail directory: {}.eml", id);
  }

  private void write(String to, String subject, String text, OutputStream out) throws IOException {
    try {
      composer.compose(to, subject, text).writeTo(out);
    } catch (MessagingException unwritable) {
      throw new IOException(unwritable);
    }
  }
}
