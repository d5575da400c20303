package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.SplitHttpResponse;
import com.linecorp.armeria.common.stream.ClosedStreamException;
import com.linecorp.armeria.common.stream.StreamMessage;
import com.linecorp.armeria.server.Server;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Letters in a real browser, behind a proxy that cuts what it forwards into pieces of a few bytes.
 * Skipped where Debian's {@code chromium} is not installed.
 */
@Timeout(120)
@Slow
class LetterBrowserWireTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** Neither a line, nor an event, nor a character ends where a piece does. */
  private static final int PIECE_BYTES = 7;

  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><script>
      const tell = what => fetch('/told', {method: 'POST', body: JSON.stringify(what)});
      async function readFetch() {
        const answer = await fetch('/api/v1/generations/cover-letter/stream', {method: 'POST',
          headers: {'authorization': '%s', 'accept': 'application/x-ndjson'}, body: '%s'});
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let buffer = '', text = '', reads = 0;
        for (;;) {
          const {value, done} = await reader.read();
          if (done) break;
          reads++;
          buffer += value;
          for (let end; (end = buffer.indexOf('\\n')) >= 0; buffer = buffer.slice(end + 1)) {
            const event = JSON.parse(buffer.slice(0, end));
            if (event.event === 'delta') text += event.text;
            if (event.event === 'completed')
              await tell({by: 'fetch', reads, text, whole: event.generation.cover_letter_text});
          }
        }
      }
      function readEvents() {
        const source = new EventSource('%s');
        let text = '', offset = 0, opened = 0;
        source.addEventListener('open', () => opened++);
        source.addEventListener('delta', event => {
          const delta = JSON.parse(event.data);
          if (delta.offset !== offset) tell({by: 'gap', offset, delta});
          text += delta.text;
          offset = [...text].length;
          if (event.lastEventId !== String(offset)) tell({by: 'id', offset, id: event.lastEventId});
          tell({by: 'delta', text});
        });
        source.addEventListener('completed', event => {
          source.close();
          tell({by: 'events', opened, text,
            whole: JSON.parse(event.data).generation.cover_letter_text});
        });
      }
      readFetch().then(readEvents).catch(failure => tell({by: 'failure', message: String(failure)}));
      </script>
      """;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @TempDir Path userData;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final AtomicBoolean cut = new AtomicBoolean();
  private Process browser;
  private Server proxy;
  private String page;

  @AfterEach
  void stop() throws InterruptedException {
    if (browser != null) {
      browser.descendants().forEach(ProcessHandle::destroyForcibly);
      browser.destroyForcibly().waitFor();
    }
    if (proxy != null) {
      proxy.stop().join();
    }
  }

  @Test
  void fetchAndEventSource_getWholeLetters_throughAProxyThatLosesAConnection() throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "SKIPPED: " + CHROMIUM + " is not installed");
    Applicant applicant = Applicant.of(jobwise);
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text("One 🚀.\n\nTwo.\n\nThree."));
    HeldStream held = new HeldStream();
    jobwise.groq().next(StandInReply.held(held));
    String id = applicant.write(jobwise.port()).next().data().get("generation_id").textValue();
    held.emit("First 🚀");
    String token =
        applicant
            .user()
            .rest()
            .post("/generations/" + id + "/stream-token", "")
            .json()
            .get("access_token")
            .textValue();
    startProxy();
    page =
        PAGE.formatted(
            applicant.bearer(),
            applicant.order(),
            "/api/v1/generations/" + id + "/stream?access_token=" + token);
    browse("http://127.0.0.1:" + proxy.activeLocalPort() + "/page");

    JsonNode fetched = heard("fetch");
    assertThat(fetched.get("text")).isEqualTo(fetched.get("whole"));
    assertThat(fetched.get("text").textValue()).contains("One 🚀.");
    assertThat(fetched.get("reads").intValue()).isGreaterThan(1);
    while (!heard("delta").get("text").textValue().endsWith("First 🚀")) {
      // The greeting may come by itself.
    }
    cut.set(true);
    held.emit(" one");
    held.emit(".\n\nSecond.\n\nThird.").finish();
    JsonNode events = heard("events");
    assertThat(events.get("text")).isEqualTo(events.get("whole"));
    assertThat(events.get("text").textValue()).contains("First 🚀 one.\n\nSecond.");
    assertThat(events.get("opened").intValue()).isEqualTo(2);
    assertThat(cut).isFalse();
  }

  /** The next report of this kind; deltas before it are passed over, anything else is a fault. */
  private JsonNode heard(String by) throws Exception {
    while (true) {
      String report = told.poll(30, TimeUnit.SECONDS);
      assertThat(report).as("what the browser tells").isNotNull();
      JsonNode json = new ObjectMapper().readTree(report);
      if (json.get("by").textValue().equals(by)) {
        return json;
      }
      assertThat(json.get("by").textValue()).as(report).isEqualTo("delta");
    }
  }

  private void browse(String url) throws Exception {
    browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + userData,
                url)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  private void startProxy() {
    WebClient server = WebClient.of("h1c://127.0.0.1:" + jobwise.port());
    proxy =
        Server.builder()
            .http(0)
            .requestTimeoutMillis(0)
            .service(
                "/page", (ctx, req) -> HttpResponse.of(HttpStatus.OK, MediaType.HTML_UTF_8, page))
            .service(
                "/told",
                (ctx, req) ->
                    HttpResponse.of(
                        req.aggregate()
                            .thenApply(
                                report -> {
                                  told.add(report.contentUtf8());
                                  return HttpResponse.of(HttpStatus.NO_CONTENT);
                                })))
            .serviceUnder("/api/", (ctx, req) -> forward(server, req))
            .build();
    proxy.start().join();
  }

  private HttpResponse forward(WebClient server, HttpRequest request) {
    SplitHttpResponse answer = server.execute(request).split();
    return HttpResponse.of(
        answer
            .headers()
            .thenApply(headers -> HttpResponse.of(headers, answer.body().flatMap(this::pieces))));
  }

  private StreamMessage<HttpData> pieces(HttpData data) {
    if (cut.compareAndSet(true, false)) {
      return StreamMessage.aborted(ClosedStreamException.get());
    }
    List<HttpData> pieces = new ArrayList<>();
    byte[] bytes = data.array();
    for (int i = 0; i < bytes.length; i += PIECE_BYTES) {
      pieces.add(HttpData.wrap(bytes, i, Math.min(PIECE_BYTES, bytes.length - i)));
    }
    return StreamMessage.of(pieces.toArray(HttpData[]::new));
  }
}
