package dev.jobwise.bench;

import dev.jobwise.client.JobWiseClient;
import dev.jobwise.export.v1.ExportedFile;
import dev.jobwise.generation.v1.GenerateResumeRequest;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.docx.DocxRenderer;
import dev.jobwise.server.render.pdf.PdfRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files of a resume that fits on one page. */
final class ExportRows {

  private static final int CLIENTS = 4;
  private static final int AT_ONCE = 200;
  private static final int OWNERS = 16;

  /** A page with nothing but a name. */
  private static final Document EMPTY =
      new Document(
          Document.Kind.RESUME,
          "en",
          new Document.Header("John Doe", List.of()),
          List.of(),
          LocalDate.of(2026, 1, 5));

  private ExportRows() {}

  static List<Row> measure(Plan plan) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (World world = World.start(plan, "exports")) {
      List<Applicant> people = world.applicants(OWNERS);
      List<String> resumes = new ArrayList<>();
      for (Applicant person : people) {
        resumes.add(onePage(person.client(), person.jobId()));
      }
      rows.addAll(oneByOne(plan, world, people, resumes));
      rows.addAll(atOnce(plan, world, people, resumes));
    }
    rows.add(first(plan));
    return rows;
  }

  /** A resume of what fits on one page. */
  private static String onePage(JobWiseClient client, String jobId) {
    String id =
        client
            .generations()
            .generateResume(
                GenerateResumeRequest.newBuilder()
                    .setJobId(jobId)
                    .setMaxExperiences(2)
                    .setMaxProjects(1)
                    .build())
            .getGeneration()
            .getGenerationId();
    int pages = client.exports().exportPdf(id).getPageCount();
    if (pages != 1) {
      throw new IllegalStateException("the resume has " + pages + " pages");
    }
    return id;
  }

  private static List<Row> oneByOne(
      Plan plan, World world, List<Applicant> people, List<String> resumes) throws Exception {
    Load.BlockingCall pdf =
        client -> people.get(client).client().exports().exportPdf(resumes.get(client));
    Load.BlockingCall docx =
        client -> people.get(client).client().exports().exportDocx(resumes.get(client));
    Renderer emptyPdf = new PdfRenderer(null);
    Renderer emptyDocx = new DocxRenderer();
    int calls = plan.size(400);
    // Java compiles frequently used code, and needs the processors for that.
    Load.onThreads(CLIENTS, 2 * calls, pdf);
    Load.onThreads(CLIENTS, 2 * calls, docx);
    empty(emptyPdf, 2 * calls);
    empty(emptyDocx, 2 * calls);
    Figure pdf50 = Figure.millis();
    Figure pdf99 = Figure.millis();
    Figure docx50 = Figure.millis();
    Figure pdfAlone = Figure.millis();
    Figure docxAlone = Figure.millis();
    Figure emptyPdf50 = Figure.millis();
    Figure emptyDocx50 = Figure.millis();
    Figure commit = Figure.millis();
    for (int round = 0; round < plan.rounds(); round++) {
      emptyPdf50.add(empty(emptyPdf, calls).p50());
      emptyDocx50.add(empty(emptyDocx, calls).p50());
      commit.add(Floors.commit(world, calls).p50());
      pdfAlone.add(Load.onThreads(1, calls / 2, pdf).p50());
      docxAlone.add(Load.onThreads(1, calls / 2, docx).p50());
      docx50.add(Load.onThreads(CLIENTS, calls, docx).p50());
      Times four = Load.onThreads(CLIENTS, calls, pdf);
      pdf50.add(four.p50());
      pdf99.add(four.p99());
    }
    String pdfFloor = "an empty page " + emptyPdf50 + ", commit p50 " + commit;
    String docxFloor = "an empty page " + emptyDocx50 + ", commit p50 " + commit;
    String busy = "four clients share two processors with the server";
    return List.of(
        Row.atMost(
            "One-page resume as PDF: p50 ≤ 25 ms, 1 client", pdfAlone, 25, "ms", pdfFloor, busy),
        Row.atMost(
            "One-page resume as PDF: p99 ≤ 120 ms, 4 clients",
            pdf99,
            120,
            "ms",
            pdfFloor + "; p50 " + pdf50,
            busy),
        Row.atMost(
            "One-page resume as DOCX: p50 ≤ 15 ms, 1 client",
            docxAlone,
            15,
            "ms",
            docxFloor + "; p50 at 4 clients " + docx50,
            busy));
  }

  private static Times empty(Renderer renderer, int calls) throws Exception {
    return Load.onThreads(
        1, calls, client -> renderer.render(EMPTY, "ats-optimized", RenderOptions.DEFAULTS));
  }

  private static List<Row> atOnce(
      Plan plan, World world, List<Applicant> people, List<String> resumes) throws Exception {
    int whole = 0;
    int all = 0;
    Figure slowest = Figure.millis();
    for (int round = 0; round < plan.rounds(); round++) {
      ExportedFile[] files = new ExportedFile[AT_ONCE];
      slowest.add(
          Load.onThreads(
                  AT_ONCE,
                  AT_ONCE,
                  client -> {
                    int owner = client % OWNERS;
                    files[client] =
                        people.get(owner).client().exports().exportPdf(resumes.get(owner));
                  })
              .max());
      all += AT_ONCE;
      whole += whole(files, people);
    }
    world.server().collect();
    ServerProcess.Heap heap = world.server().heap();
    return List.of(
        Row.counted(
            "200 exports at once: none lost, equal bytes of equal versions",
            whole + " of " + all + " whole",
            "the last of 200 after " + slowest,
            whole == all,
            "files are missing or differ"),
        Row.atMost(
            "200 exports at once: heap ≤ 512 MB",
            Figure.of(heap.fullest(), "MB"),
            512,
            "MB",
            "%d MB live, process %.0f MB"
                .formatted(heap.live(), world.server().residentMebibytes()),
            "each page takes some megabytes while it is made"));
  }

  /** How many files can be downloaded and have the bytes of the first file of their document. */
  private static int whole(ExportedFile[] files, List<Applicant> people) {
    byte[][] first = new byte[OWNERS][];
    int whole = 0;
    for (int i = 0; i < files.length; i++) {
      int owner = i % OWNERS;
      if (files[i] != null) {
        JobWiseClient client = people.get(owner).client();
        byte[] bytes = client.exports().downloadExport(files[i].getExportId()).content();
        first[owner] = first[owner] == null ? bytes : first[owner];
        whole += Arrays.equals(bytes, first[owner]) ? 1 : 0;
      }
    }
    return whole;
  }

  private static Row first(Plan plan) throws Exception {
    Figure first = new Figure("s");
    Figure second = new Figure("s");
    for (int round = 0; round < plan.rounds(); round++) {
      try (World world = World.start(plan, "first-export")) {
        Applicant person = world.applicants(1).get(0);
        String id = person.client().generations().generateResume(person.jobId()).getGenerationId();
        long start = System.nanoTime();
        person.client().exports().exportPdf(id);
        long end = System.nanoTime();
        person.client().exports().exportPdf(id);
        first.add((end - start) / 1e9);
        second.add((System.nanoTime() - end) / 1e9);
      }
    }
    return Row.atMost(
        "First PDF after the start ≤ 1.5 s",
        first,
        1.5,
        "s",
        "the second " + second,
        "it loads the classes and the fonts");
  }
}
