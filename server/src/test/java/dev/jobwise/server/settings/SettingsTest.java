package dev.jobwise.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path directory;

  @Test
  void nothingSet_isASetting() {
    Settings settings = Settings.read(Map.of("JOBWISE_PORT", " ", "HOME", "/root"));
    assertThat(settings.port()).isEqualTo(8000);
    assertThat(settings.databaseUrl()).isNull();
    assertThat(settings.llm().provider()).isEqualTo("offline");
    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void everySetting_isDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/settings.md"));
    assertThat(Settings.read(Map.of()).shown().keySet())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  @ParameterizedTest
  @CsvSource({
    "JOBWISE_PORT, 0",
    "JOBWISE_PORT, 65535",
    "LLM_TIMEOUT_SECONDS, 600",
    "JOBWISE_DRAIN_SECONDS, 0",
    "JOBWISE_MAX_PROFILES_PER_USER, 1",
    "JOBWISE_MAX_PROFILE_BYTES_PER_USER, 1048576",
    "JOBWISE_MAX_SAMPLES_PER_USER, 1",
    "JOBWISE_MAX_JOBS_PER_USER, 2147483647",
    "JOBWISE_MAX_DOCUMENTS_PER_USER, 2147483647",
    "JOBWISE_MAX_CONNECTIONS, 1",
    "JOBWISE_MAX_CONNECTIONS_PER_ADDRESS, 1",
    "JOBWISE_LOG_LEVEL, TRACE",
    "JOBWISE_LOG_FORMAT, json",
    "JOBWISE_LOG_LEVELS, 'requests=WARN, org.flywaydb=DEBUG'",
    "JOBWISE_MANAGEMENT_PORT, 0",
    "JOBWISE_MANAGEMENT_PORT, 65535",
    "JOBWISE_FAILED_SIGN_INS, 0",
    "JOBWISE_BAD_TOKENS_PER_MINUTE, 0",
    "JOBWISE_SIGN_UPS_PER_MINUTE, 0",
    "JOBWISE_TRUSTED_PROXIES, '10.0.0.0/8, fd00::/8, 192.0.2.1,'",
    "JWT_SECRET, 12345678901234567890123456789012",
  })
  void boundsThemselves_areTaken(String name, String value) {
    assertThat(Settings.read(Map.of(name, value)).shown()).containsKey(name);
  }

  @ParameterizedTest
  @CsvSource({
    "JOBWISE_PORT, 65536, a whole number from 0 to 65535",
    "JOBWISE_PORT, -1, a whole number from 0 to 65535",
    "JOBWISE_PORT, http, a whole number from 0 to 65535",
    "JOBWISE_MAX_PROFILES_PER_USER, 0, a whole number from 1 to 10000",
    "JOBWISE_MAX_PROFILE_BYTES_PER_USER, 1, a whole number from 1048576 to 2147483647",
    "JOBWISE_MAX_SAMPLES_PER_USER, none, a whole number from 1 to 1000000",
    "JOBWISE_MAX_JOBS_PER_USER, 0, a whole number from 1 to 2147483647",
    "JOBWISE_MAX_DOCUMENTS_PER_USER, -1, a whole number from 1 to 2147483647",
    "LLM_TIMEOUT_SECONDS, 0, a whole number from 1 to 600",
    "JOBWISE_MAX_CONNECTIONS, 0, a whole number from 1 to 1000000",
    "JOBWISE_MAX_CONNECTIONS_PER_ADDRESS, 0, a whole number from 1 to 1000000",
    "LLM_PROVIDER, banana, 'one of groq, openai, offline'",
    "LLM_WRITER_MODELS, ',', model names separated by commas",
    "JOBWISE_LOG_LEVEL, loud, 'one of ERROR, WARN, INFO, DEBUG, TRACE'",
    "JOBWISE_LOG_FORMAT, xml, 'one of text, json'",
    "JOBWISE_LOG_LEVELS, requests, 'package=LEVEL, separated by commas'",
    "JOBWISE_LOG_LEVELS, requests=loud, 'a level of ERROR, WARN, INFO, DEBUG, TRACE'",
    "JOBWISE_MANAGEMENT_PORT, 8000, another port than JOBWISE_PORT",
    "JOBWISE_MANAGEMENT_PORT, 65536, a whole number from 0 to 65535",
    "JOBWISE_FAILED_SIGN_INS, -1, a whole number from 0 to 1000000",
    "JOBWISE_TRUSTED_PROXIES, proxy.example.com, networks such as 10.0.0.0/8 or fd00::/8",
    "JOBWISE_TRUSTED_PROXIES, 10.0.0.0/33, networks such as 10.0.0.0/8 or fd00::/8",
    "JWT_SECRET, s3cret, at least 32 characters",
    "JOBWISE_SMTP_URL, mail://u:s3cret@mail, smtp://user:password@host:587",
    "JOBWISE_MAIL_FROM, nobody, an address such as JobWise <no-reply@example.com>",
    "JOBWISE_MAIL_FROM, 'a@example.com, b@example.com', an address such as",
    "JOBWISE_RESET_LINK, https://app.example.com/reset, a URL with {token} in it",
    "JOBWISE_RESET_LINK, /reset?token={token}, a URL with {token} in it",
    "JOBWISE_RESET_LINK, https://app.example.com/a b?token={token}, a URL with {token} in it",
    "DATABASE_URL, postgres://u:s3cret@db/jobs, mariadb://user:password@host:port/name",
    "DATABASE_URL, mariadb://u:s3cret@db:99999/jobs, mariadb://user:password@host:port/name",
  })
  void badValue_isToldInOneLine(String name, String value, String expected) {
    assertThatThrownBy(() -> Settings.read(Map.of(name, value)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith(name + ": ")
        .hasMessageContaining(expected)
        .hasMessageNotContainingAny("\n", "s3cret");
  }

  @ParameterizedTest
  @CsvSource({"8000, 8001", "0, 0", "65535, 65534"})
  void managementPort_isNextToThePort(String port, int management) {
    assertThat(Settings.read(Map.of("JOBWISE_PORT", port)).observe().port()).isEqualTo(management);
  }

  @Test
  void variablesOfOpenTelemetry_areRead_andTheirKeysNotShown() {
    Settings settings =
        Settings.read(
            Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318",
                "OTEL_EXPORTER_OTLP_HEADERS", "api-key=s3cret"));
    assertThat(settings.observe().openTelemetry())
        .containsEntry("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318")
        .containsEntry("OTEL_EXPORTER_OTLP_HEADERS", "api-key=s3cret");
    assertThat(settings.shown().toString()).contains("4318").doesNotContain("s3cret");
  }

  @Test
  void headersOfOpenTelemetry_mayBeInAFile() throws Exception {
    Path file = Files.writeString(directory.resolve("headers"), "api-key=s3cret\n");
    Settings settings =
        Settings.read(Map.of("OTEL_EXPORTER_OTLP_TRACES_HEADERS_FILE", file.toString()));
    assertThat(settings.observe().openTelemetry())
        .containsExactly(Map.entry("OTEL_EXPORTER_OTLP_TRACES_HEADERS", "api-key=s3cret"));
    assertThat(settings.shown().toString()).doesNotContain("s3cret");
  }

  @Test
  void mailServerWithoutSender_stopsTheStart() {
    assertThatThrownBy(() -> Settings.read(Map.of("JOBWISE_SMTP_URL", "smtp://u:p@mail:587")))
        .isInstanceOf(StartException.class)
        .hasMessage("JOBWISE_MAIL_FROM is required when JOBWISE_SMTP_URL is set");
  }

  @Test
  void mailSettings_areRead_andTheUrlIsNotShown() {
    Settings settings =
        Settings.read(
            Map.of(
                "JOBWISE_SMTP_URL", "smtps://u:s3cret@mail",
                "JOBWISE_MAIL_FROM", "JobWise <no-reply@example.com>",
                "JOBWISE_RESET_LINK", "myapp://reset?token={token}"));
    assertThat(settings.mail().smtp()).hasToString("smtps://mail:465");
    assertThat(settings.mail().resetLink()).isEqualTo("myapp://reset?token={token}");
    assertThat(settings.shown()).containsEntry("JOBWISE_SMTP_URL", "****");
    assertThat(settings.toString()).doesNotContain("s3cret");
  }

  @Test
  void badUrlOfAModel_isToldInOneLine() {
    Map<String, String> variables = Map.of("GROQ_API_KEY", "k", "GROQ_BASE_URL", "api.groq.com");
    assertThatThrownBy(() -> Settings.read(variables))
        .isInstanceOf(StartException.class)
        .hasMessage("GROQ_BASE_URL: \"api.groq.com\" (expected: an absolute http or https URL)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com/",
        "https://app.example.com/x",
        "app.example.com",
        "https://",
        "HTTPS://app.example.com",
        "https://App.example.com",
        "http://app.example.com:80",
        "https://app.example.com:443",
        "https://u@app.example.com",
        "https://app.example.com?x",
        "https://app.example.com#x",
        "https://*.example.com",
        "https://münchen.de",
        "null",
        "https://app.example.com:0123"
      })
  void originThatNeverMatches_stopsTheStart(String origin) {
    Map<String, String> variables = Map.of("JOBWISE_CORS_ORIGINS", "http://a.test," + origin);
    assertThatThrownBy(() -> Settings.read(variables))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith(
            "JOBWISE_CORS_ORIGINS: \"" + origin.replace("u@", "****@") + "\" (expected: origins")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com",
        "http://localhost:3000",
        "http://[::1]:8080",
        "*",
        "capacitor://localhost",
        "chrome-extension://abcdef",
        "http://10.0.0.1:443"
      })
  void originThatBrowsersSend_isTaken(String origin) {
    assertThat(Settings.read(Map.of("JOBWISE_CORS_ORIGINS", origin)).corsOrigins())
        .containsExactly(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:11434/v1, http://localhost:11434/v1",
    "http://localhost:11434/v1//, http://localhost:11434/v1",
    "HTTP://localhost/v1/chat/completions, http://localhost/v1",
    "https://example.com/v1/chat/completions/, https://example.com/v1",
    "https://example.com, https://example.com",
  })
  void urlOfAModel_mayEndAsManyWriteIt(String value, String read) {
    assertThat(openai(Map.of("LLM_BASE_URL", value)).baseUrl()).hasToString(read);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/v1?api-version=1&key=s3cret",
    "https://u:s3cret@example.com/v1",
    "https://example.com/v1#s3cret?",
    "http://example.com:99999/v1",
  })
  void urlOfAModel_withMore_isRefusedInOneLine(String value) {
    assertThatThrownBy(() -> openai(Map.of("LLM_BASE_URL", value)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("LLM_BASE_URL: ")
        .hasMessageContaining("an absolute http or https URL")
        .hasMessageNotContainingAny("\n", "s3cret");
  }

  @Test
  void openai_withoutModels_leavesThemToTheEndpoint() {
    LlmSettings none = openai(Map.of("LLM_BASE_URL", "http://localhost/v1"));
    assertThat(none.writerModels()).isEmpty();
    assertThat(none.rankerModels()).isEmpty();
    Map<String, String> one = Map.of("LLM_BASE_URL", "http://h/v1", "LLM_WRITER_MODELS", "big");
    assertThat(openai(one).rankerModels()).containsExactly("big");
  }

  private static LlmSettings openai(Map<String, String> more) {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("LLM_PROVIDER", "openai");
    return Settings.read(variables).llm();
  }

  /** Otherwise the server would start with an empty database of its own. */
  @Test
  void addressThatIsNoPort_isAWrongValue() {
    refused(Map.of("DATABASE_URL", "tcp://db:3306/jobs")).hasMessageContaining("DATABASE_URL");
    refused(Map.of("LLM_PROVIDER", "openai", "LLM_BASE_URL", "tcp://llm:8080"))
        .hasMessageContaining("LLM_BASE_URL: \"tcp://llm:8080\"");
  }

  @Test
  void unknownNames_areWarnedOf_serviceLinksOfKubernetesAreNot() {
    Settings settings =
        Settings.read(
            Map.of(
                "JOBWISE_PROT", "9000",
                "JOBWISE_PORT", "tcp://10.0.0.1:8000",
                "JOBWISE_MANAGEMENT_PORT", "tcp://10.0.0.1:8001",
                "JOBWISE_SERVICE_HOST", "10.0.0.1",
                "JOBWISE_PORT_8000_TCP_ADDR", "10.0.0.1"));
    assertThat(settings.warnings()).containsExactly("unknown setting JOBWISE_PROT: ignored");
    assertThat(
            Settings.read(
                    Map.of(
                        "LLM_MODEL", "x",
                        "GROQ_MODEL", "x",
                        "DATABASE_HOST", "x",
                        "DATABASE_PORT_3306_TCP", "x"))
                .warnings())
        .containsExactly(
            "unknown setting DATABASE_HOST: ignored",
            "unknown setting GROQ_MODEL: ignored",
            "unknown setting LLM_MODEL: ignored");
    assertThat(settings.port()).isEqualTo(8000);
  }

  @Test
  void shown_hidesSecrets() {
    Map<String, String> shown =
        Settings.read(
                Map.of(
                    "DATABASE_URL", "mariadb://u:s3cret@db/jobs",
                    "GROQ_API_KEY", "s3cret",
                    "LLM_API_KEY", "s3cret",
                    "JWT_SECRET", "s3cret".repeat(6),
                    "JOBWISE_JAVA_OPTS", "-Xmx1g"))
            .shown();
    assertThat(shown)
        .containsEntry("DATABASE_URL", "****")
        .containsEntry("GROQ_API_KEY", "****")
        .containsEntry("LLM_API_KEY", "****")
        .containsEntry("JWT_SECRET", "****")
        .containsEntry("LLM_PROVIDER", "groq")
        .containsEntry("JOBWISE_JAVA_OPTS", "-Xmx1g")
        .containsEntry("JOBWISE_HOST", "127.0.0.1");
    assertThat(shown.toString()).doesNotContain("s3cret");
  }

  @Test
  void urlWithAPassword_isNeverShownWithIt() {
    Map<String, String> variables =
        Map.of(
            "S3_ENDPOINT_URL", "https://u:s3:c@ret@s3.example.com:9000",
            "GROQ_BASE_URL", "http://u:s3cret@proxy/v1",
            "OTEL_EXPORTER_OTLP_ENDPOINT", "http://u:s3cret@collector:4318");
    assertThat(Settings.read(variables).shown())
        .containsEntry("S3_ENDPOINT_URL", "https://****@s3.example.com:9000")
        .containsEntry("GROQ_BASE_URL", "http://****@proxy/v1")
        .containsEntry("OTEL_EXPORTER_OTLP_ENDPOINT", "http://****@collector:4318");

    Map<String, String> bad = new HashMap<>(variables);
    bad.putAll(
        Map.of("S3_BUCKET_NAME", "b", "AWS_ACCESS_KEY_ID", "i", "AWS_SECRET_ACCESS_KEY", "k"));
    assertThatThrownBy(() -> Settings.read(bad))
        .hasMessageContaining("S3_ENDPOINT_URL")
        .hasMessageNotContaining("ret@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT_SECRET", "DATABASE_URL", "LLM_API_KEY", "GROQ_API_KEY"})
  void secretInAFile_isReadAndHidden(String name) throws Exception {
    String secret = "mariadb://u:s3cret@db/jobs-and-more-characters";
    String file = Files.writeString(directory.resolve("secret"), secret + "\n").toString();
    Settings settings = Settings.read(Map.of(name + "_FILE", file));
    assertThat(settings.shown()).containsEntry(name, "****").containsEntry(name + "_FILE", file);
    assertThat(settings.shown().toString()).doesNotContain("s3cret");
    assertThat(settings.warnings()).isEmpty();
    assertThat(Settings.read(Map.of("JWT_SECRET_FILE", file)).jwtSecret()).isEqualTo(secret);
  }

  @Test
  void secretInAFile_thatCannotBeUsed_isToldInOneLine() throws Exception {
    String empty = Files.writeString(directory.resolve("empty"), "\n").toString();
    refused(Map.of("JWT_SECRET_FILE", empty))
        .hasMessage("JWT_SECRET_FILE: \"" + empty + "\" (expected: a file that is not empty)");
    refused(Map.of("JWT_SECRET_FILE", "/none/such"))
        .hasMessage("JWT_SECRET_FILE: \"/none/such\" (expected: a file that exists)");
    refused(Map.of("JWT_SECRET_FILE", directory.toString()))
        .hasMessageContaining("(expected: a text file that this user may read)");
    refused(Map.of("JWT_SECRET_FILE", empty, "JWT_SECRET", "s3cret".repeat(6)))
        .hasMessage("JWT_SECRET and JWT_SECRET_FILE are both set: unset one of them");
    String tooShort = Files.writeString(directory.resolve("short"), "s3cret").toString();
    refused(Map.of("JWT_SECRET_FILE", tooShort)).hasMessageContaining("at least 32 characters");
  }

  /** As in a locale that lacks its characters; this one lacks only NUL. */
  @Test
  void pathThatCannotBeWritten_isNamed() {
    for (String name : List.of("JOBWISE_DATA_DIR", "JOBWISE_FONT_DIR", "JWT_SECRET_FILE")) {
      refused(Map.of(name, "a\0b")).hasMessageStartingWith(name).hasMessageContaining("LC_ALL");
    }
  }

  /** As pasted with an invisible character, or from a file with two keys. */
  @ParameterizedTest
  @ValueSource(strings = {"gsk_s3cret\nb", "gsk_s3cret\u200b", "gsk_s3cret\u00a0b"})
  void keyThatFitsIntoNoHeader_isRefused_andNotShown(String key) {
    refused(Map.of("GROQ_API_KEY", key)).hasMessageStartingWith("GROQ_API_KEY: \"****\" (expected");
    refused(Map.of("LLM_API_KEY", key)).hasMessageStartingWith("LLM_API_KEY: \"****\" (expected");
  }

  @Test
  void tls_needsBothFiles() {
    Map<String, String> both =
        Map.of("JOBWISE_TLS_CERTIFICATE", "a.pem", "JOBWISE_TLS_KEY", "b.pem");
    assertThat(Settings.read(both).tls())
        .isEqualTo(new Settings.Tls(Path.of("a.pem"), Path.of("b.pem")));
    assertThat(Settings.read(Map.of()).tls()).isNull();
    refused(Map.of("JOBWISE_TLS_CERTIFICATE", "a.pem"))
        .hasMessageEndingWith("JOBWISE_TLS_KEY is not set");
    refused(Map.of("JOBWISE_TLS_KEY", "b.pem"))
        .hasMessageEndingWith("JOBWISE_TLS_CERTIFICATE is not set");
  }

  private static AbstractThrowableAssert<?, ?> refused(Map<String, String> variables) {
    return assertThatThrownBy(() -> Settings.read(variables))
        .isInstanceOf(StartException.class)
        .hasMessageNotContainingAny("\n", "s3cret");
  }

  /** A default server is a limited one. */
  @Test
  void limitsOfSigningIn_areOn() {
    Settings settings = Settings.read(Map.of());
    assertThat(settings.limits().failedSignIns()).isEqualTo(5);
    assertThat(settings.limits().badTokensPerMinute()).isEqualTo(300);
    assertThat(settings.limits().signUpsPerMinute()).isEqualTo(600);
  }

  @Test
  void durations_areSeconds() {
    Settings settings = Settings.read(Map.of("JOBWISE_DRAIN_SECONDS", "7"));
    assertThat(settings.drain()).isEqualTo(Duration.ofSeconds(7));
  }
}
