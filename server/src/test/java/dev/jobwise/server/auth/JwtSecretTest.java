package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwtSecretTest {

  @TempDir private Path directory;

  @Test
  void loadOrCreate_makesOneForItsOwnerAndKeepsIt() throws Exception {
    Path data = directory.resolve("data");

    byte[] first = JwtSecret.loadOrCreate(data);

    assertThat(first).hasSizeGreaterThanOrEqualTo(32);
    assertThat(JwtSecret.loadOrCreate(data)).isEqualTo(first);
    try (var files = Files.list(data)) {
      assertThat(files).containsExactly(data.resolve("jwt-secret"));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("jwt-secret"))))
        .isEqualTo("rw-------");
  }

  @Test
  void loadOrCreate_differsBetweenInstallations() {
    assertThat(JwtSecret.loadOrCreate(directory.resolve("a")))
        .isNotEqualTo(JwtSecret.loadOrCreate(directory.resolve("b")));
  }

  @Test
  void loadOrCreate_refusesAnEmptyFile() throws Exception {
    Files.writeString(directory.resolve("jwt-secret"), "\n");

    assertThatThrownBy(() -> JwtSecret.loadOrCreate(directory))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("jwt-secret");
  }

  @Test
  void of_needs32Bytes() {
    assertThat(JwtSecret.of("x".repeat(32))).hasSize(32);
    assertThatThrownBy(() -> JwtSecret.of("x".repeat(31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("JWT_SECRET");
  }
}
