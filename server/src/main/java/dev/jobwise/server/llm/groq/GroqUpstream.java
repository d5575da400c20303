package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.armeria.client.ClientRequestContextCaptor;
import com.linecorp.armeria.client.Clients;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.RequestHeadersBuilder;
import dev.jobwise.server.observe.RequestScope;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The parts that all calls of a role share. */
record GroqUpstream(
    WebClient client,
    GroqRequests requests,
    ModelList models,
    ModelDirectory directory,
    ModelStates states,
    RetryPolicy retries) {

  /** A response in progress, and the event loop of its connection. */
  record Exchange(HttpResponse response, EventLoop loop) {}

  /** The same with other models. */
  GroqUpstream with(ModelList others) {
    return new GroqUpstream(client, requests, others, directory, states, retries);
  }

  /** Takes the first model that the provider lists; fails if it names none in time. */
  CompletableFuture<Void> findModels(Duration patience) {
    return directory
        .first()
        .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
        .thenAccept(models::found);
  }

  /**
   * Sends a chat completion request.
   *
   * @param scope of the request that it is for; the provider learns its span, if it has one
   */
  Exchange send(JsonNode body, RequestScope scope) {
    RequestHeadersBuilder headers =
        RequestHeaders.builder(HttpMethod.POST, "/chat/completions")
            .contentType(MediaType.JSON)
            .accept(MediaType.EVENT_STREAM, MediaType.JSON);
    scope.trace(headers::set);
    try (ClientRequestContextCaptor captor = Clients.newContextCaptor()) {
      HttpResponse response =
          client.execute(HttpRequest.of(headers.build(), HttpData.ofUtf8(body.toString())));
      return new Exchange(response, captor.get().eventLoop().withoutContext());
    }
  }
}
