package dev.jobwise.server.transport.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaders;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.profile.v1.UpdateCustomFieldsRequest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.FakeProfileService;
import dev.jobwise.server.transport.RunningServer;
import dev.jobwise.server.transport.check.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Requests that are empty, cut off, broken, or made of more parts than any may have. */
@Slow
class BoundedRequestsWireTest {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final String ADD = "/jobwise.profile.v1.ProfileService/AddExperiences";
  private static final String FIELDS = "/api/v1/profiles/p1/custom-fields";
  private static final String EXPERIENCES = "/api/v1/profiles/p1/experiences";
  private static final byte[] GOOD =
      AddExperiencesRequest.newBuilder()
          .setProfileId("p1")
          .setExperience(
              dev.jobwise.profile.v1.ExperienceInput.newBuilder()
                  .setTitle("T")
                  .setCompany("C")
                  .setStartDate("2020-01-31"))
          .build()
          .toByteArray();

  private static final FakeAuthService AUTH = new FakeAuthService();
  private static final FakeProfileService PROFILE = new FakeProfileService();
  private static RunningServer running;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeAll
  static void start() {
    running = new RunningServer(List.of(AUTH, PROFILE), List.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @BeforeEach
  void listen() {
    log.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
  }

  @AfterEach
  void noFaultWasLogged() {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    assertThat(log.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/grpc", "application/grpc+proto", "application/grpc-web+proto"})
  void framedCall_isAnsweredOnlyIfWhole(String type) throws Exception {
    assertThat(status(type, frame(0, GOOD))).isEqualTo("0");

    byte[] whole = frame(0, GOOD);
    for (int length = 0; length < whole.length; length++) {
      assertThat(status(type, Arrays.copyOf(whole, length))).as("%d bytes", length).isEqualTo("3");
    }
    assertThat(status(type, Arrays.copyOf(whole, whole.length + 1))).isEqualTo("3");
    assertThat(status(type, frame(0x80, GOOD))).isEqualTo("3");
    assertThat(status(type, frame(1, GOOD))).isEqualTo("3");
    assertThat(status(type, frame(0, new byte[] {10, 5, 'p'}))).isEqualTo("3");
    assertThat(status(type, frame(0, new byte[] {10, 2, (byte) 0xFF, (byte) 0xFE}))).isEqualTo("3");
    assertThat(status(type, frame(0, new byte[] {7}))).isEqualTo("3");
    assertThat(status(type, frame(0, new byte[] {4}))).isEqualTo("3");
    byte[] random = new byte[300];
    new java.util.Random(7).nextBytes(random);
    assertThat(status(type, random)).isEqualTo("3");
    assertThat(status(type, frame(0, random))).isEqualTo("3");
  }

  /** Armeria keeps the context of such a request for three seconds after its response. */
  @Test
  void bodyOfARequestThatEndsItsConnection_isFreedWithIt() throws Exception {
    int bodies = 30;
    byte[] body = ("{\"x\":\"" + "x".repeat(2 * MEBIBYTE - 20)).getBytes(StandardCharsets.US_ASCII);
    String head =
        "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
            .formatted(EXPERIENCES, RunningServer.TOKEN, body.length);
    long before = usedHeap();
    for (int i = 0; i < bodies; i++) {
      try (Socket socket = new Socket("127.0.0.1", running.server.port())) {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
            .startsWith("HTTP/1.1 422");
      }
    }
    assertThat(usedHeap() - before).isLessThan(bodies * MEBIBYTE / 2);
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void base64OfGrpcWeb_isReadOnlyIfItIsSome() {
    String type = "application/grpc-web-text+proto";
    byte[] text = Base64.getEncoder().encode(frame(0, GOOD));
    assertThat(status(type, text)).isEqualTo("0");
    assertThat(status(type, Arrays.copyOf(text, text.length / 2))).isEqualTo("3");
    assertThat(new String(text, StandardCharsets.UTF_8)).endsWith("=");
    assertThat(status(type, Arrays.copyOf(text, text.length - 1))).isEqualTo("3");
    assertThat(status(type, "§§§".getBytes(StandardCharsets.UTF_8))).isEqualTo("3");
    assertThat(status(type, new byte[0])).isEqualTo("3");
  }

  @Test
  void packedMessage_isLookedAtToo() throws Exception {
    assertThat(packed(frame(1, gzip(GOOD)))).isEqualTo("0");
    assertThat(packed(frame(1, GOOD))).isEqualTo("3");
    assertThat(packed(frame(1, Arrays.copyOf(gzip(GOOD), 20)))).isEqualTo("3");
    assertThat(packed(frame(1, gzip(emptyExperiences(1_000_000))))).isEqualTo("3");
  }

  @Test
  void manyParts_areRefusedBeforeTheyAreRead() throws Exception {
    assertThat(status("application/grpc", frame(0, emptyExperiences(600_000)))).isEqualTo("3");
    assertThat(message("application/grpc", frame(0, emptyExperiences(600_000))))
        .isEqualTo("Request body too large");
    assertThat(message("application/grpc", frame(0, emptyExperiences(101))))
        .isEqualTo("experiences must have at most 100 items");
    byte[] unknown = new byte[1_200_000];
    for (int i = 0; i < unknown.length; i += 3) {
      unknown[i] = (byte) 0xF8; // field 31, a number
      unknown[i + 1] = 1;
    }
    assertThat(message("application/grpc", frame(0, unknown))).isEqualTo("Request body too large");
  }

  @Test
  void freeJsonOfGrpc_hasBoundsToo() {
    var list = com.google.protobuf.ListValue.newBuilder();
    for (int i = 0; i <= Rules.MAX_FREE_ITEMS; i++) {
      list.addValues(com.google.protobuf.Value.newBuilder().setBoolValue(true));
    }
    var request =
        UpdateCustomFieldsRequest.newBuilder()
            .setProfileId("p1")
            .setFields(
                com.google.protobuf.Struct.newBuilder()
                    .putFields(
                        "a", com.google.protobuf.Value.newBuilder().setListValue(list).build()));
    AggregatedHttpResponse response =
        call(
            "/jobwise.profile.v1.ProfileService/UpdateCustomFields",
            "application/grpc",
            frame(0, request.build().toByteArray()));
    assertThat(header(response, "grpc-message")).isEqualTo("fields must have at most 10000 items");
  }

  @Test
  void longList_isRefusedInTheWordsOfItsRule() {
    AggregatedHttpResponse response =
        running.post(EXPERIENCES, "{\"experiences\":[" + "{},".repeat(600_000) + "{}]}");
    assertThat(response.status().code()).isEqualTo(422);
    assertThat(response.contentUtf8())
        .startsWith("{\"detail\":\"experiences must have at most 100 items\"");

    AggregatedHttpResponse free =
        running.call(HttpMethod.PUT, FIELDS, "{\"a\":[" + "0,".repeat(600_000) + "0]}");
    assertThat(free.status().code()).isEqualTo(422);
    assertThat(free.contentUtf8()).contains("fields must have at most 10000 items");
  }

  @Test
  void longListNobodyAskedFor_isReadAndForgotten() {
    String body = "{\"x\":[" + "[{}],".repeat(300_000) + "0],\"a\":[1]}";
    AggregatedHttpResponse response =
        running.post(
            "/api/v1/auth/register",
            body.replace(
                "\"a\":[1]", "\"email\":\"a@b.co\",\"password\":\"12345678\",\"full_name\":\"A\""));
    assertThat(response.status().code()).isEqualTo(201);
  }

  @Test
  void manyValues_areTooLarge() {
    StringBuilder keys = new StringBuilder("{\"k\":0");
    for (int i = 0; i < 200_000; i++) {
      keys.append(",\"").append(i).append("\":0");
    }
    assertThat(running.call(HttpMethod.PUT, FIELDS, keys + "}").status().code()).isEqualTo(413);

    String lists = "[" + "0,".repeat(9_000) + "0],";
    assertThat(
            running
                .call(HttpMethod.PUT, FIELDS, "{\"a\":[" + lists.repeat(50) + "0]}")
                .status()
                .code())
        .isEqualTo(413);
    assertThat(
            running
                .call(HttpMethod.PUT, FIELDS, "{\"a\":[" + lists.repeat(9) + "0]}")
                .status()
                .code())
        .isEqualTo(200);
    String hidden = "{\"x\":[" + "0,".repeat(10_001) + keys + "}]}";
    assertThat(running.call(HttpMethod.PUT, FIELDS, hidden).status().code()).isEqualTo(413);
  }

  @Test
  void strangeJson_isRefusedAtOnce() {
    for (String value :
        List.of(
            "9".repeat(100_000),
            "0." + "9".repeat(100_000),
            "1e1000000000000",
            "{\"" + "k".repeat(100_000) + "\":1}",
            "[".repeat(1_000_000),
            "{\"a\":".repeat(300_000),
            "{\"a\":1,\"a\":2}")) {
      AggregatedHttpResponse response =
          running.call(HttpMethod.PUT, FIELDS, "{\"a\":" + value + "}");
      assertThat(response.contentUtf8()).contains("\"detail\":\"Invalid JSON body\"");
    }
    assertThat(running.call(HttpMethod.PUT, FIELDS, "{\"a\":1e1000000000}").contentUtf8())
        .contains("fields must be a number");
    assertThat(running.call(HttpMethod.PUT, FIELDS, "{\"a\":1e-1000000000}").status().code())
        .isEqualTo(200);
  }

  @Test
  void byteOrderMark_isNoPartOfTheBody() {
    String body = "{\"email\":\"a@b.co\",\"password\":\"12345678\",\"full_name\":\"A\"}";
    assertThat(running.post("/api/v1/auth/register", "\uFEFF" + body).status().code())
        .isEqualTo(201);
    assertThat(running.post("/api/v1/auth/register", "\uFEFF\uFEFF" + body).status().code())
        .isEqualTo(422);
    assertThat(
            running
                .client()
                .blocking()
                .execute(
                    RequestHeaders.of(HttpMethod.POST, "/api/v1/auth/register"),
                    body.getBytes(StandardCharsets.UTF_16))
                .status()
                .code())
        .isEqualTo(422);
  }

  private static byte[] emptyExperiences(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    out.writeString(AddExperiencesRequest.PROFILE_ID_FIELD_NUMBER, "p1");
    for (int i = 0; i < count; i++) {
      out.writeBytes(AddExperiencesRequest.EXPERIENCES_FIELD_NUMBER, ByteString.EMPTY);
    }
    out.flush();
    return bytes.toByteArray();
  }

  private static byte[] frame(int flag, byte[] message) {
    return ByteBuffer.allocate(5 + message.length)
        .put((byte) flag)
        .putInt(message.length)
        .put(message)
        .array();
  }

  private static byte[] gzip(byte[] message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(message);
    }
    return bytes.toByteArray();
  }

  private static String status(String type, byte[] body) {
    return header(call(ADD, type, body), "grpc-status");
  }

  private static String message(String type, byte[] body) {
    return header(call(ADD, type, body), "grpc-message");
  }

  private static String packed(byte[] body) {
    return header(
        running
            .client()
            .blocking()
            .execute(
                running
                    .headers(HttpMethod.POST, ADD)
                    .contentType(MediaType.parse("application/grpc"))
                    .set("te", "trailers")
                    .set("grpc-encoding", "gzip")
                    .build(),
                HttpData.wrap(body)),
        "grpc-status");
  }

  private static AggregatedHttpResponse call(String method, String type, byte[] body) {
    return running
        .client()
        .blocking()
        .execute(
            running
                .headers(HttpMethod.POST, method)
                .contentType(MediaType.parse(type))
                .set("te", "trailers")
                .build(),
            HttpData.wrap(body));
  }

  /** In the headers, in the trailers, or in the trailers that gRPC-Web puts into the body. */
  private static String header(AggregatedHttpResponse response, String name) {
    for (HttpHeaders headers : List.of(response.headers(), response.trailers())) {
      if (headers.contains(name)) {
        return headers.get(name);
      }
    }
    String body = response.content(StandardCharsets.ISO_8859_1);
    if (response.contentType().subtype().startsWith("grpc-web-text")) {
      StringBuilder bytes = new StringBuilder();
      for (String piece : body.split("(?<==)(?!=)")) {
        bytes.append(new String(Base64.getDecoder().decode(piece), StandardCharsets.ISO_8859_1));
      }
      body = bytes.toString();
    }
    int start = body.indexOf(name + ":");
    return start < 0 ? null : body.substring(start + name.length() + 1).split("\r\n")[0].strip();
  }
}
