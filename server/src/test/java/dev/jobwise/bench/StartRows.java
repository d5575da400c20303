package dev.jobwise.bench;

import dev.jobwise.client.JobWiseClient;
import dev.jobwise.demo.Demo;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How soon the server answers, and what it needs for the demo's journey. */
final class StartRows {

  private static final Map<String, String> OFFLINE = Map.of("LLM_PROVIDER", "offline");

  private StartRows() {}

  static List<Row> measure(Plan plan) throws Exception {
    Path data = plan.data().resolve("start");
    Figure first = new Figure("s");
    Figure again = new Figure("s");
    Figure heap = new Figure("MB");
    String parts = "";
    for (int round = 0; round < plan.rounds(); round++) {
      World.delete(data);
      try (ServerProcess server = ServerProcess.start(data, OFFLINE)) {
        first.add(server.readySeconds());
      }
      try (ServerProcess server = ServerProcess.start(data, OFFLINE);
          JobWiseClient client = JobWiseClient.connect("127.0.0.1", server.port())) {
        again.add(server.readySeconds());
        PrintStream nowhere =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Demo(client, Path.of("examples"), data.resolve("documents"), nowhere).run();
        server.collect();
        ServerProcess.Heap used = server.heap();
        heap.add(used.fullest());
        parts = "%d MB live, process %.0f MB".formatted(used.live(), server.residentMebibytes());
      }
    }
    Figure java = new Figure("s");
    for (int round = 0; round < plan.rounds(); round++) {
      java.add(ServerProcess.emptyJavaSeconds());
    }
    String floor = "an empty Java program " + java;
    return List.of(
        Row.atMost(
            "Ready ≤ 3 s, with an existing data directory",
            again,
            3,
            "s",
            floor,
            "the start is one processor's work, mostly loading classes"),
        Row.atMost(
            "Ready ≤ 12 s, the first time after the build",
            first,
            12,
            "s",
            floor,
            "the start is one processor's work, mostly loading classes"),
        Row.atMost(
            "Heap ≤ 256 MB through the demo's journey",
            heap,
            256,
            "MB",
            parts,
            "the start is one processor's work, mostly loading classes"));
  }
}
