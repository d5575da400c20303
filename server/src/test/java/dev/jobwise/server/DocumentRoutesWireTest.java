package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.server.Route;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds {@code /openapi.json} and the routes that are really served against each other. */
@Slow
class DocumentRoutesWireTest {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

  private static final BodyPublisher EMPTY = BodyPublishers.ofString("{}");

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void everyServedRouteIsDescribed_andEveryDescribedOneServed() {
    Set<String> served = new TreeSet<>();
    for (Route route : jobwise.routes()) {
      String path = route.patternString().replaceAll(":(\\w+)", "{$1}");
      if (path.startsWith("/api/") || path.equals("/health")) {
        for (HttpMethod method : route.methods()) {
          // HEAD is GET without the body, and clients are not made for it.
          served.add((method == HttpMethod.HEAD ? HttpMethod.GET : method) + " " + path);
        }
      }
    }

    assertThat(described()).isEqualTo(served).hasSizeGreaterThan(50);
  }

  @Test
  void everyDescribedRouteAnswers_withADescribedStatus() {
    JsonNode paths = document().path("paths");
    TestUser user = jobwise.newUser();
    for (String route : described()) {
      String verb = route.split(" ")[0];
      String pattern = route.split(" ")[1];
      JsonNode answers = paths.path(pattern).path(verb.toLowerCase(Locale.ROOT)).path("responses");
      String path = "/" + pattern.replaceAll("\\{\\w+}", "unknown");

      for (Rest rest : new Rest[] {jobwise.anonymous(), user.rest()}) {
        Rest.Answer answer =
            rest.send(verb, path, verb.equals("GET") ? BodyPublishers.noBody() : EMPTY);

        assertThat(answers.has(Integer.toString(answer.status())))
            .as("%s answered %s: %s", route, answer.status(), answer.body())
            .isTrue();
        assertThat(answer.detail()).as(route).isNotEqualTo("Not Found");
      }
    }
  }

  @Test
  void thePages_areThereAndMayLoadNothingFromElsewhere() throws Exception {
    for (String page :
        List.of("", "docs.js", "token.js", "swagger-ui-bundle.js", "swagger-ui.css")) {
      HttpResponse<String> answer = page("/docs/" + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
          .startsWith("default-src 'self';");
    }

    assertThat(page("/docs/grpc/").statusCode()).isEqualTo(200);
    assertThat(page("/docs/nothing").body())
        .isEqualTo("{\"detail\":\"Not Found\",\"reason\":\"NOT_FOUND\"}");
    assertThat(page("/docs").headers().firstValue("location").orElse("")).endsWith("/docs/");
  }

  @Test
  void theDescriptors_areTheContractWithItsImportsAndComments() throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + jobwise.port() + "/descriptors.binpb");
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("application/protobuf");
    FileDescriptorSet files = FileDescriptorSet.parseFrom(answer.body());
    assertThat(files.getFileList())
        .extracting(FileDescriptorProto::getName)
        .contains("jobwise/job/v1/job_service.proto", "google/api/http.proto");
    assertThat(files.getFileList()).allMatch(FileDescriptorProto::hasSourceCodeInfo);
  }

  private static HttpResponse<String> page(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + jobwise.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Set<String> described() {
    Set<String> routes = new TreeSet<>();
    document()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> {
                          if (VERBS.contains(verb)) {
                            routes.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    return routes;
  }

  private static JsonNode document() {
    Rest.Answer answer = jobwise.anonymous().get("//openapi.json");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }
}
