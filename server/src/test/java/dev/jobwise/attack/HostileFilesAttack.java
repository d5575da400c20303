package dev.jobwise.attack;

import dev.jobwise.server.extract.HostileFiles;
import dev.jobwise.server.extract.HostileFiles.Hostile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
      requests.add(file.request(target.port(), target.token()));
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
}
