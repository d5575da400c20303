package dev.jobwise.bench;

import com.google.protobuf.ByteString;
import dev.jobwise.profile.v1.ImportProfileRequest;
import dev.jobwise.server.extract.HostileFiles;
import dev.jobwise.server.extract.HostileFiles.Hostile;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer.Rendered;
import dev.jobwise.server.render.pdf.PdfRenderer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Files that come in: an honest one, and a hundred hostile ones beside readers. */
final class ImportRows {

  private static final int READERS = 16;
  private static final int HOSTILE_FILES = 100;
  private static final int AT_ONCE = 4;
  private static final String PATH = "/api/v1/profiles/me";

  private ImportRows() {}

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "imports")) {
      List<Row> rows = new ArrayList<>();
      rows.add(draft(plan, world));
      rows.addAll(hostile(plan, world));
      return rows;
    }
  }

  private static Row draft(Plan plan, World world) throws Exception {
    Applicant person = world.applicants(1).get(0);
    ImportProfileRequest resume = request("resume.pdf", ByteString.copyFrom(twoPages()));
    ImportProfileRequest line = request("resume.txt", ByteString.copyFromUtf8("John Doe"));
    Load.BlockingCall pdf = client -> person.client().profiles().importProfile(resume);
    Load.BlockingCall text = client -> person.client().profiles().importProfile(line);
    int calls = plan.size(100);
    Load.onThreads(1, calls, pdf);
    Figure pdf50 = Figure.millis();
    Figure pdf99 = Figure.millis();
    Figure text50 = Figure.millis();
    for (int round = 0; round < plan.rounds(); round++) {
      text50.add(Load.onThreads(1, calls, text).p50());
      Times times = Load.onThreads(1, calls, pdf);
      pdf50.add(times.p50());
      pdf99.add(times.p99());
    }
    return Row.atMost(
        "Two-page resume as PDF to a draft: p50 ≤ 400 ms, 1 client",
        pdf50,
        400,
        "ms",
        "a text of one line " + text50 + "; p99 " + pdf99,
        "the process that reads is warm");
  }

  private static ImportProfileRequest request(String name, ByteString content) {
    return ImportProfileRequest.newBuilder().setFilename(name).setContent(content).build();
  }

  private static byte[] twoPages() {
    List<Document.Entry> jobs = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      jobs.add(
          new Document.Entry(
              List.of("Engineer", "Northwind " + i, "London"),
              "January " + (2001 + 2 * i) + " - December " + (2002 + 2 * i),
              List.of(),
              Collections.nCopies(6, "Built a service that tracks ships and tells their owners"),
              List.of()));
    }
    Document resume =
        new Document(
            Document.Kind.RESUME,
            "en",
            new Document.Header("JOHN DOE", List.of()),
            List.of(new Document.Section(Document.Type.EXPERIENCE, "EXPERIENCE", jobs)),
            LocalDate.of(2026, 1, 5));
    Rendered file = new PdfRenderer(null).render(resume, "modern", RenderOptions.DEFAULTS);
    if (file.pages() != 2) {
      throw new IllegalStateException("the resume has " + file.pages() + " pages");
    }
    return file.bytes();
  }

  private static List<Row> hostile(Plan plan, World world) throws Exception {
    List<Applicant> people = world.applicants(READERS + 1);
    String eve = people.get(READERS).client().accessToken();
    Http http = new Http(world.server().port());
    Load.Call read = client -> http.get(people.get(client), PATH);
    int calls = plan.size(4_000);
    Load.run(READERS, 2 * calls, read);
    List<HttpRequest> files = new ArrayList<>();
    for (Hostile file : HostileFiles.all("http://127.0.0.1:9/")) {
      if (file.problem() != null) {
        files.add(file.request(world.server().port(), eve));
      }
    }
    Figure alone = Figure.millis();
    Figure beside = Figure.millis();
    Figure slowest = Figure.millis();
    for (int round = 0; round < plan.rounds(); round++) {
      alone.add(Load.run(READERS, calls, read).p99());
      CompletableFuture<Long> sent = CompletableFuture.supplyAsync(() -> send(files));
      List<Long> all = new ArrayList<>();
      do {
        all.add(Math.round(1e6 * Load.run(READERS, calls, read).p99()));
      } while (!sent.isDone());
      Collections.sort(all);
      beside.add(all.get(all.size() / 2) / 1e6);
      slowest.add(sent.join() / 1e6);
    }
    return List.of(
        Row.atMost(
            "16 readers beside 100 hostile files: p99 ≤ 1.5 × that of readers alone",
            Figure.of(beside.median() / alone.median(), "×"),
            1.5,
            "×",
            "beside " + beside + ", alone " + alone,
            "readers, files and server share two processors"),
        Row.atMost(
            "100 hostile files, 4 at a time: each refused within 3 s",
            slowest,
            3_000,
            "ms",
            "a process that reads may take 2 s",
            "beside 16 readers"));
  }

  /** Sends the files, and returns the time of the slowest answer. */
  private static long send(List<HttpRequest> files) {
    HttpClient client = HttpClient.newHttpClient();
    AtomicBoolean wrong = new AtomicBoolean();
    long slowest = 0;
    for (int i = 0; i < HOSTILE_FILES; i += AT_ONCE) {
      List<CompletableFuture<Long>> group = new ArrayList<>();
      for (int j = i; j < i + AT_ONCE; j++) {
        long start = System.nanoTime();
        group.add(
            client
                .sendAsync(files.get(j % files.size()), BodyHandlers.discarding())
                .thenApply(
                    answer -> {
                      wrong.compareAndSet(false, answer.statusCode() / 100 != 4);
                      return System.nanoTime() - start;
                    }));
      }
      for (CompletableFuture<Long> answer : group) {
        slowest = Math.max(slowest, answer.join());
      }
    }
    if (wrong.get()) {
      throw new IllegalStateException("A hostile file was not refused");
    }
    return slowest;
  }
}
