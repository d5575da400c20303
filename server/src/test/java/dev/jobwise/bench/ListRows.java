package dev.jobwise.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Lists of one user in tables that hold the rows of many. */
final class ListRows {

  private static final int OWN = 1_000;
  private static final int PAGE_CALLS = 500;
  private static final int WARM_UP_CALLS = 4_000;

  /** Each filter with its possible values; null omits it. */
  private static final Map<String, List<String>> JOB_FILTERS =
      Map.of(
          "status", filter("active"),
          "application_status", filter("applied"),
          "source", filter("user_created"),
          "employment_type", filter("contract"),
          "remote", filter("true"));

  private ListRows() {}

  private static List<String> filter(String value) {
    return Arrays.asList(null, value);
  }

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "lists")) {
      Applicant small = world.applicants(2).get(0);
      Applicant big = world.applicants(2).get(1);
      Http http = new Http(world.server().port());
      try (Crowd crowd = new Crowd(world, plan.size(1_000_000), OWN)) {
        // A Java server becomes faster over some thousand calls; that must not favour the crowd.
        for (String path : List.of("/api/v1/jobs", "/api/v1/generations/history")) {
          Load.run(4, WARM_UP_CALLS, client -> http.get(small, path));
        }
        crowd.addOwn(small.userId());
        Figure jobsAlone = rounds(plan, http, small, "/api/v1/jobs");
        Figure historyAlone = rounds(plan, http, small, "/api/v1/generations/history");
        crowd.addOthers(small.userId(), big.userId());
        CpuUse cpu = CpuUse.of(world);
        Figure jobs = rounds(plan, http, small, "/api/v1/jobs");
        Figure history = rounds(plan, http, small, "/api/v1/generations/history");
        List<String> bigJobs = combinations("/api/v1/jobs?", JOB_FILTERS);
        List<String> bigHistory =
            combinations(
                "/api/v1/generations/history?",
                Map.of("document_type", filter("resume"), "job_id", filter(crowd.jobOfBig())));
        return List.of(
            flat("Jobs", crowd, jobsAlone, jobs, floor(world, small, "jobs"), cpu),
            flat("History", crowd, historyAlone, history, floor(world, small, "generations"), cpu),
            first("jobs", crowd.rows() / 10, plan, world, http, big, bigJobs),
            first("history", crowd.rows() / 10, plan, world, http, big, bigHistory));
      }
    }
  }

  private static Figure rounds(Plan plan, Http http, Applicant user, String path) throws Exception {
    Figure p99 = Figure.millis();
    Load.run(1, plan.size(PAGE_CALLS), client -> http.get(user, path));
    for (int round = 0; round < plan.rounds(); round++) {
      p99.add(Load.run(1, plan.size(PAGE_CALLS), client -> http.get(user, path)).p99());
    }
    return p99;
  }

  private static Row flat(
      String name, Crowd crowd, Figure alone, Figure among, String floor, CpuUse cpu)
      throws Exception {
    return Row.atMost(
        "%s of a user with %,d rows among %,d: p99 ≤ 1.5 × that of the user alone"
            .formatted(name, OWN, crowd.rows()),
        Figure.of(among.median() / alone.median(), "×"),
        1.5,
        "×",
        "among others " + among + ", alone " + alone + "; " + floor,
        "use " + cpu.text());
  }

  private static Row first(
      String name, int rows, Plan plan, World world, Http http, Applicant big, List<String> paths)
      throws Exception {
    Figure worst = Figure.millis();
    String worstPath = "";
    CpuUse cpu = CpuUse.of(world);
    int calls = plan.size(100);
    for (int round = 0; round < plan.rounds(); round++) {
      double highest = 0;
      for (String path : paths) {
        double p99 = Load.run(1, calls, client -> http.get(big, path)).p99();
        worstPath = p99 > highest ? path : worstPath;
        highest = Math.max(highest, p99);
      }
      worst.add(highest);
    }
    return Row.atMost(
        "First page of %s, user with %,d rows, each of %d combinations of filters: p99 ≤ 50 ms"
            .formatted(name, rows, paths.size()),
        worst,
        50,
        "ms",
        floor(world, big, name.equals("jobs") ? "jobs" : "generations")
            + "; slowest: "
            + (worstPath.contains("?")
                ? worstPath.replaceAll(".*\\?", "").replace("&", ", ")
                : "no filter"),
        "use " + cpu.text());
  }

  /** The unfiltered page and its count. */
  private static String floor(World world, Applicant user, String table) throws Exception {
    String page =
        "SELECT t.* FROM (SELECT id FROM %1$s WHERE user_id = ? ORDER BY created_at DESC, id DESC LIMIT 20) p JOIN %1$s t ON t.id = p.id";
    String count = "SELECT COUNT(*) FROM %s WHERE user_id = ?";
    double rows = Floors.query(world, 1, 200, page.formatted(table), user.userId()).p99();
    double total = Floors.query(world, 1, 200, count.formatted(table), user.userId()).p99();
    return "by JDBC: page "
        + Figure.text(rows, "ms")
        + ", count of %,d ".formatted(Crowd.count(world, table, user.userId()))
        + Figure.text(total, "ms");
  }

  /** The path with every combination of the filters' values. */
  private static List<String> combinations(String path, Map<String, List<String>> filters) {
    List<String> all = List.of(path);
    for (var filter : filters.entrySet()) {
      List<String> longer = new ArrayList<>();
      for (String begun : all) {
        for (String value : filter.getValue()) {
          longer.add(value == null ? begun : begun + filter.getKey() + "=" + value + "&");
        }
      }
      all = longer;
    }
    return all.stream().map(made -> made.replaceFirst("[?&]$", "")).toList();
  }
}
