package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.util.JsonFormat;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rpcs;
import dev.jobwise.server.testing.Slow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Executes the commands of the documents as a reader pastes them: all blocks of a document in one
 * shell. Only the address of the server and the e-mail addresses differ, and curl ends with an
 * error where the server answers with one.
 */
@Slow
class DocumentedCommandsWireTest {

  private static final String ADDRESS = "127.0.0.1:8000";

  private static final Path ROOT = Path.of("..");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  private static final Pattern METHOD = Pattern.compile("\\$server (jobwise\\.[\\w.]+/\\w+)");

  /** A call whose message is in the command. */
  private static final Pattern CALL_WITH_JSON =
      Pattern.compile(
          "-d '(?<json>\\{.*?\\})'\\s[\\s\\\\]*\\$server (?<method>\\S+)", Pattern.DOTALL);

  private static final long MAX_SECONDS = 120;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @TempDir private Path folder;

  @Test
  void readme_runsAsItStands() throws Exception {
    assumeInstalled("bash", "curl", "jq");
    List<String> blocks = blocks("README.md");
    blocks.removeIf(block -> !block.contains(ADDRESS) || block.startsWith("grpcurl"));

    assertThat(blocks).hasSize(1);
    assertThat(run(blocks)).contains("Sincerely,", "\"components\"", "\"claims\"");
  }

  @Test
  void curlGuide_runsAsItStands() throws Exception {
    assumeInstalled("bash", "curl", "jq");

    assertThat(run(blocks("docs/curl.md")))
        .contains("Senior Cloud Engineer", "event: completed", "Sincerely,", "\"claims\"");
  }

  @Test
  void grpcurlGuide_runsAsItStands() throws Exception {
    assumeInstalled("bash", "curl", "jq", "grpcurl");
    List<String> blocks = blocks("docs/grpcurl.md");
    blocks.add(blocks("README.md").stream().filter(b -> b.startsWith("grpcurl")).findAny().get());

    assertThat(run(blocks))
        .contains("jobwise.auth.v1.AuthService", "enhanced_sections", "Sincerely,", "BadRequest");
  }

  /** Finds most mistakes where there is no grpcurl to execute the guide. */
  @Test
  void grpcurlGuide_namesMethodsAndFieldsOfTheContract() throws Exception {
    String guide = String.join("\n", blocks("docs/grpcurl.md"));

    assertThat(METHOD.matcher(guide).results().map(found -> rpc(found.group(1))))
        .hasSizeGreaterThan(12);
    assertThat(CALL_WITH_JSON.matcher(guide).results()).hasSizeGreaterThan(8);
    Matcher call = CALL_WITH_JSON.matcher(guide);
    while (call.find()) {
      String json = call.group("json").replaceAll("'\\$[A-Z]+'", "id");
      // Fails on what is not a field of the request.
      JsonFormat.parser().merge(json, rpc(call.group("method")).request().toBuilder());
    }
  }

  private static Rpcs.Rpc rpc(String name) {
    return Rpcs.all().stream()
        .filter(rpc -> rpc.method().getFullMethodName().equals(name))
        .findAny()
        .orElseThrow(() -> new AssertionError("There is no method " + name));
  }

  /** What the blocks print, once they have all succeeded. */
  private String run(List<String> blocks) throws Exception {
    String script =
        "curl() { command curl --fail-with-body \"$@\"; }\n"
            + String.join("\n", blocks)
                .replace(ADDRESS, "127.0.0.1:" + jobwise.port())
                .replace("@example.com", "-" + UUID.randomUUID() + "@example.com");
    Path output = folder.resolve("output");
    Process shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = shell.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
    shell.destroyForcibly();
    String printed = Files.readString(output);
    assertThat(ended && shell.exitValue() == 0).as(printed).isTrue();
    return printed;
  }

  private static void assumeInstalled(String... tools) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    for (String tool : tools) {
      assumeTrue(
          folders.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))),
          () -> tool + " is not installed, so the commands of the document are not executed");
    }
  }

  private static List<String> blocks(String document) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(document)));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }
}
