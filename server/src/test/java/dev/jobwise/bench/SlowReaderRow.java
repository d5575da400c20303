package dev.jobwise.bench;

import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.WatchGenerationRequest;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Readers that stop reading, next to others that keep reading the same letters. */
final class SlowReaderRow {

  private static final int PEOPLE = 16;
  private static final int AT_ONCE = 64;
  private static final int LETTERS = 3 * AT_ONCE;
  private static final int WORDS = 100;
  private static final double WORDS_PER_SECOND = 20;

  /** Bytes of a letter that the server may send before it must wait for its reader. */
  private static final int WINDOW = 256;

  /** The server accepts a hundred streams on each. */
  private static final int CHANNELS = 1 + LETTERS / 64;

  private SlowReaderRow() {}

  private static ManagedChannel channel(World world) {
    return NettyChannelBuilder.forAddress("127.0.0.1", world.server().port())
        .usePlaintext()
        .directExecutor()
        .flowControlWindow(WINDOW)
        .build();
  }

  static List<Row> measure(Plan plan) throws Exception {
    try (World world = World.start(plan, "slow-reader")) {
      List<Applicant> people = world.applicants(PEOPLE);
      letters(world, people).closedLoop(AT_ONCE, plan.size(2 * LETTERS)).orFail();
      Figure ratio = new Figure("×");
      Figure alone = Figure.millis();
      Figure beside = Figure.millis();
      int stalled = 0;
      CpuUse cpu = CpuUse.of(world);
      for (int round = 0; round < plan.rounds(); round++) {
        double without =
            letters(world, people).closedLoop(AT_ONCE, LETTERS).orFail().delays().p99();
        List<ManagedChannel> channels =
            Stream.generate(() -> channel(world)).limit(CHANNELS).toList();
        Queue<Stalled> readers = new ConcurrentLinkedQueue<>();
        double with =
            letters(world, people)
                .onStarted(
                    (who, id) ->
                        readers.add(
                            Stalled.watch(who, channels.get(readers.size() % CHANNELS), id)))
                .closedLoop(AT_ONCE, LETTERS)
                .orFail()
                .delays()
                .p99();
        stalled += (int) readers.stream().filter(Stalled::isStalled).count();
        channels.forEach(ManagedChannel::shutdownNow);
        alone.add(without);
        beside.add(with);
        ratio.add(with / without);
      }
      return List.of(
          Row.atMost(
              "Readers that stop reading: p99 of the others' delay ≤ 1.5 × that without them",
              ratio,
              1.5,
              "×",
              "%d letters at a time, each with one reader that stopped (%d of %d stood still to the end);"
                      .formatted(AT_ONCE, stalled, LETTERS * plan.rounds())
                  + " with them "
                  + beside
                  + ", without "
                  + alone,
              "use " + cpu.text()));
    }
  }

  private static Letters letters(World world, List<Applicant> people) {
    return new Letters(people, new Script(WORDS).playOn(world.groq(), WORDS_PER_SECOND));
  }

  /** Takes two events and no more. */
  private static final class Stalled
      implements ClientResponseObserver<WatchGenerationRequest, CoverLetterEvent> {

    private final AtomicInteger events = new AtomicInteger();
    private volatile boolean ended;

    static Stalled watch(Applicant applicant, ManagedChannel channel, String generationId) {
      Stalled reader = new Stalled();
      applicant
          .generationsOver(channel)
          .watchGeneration(
              WatchGenerationRequest.newBuilder().setGenerationId(generationId).build(), reader);
      return reader;
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<WatchGenerationRequest> call) {
      call.disableAutoRequestWithInitial(2);
    }

    @Override
    public void onNext(CoverLetterEvent event) {
      events.incrementAndGet();
    }

    @Override
    public void onError(Throwable failure) {
      ended = true;
    }

    @Override
    public void onCompleted() {
      ended = true;
    }

    boolean isStalled() {
      return !ended && events.get() == 2;
    }
  }
}
