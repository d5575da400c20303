package dev.jobwise.server;

import dev.jobwise.server.auth.AccessTokens;
import dev.jobwise.server.generation.GenerationGrpcService;
import dev.jobwise.server.generation.History;
import dev.jobwise.server.generation.LetterHttpService;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.CoverLetters;
import dev.jobwise.server.generation.letter.FollowedLetters;
import dev.jobwise.server.generation.letter.LetterMeters;
import dev.jobwise.server.generation.letter.LetterPreparation;
import dev.jobwise.server.generation.letter.LetterReaders;
import dev.jobwise.server.generation.letter.LetterStore;
import dev.jobwise.server.generation.letter.LetterTimer;
import dev.jobwise.server.generation.letter.RunningLetters;
import dev.jobwise.server.generation.resume.Resumes;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.sample.Styles;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.transport.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * Letters and resumes.
 *
 * @param letters drained when the server stops
 */
record GenerationRoom(
    CoverLetters letters, GenerationGrpcService service, List<Endpoint> endpoints) {

  /**
   * Letters whose complete text is examined at the same time, which takes some milliseconds of a
   * core each: most of the processors are left to the words of running letters. On two processors,
   * with 64 letters at a time, a first word comes 2 to 7 ms after the model's, and 50 to 70 ms when
   * the blocking threads examine.
   */
  private static final int EXAMINERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /**
   * @param deleted deletes the files of a user's deleted documents
   */
  static GenerationRoom start(
      Settings settings,
      SharedParts shared,
      ChatModel model,
      Generations generations,
      Rankings rankings,
      Styles styles,
      AccessTokens tokens,
      IntConsumer deleted) {
    Parts parts = shared.parts();
    Duration timeout = settings.llm().timeout();
    LetterStore store = new LetterStore(shared.database(), generations, shared.clock());
    LetterMeters meters = new LetterMeters(shared.telemetry().meters());
    RunningLetters running =
        new RunningLetters(settings.limits().maxRunningLettersPerUser(), meters);
    FollowedLetters followed = new FollowedLetters(generations);
    LetterReaders readers = new LetterReaders(settings.heartbeat());
    Executor examiners =
        parts.addThreads(Executors.newFixedThreadPool(EXAMINERS, Parts.named("examiner")));
    CoverLetters letters =
        new CoverLetters(
            rankings,
            new LetterPreparation(
                rankings, styles, model, shared.clock(), shared.blocking(), timeout),
            model,
            store,
            running,
            followed,
            readers,
            shared.keys(),
            shared.blocking(),
            RequestScope.carriedTo(examiners),
            timeout);
    parts.add(new LetterTimer(store, running, followed, readers, meters)).start();
    Resumes resumes =
        new Resumes(shared.database(), rankings, shared.clock(), shared.keys(), generations);
    History history = new History(shared.database(), generations, letters, deleted);
    return new GenerationRoom(
        letters,
        new GenerationGrpcService(resumes, letters, history),
        LetterHttpService.endpoints(letters, history, tokens, tokens));
  }
}
