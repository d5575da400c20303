package dev.jobwise.server.transport.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.FakeProfileService;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1alpha.ServerReflectionGrpc;
import io.grpc.reflection.v1alpha.ServerReflectionRequest;
import io.grpc.reflection.v1alpha.ServerReflectionResponse;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calling gRPC methods without gRPC: the forms of {@code /docs/grpc}, and what they stand on. */
@Slow
class MethodCallsWireTest {

  private static final String ADD = "/jobwise.profile.v1.ProfileService/AddExperiences";
  private static final FakeAuthService AUTH = new FakeAuthService();
  private static final FakeProfileService PROFILE = new FakeProfileService();
  private static RunningServer running;

  @BeforeAll
  static void start() {
    running = new RunningServer(List.of(AUTH, PROFILE), List.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void json_callsAMethod() throws Exception {
    AggregatedHttpResponse response =
        running.post(
            ADD,
            "{\"profile_id\":\"p1\",\"experience\":{\"title\":\""
                + " T\",\"company\":\"C\",\"start_date\":\"2020-01-31\"}}");
    assertThat(response.contentUtf8()).contains("\"message\":\"added\"");
    assertThat(response.status().code()).isEqualTo(200);
    assertThat(response.contentType().isJson()).isTrue();
    assertThat(response.headers().get("cache-control")).isEqualTo("no-store");
    AddExperiencesRequest seen = PROFILE.seen(AddExperiencesRequest.class);
    assertThat(seen.getExperience().getTitle()).isEqualTo("T");
    assertThat(seen.getProfileId()).isEqualTo("p1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"profile_id\":5}|422|profile_id must be a string",
        "{}|422|profile_id is required",
        "[]|422|Invalid JSON body",
        "{\"a\":1,\"a\":2}|422|Invalid JSON body",
        "{\"profile_id\":\"p\",\"experience\":{\"is_current\":\"banana\"}}|422|title is required",
      })
  void json_isReadAsStrictlyAsAny(String body, int status, String detail) {
    AggregatedHttpResponse response = running.post(ADD, body);
    assertThat(response.contentUtf8()).contains("\"detail\":\"" + detail + "\"");
    assertThat(response.contentUtf8()).contains("\"reason\":\"INVALID_ARGUMENT\"");
    assertThat(response.status().code()).isEqualTo(status);
  }

  @Test
  void json_needsATokenAndALimitedBody() {
    AggregatedHttpResponse response =
        running.send(
            RequestHeaders.builder(HttpMethod.POST, ADD).contentType(MediaType.JSON), "{}");
    assertThat(response.status().code()).isEqualTo(401);
    assertThat(response.headers().get("cache-control")).isEqualTo("no-store");
    assertThat(running.post(ADD, " ".repeat(2_200_000)).status().code()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/protobuf",
        "text/plain",
        "application/xml",
        "application/grpc+foo",
        "application/grpc-web+thrift"
      })
  void otherTypes_areRefused(String type) {
    AggregatedHttpResponse response =
        running.send(
            running.headers(HttpMethod.POST, ADD).contentType(MediaType.parse(type)), "{}");
    assertThat(response.status().code()).isEqualTo(415);
    assertThat(response.contentUtf8())
        .isEqualTo("{\"detail\":\"Unsupported Media Type\",\"reason\":\"UNSUPPORTED_MEDIA_TYPE\"}");
  }

  @Test
  void streams_areNotCalledWithJson() {
    AggregatedHttpResponse response =
        running.post("/grpc.health.v1.Health/Watch", "{\"service\":\"\"}");
    assertThat(response.status().code()).isEqualTo(415);
  }

  @Test
  void pages_fetchNothingFromElsewhere() {
    for (String path : List.of("/docs/grpc/", "/docs/grpc/index.html")) {
      AggregatedHttpResponse page =
          running.send(
              running.headers(HttpMethod.GET, path).set("accept-encoding", "gzip, br"), "");
      assertThat(page.status().code()).isEqualTo(200);
      assertThat(page.contentUtf8())
          .contains("<script", "src=\"/docs/token.js\"")
          .doesNotContain("http://", "https://");
      assertThat(page.headers().get("content-security-policy")).contains("default-src 'self'");
      // A browser shows nothing of what is not encoded as it says.
      assertThat(page.headers().get("content-encoding")).isNull();
    }
    String script =
        running.get("/docs/grpc/").contentUtf8().replaceFirst("(?s).*(main[^\"]*\\.js)\".*", "$1");
    for (String accepted : List.of("gzip", "br", "identity")) {
      AggregatedHttpResponse file =
          running.send(
              running
                  .headers(HttpMethod.GET, "/docs/grpc/" + script)
                  .set("accept-encoding", accepted),
              "");
      assertThat(file.status().code()).isEqualTo(200);
      assertThat(file.headers().get("content-encoding")).isEqualTo("gzip");
      assertThat(file.content().array()).startsWith(0x1f, 0x8b);
    }
    AggregatedHttpResponse redirect = running.get("/docs/grpc");
    assertThat(redirect.headers().get("location")).isEqualTo("/docs/grpc/");
    assertThat(running.get("/docs/").headers().get("content-security-policy"))
        .contains("default-src 'self'");
  }

  @Test
  void everyMethod_hasAnExample() throws Exception {
    JsonNode page =
        new JsonMapper().readTree(running.get("/docs/grpc/specification.json").contentUtf8());
    JsonNode expected =
        new JsonMapper()
            .readTree(MethodCallsWireTest.class.getResourceAsStream("/grpc-examples.json"));
    int methods = 0;
    for (JsonNode service : page.path("services")) {
      // The routes of REST are services of their own here; /docs has their examples.
      if (!service.path("name").asText().matches("jobwise\\..*(?<!_HTTP)")) {
        continue;
      }
      for (JsonNode method : service.path("methods")) {
        String name = method.path("name").asText();
        String example = expected.path(service.path("name").asText()).path(name).toPrettyString();
        List<String> shown = new ArrayList<>();
        method.path("exampleRequests").forEach(request -> shown.add(request.asText()));
        assertThat(shown).as(name).contains(example);
        methods++;
      }
    }
    assertThat(methods).isGreaterThan(30);
    assertThat(page.path("exampleHeaders").toString()).contains("Bearer");
  }

  @Test
  void olderReflection_findsTheDetailsOfErrors() throws Exception {
    BlockingQueue<ServerReflectionResponse> answers = new LinkedBlockingQueue<>();
    StreamObserver<ServerReflectionRequest> requests =
        ServerReflectionGrpc.newStub(running.channel)
            .serverReflectionInfo(
                new StreamObserver<>() {
                  @Override
                  public void onNext(ServerReflectionResponse response) {
                    answers.add(response);
                  }

                  @Override
                  public void onError(Throwable failure) {}

                  @Override
                  public void onCompleted() {}
                });
    requests.onNext(ServerReflectionRequest.newBuilder().setListServices("").build());
    assertThat(answers.poll(10, TimeUnit.SECONDS).getListServicesResponse().toString())
        .contains("jobwise.auth.v1.AuthService", "grpc.reflection.v1.ServerReflection")
        .contains("grpc.reflection.v1alpha.ServerReflection", "grpc.health.v1.Health");
    for (String wanted : List.of("ErrorInfo", "BadRequest")) {
      requests.onNext(
          ServerReflectionRequest.newBuilder()
              .setFileContainingSymbol("google.rpc." + wanted)
              .build());
      ServerReflectionResponse found = answers.poll(10, TimeUnit.SECONDS);
      List<String> files = new ArrayList<>();
      for (ByteString file : found.getFileDescriptorResponse().getFileDescriptorProtoList()) {
        files.addAll(
            DescriptorProtos.FileDescriptorProto.parseFrom(file).getMessageTypeList().stream()
                .map(DescriptorProtos.DescriptorProto::getName)
                .toList());
      }
      assertThat(files).contains(wanted);
    }
    requests.onNext(
        ServerReflectionRequest.newBuilder()
            .setFileByFilename("google/rpc/error_details.proto")
            .build());
    assertThat(answers.poll(10, TimeUnit.SECONDS).hasFileDescriptorResponse()).isTrue();
    requests.onCompleted();
    assertThat(
            HealthGrpc.newBlockingStub(running.channel)
                .check(
                    HealthCheckRequest.newBuilder()
                        .setService("jobwise.profile.v1.ProfileService")
                        .build())
                .getStatus()
                .name())
        .isEqualTo("SERVING");
  }
}
