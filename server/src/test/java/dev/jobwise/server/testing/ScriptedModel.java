package dev.jobwise.server.testing;

import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.OfferedModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A model whose complete answers a test gives by hand, when it wants. It streams nothing. */
public final class ScriptedModel implements ChatModel {

  private final List<ChatRequest> requests = new CopyOnWriteArrayList<>();
  private final List<CompletableFuture<ChatAnswer>> answers = new CopyOnWriteArrayList<>();
  private volatile List<OfferedModel> offered = List.of();

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
    CompletableFuture<ChatAnswer> answer = new CompletableFuture<>();
    answers.add(answer);
    requests.add(request);
    return answer;
  }

  @Override
  public ChatCall stream(ChatRequest request, ChatListener listener) {
    throw new UnsupportedOperationException("this model answers only whole");
  }

  /** Offers these models for rankings. */
  public void offer(String... models) {
    offered =
        Stream.of(models)
            .map(id -> new OfferedModel(id, List.of(ChatTask.RANK), List.of(), true, null))
            .toList();
  }

  @Override
  public List<OfferedModel> offered() {
    return offered;
  }

  /** The questions so far. */
  public List<ChatRequest> requests() {
    return requests;
  }

  /** Answers the question with that number, from 0: model "scripted", 100 tokens, 1.25 seconds. */
  public void answer(int question, String text) {
    answers.get(question).complete(new ChatAnswer(text, new ChatUsage("scripted", 80, 20, 1.25)));
  }

  /** Fails the question with that number, from 0. */
  public void fail(int question, RuntimeException failure) {
    answers.get(question).completeExceptionally(failure);
  }
}
