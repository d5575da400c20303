package dev.jobwise.server.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.HostileFiles;
import dev.jobwise.server.extract.HostileFiles.Hostile;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.testing.Await;
import dev.jobwise.server.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Slow
class WorkersTest {

  private static Workers workers;

  @BeforeAll
  static void start() {
    workers = new Workers(2);
    assertThat(lines(text("warm"))).hasSize(1);
  }

  @AfterAll
  static void stop() {
    workers.close();
  }

  @Test
  void pdf_isRead() throws IOException {
    byte[] content = example("warm.pdf");
    Extracted read = workers.read("ann", Format.PDF, content).join();

    assertThat(read.pages()).isEqualTo(1);
    assertThat(read.lines().get(0).text()).isEqualTo("ALEX EXAMPLE");
    assertThat(read.lines().get(0).bold()).isTrue();
    assertThat(read.lines().get(1).links()).containsExactly("mailto:alex@example.com");
  }

  /** Whatever a file does, its sender hears what is wrong, and the next file is read. */
  @Test
  void hostileFile_isRefusedAndHarmsNobody() throws IOException {
    try (ServerSocket bait = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      for (Hostile file : HostileFiles.all("http://127.0.0.1:" + bait.getLocalPort() + "/x")) {
        CompletableFuture<Extracted> read = workers.read("eve", file.format(), file.content());
        assertThat(lines(text("hello"))).as("beside " + file.name()).hasSize(1);

        // A process that was just replaced may leave no time for the next file.
        if (file.problem() != null && failure(read) instanceof Unreadable refusal) {
          assertThat(refusal.problem()).as(file.name()).isEqualTo(file.problem());
        }
      }
      assertNobodyCalled(bait);
    }
  }

  @Test
  void owner_hasOneFileAtWork() {
    List<CompletableFuture<Extracted>> slow = new ArrayList<>();
    byte[] bomb =
        HostileFiles.all("http://127.0.0.1:9/").stream()
            .filter(file -> file.name().equals("forms-in-forms.pdf"))
            .findFirst()
            .orElseThrow()
            .content();
    for (int i = 0; i < 20; i++) {
      slow.add(workers.read("eve", Format.PDF, bomb));
    }
    for (int i = 0; i < 20; i++) {
      assertThat(lines(text("hello " + i))).hasSize(1);
    }
    assertThat(slow.get(19)).isNotDone();
    slow.forEach(read -> assertThat(failure(read)).isInstanceOfAny(Unreadable.class, Busy.class));
  }

  /** As on a machine that is busy while the server starts. */
  @Test
  @Timeout(60)
  void fileThatWaitsForTheFirstProcess_mayTakeLonger() throws Exception {
    assertThat(lines(text("hello"))).hasSize(1); // No process of another test is to come or go.
    List<ProcessHandle> others = own();
    try (Workers starting = new Workers(1)) {
      CompletableFuture<Extracted> read =
          starting.read("ann", Format.TXT, "late".getBytes(StandardCharsets.UTF_8));
      List<ProcessHandle> started = new ArrayList<>();
      Await.until("its process", () -> started.addAll(without(others)));
      stop(started);
      Thread.sleep(Deadlines.MAX_ANSWER.plusMillis(300).toMillis());
      assertThat(read).isNotDone();
      signal("CONT", started);
      assertThat(read.join().lines()).hasSize(1);
    }
  }

  /** Its file may be a good one, so its sender is not told that it is too complex. */
  @Test
  @Timeout(60)
  void fileWhoseProcessGetsNoProcessor_mayBeSentAgain_andTheProcessStays() throws Exception {
    List<ProcessHandle> others = own();
    try (Workers busy = new Workers(1)) {
      busy.read("ann", Format.TXT, "first".getBytes(StandardCharsets.UTF_8)).join();
      // Also one that takes the place of an earlier test's, whose end may just have been seen.
      List<ProcessHandle> started = without(others);
      stop(started);

      assertThat(failure(busy.read("ann", Format.TXT, "next".getBytes(StandardCharsets.UTF_8))))
          .isInstanceOf(Busy.class);

      signal("CONT", started);
      byte[] again = "again".getBytes(StandardCharsets.UTF_8);
      assertThat(busy.read("ann", Format.TXT, again).join().lines()).hasSize(1);
      assertThat(started).allMatch(ProcessHandle::isAlive);
    }
  }

  private static List<ProcessHandle> without(List<ProcessHandle> others) {
    return own().stream().filter(process -> !others.contains(process)).toList();
  }

  /** A busy system takes its time: one thread hears the signal first, and the others go on. */
  private static void stop(List<ProcessHandle> processes) throws Exception {
    assertThat(processes).isNotEmpty();
    signal("STOP", processes);
    Await.until("they stand", () -> processes.stream().allMatch(WorkersTest::isStopped));
  }

  /** True also where the system does not tell. */
  private static boolean isStopped(ProcessHandle process) {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    if (!Files.isDirectory(threads)) {
      return true;
    }
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : all.toList()) {
        // The state follows the name, which may hold blanks.
        if (!Files.readString(thread.resolve("stat")).contains(") T ")) {
          return false;
        }
      }
      return true;
    } catch (IOException ended) {
      return false;
    }
  }

  private static void signal(String name, List<ProcessHandle> processes) throws Exception {
    for (ProcessHandle process : processes) {
      int code =
          new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      assertThat(code).as(name).isZero();
    }
  }

  /** Such as the kernel, when memory is short. The next file must not be blamed for it. */
  @Test
  void processThatSomebodyEnds_costsNoFile() {
    for (int i = 0; i < 3; i++) {
      List<ProcessHandle> own = own();
      assertThat(own).isNotEmpty();
      own.forEach(ProcessHandle::destroyForcibly);
      own.forEach(process -> process.onExit().join());
      assertThat(lines(text("hello " + i))).hasSize(1);
    }
  }

  /** Even if a file keeps it busy for ever, which no deadline ends any more. */
  @Test
  @Timeout(60)
  void process_endsWithTheServerThatStartedIt() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // The shell is the server. Both have the same input, which stays open.
    Process server =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec 3<&0; \"$@\" <&3 >&2 & echo $!; wait",
                "sh",
                java,
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName())
            .start();
    String id = server.inputReader().readLine();
    ProcessHandle worker = ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    assertThat(server.getErrorStream().read()).as("ready").isEqualTo(3);

    server.destroyForcibly();

    worker.onExit().join();
  }

  private static List<ProcessHandle> own() {
    return ProcessHandle.current()
        .children()
        // The system tells no command line as long as this one.
        .filter(child -> child.info().command().orElse("").endsWith("/java"))
        .toList();
  }

  private static void assertNobodyCalled(ServerSocket bait) throws IOException {
    bait.setSoTimeout(1);
    assertThatThrownBy(bait::accept).isInstanceOf(SocketTimeoutException.class);
  }

  private static Throwable failure(CompletableFuture<Extracted> read) {
    try {
      throw new AssertionError("It was read: " + read.join().text());
    } catch (CompletionException failure) {
      return Causes.of(failure);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Line> lines(byte[] content) {
    List<Line> lines = new ArrayList<>();
    Await.until(
        "a process is free",
        () -> {
          try {
            return lines.addAll(workers.read("ann", Format.TXT, content).join().lines());
          } catch (CompletionException failure) {
            // On a busy machine, a process takes its time to start.
            assertThat(Causes.of(failure)).isInstanceOf(Busy.class);
            return false;
          }
        });
    return lines;
  }

  private static byte[] example(String name) throws IOException {
    try (InputStream in = WorkerMain.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
