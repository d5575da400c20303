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
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Calls the model without JobWise, with exactly the request that JobWise sends. */
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

  /**
   * Time to the first word of each letter, with {@code atOnce} letters at a time, none in step with
   * another.
   */
  Times firstWords(Script script, int atOnce, int letters) throws Exception {
    Queue<Long> firstWords = new ConcurrentLinkedQueue<>();
    Lanes.run(
        atOnce, letters, script.duration(), (lane, letter) -> ask(script.newLetter(), firstWords));
    return Times.of(firstWords);
  }

  private CompletionStage<Void> ask(Script.Letter letter, Queue<Long> firstWords) {
    RequestHeaders headers =
        RequestHeaders.builder(HttpMethod.POST, "/chat/completions")
            .contentType(MediaType.JSON)
            .accept(MediaType.EVENT_STREAM)
            .build();
    String asked = body.replace(company, letter.company());
    CompletableFuture<Void> end = new CompletableFuture<>();
    long start = System.nanoTime();
    HttpResponse response = client.execute(HttpRequest.of(headers, HttpData.ofUtf8(asked)));
    response.subscribe(
        new Reader(letter.word(0), firstWord -> firstWords.add(firstWord - start), end));
    return end;
  }

  private static final class Reader implements Subscriber<HttpObject> {
    private final String word;
    private final LongConsumer onWord;
    private final CompletableFuture<Void> end;
    private boolean found;

    Reader(String word, LongConsumer onWord, CompletableFuture<Void> end) {
      this.word = word;
      this.onWord = onWord;
      this.end = end;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(HttpObject object) {
      // The stand-in writes one chunk at a time, and a chunk of this size arrives in one piece.
      if (!found
          && object instanceof HttpData data
          && data.toString(StandardCharsets.UTF_8).contains(word)) {
        found = true;
        onWord.accept(System.nanoTime());
      }
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      if (found) {
        end.complete(null);
      } else {
        onError(new IllegalStateException("the first word did not come"));
      }
    }
  }
}
