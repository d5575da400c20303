package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapperXmlTest {

  private static final Path CLASSES = Path.of("target", "classes");

  /** The server reads a mapper at its first use; a mistake in one must not wait for that. */
  @Test
  void everyMapperCanBeRead_andHasSqlForEachMethod() throws Exception {
    List<Path> files = mapperFiles();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      String name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst(".xml$", "");
      Class<?> mapper = Class.forName(name);
      assertThat(TestDatabase.get().statementNames(mapper))
          .containsAll(
              Stream.of(mapper.getDeclaredMethods())
                  .filter(method -> !method.isDefault() && !method.isSynthetic())
                  .map(method -> name + "." + method.getName())
                  .toList());
    }
  }

  private static List<Path> mapperFiles() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith("Mapper.xml")).toList();
    }
  }
}
