package dev.jobwise.bench;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** REST over persistent HTTP/1.1 connections, one for each concurrent call. */
final class Http {

  private static final String BOUNDARY = "a-boundary";

  private final WebClient client;

  Http(int port) {
    client =
        WebClient.builder("h1c://127.0.0.1:" + port)
            .responseTimeout(Duration.ofSeconds(60))
            .build();
  }

  /** Calls; fails unless the status is the expected one. */
  CompletableFuture<?> get(Applicant applicant, String path) {
    return expect(200, applicant, HttpMethod.GET, path, MediaType.JSON, "");
  }

  CompletableFuture<?> post(Applicant applicant, String path, String json) {
    return expect(200, applicant, HttpMethod.POST, path, MediaType.JSON, json);
  }

  /** Uploads a resume as a multipart form. */
  CompletableFuture<?> upload(Applicant applicant, String text) {
    String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
    String form =
        part
            + "\"document_type\"\r\n\r\nresume\r\n"
            + part
            + "\"file\"; filename=\"resume.txt\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--"
            + BOUNDARY
            + "--\r\n";
    MediaType type = MediaType.parse("multipart/form-data; boundary=" + BOUNDARY);
    return expect(201, applicant, HttpMethod.POST, "/api/v1/samples/upload", type, form);
  }

  private CompletableFuture<AggregatedHttpResponse> expect(
      int status,
      Applicant applicant,
      HttpMethod method,
      String path,
      MediaType type,
      String body) {
    RequestHeaders headers =
        RequestHeaders.builder(method, path)
            .contentType(type)
            .set("authorization", "Bearer " + applicant.client().accessToken())
            .build();
    return client
        .execute(HttpRequest.of(headers, HttpData.ofUtf8(body)))
        .aggregate()
        .thenApply(
            answer -> {
              if (answer.status().code() != status) {
                throw new IllegalStateException(
                    method + " " + path + ": " + answer.status() + " " + answer.contentUtf8());
              }
              return answer;
            });
  }
}
