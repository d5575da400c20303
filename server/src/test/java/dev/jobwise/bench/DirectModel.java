package dev.jobwise.bench;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpObject;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.auth.AuthToken;
import dev.jobwise.server.testing.GroqStandIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The model asked without JobWise, with the very request that JobWise sends. */
final class DirectModel {

  private final WebClient client;
  private final String body;
  private final String company;

  /**
   * @param asked a request for a letter as JobWise sent it
   */
  DirectModel(GroqStandIn groq, GroqStandIn.Asked asked) {
    client =
        WebClient.builder(groq.baseUri().toString().replaceFirst("^http:", "h1c:"))
            .auth(AuthToken.ofOAuth2(GroqStandIn.API_KEY))
            .responseTimeoutMillis(0)
            .build();
    body = asked.body().toString();
    company = asked.facts().path("company_name").asText();
  }

  /** Time to the first word of each letter, so many at a time. */
  Times firstWords(Script script, int atOnce, int letters) throws Exception {
    ConcurrentLinkedQueue<Long> firstWords = new ConcurrentLinkedQueue<>();
    AtomicInteger begun = new AtomicInteger();
    List<CompletableFuture<Void>> lanes = new ArrayList<>();
    for (int lane = 0; lane < atOnce; lane++) {
      CompletableFuture<Void> end = new CompletableFuture<>();
      lanes.add(end);
      next(script, begun, letters, firstWords, end);
    }
    CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new)).get(3, TimeUnit.MINUTES);
    return Times.of(firstWords);
  }

  private void next(
      Script script,
      AtomicInteger begun,
      int letters,
      ConcurrentLinkedQueue<Long> firstWords,
      CompletableFuture<Void> end) {
    if (begun.getAndIncrement() >= letters) {
      end.complete(null);
      return;
    }
    Script.Letter letter = script.newLetter();
    RequestHeaders headers =
        RequestHeaders.builder(HttpMethod.POST, "/chat/completions")
            .contentType(MediaType.JSON)
            .accept(MediaType.EVENT_STREAM)
            .build();
    String asked = body.replace(company, letter.company());
    long start = System.nanoTime();
    HttpResponse response = client.execute(HttpRequest.of(headers, HttpData.ofUtf8(asked)));
    response.subscribe(
        new Reader(
            letter.company(),
            firstWord -> firstWords.add(firstWord - start),
            failure -> {
              if (failure == null) {
                next(script, begun, letters, firstWords, end);
              } else {
                end.completeExceptionally(failure);
              }
            }));
  }

  private static final class Reader implements Subscriber<HttpObject> {
    private final String word;
    private final LongConsumer onWord;
    private final Consumer<Throwable> onEnd;
    private boolean found;

    Reader(String word, LongConsumer onWord, Consumer<Throwable> onEnd) {
      this.word = word;
      this.onWord = onWord;
      this.onEnd = onEnd;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(HttpObject object) {
      // A write of the stand-in is a chunk, and a chunk of this size comes in one piece.
      if (!found
          && object instanceof HttpData data
          && data.toString(StandardCharsets.UTF_8).contains(word)) {
        found = true;
        onWord.accept(System.nanoTime());
      }
    }

    @Override
    public void onError(Throwable failure) {
      onEnd.accept(failure);
    }

    @Override
    public void onComplete() {
      onEnd.accept(found ? null : new IllegalStateException("the first word did not come"));
    }
  }
}
