package dev.jobwise.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A thousand letters that run at the same time. */
final class ThousandRows {

  private static final int PEOPLE = 25;
  private static final double WORDS_PER_SECOND = 20;

  /** All letters begin within ten seconds; the first one then has ten more seconds to write. */
  private static final int BEGUN_WITHIN_SECONDS = 10;

  private static final int WORDS = 400;

  /** Threads that any JVM occasionally adds, such as a compiler's. */
  private static final int THREADS_OF_THE_JVM = 3;

  private ThousandRows() {}

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "thousand")) {
      List<Applicant> people = world.applicants(PEOPLE);
      int letters = plan.size(1_000);
      // Java compiles frequently used code, and needs the processors for that.
      all(world, people, letters, () -> {}).orFail();
      int threadsOfTen = threadsDuring(world, people, 10);

      Figure delay = Figure.millis();
      Figure threads = new Figure("");
      int whole = 0;
      int asked = 0;
      String failure = "";
      CpuUse cpu = CpuUse.of(world);
      for (int round = 0; round < plan.rounds(); round++) {
        AtomicInteger seen = new AtomicInteger();
        Letters.Result result = all(world, people, letters, () -> seen.set(threads(world)));
        asked += letters;
        whole += result.whole().size();
        failure = result.failures().isEmpty() ? failure : result.failures().get(0);
        delay.add(result.delays().p99());
        threads.add(seen.get());
      }
      String busy = "use " + cpu.text();
      ServerProcess.Heap heap = world.server().heap();
      String name = "%,d letters at once, 20 words a second each: ".formatted(letters);
      return List.of(
          Row.counted(
              name + "none lost, none damaged",
              "%,d of %,d whole".formatted(whole, asked),
              "–",
              whole == asked,
              failure + "; " + busy),
          Row.atMost(name + "p99 of the delay of each word ≤ 50 ms", delay, 50, "ms", "–", busy),
          Row.atMost(
              name + "heap ≤ 512 MB",
              Figure.of(heap.fullest(), "MB"),
              512,
              "MB",
              heap.live()
                  + " MB live, process %.0f MB".formatted(world.server().residentMebibytes()),
              busy),
          Row.atMost(
              name + "as many threads as with 10",
              threads,
              threadsOfTen + THREADS_OF_THE_JVM,
              "",
              threadsOfTen + " with 10",
              busy));
    }
  }

  private static Letters.Result all(
      World world, List<Applicant> people, int letters, Runnable onAll) throws Exception {
    return new Letters(people, new Script(WORDS).playOn(world.groq(), WORDS_PER_SECOND))
        .openLoop(letters, (double) letters / BEGUN_WITHIN_SECONDS, onAll);
  }

  private static int threadsDuring(World world, List<Applicant> people, int letters)
      throws Exception {
    AtomicInteger seen = new AtomicInteger();
    new Letters(people, new Script(40).playOn(world.groq(), WORDS_PER_SECOND))
        .openLoop(letters, 100, () -> seen.set(threads(world)))
        .orFail();
    return seen.get();
  }

  private static int threads(World world) {
    try {
      return world.server().threads();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
