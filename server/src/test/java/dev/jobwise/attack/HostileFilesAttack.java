package dev.jobwise.attack;

import dev.jobwise.server.extract.HostileFiles;
import dev.jobwise.server.extract.HostileFiles.Hostile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Imports files that take the memory or the time of whoever reads them, four at a time: bombs of
 * zip, entities and forms, 10,000 pages, and all that is broken.
 */
final class HostileFilesAttack implements Attack {

  private static final int AT_ONCE = 4;

  @Override
  public String name() {
    return "hostile-files";
  }

  @Override
  public void run(Target target, Duration length) throws Exception {
    List<HttpRequest> requests = new ArrayList<>();
    for (Hostile file : HostileFiles.all("http://127.0.0.1:" + target.port() + "/fetched")) {
      requests.add(request(target, file));
    }
    HttpClient client = HttpClient.newHttpClient();
    long end = System.nanoTime() + length.toNanos();
    for (int turn = 0; System.nanoTime() < end; turn += AT_ONCE) {
      List<CompletableFuture<?>> sent = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        HttpRequest request = requests.get((turn + i) % requests.size());
        // Whatever comes back, even nothing, is no failure of the attack.
        sent.add(
            client
                .sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> answer));
      }
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }
  }

  /** A form with the file. */
  static HttpRequest request(Target target, Hostile file) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head =
        "--b\r\nContent-Disposition: form-data; name=file; filename=" + file.name() + "\r\n\r\n";
    form.write(head.getBytes(StandardCharsets.US_ASCII));
    form.write(file.content());
    form.write("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + target.port() + "/api/v1/profiles/import"))
        .header("Authorization", "Bearer " + target.token())
        .header("Content-Type", "multipart/form-data; boundary=b")
        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
        .build();
  }
}
