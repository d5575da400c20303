package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailDirectoryTest {

  @TempDir private Path directory;

  @Test
  void send_writesOneFilePerMailForItsOwner() throws Exception {
    Path mails = directory.resolve("mail");
    MailDirectory mailer = new MailDirectory(mails);

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
        .anySatisfy(text -> assertThat(text).contains("To: ada@example.com\n").contains("First"))
        .anySatisfy(text -> assertThat(text).contains("To: bob@example.com\n").contains("Second"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
