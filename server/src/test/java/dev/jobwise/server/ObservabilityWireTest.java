package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.client.Letter;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.observe.LogLevels;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.OtlpStandIn;
import dev.jobwise.server.testing.PrometheusText;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/**
 * One journey of one applicant, and what metrics, traces and logs tell of it: everything that
 * {@code docs/observability.md} and the dashboard name, and nothing of the applicant.
 */
@Timeout(60)
@Slow
class ObservabilityWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path DOCS = Path.of("..", "docs");

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";

  /** What the applicant tells, none of which may come out. */
  private static final String EMAIL = "wanda.quillfeather@example.com";

  private static final String PASSWORD = "a password nobody else has";
  private static final String NAME = "Wanda Quillfeather";
  private static final String WORK = "balloon observatories";
  private static final String SAMPLE = "I tame thunderstorms before breakfast.";
  private static final String MANAGER = "Ms Hiring Zebrafinch";

  private static OtlpStandIn collector;
  private static Wiring server;
  private static Rest rest;
  private static String token;
  private static String letterId;
  private static final ListAppender<ILoggingEvent> LINES = new ListAppender<>();

  /** All lines: those of requests go a way of their own. */
  private static final List<Logger> LOGGERS =
      Stream.of(Logger.ROOT_LOGGER_NAME, "requests")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  private static List<String> providersTraces;
  private static List<Span> spans;
  private static PrometheusText metrics;

  @BeforeAll
  static void journey() throws Exception {
    collector = OtlpStandIn.start();
    Map<String, String> environment = new HashMap<>(JobWiseExtension.environment());
    jobwise.groq().reset(); // Other tests have asked it before.
    environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint());
    environment.put("OTEL_BSP_SCHEDULE_DELAY", "20");
    environment.put("JOBWISE_LOG_LEVELS", "requests=INFO");
    LINES.start();
    LOGGERS.forEach(logger -> logger.addAppender(LINES));
    server = Wiring.start(Settings.read(environment));
    rest = new Rest(server.port(), null);
    register();
    rest = new Rest(server.port(), token);
    assertThat(rest.post("/profiles", profile()).status()).isEqualTo(201);
    rest.upload("cover_letter", "wanda.txt", SAMPLE.repeat(20).getBytes(StandardCharsets.UTF_8));
    String job =
        rest.post(
                "/jobs",
                JSON.createObjectNode()
                    .put("raw_text", Files.readString(EXAMPLES.resolve("job-ad.txt")))
                    .toString())
            .json()
            .path("id")
            .asText();
    letter(job);
    providersTraces =
        jobwise.groq().asked().stream()
            .map(asked -> asked.headers().get("traceparent", "none"))
            .toList();
    fails(job);
    try (JobWiseClient client = JobWiseClient.connect("127.0.0.1", server.port())) {
      client.login(EMAIL, PASSWORD);
      try (Letter letter = client.generations().streamCoverLetter(job)) {
        letter.forEach(event -> {});
      }
    }
    // Its pause is a metric, and this server may not have had one yet.
    System.gc();
    do {
      metrics = new PrometheusText(management("/metrics"));
    } while (!metrics.names().contains("jvm_gc_pause_seconds_sum"));
    server.close();
    spans = collector.spans();
  }

  private static void register() {
    var answer =
        rest.post(
            "/auth/register",
            JSON.createObjectNode()
                .put("email", EMAIL)
                .put("password", PASSWORD)
                .put("full_name", NAME)
                .toString());
    token = answer.json().path("access_token").asText();
    if (answer.status() != 201) {
      token =
          rest.post(
                  "/auth/login",
                  JSON.createObjectNode().put("email", EMAIL).put("password", PASSWORD).toString())
              .json()
              .path("access_token")
              .asText();
    }
    assertThat(token).isNotEmpty();
  }

  private static String profile() throws IOException {
    return Files.readString(EXAMPLES.resolve("profile.json"))
        .replace("John Doe", NAME)
        .replace("microservices", WORK);
  }

  private static void letter(String job) throws Exception {
    String order =
        JSON.createObjectNode().put("job_id", job).put("hiring_manager_name", MANAGER).toString();
    try (EventStream stream =
        EventStream.open(
            server.port(),
            "/generations/cover-letter/stream",
            order,
            "authorization",
            "Bearer " + token,
            "x-request-id",
            "the-letter",
            "traceparent",
            "00-" + TRACE + "-" + PARENT + "-01")) {
      letterId =
          stream.rest().stream()
              .map(event -> event.data().path("generation_id").asText())
              .filter(id -> !id.isEmpty())
              .findFirst()
              .orElseThrow();
    }
  }

  private static void fails(String job) {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.error(401, "no"));
    rest.with("x-request-id", "the-failure")
        .post("/generations/cover-letter", "{\"job_id\": \"" + job + "\"}");
    jobwise.groq().reset();
  }

  @AfterAll
  static void stop() {
    LOGGERS.forEach(logger -> logger.detachAppender(LINES));
    LogLevels.set(Map.of("requests", "WARN"));
    server.close();
    collector.close();
  }

  @Test
  void oneTrace_leadsFromTheCallThroughSqlToTheModel() {
    List<Span> trace = collector.trace(TRACE);
    Span call =
        trace.stream()
            .filter(span -> span.getKind() == SpanKind.SPAN_KIND_SERVER)
            .findFirst()
            .get();
    assertThat(call.getName()).isEqualTo("POST /api/v1/generations/cover-letter/stream");
    assertThat(OtlpStandIn.hex(call.getParentSpanId())).isEqualTo(PARENT);
    assertThat(OtlpStandIn.attributes(call))
        .containsEntry("http.response.status_code", "200")
        .containsEntry("jobwise.request_id", "the-letter");

    Set<String> names = trace.stream().map(Span::getName).collect(Collectors.toSet());
    assertThat(names).anyMatch(name -> name.startsWith("LetterMapper."));
    Span model =
        trace.stream()
            .filter(span -> span.getName().equals("chat llama-3.3-70b-versatile"))
            .findFirst()
            .get();
    assertThat(OtlpStandIn.attributes(model))
        .containsEntry("gen_ai.operation.name", "chat")
        .containsEntry("gen_ai.provider.name", "groq")
        .containsEntry("jobwise.task", "letter")
        .containsKeys("gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens");
    for (Span span : trace) {
      if (span != call) {
        assertThat(trace).anyMatch(other -> other.getSpanId().equals(span.getParentSpanId()));
      }
    }
  }

  @Test
  void storingTheLetter_belongsToItsTrace() {
    List<Span> trace = collector.trace(TRACE);
    Span model =
        trace.stream()
            .filter(span -> span.getName().startsWith("chat llama-3.3"))
            .findFirst()
            .get();
    assertThat(trace)
        .anyMatch(
            span ->
                span.getName().startsWith("LetterMapper.")
                    && span.getStartTimeUnixNano() >= model.getEndTimeUnixNano());
  }

  @Test
  void provider_isToldOfTheTrace() {
    assertThat(providersTraces)
        .isNotEmpty()
        .allMatch(header -> header.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    assertThat(providersTraces).anyMatch(header -> header.contains(TRACE));
  }

  @Test
  void everyLineOfARequest_hasItsId() {
    List<ILoggingEvent> lines = lines("the-letter");
    assertThat(lines)
        .anyMatch(line -> line.getFormattedMessage().startsWith("llm task=LETTER"))
        .anyMatch(
            line ->
                line.getFormattedMessage()
                    .matches("http /api/v1/generations/cover-letter/stream 200 \\d+ ms"));
    assertThat(lines("the-failure"))
        .anyMatch(line -> line.getFormattedMessage().contains("verdict=refused_key"))
        .anyMatch(line -> line.getFormattedMessage().startsWith("LLM_UNAVAILABLE"))
        .anyMatch(
            line ->
                line.getFormattedMessage()
                    .matches(
                        "http jobwise.generation.v1.GenerationService/GenerateCoverLetter 503 \\d+"
                            + " ms"));
    assertThat(lines).allMatch(line -> line.getMDCPropertyMap().get("trace_id").equals(TRACE));
  }

  private static List<ILoggingEvent> lines(String id) {
    return List.copyOf(LINES.list).stream()
        .filter(line -> id.equals(line.getMDCPropertyMap().get("request_id")))
        .toList();
  }

  @Test
  void tokensAndTimes_areCountedByTaskAndModel() {
    Map<String, String> letter =
        Map.of("jobwise_task", "letter", "gen_ai_request_model", "llama-3.3-70b-versatile");
    assertThat(metrics.sum("gen_ai_client_operation_time_to_first_chunk_seconds_count", letter))
        .isEqualTo(2);
    assertThat(metrics.samples("gen_ai_client_operation_time_to_first_chunk_seconds_bucket"))
        .anyMatch(bucket -> bucket.labels().get("le").equals("0.001"));
    for (String type : List.of("input", "output")) {
      Map<String, String> labels = new HashMap<>(letter);
      labels.put("gen_ai_token_type", type);
      assertThat(metrics.sum("gen_ai_client_token_usage_sum", labels)).isPositive();
    }
    assertThat(
            metrics.sum(
                "gen_ai_client_operation_duration_seconds_count",
                Map.of("jobwise_task", "letter", "error_type", "LLM_UNAVAILABLE")))
        .isEqualTo(1);
    assertThat(metrics.sum("jobwise_letters_ended_total", Map.of("status", "completed")))
        .isEqualTo(2);
    assertThat(metrics.sum("jobwise_letters_ended_total", Map.of("reason", "LLM_UNAVAILABLE")))
        .isEqualTo(1);
  }

  @Test
  void everyMetric_isDocumented_andEveryDocumentedOneExists() throws IOException {
    String page = Files.readString(DOCS.resolve("observability.md"));
    Set<String> documented = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (?:gauge|counter|histogram|summary)")
            .matcher(page);
    while (row.find()) {
      documented.add(row.group(1));
    }
    Set<String> ours =
        metrics.families().stream()
            .filter(name -> name.matches("(jobwise|gen_ai)_.*") && !name.endsWith("_max"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).containsAll(ours);
    assertThat(metrics.families()).containsAll(documented);
  }

  @Test
  void everyMetricOfTheDashboard_exists() throws IOException {
    JsonNode dashboard = JSON.readTree(DOCS.resolve("grafana-dashboard.json").toFile());
    Set<String> queried = new TreeSet<>();
    for (JsonNode target : dashboard.findValues("expr")) {
      Matcher name = Pattern.compile("([a-z_]+)\\{").matcher(target.asText());
      while (name.find()) {
        queried.add(name.group(1));
      }
    }
    assertThat(queried).hasSizeGreaterThan(20);
    assertThat(metrics.names()).containsAll(queried);
  }

  /** Panels that share a place hide each other. */
  @Test
  void panelsOfTheDashboard_haveAPlaceAndANumberEach() throws IOException {
    JsonNode panels = JSON.readTree(DOCS.resolve("grafana-dashboard.json").toFile()).path("panels");
    Set<String> ids = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (JsonNode panel : panels) {
      ids.add(panel.path("id").asText());
      for (int x = 0; x < panel.at("/gridPos/w").asInt(); x++) {
        for (int y = 0; y < panel.at("/gridPos/h").asInt(); y++) {
          String place =
              panel.at("/gridPos/x").asInt() + x + "/" + (panel.at("/gridPos/y").asInt() + y);
          assertThat(places.add(place)).as(panel.path("title").asText()).isTrue();
        }
      }
    }
    assertThat(ids).hasSameSizeAs(panels);
  }

  @Test
  void everyMetricOfFiles_isOnTheDashboard() throws IOException {
    String dashboard = Files.readString(DOCS.resolve("grafana-dashboard.json"));
    for (String name :
        List.of(
            "jobwise_exports_seconds",
            "jobwise_exports_waiting",
            "jobwise_extract_waiting",
            "jobwise_extract_workers_ended_total",
            "jobwise_storage_seconds")) {
      assertThat(dashboard).contains(name);
    }
  }

  @Test
  void nothingPersonal_comesOut() {
    String[] personal = {
      EMAIL,
      "quillfeather",
      NAME,
      PASSWORD,
      WORK,
      "thunderstorms",
      "Zebrafinch",
      token,
      letterId,
      token.substring(token.lastIndexOf('.') + 1)
    };
    assertThat(metrics.text()).doesNotContainIgnoringCase(personal);
    assertThat(spans).isNotEmpty();
    assertThat(collector.text()).doesNotContainIgnoringCase(personal);
    StringBuilder log = new StringBuilder();
    for (ILoggingEvent line : List.copyOf(LINES.list)) {
      log.append(line.getFormattedMessage()).append(line.getKeyValuePairs());
      log.append(line.getMDCPropertyMap()).append('\n');
    }
    assertThat(log).isNotEmpty();
    assertThat(log.toString()).doesNotContainIgnoringCase(personal);
  }

  private static String management(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.managementPort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }
}
