package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The Java program in the README is whole, short, and does what it says. */
@Timeout(120)
@Slow
class ReadmeProgramWireTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void javaProgram_printsALetter(@TempDir Path directory) throws Exception {
    String program = program();
    assertThat(program.lines()).hasSizeLessThanOrEqualTo(15);
    assertThat(program)
        .isEqualTo(
            Files.readString(REPOSITORY.resolve("examples/java/src/main/java/FirstLetter.java")));
    TestUser ann = jobwise.newUser();
    String profile = Files.readString(REPOSITORY.resolve("examples/profile.json"));
    assertThat(ann.rest().post("/profiles", profile).status()).isEqualTo(201);
    Path file =
        Files.writeString(
            directory.resolve("FirstLetter.java"),
            program
                .replace("8000", Integer.toString(jobwise.port()))
                .replace("ann@example.com", ann.account().getEmail())
                .replace("a long password", TestUser.PASSWORD));

    assertThat(run(file)).contains("Dear Hiring Manager,").contains("Sincerely,\nJohn Doe");
  }

  private static String program() throws IOException {
    Matcher program = PROGRAM.matcher(Files.readString(REPOSITORY.resolve("README.md")));
    assertThat(program.find()).isTrue();
    return program.group(1);
  }

  /** Java runs a program from its source. */
  private static String run(Path file) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-cp", withoutTheServer(), file.toString())
            .directory(REPOSITORY.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  private static String withoutTheServer() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.startsWith(Path.of("target").toAbsolutePath().toString()))
        .filter(entry -> !entry.contains("armeria"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
