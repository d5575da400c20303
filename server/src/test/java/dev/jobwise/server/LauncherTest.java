package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.jobwise.server.testing.Slow;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./jobwise serve} with a java that only plays its part. */
@Timeout(
    value = 60,
    threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a read of a pipe cannot be interrupted
@Slow
class LauncherTest {

  @TempDir private Path home;

  @BeforeEach
  void home() throws IOException {
    Files.copy(Path.of("..", "jobwise"), home.resolve("jobwise"));
    for (String directory :
        new String[] {"proto", "client-sdk/java", "server/target", "migrations", "jdk/bin"}) {
      Files.createDirectories(home.resolve(directory));
    }
    for (String file :
        new String[] {"pom.xml", "server/target/jobwise.jar", "server/target/.built"}) {
      Files.createFile(home.resolve(file));
    }
  }

  @Test
  void serverWithoutMemory_isStartedAgain() throws Exception {
    Process launcher = launch("[ -e again ] && { echo second; exit 7; }; touch again; exit 3");
    assertThat(launcher.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("second");
    assertThat(launcher.waitFor()).isEqualTo(7);
  }

  @Test
  void javaIsTold_whatToDoWithoutMemory() throws Exception {
    Process launcher = launch("echo \"$@\"");
    assertThat(launcher.inputReader(StandardCharsets.UTF_8).readLine())
        .contains("-XX:+ExitOnOutOfMemoryError", "-XX:MaxDirectMemorySize=", "serve");
    assertThat(launcher.waitFor()).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 15", "INT, 2", "HUP, 1"})
  void signal_reachesTheServerAndIsWaitedFor(String signal, int number) throws Exception {
    assumeFalse(isIgnored(number), "a shell cannot trap what is ignored around it");
    Process launcher =
        launch("trap 'echo stopped; exit 143' TERM; echo ready; while :; do sleep 0.1; done");
    BufferedReader out = launcher.inputReader(StandardCharsets.UTF_8);
    assertThat(out.readLine()).isEqualTo("ready");
    new ProcessBuilder("kill", "-" + signal, Long.toString(launcher.pid())).start().waitFor();
    assertThat(out.readLine()).isEqualTo("stopped");
    assertThat(launcher.waitFor()).isEqualTo(128 + number);
  }

  /** Jobs in the background of a shell, for instance, are started with SIGINT ignored. */
  private static boolean isIgnored(int signal) throws IOException {
    String mask =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1;
  }

  @Test
  void killedLauncher_leavesNoServerBehind() throws Exception {
    Process launcher = launch("echo ready; exec sleep 100");
    assertThat(launcher.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
    ProcessHandle server = launcher.children().findFirst().orElseThrow();
    launcher.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
  }

  /** The archive has no source and needs no Maven: the jar is beside the launcher. */
  @Test
  void archive_isRunAsItIs() throws Exception {
    Files.delete(home.resolve("pom.xml"));
    Files.createFile(home.resolve("jobwise.jar"));
    Process launcher = launch("echo \"$@\"");
    assertThat(launcher.inputReader(StandardCharsets.UTF_8).readLine())
        .endsWith("-jar jobwise.jar serve");
  }

  @Test
  void linkToTheLauncher_isFollowed() throws Exception {
    Path bin = Files.createDirectories(home.resolve("elsewhere/bin"));
    Files.createSymbolicLink(home.resolve("elsewhere/link"), Path.of("../jobwise"));
    Path link = Files.createSymbolicLink(bin.resolve("jobwise"), Path.of("../link"));
    Process launcher = launch(link, "pwd -P");
    assertThat(launcher.inputReader(StandardCharsets.UTF_8).readLine())
        .isEqualTo(home.toRealPath().toString());
  }

  private Process launch(String java) throws IOException {
    return launch(home.resolve("jobwise"), java);
  }

  private Process launch(Path launcher, String java) throws IOException {
    Path fake = home.resolve("jdk/bin/java");
    Files.writeString(
        fake,
        "#!/usr/bin/env bash\n[ \"$1\" != -version ] || { echo 'java version \"17\"'; exit; }\n"
            + java
            + "\n");
    fake.toFile().setExecutable(true);
    ProcessBuilder builder =
        new ProcessBuilder("bash", launcher.toString(), "serve")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    return builder.start();
  }
}
