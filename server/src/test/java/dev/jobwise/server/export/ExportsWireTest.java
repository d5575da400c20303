package dev.jobwise.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.client.Download;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rest.Answer;
import dev.jobwise.server.testing.S3StandIn;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files from a document to the reader's disk. */
@Slow
class ExportsWireTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private TestUser user;
  private Rest rest;
  private String resume;

  @BeforeEach
  void compileAResume() {
    user = jobwise.newUser();
    rest = user.rest();
    rest.post(
        "/profiles",
        """
        {"personal_info": {"full_name": "Zoë Winter", "email": "zoe@example.com"}, "is_primary": true,
         "professional_summary": "Baker of sourdough.", "skills": {"technical": ["Sourdough"]},
         "experiences": [{"title": "Baker", "company": "Mill", "start_date": "2020-01-01",
           "description": "Baked bread.\\nTaught apprentices."}]}
        """);
    resume = resumeFor("{\"title\": \"Baker\", \"company\": \"Crust\"}");
  }

  private String resumeFor(String job) {
    String id = rest.post("/jobs", job).json().path("id").asText();
    return rest.post("/generations/resume", "{\"job_id\": \"" + id + "\"}")
        .json()
        .path("generation_id")
        .asText();
  }

  private JsonNode export(Rest to, String format) {
    Answer answer = to.post("/exports/" + format, "{\"generation_id\": \"" + resume + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  @Test
  void pdf_isDownloadedOverEveryWire_asTheSameBytes() throws Exception {
    JsonNode file = export(rest, "pdf");
    String id = file.path("export_id").asText();

    HttpResponse<byte[]> byToken =
        get(
            rest.with("accept", "application/json")
                .get("/exports/files/" + id + "/download")
                .json()
                .path("download_url")
                .asText());
    Download byGrpc = user.client().exports().downloadExport(id);

    assertThat(byToken.statusCode()).isEqualTo(200);
    assertThat(byToken.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(byToken.headers().firstValue("content-disposition").orElse(""))
        .matches(
            "attachment; filename=\"Zoe_Winter_Resume_Crust_\\d{4}\\.pdf\";"
                + " filename\\*=UTF-8''Zo%C3%AB_Winter_Resume_Crust_\\d{4}\\.pdf");
    assertThat(byToken.body()).hasSize(file.path("file_size_bytes").asInt());
    assertThat(byGrpc.content()).isEqualTo(byToken.body());
    assertThat(byGrpc.filename()).isEqualTo(file.path("filename").asText());
    assertThat(text(byToken.body())).contains("Baked bread.").contains("zoe@example.com");
  }

  @Test
  void headOfADownload_isThatOfGet() throws Exception {
    String url = export(rest, "pdf").path("download_url").asText();
    HttpResponse<Void> head =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + jobwise.port() + url))
                    .method("HEAD", BodyPublishers.noBody())
                    .header("authorization", "Bearer " + user.client().accessToken())
                    .build(),
                BodyHandlers.discarding());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValueAsLong("content-length").orElse(0)).isPositive();
    assertThat(head.headers().firstValue("content-type")).contains("application/pdf");
  }

  @Test
  void filesOfTheSameDocument_haveTheSameBytes() throws Exception {
    for (String format : List.of("pdf", "docx", "text", "markdown", "jsonresume")) {
      assertThat(bytes(export(rest, format))).as(format).isEqualTo(bytes(export(rest, format)));
    }
    assertThat(bytes(batch())).isEqualTo(bytes(batch()));
  }

  private JsonNode batch() {
    return rest.post(
            "/exports/batch",
            "{\"generation_ids\": [\"%s\", \"%s\"], \"format\": \"docx\"}"
                .formatted(resume, resume))
        .json();
  }

  @Test
  void archive_holdsItsFiles_underDifferentNames() throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(batch())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(zip.readAllBytes()).isNotEmpty();
      }
    }

    assertThat(names).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void archiveWithADeletedDocument_isNoLongerThere() throws Exception {
    JsonNode archive = batch();
    bytes(archive);

    rest.delete("/generations/" + resume);

    String file = "/exports/files/" + archive.path("export_id").asText();
    assertThat(rest.get(file + "/download").status()).isEqualTo(404);
    assertThat(rest.get("/exports/files").json().path("files")).isEmpty();
  }

  @Test
  void fileForAnUnknownEmployer_namesNone() {
    resume = resumeFor("{\"raw_text\": \"We bake bread at night. Can you, too?\"}");

    JsonNode file = export(rest, "text");

    assertThat(file.path("filename").asText()).matches("Zoë_Winter_Resume_\\d{4}\\.txt");
    assertThat(file.path("metadata").path("company").isNull()).isTrue();
  }

  @Test
  void preview_isAnImageThatItsUrlOpens() throws Exception {
    JsonNode preview =
        rest.post("/exports/preview", "{\"generation_id\": \"" + resume + "\"}").json();

    HttpResponse<byte[]> image =
        get("http://127.0.0.1:" + jobwise.port() + preview.path("preview_url").asText());

    assertThat(image.statusCode()).isEqualTo(200);
    assertThat(image.headers().firstValue("content-type")).contains("image/png");
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(image.body()));
    assertThat(page.getWidth()).isEqualTo(1200);
    assertThat(page.getHeight()).isEqualTo(1557);
    assertThat(rest.get("/exports/files").json().path("storage_used_bytes").asInt()).isZero();
  }

  @Test
  void manyExportsAtOnce_areAllMade() throws Exception {
    // Connections of its own: the server closes most of them while other tests run.
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest order =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + jobwise.port() + "/api/v1/exports/pdf"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("authorization", "Bearer " + user.client().accessToken())
            .POST(BodyPublishers.ofString("{\"generation_id\": \"" + resume + "\"}"))
            .build();
    ExecutorService threads = Executors.newFixedThreadPool(200);
    List<Future<HttpResponse<String>>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      calls.add(threads.submit(() -> client.send(order, BodyHandlers.ofString())));
    }
    for (Future<HttpResponse<String>> call : calls) {
      assertThat(call.get().statusCode()).as(call.get().body()).isEqualTo(201);
    }
    threads.shutdown();

    assertThat(rest.get("/exports/files").json().path("total").asInt()).isEqualTo(200);
  }

  @Test
  void bucket_holdsTheFiles_andLinksLeadThere() throws Exception {
    Map<String, String> environment = JobWiseExtension.environment();
    try (S3StandIn s3 = S3StandIn.start()) {
      environment.putAll(s3.settings());
      try (Wiring server = Wiring.start(Settings.read(environment))) {
        Rest there = new Rest(server.port(), user.client().accessToken());
        JsonNode file = export(there, "text");
        String path = "/exports/files/" + file.path("export_id").asText();

        assertThat(s3.objects()).isEqualTo(1);
        String link =
            there
                .with("accept", "application/json")
                .get(path + "/download")
                .json()
                .path("download_url")
                .asText();
        assertThat(link).startsWith(s3.settings().get("S3_ENDPOINT_URL"));
        assertThat(new String(get(link).body())).startsWith("ZOË WINTER");

        assertThat(there.delete(path).status()).isEqualTo(204);
        assertThat(s3.objects()).isZero();
      }
    }
  }

  @Test
  void filesPerHour_areLimitedWhereRequestsAre() {
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("JOBWISE_REQUESTS_PER_MINUTE", "1000");
    try (Wiring server = Wiring.start(Settings.read(environment))) {
      Rest there = new Rest(server.port(), user.client().accessToken());
      String order =
          "{\"exports\": [{\"generation_id\": \"%s\", \"format\": \"txt\"}]}".formatted(resume);
      for (int i = 0; i < 10; i++) {
        assertThat(there.post("/exports/batch", order).status()).isEqualTo(201);
      }
      Answer eleventh = there.post("/exports/batch", order);

      assertThat(eleventh.status()).isEqualTo(429);
      assertThat(Integer.parseInt(eleventh.header("retry-after"))).isBetween(300, 361);
    }
  }

  private byte[] bytes(JsonNode file) {
    return user.client().exports().downloadExport(file.path("export_id").asText()).content();
  }

  private static HttpResponse<byte[]> get(String url) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
