package dev.jobwise.server.llm.offline;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.OfferedModel;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.llm.offline.letter.LetterLanguage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The built-in model, for servers without an account at a provider. It writes by rules, from the
 * facts of the request alone. It uses no network and no randomness, so equal facts give equal
 * answers, and it says nothing about an applicant that is not in the facts.
 *
 * <p>It streams word by word at a set pace. A timer serves all streams, so that a stream holds no
 * thread between words.
 */
public final class OfflineChatModel implements ChatModel, AutoCloseable {

  /** The name of this model in answers. */
  public static final String NAME = "offline";

  private final long nanosPerWord;
  private final ScheduledThreadPoolExecutor timer;

  /**
   * @param pace the time between two streamed words; zero streams as fast as possible
   */
  public OfflineChatModel(Duration pace) {
    this.nanosPerWord = pace.toNanos();
    // Two threads, so that the analysis of a long sample does not delay streams.
    this.timer =
        new ScheduledThreadPoolExecutor(
            2,
            work -> {
              Thread thread = new Thread(work, "offline-model");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public List<OfferedModel> offered() {
    List<ChatTask> all = List.of(ChatTask.LETTER, ChatTask.ENHANCE, ChatTask.RANK, ChatTask.STYLE);
    return List.of(new OfferedModel(NAME, all, all, true, null));
  }

  @Override
  public String letterLanguage(String wanted, String facts) {
    return LetterLanguage.of(wanted, facts);
  }

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
    long start = System.nanoTime();
    CompletableFuture<ChatAnswer> answer = new CompletableFuture<>();
    Future<?> work =
        timer.submit(
            () -> {
              try {
                String text = OfflineWriter.write(request);
                if (request.deadline().hasPassed()) {
                  throw ChatErrors.timeout(request.deadline());
                }
                answer.complete(new ChatAnswer(text, usage(request, text, start)));
              } catch (AppException failure) {
                answer.completeExceptionally(failure);
              } catch (RuntimeException | StackOverflowError fault) {
                answer.completeExceptionally(unavailable(fault));
              }
            });
    answer.whenComplete(
        (done, failure) -> {
          if (answer.isCancelled()) {
            work.cancel(true);
          }
        });
    return answer;
  }

  @Override
  public ChatCall stream(ChatRequest request, ChatListener listener) {
    Stream stream = new Stream(request, listener);
    listener.onSent();
    timer.execute(stream::begin);
    return stream;
  }

  /** Ends all running streams without informing their listeners. */
  @Override
  public void close() {
    timer.shutdownNow();
  }

  /**
   * A running stream. Its steps run one after another; only {@link #cancel} is called by others.
   */
  private final class Stream implements ChatCall {
    private final long start = System.nanoTime();
    private final ChatRequest request;
    private final ChatListener listener;
    private String text;
    private int position;
    private long nextWordAt;
    private volatile boolean cancelled;

    Stream(ChatRequest request, ChatListener listener) {
      this.request = request;
      this.listener = listener;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    void begin() {
      if (cancelled) {
        return;
      }
      try {
        text = OfflineWriter.write(request);
      } catch (RuntimeException | StackOverflowError fault) {
        listener.onFailure(unavailable(fault));
        return;
      }
      if (request.deadline().hasPassed()) {
        listener.onFailure(ChatErrors.timeout(request.deadline()));
        return;
      }
      listener.onModel(NAME);
      nextWordAt = System.nanoTime();
      sendDueWords();
    }

    private void sendDueWords() {
      // After a delay, several words may be due: the pace applies to the whole answer.
      while (position < text.length() && nextWordAt - System.nanoTime() <= 0) {
        if (cancelled) {
          return;
        }
        if (request.deadline().hasPassed()) {
          listener.onFailure(ChatErrors.timeout(request.deadline()));
          return;
        }
        int end = endOfWord(text, position);
        String word = text.substring(position, end);
        position = end;
        nextWordAt += nanosPerWord;
        listener.onText(word);
      }
      if (cancelled) {
        return;
      }
      if (position == text.length()) {
        listener.onEnd(usage(request, text, start));
        return;
      }
      long untilDeadline = Math.max(0, request.deadline().remaining().toNanos());
      if (untilDeadline == 0) {
        listener.onFailure(ChatErrors.timeout(request.deadline()));
        return;
      }
      long wait = Math.min(nextWordAt - System.nanoTime(), untilDeadline);
      timer.schedule(this::sendDueWords, wait, TimeUnit.NANOSECONDS);
    }
  }

  /**
   * Returns the end of the next word and the white space after it, so that the pieces form the
   * text.
   */
  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static ChatUsage usage(ChatRequest request, String text, long start) {
    return new ChatUsage(
        NAME,
        TokenEstimate.ofQuestion(request),
        Math.max(1, TokenEstimate.of(text)),
        (System.nanoTime() - start) / 1e9);
  }

  private static AppException unavailable(Throwable fault) {
    AppException failure = ChatErrors.unavailable();
    failure.addSuppressed(fault);
    return failure;
  }
}
