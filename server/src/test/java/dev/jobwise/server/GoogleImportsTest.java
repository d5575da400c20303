package dev.jobwise.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Google's files in {@code proto/google}, which let every tool read the contract as it stands. */
class GoogleImportsTest {

  private static final Path PROTO = Path.of("../proto");

  @Test
  void theCopies_areThoseThatTheServerIsBuiltWith() throws IOException {
    for (Path copy : protoFiles("google")) {
      String name = PROTO.relativize(copy).toString();
      try (InputStream built = GoogleImportsTest.class.getResourceAsStream("/" + name)) {
        assertThat(Files.readString(copy))
            .as(name)
            .isEqualTo(new String(built.readAllBytes(), UTF_8));
      }
    }
  }

  @Test
  void everyImport_isBesideTheContract() throws IOException {
    for (Path file : protoFiles("jobwise")) {
      for (String line : Files.readAllLines(file)) {
        // Those of google/protobuf come with protoc and buf.
        if (line.startsWith("import ") && !line.contains("\"google/protobuf/")) {
          assertThat(PROTO.resolve(line.split("\"")[1])).as(file + ": " + line).exists();
        }
      }
    }
  }

  private static List<Path> protoFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(PROTO.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".proto")).toList();
    }
  }
}
