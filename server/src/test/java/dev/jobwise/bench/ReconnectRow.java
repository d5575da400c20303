package dev.jobwise.bench;

import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.generation.v1.WatchGenerationRequest;
import dev.jobwise.server.llm.ChatTask;
import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers that lose their connection at any point of a letter and come back with their offset. */
final class ReconnectRow {

  private static final int LETTERS = 50;
  private static final int CUTS_PER_LETTER = 20;
  private static final int PEOPLE = 10;
  private static final int WORDS = 250;
  private static final double WORDS_PER_SECOND = 20;
  private static final int FARTHEST = 70;

  /** Always gives the same cuts. */
  private static final int SEED = 20261122;

  private ReconnectRow() {}

  private record Begun(Applicant applicant, String id) {}

  /** The final text of a reader, and how often it was cut off. */
  private record Read(String text, int cuts) {}

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "reconnect")) {
      List<Applicant> people = world.applicants(PEOPLE);
      int letters = plan.size(LETTERS);
      ConcurrentLinkedQueue<Begun> begun = new ConcurrentLinkedQueue<>();
      ConcurrentLinkedQueue<Future<Boolean>> readers = new ConcurrentLinkedQueue<>();
      ConcurrentLinkedQueue<Integer> cuts = new ConcurrentLinkedQueue<>();
      ExecutorService threads = Executors.newCachedThreadPool();
      Random random = new Random(SEED);
      new Letters(people, new Script(WORDS).playOn(world.groq(), WORDS_PER_SECOND))
          .onStarted(
              (who, id) -> {
                Begun letter = new Begun(who, id);
                begun.add(letter);
                long seed = random.nextLong();
                readers.add(threads.submit(check(letter, new Random(seed), cuts)));
                readers.add(threads.submit(check(letter, null, cuts)));
              })
          .closedLoop(letters, letters)
          .orFail();
      int same = 0;
      for (Future<Boolean> reader : readers) {
        same += reader.get() ? 1 : 0;
      }
      threads.shutdown();
      int calls = world.groq().asked(ChatTask.LETTER).size();
      int cut = cuts.stream().mapToInt(Integer::intValue).sum();
      return List.of(
          Row.counted(
              "%,d random cuts: what a reader has after coming back equals the stored text"
                  .formatted(letters * CUTS_PER_LETTER),
              "%,d cuts in %d letters; %d of %d readers have the stored text"
                  .formatted(cut, letters, same, readers.size()),
              "–",
              same == readers.size() && cut == letters * CUTS_PER_LETTER,
              "see the counts"),
          Row.counted(
              "Three readers of a letter have the same text from one call of the model",
              "%d calls for %d letters".formatted(calls, begun.size()),
              "–",
              same == readers.size() && calls == begun.size(),
              "see the counts"));
    }
  }

  /**
   * Reads a letter, with cuts if there is a source of them, and compares it with the stored text.
   */
  private static Callable<Boolean> check(
      Begun letter, Random cutter, ConcurrentLinkedQueue<Integer> cuts) {
    return () -> {
      Read read = read(letter, cutter);
      cuts.add(read.cuts());
      GetGenerationRequest request =
          GetGenerationRequest.newBuilder().setGenerationId(letter.id()).build();
      return letter
          .applicant()
          .client()
          .generations()
          .getGeneration(request)
          .getGeneration()
          .getCoverLetterText()
          .equals(read.text());
    };
  }

  private static Read read(Begun letter, Random cutter) throws Exception {
    StringBuilder text = new StringBuilder();
    int cuts = 0;
    while (true) {
      boolean cutting = cutter != null && cuts < CUTS_PER_LETTER;
      // Usually early enough for all cuts to find the letter unfinished.
      int until = cutting ? text.length() + 1 + cutter.nextInt(FARTHEST) : Integer.MAX_VALUE;
      if (readUntil(letter, text, until)) {
        return new Read(text.toString(), cuts);
      }
      cuts++;
    }
  }

  /** Continues to read after the text so far; returns whether the letter came to its end. */
  private static boolean readUntil(Begun letter, StringBuilder text, int length) throws Exception {
    WatchGenerationRequest request =
        WatchGenerationRequest.newBuilder()
            .setGenerationId(letter.id())
            .setFromOffset(text.codePointCount(0, text.length()))
            .build();
    try (CancellableContext connection = Context.current().withCancellation()) {
      return connection.call(
          () -> {
            Iterator<CoverLetterEvent> events =
                GenerationServiceGrpc.newBlockingStub(letter.applicant().client().channel())
                    .watchGeneration(request);
            while (text.length() < length) {
              CoverLetterEvent event = events.next();
              if (event.hasCompleted()) {
                return true;
              }
              text.append(event.getDelta().getText());
            }
            return false;
          });
    }
  }
}
