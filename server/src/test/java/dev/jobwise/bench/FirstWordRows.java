package dev.jobwise.bench;

import dev.jobwise.server.llm.ChatTask;
import java.util.ArrayList;
import java.util.List;

/** How soon the model's first word reaches the client. */
final class FirstWordRows {

  private static final int PEOPLE = 16;
  private static final int WORDS = 20;

  /** Enough to measure only the first word, one letter after another. */
  private static final int FEW_WORDS = 6;

  /**
   * The pace of today's fast models; the first word comes 20 ms after the beginning of the answer.
   */
  private static final double WORDS_PER_SECOND = 50;

  private FirstWordRows() {}

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "first-word")) {
      List<Applicant> people = world.applicants(PEOPLE);
      Letters warmUp = letters(world, people);
      warmUp.closedLoop(64, plan.size(1_000)).orFail();
      List<Row> rows = new ArrayList<>();
      rows.add(behindTheModel(plan, world, people));
      rows.addAll(added(plan, world, people, 1));
      rows.addAll(added(plan, world, people, 16));
      return rows;
    }
  }

  private static Letters letters(World world, List<Applicant> people) {
    return new Letters(people, new Script(WORDS).playOn(world.groq(), WORDS_PER_SECOND));
  }

  private static Row behindTheModel(Plan plan, World world, List<Applicant> people)
      throws Exception {
    Figure behind = Figure.millis();
    Figure empty = Figure.millis();
    CpuUse cpu = CpuUse.of(world);
    for (int round = 0; round < plan.rounds(); round++) {
      Letters letters = letters(world, people);
      behind.add(letters.closedLoop(64, plan.size(1_000)).orFail().firstDelays().p50());
      empty.add(Floors.emptyCall(world, 16, plan.size(3_000)).p50());
    }
    return Row.atMost(
        "Streamed letter: first word ≤ 10 ms (p50) behind the model, 64 at a time",
        behind,
        10,
        "ms",
        "empty call at 16 clients, p50 " + empty,
        "use " + cpu.text());
  }

  private static List<Row> added(Plan plan, World world, List<Applicant> people, int atOnce)
      throws Exception {
    int count = plan.size(atOnce == 1 ? 200 : 1_000);
    Script script = new Script(FEW_WORDS).playOn(world.groq(), WORDS_PER_SECOND);
    Letters letters = new Letters(people, script);
    letters.closedLoop(atOnce, atOnce * 10).orFail();
    DirectModel direct = new DirectModel(world.groq(), world.groq().asked(ChatTask.LETTER).get(0));
    direct.firstWords(script, atOnce, atOnce * 10);
    Figure p50 = Figure.millis();
    Figure p99 = Figure.millis();
    Figure direct50 = Figure.millis();
    Figure direct99 = Figure.millis();
    Figure commit50 = Figure.millis();
    Figure commit99 = Figure.millis();
    Figure step50 = Figure.millis();
    Figure step99 = Figure.millis();
    CpuUse cpu = CpuUse.of(world);
    for (int round = 0; round < plan.rounds(); round++) {
      script.playOn(world.groq(), WORDS_PER_SECOND);
      Times plain = direct.firstWords(script, atOnce, count);
      Times through = letters.closedLoop(atOnce, count).orFail().firstWords();
      Times commit = Floors.commit(world, plan.size(500));
      p50.add(through.p50() - plain.p50());
      p99.add(through.p99() - plain.p99());
      direct50.add(plain.p50());
      direct99.add(plain.p99());
      commit50.add(commit.p50());
      commit99.add(commit.p99());
      if (atOnce > 1) {
        Times inStep = letters.inStep(atOnce, count).orFail().firstWords();
        step50.add(inStep.p50() - plain.p50());
        step99.add(inStep.p99() - plain.p99());
      }
    }
    String busy = "use " + cpu.text();
    String name = "Added time to the first word: %s, " + atOnce + " at a time";
    return List.of(
        Row.atMost(
            name.formatted("p50 ≤ 3 ms"),
            p50,
            3,
            "ms",
            "commit p50 "
                + commit50
                + "; the model directly p50 "
                + direct50
                + inStep(atOnce, step50),
            busy),
        Row.atMost(
            name.formatted("p99 ≤ 10 ms"),
            p99,
            10,
            "ms",
            "commit p99 "
                + commit99
                + "; the model directly p99 "
                + direct99
                + inStep(atOnce, step99),
            busy));
  }

  private static String inStep(int atOnce, Figure figure) {
    return atOnce == 1 ? "" : "; when all begin in the same instant " + figure;
  }
}
