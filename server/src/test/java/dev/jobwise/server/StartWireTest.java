package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.settings.StartException;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a server from starting is told in one line that says what to do. */
@Slow
class StartWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @TempDir private Path directory;

  @Test
  void takenPort_isNamed() {
    refuses(
        with("JOBWISE_PORT", Integer.toString(jobwise.port())),
        "cannot listen on 127.0.0.1:" + jobwise.port() + " (",
        "set JOBWISE_PORT to another one");
  }

  @Test
  void takenPort_isToldBeforeTheDatabaseIsStarted() {
    Map<String, String> environment = with("JOBWISE_PORT", Integer.toString(jobwise.port()));
    environment.put("DATABASE_URL", "mariadb://u:s3cret@127.0.0.1:1/jobs");
    refuses(environment, "cannot listen on 127.0.0.1:" + jobwise.port() + " (", "JOBWISE_PORT");
  }

  @Test
  void takenManagementPort_isNamed() {
    refuses(
        with("JOBWISE_MANAGEMENT_PORT", Integer.toString(jobwise.port())),
        "cannot listen on 127.0.0.1:" + jobwise.port() + " (",
        "set JOBWISE_MANAGEMENT_PORT to another one");
  }

  @Test
  void protocolOfTraces_thatWeDoNotSpeak_isNamed() {
    Map<String, String> environment = with("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317");
    environment.put("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc");
    refuses(environment, "OpenTelemetry: OTEL_EXPORTER_OTLP_PROTOCOL must be http/protobuf", "");
  }

  @Test
  void endpointOfTraces_thatIsNone_isNamed() {
    refuses(with("OTEL_EXPORTER_OTLP_ENDPOINT", "collector"), "OpenTelemetry: ", "collector");
  }

  @Test
  void addressOfAnotherMachine_isNamed() {
    refuses(with("JOBWISE_HOST", "192.0.2.1"), "cannot listen on 192.0.2.1:0 (", "JOBWISE_HOST");
  }

  @Test
  void hostNobodyKnows_isNamed() {
    refuses(
        with("JOBWISE_HOST", "nobody.invalid"),
        "JOBWISE_HOST: \"nobody.invalid\" (expected: ",
        "an address or name of this machine");
  }

  @Test
  void managementHostNobodyKnows_isNamed() {
    refuses(
        with("JOBWISE_MANAGEMENT_HOST", "nobody.invalid"),
        "JOBWISE_MANAGEMENT_HOST: \"nobody.invalid\" (expected: ",
        "an address or name of this machine");
  }

  @Test
  void databaseThatIsAway_isNamed() {
    refuses(
        with("DATABASE_URL", "mariadb://u:s3cret@127.0.0.1:1/jobs"),
        "DATABASE_URL: The database mariadb://127.0.0.1:1/jobs cannot be used: ",
        "");
  }

  @Test
  void keyThatIsTooShort_isRefused() throws Exception {
    Files.writeString(directory.resolve("jwt-secret"), "short");
    Map<String, String> environment = with("JOBWISE_DATA_DIR", directory.toString());
    environment.remove("JWT_SECRET");
    refuses(environment, "cannot use the key of access tokens", "set JWT_SECRET");
  }

  @Test
  void keyThatCannotBeRead_isNamed() throws Exception {
    Files.createDirectory(directory.resolve("jwt-secret"));
    Map<String, String> environment = with("JOBWISE_DATA_DIR", directory.toString());
    environment.remove("JWT_SECRET");
    refuses(environment, "cannot use the key of access tokens", "set JWT_SECRET");
  }

  @Test
  void filesOfTls_thatCannotBeUsed_areNamed() throws Exception {
    TestCertificate mine = TestCertificate.in(Files.createDirectory(directory.resolve("a")));
    TestCertificate other = TestCertificate.in(Files.createDirectory(directory.resolve("b")));
    Path text = Files.writeString(directory.resolve("text"), "no PEM");
    String names = "JOBWISE_TLS_CERTIFICATE, JOBWISE_TLS_KEY: ";
    refuses(
        tls(mine.certificate(), other.key()),
        names,
        "the key in " + other.key() + " is not that of " + mine.certificate());
    refuses(tls(text, mine.key()), names, text + " holds no certificate as PEM");
    refuses(
        tls(mine.certificate(), text),
        names + text + " holds no private key as PEM",
        "\"openssl pkcs8 -topk8 -nocrypt\"");
    refuses(
        tls(directory.resolve("none"), mine.key()),
        names,
        "cannot read the file " + directory.resolve("none"));
  }

  private static Map<String, String> tls(Path certificate, Path key) {
    Map<String, String> environment = with("JOBWISE_TLS_CERTIFICATE", certificate.toString());
    environment.put("JOBWISE_TLS_KEY", key.toString());
    return environment;
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put(name, value);
    return environment;
  }

  private static void refuses(Map<String, String> environment, String start, String advice) {
    Settings settings = Settings.read(environment);
    assertThatThrownBy(() -> Wiring.start(settings).close())
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith(start)
        .hasMessageContaining(advice)
        .hasMessageNotContainingAny("\n", "s3cret");
  }
}
