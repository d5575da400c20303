package dev.jobwise.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailDirectoryTest {

  @TempDir private Path directory;

  @Test
  void send_writesOneFilePerMailForItsOwner() throws Exception {
    Path mails = directory.resolve("mail");
    MailComposer composer = new MailComposer("JobWise <no-reply@example.com>", Clock.systemUTC());
    MailDirectory mailer = new MailDirectory(mails, composer);

    mailer.send("ada@example.com", "Hello", "First");
    mailer.send("bob@example.com", "Hello", "Second");

    List<Path> files;
    try (var all = Files.list(mails)) {
      files = all.toList();
    }
    assertThat(files).hasSize(2);
    for (Path file : files) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(files.stream().map(MailDirectoryTest::read))
        .anySatisfy(text -> assertThat(text).contains("To: ada@example.com\r\n").contains("First"))
        .anySatisfy(text -> assertThat(text).contains("To: bob@example.com\r\n").contains("Second"))
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("From: JobWise <no-reply@example.com>\r\n")
                    .containsPattern("(?m)^Date: [A-Z][a-z]{2}, ")
                    .containsPattern("(?m)^Message-ID: <[0-9a-f-]{36}@example.com>\r\n"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
