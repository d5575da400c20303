package dev.jobwise.server.generation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.StreamTokens;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.generation.letter.CoverLetters;
import dev.jobwise.server.generation.letter.Letter;
import dev.jobwise.server.generation.letter.LetterEvent;
import dev.jobwise.server.generation.letter.LetterOrder;
import dev.jobwise.server.generation.letter.LetterReader;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.error.EarlyErrors;
import dev.jobwise.server.transport.error.Errors;
import dev.jobwise.server.transport.json.JsonMarshaller;
import dev.jobwise.server.transport.limit.OpenAnswers;
import dev.jobwise.server.transport.rest.JsonRequests;
import dev.jobwise.server.transport.rest.TextStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cover letters over HTTP as they are written, as server-sent events or NDJSON: the counterparts of
 * {@code StreamCoverLetter} and {@code WatchGeneration}, which can't be transcoded. An error before
 * the first event is an ordinary JSON response, a later one is the event {@code failed}.
 */
public final class LetterHttpService {

  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");

  private final CoverLetters letters;

  private LetterHttpService(CoverLetters letters) {
    this.letters = letters;
  }

  /** The three routes with their services. */
  public static List<Endpoint> endpoints(
      CoverLetters letters, History history, StreamTokens tokens, TokenVerifier verifier) {
    LetterHttpService service = new LetterHttpService(letters);
    StreamTokenHttpService token = new StreamTokenHttpService(history, tokens, verifier);
    String document = "/api/v1/generations/{" + StreamTokenHttpService.ID + "}";
    return List.of(
        Endpoint.of(HttpMethod.POST, "/api/v1/generations/cover-letter/stream", service::write),
        Endpoint.of(HttpMethod.GET, document + "/stream", service::watch, token::caller),
        Endpoint.of(HttpMethod.POST, document + "/stream-token", token));
  }

  private HttpResponse write(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    return HttpResponse.of(
        JsonRequests.read(ctx, request, GenerateCoverLetterRequest.getDefaultInstance())
            .thenComposeAsync(
                order -> {
                  LetterOrder asked = GenerationMessages.letterOrder(caller, order);
                  OpenAnswers.admit(ctx, LetterReader.BYTES);
                  return letters.start(asked);
                },
                ctx.blockingTaskExecutor())
            .thenApply(letter -> stream(ctx, letter, 0))
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  private HttpResponse watch(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    return HttpResponse.of(
        JsonRequests.read(ctx, request, GetGenerationRequest.getDefaultInstance())
            .thenApplyAsync(
                asked -> {
                  int from = from(ctx);
                  OpenAnswers.admit(ctx, LetterReader.BYTES);
                  Letter letter = letters.find(caller, asked.getGenerationId(), from);
                  OpenAnswers.admit(ctx, LetterReader.bytes(letter));
                  return stream(ctx, letter, from);
                },
                ctx.blockingTaskExecutor())
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  /**
   * Where to start reading: at the query's offset, else at the last position of a reconnecting
   * browser, else at the beginning.
   */
  private static int from(ServiceRequestContext ctx) {
    String asked = ctx.queryParam("from");
    if (asked != null) {
      if (!INTEGER.matcher(asked).matches()) {
        throw badFrom("from must be an integer", "type");
      }
      if (asked.startsWith("-") && codePoints(asked.substring(1)) > 0) {
        throw badFrom("from must be greater than or equal to 0", "range");
      }
      return codePoints(asked.replaceFirst("[+-]", ""));
    }
    String last = ctx.request().headers().get("last-event-id", "");
    return last.matches("\\d+") ? codePoints(last) : 0;
  }

  /** A number that does not fit is beyond the end of any letter. */
  private static int codePoints(String digits) {
    String number = digits.replaceFirst("^0+(?=\\d)", "");
    return number.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(number);
  }

  private static AppException badFrom(String message, String type) {
    return AppException.invalid(List.of(new FieldProblem(List.of("query", "from"), message, type)));
  }

  private HttpResponse stream(ServiceRequestContext ctx, Letter letter, int from) {
    LetterFormat format = format(ctx.request().headers());
    TextStream stream = new TextStream(ctx, format.mediaType());
    if (!format.opening().isEmpty()) {
      stream.send(format.opening());
    }
    LetterReader reader = letters.read(letter, from, new HttpSink(format, stream));
    stream.onEnd(reader::close);
    stream.onReady(reader::pump);
    // The stream may have become ready before the handler was there.
    reader.pump();
    return stream.response();
  }

  /** The format that the caller prefers: events, unless the caller refuses only those. */
  private static LetterFormat format(RequestHeaders headers) {
    Set<LetterFormat> refused = EnumSet.noneOf(LetterFormat.class);
    for (MediaType accepted : headers.accept()) {
      for (LetterFormat format : LetterFormat.values()) {
        if (!accepted.nameWithoutParameters().equals(format.mediaType())) {
          continue;
        }
        if (accepted.qualityFactor() > 0) {
          return format;
        }
        refused.add(format);
      }
    }
    boolean linesInstead =
        refused.contains(LetterFormat.EVENTS) && !refused.contains(LetterFormat.LINES);
    return linesInstead ? LetterFormat.LINES : LetterFormat.EVENTS;
  }

  /** An HTTP response as the sink of a reader. */
  private record HttpSink(LetterFormat format, TextStream stream) implements LetterReader.Sink {

    @Override
    public boolean isReady() {
      return stream.isReady();
    }

    @Override
    public void event(LetterEvent event) {
      CoverLetterEvent message = GenerationMessages.message(event);
      FieldDescriptor field =
          message.getOneofFieldDescriptor(CoverLetterEvent.getDescriptor().getOneofs().get(0));
      String json = JsonMarshaller.json((Message) message.getField(field));
      if (event instanceof LetterEvent.Heartbeat) {
        stream.send(format.heartbeat());
      } else if (event instanceof LetterEvent.Delta delta) {
        stream.send(format.delta(delta.end(), json));
      } else {
        stream.send(format.event(field.getName(), json));
      }
      if (event instanceof LetterEvent.Completed) {
        stream.close();
      }
    }

    @Override
    public void failed(AppException failure) {
      Map<String, String> facts = failure.metadata();
      ObjectNode json =
          JsonNodeFactory.instance
              .objectNode()
              .put("detail", failure.getMessage())
              .put("status", failure.status())
              .put("reason", failure.wireName())
              .put("generation_id", facts.get("generation_id"))
              .put("length", Integer.parseInt(facts.get("length")));
      Errors.addEnd(json, failure);
      stream.send(format.event("failed", json.toString()));
      stream.close();
    }

    @Override
    public void broken(Throwable cause) {
      stream.abort(cause);
    }
  }
}
