package dev.jobwise.bench;

import java.util.List;

/** Requests that need no model: a resume, a cached ranking, an upload. */
final class RequestRows {

  private static final int WRITERS = 16;
  private static final int READERS = 32;

  /** The embedded MariaDB accepts 40 connections, of which the server may hold 16. */
  private static final int JDBC_CLIENTS = 16;

  private static final String RANKING =
      "SELECT * FROM job_content_rankings WHERE user_id = ? AND job_id = ?";

  private RequestRows() {}

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "requests")) {
      Http http = new Http(world.server().port());
      List<Applicant> people = world.applicants(WRITERS);
      String resume = Applicant.read("resume.txt");
      Load.Call compile =
          client ->
              http.post(
                  people.get(client),
                  "/api/v1/generations/resume",
                  "{\"job_id\": \"" + people.get(client).jobId() + "\"}");
      Load.Call ranking =
          client -> {
            Applicant reader = people.get(client % WRITERS);
            return http.get(reader, "/api/v1/rankings/job/" + reader.jobId());
          };
      Load.Call upload = client -> http.upload(people.get(client), resume);
      Applicant one = people.get(0);

      int calls = plan.size(6_000);
      int reads = plan.size(20_000);
      // Java compiles frequently used code, and needs the processors for that.
      Load.run(WRITERS, 5 * calls, compile);
      Load.run(READERS, 5 * reads, ranking);
      Load.run(WRITERS, 5 * calls, upload);
      Figure compiled = Figure.millis();
      Figure ranked = Figure.millis();
      Figure uploaded = Figure.millis();
      Figure commit = Figure.millis();
      Figure empty16 = Figure.millis();
      Figure empty32 = Figure.millis();
      Figure select = Figure.millis();
      CpuUse cpu = CpuUse.of(world);
      for (int round = 0; round < plan.rounds(); round++) {
        commit.add(Floors.commit(world, calls / 6).p99());
        compiled.add(Load.run(WRITERS, calls, compile).p99());
        empty16.add(Floors.emptyCall(world, WRITERS, calls).p99());
        ranked.add(Load.run(READERS, reads, ranking).p99());
        empty32.add(Floors.emptyCall(world, READERS, reads).p99());
        select.add(
            Floors.query(world, JDBC_CLIENTS, calls, RANKING, one.userId(), one.jobId()).p99());
        uploaded.add(Load.run(WRITERS, calls, upload).p99());
      }
      String busy = "use " + cpu.text();
      String writing = "commit " + commit + ", empty call at 16 clients " + empty16;
      return List.of(
          Row.atMost(
              "Resume: p99 ≤ 20 ms + commit floor, 16 clients",
              compiled,
              20 + commit.median(),
              "ms",
              writing,
              busy),
          Row.atMost(
              "Cached ranking: p99 ≤ 15 ms, 32 clients",
              ranked,
              15,
              "ms",
              "empty call at 32 clients " + empty32 + ", the row by JDBC at 16 " + select,
              busy),
          Row.atMost(
              "Sample upload: p99 ≤ 30 ms + commit floor, 16 clients",
              uploaded,
              30 + commit.median(),
              "ms",
              writing,
              busy));
    }
  }
}
