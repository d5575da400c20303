package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.server.Route;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.TestUser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds {@code /openapi.json} and the routes that are really served against each other. */
class DocumentRoutesTest {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void everyServedRouteIsDescribed_andEveryDescribedOneServed() {
    Set<String> served = new TreeSet<>();
    for (Route route : jobwise.routes()) {
      String path = route.patternString().replaceAll(":(\\w+)", "{$1}");
      if (path.startsWith("/api/") || path.equals("/health")) {
        for (HttpMethod method : route.methods()) {
          served.add(method + " " + path);
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

  private static final java.net.http.HttpRequest.BodyPublisher EMPTY =
      BodyPublishers.ofString("{}");

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
