package dev.jobwise.server.transport.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.linecorp.armeria.common.QueryParams;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.profile.v1.ImportProfileRequest;
import dev.jobwise.sample.v1.ImportSampleRequest;
import dev.jobwise.sample.v1.UploadSampleRequest;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.conformance.Events;
import dev.jobwise.server.conformance.FormPart;
import dev.jobwise.server.conformance.Wire;
import dev.jobwise.server.testing.Rpcs;
import dev.jobwise.server.transport.check.MessageCheck;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.json.JsonMarshaller;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks by gRPC what a REST request asks, and tells the answer as REST would: so that one table of
 * rows holds both to the same rules. What gRPC cannot say at all, as a number in a text field, is
 * not asked.
 */
public final class GrpcWire implements Wire {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final Map<Integer, List<Status.Code>> CODES =
      Map.of(
          400, List.of(Status.Code.INVALID_ARGUMENT),
          401, List.of(Status.Code.UNAUTHENTICATED),
          403, List.of(Status.Code.PERMISSION_DENIED),
          404, List.of(Status.Code.NOT_FOUND),
          409,
              List.of(
                  Status.Code.ALREADY_EXISTS,
                  Status.Code.FAILED_PRECONDITION,
                  Status.Code.CANCELLED,
                  Status.Code.OUT_OF_RANGE),
          413, List.of(Status.Code.INVALID_ARGUMENT),
          422, List.of(Status.Code.INVALID_ARGUMENT),
          429, List.of(Status.Code.RESOURCE_EXHAUSTED),
          503, List.of(Status.Code.UNAVAILABLE),
          504, List.of(Status.Code.DEADLINE_EXCEEDED));

  private final Channel channel;

  public GrpcWire(Channel channel) {
    this.channel = channel;
  }

  @Override
  public String name() {
    return "grpc";
  }

  @Override
  public Optional<Answer> ask(Call call) {
    Rpcs.Target target = Rpcs.target(call.method(), call.path());
    if (target == null) {
      return Optional.empty();
    }
    ParsedRequest reading = read(call, target);
    if (reading == null) {
      return Optional.empty();
    }
    Channel identified =
        ClientInterceptors.intercept(
            channel, MetadataUtils.newAttachHeadersInterceptor(metadata(call.headers())));
    try {
      return Optional.of(answer(target, reading, identified));
    } catch (StatusRuntimeException failure) {
      return Optional.of(failed(failure, reading));
    }
  }

  /** The message that REST would make of the call; null if gRPC cannot say it. */
  private static ParsedRequest read(Call call, Rpcs.Target target) {
    Message type = target.rpc().request();
    if (!call.parts().isEmpty()) {
      return form(call, type.newBuilderForType());
    }
    if (type instanceof ImportProfileRequest && !call.method().equals("RPC")) {
      return resume(call);
    }
    if (isForm(type) && !call.method().equals("RPC")) {
      return null;
    }
    byte[] body =
        call.method().equals("GET")
            ? null
            : call.body() == null ? new byte[0] : call.body().getBytes(StandardCharsets.UTF_8);
    RestRequest rest =
        new RestRequest(
            body, target.variables(), QueryParams.fromQueryString(Rpcs.query(call.path())), false);
    try {
      ParsedRequest reading = rest.read(type.newBuilderForType());
      return hasWrongTypes(rest.read(type.newBuilderForType())) ? null : reading;
    } catch (AppException malformed) {
      return null;
    }
  }

  private static boolean isForm(Message type) {
    return type instanceof UploadSampleRequest || type instanceof ImportSampleRequest;
  }

  private static ParsedRequest form(Call call, Message.Builder upload) {
    for (String line : call.parts()) {
      FormPart part = FormPart.read(line);
      if (part.isFile()) {
        set(upload, "filename", part.name());
        set(upload, "content", ByteString.copyFrom(part.content()));
      } else if (part.name().equals("document_type")) {
        set(upload, "document_type", new String(part.content(), StandardCharsets.UTF_8));
      }
    }
    if (Rpcs.query(call.path()).contains("save=true")) {
      set(upload, "save", true);
    }
    return new ParsedRequest(upload);
  }

  /** A JSON Resume, which is a body over REST and a file over gRPC. */
  private static ParsedRequest resume(Call call) {
    return call.body() == null
        ? null
        : new ParsedRequest(
            ImportProfileRequest.newBuilder()
                .setFilename("resume.json")
                .setContent(ByteString.copyFromUtf8(call.body()))
                .setSave(Rpcs.query(call.path()).contains("save=true")));
  }

  private static void set(Message.Builder message, String field, Object value) {
    message.setField(message.getDescriptorForType().findFieldByName(field), value);
  }

  private static boolean hasWrongTypes(ParsedRequest reading) {
    try {
      MessageCheck.check(reading);
      return false;
    } catch (AppException refused) {
      return refused.problems().stream().anyMatch(problem -> problem.type().equals("type"));
    }
  }

  private static Metadata metadata(Map<String, String> headers) {
    Metadata metadata = new Metadata();
    headers.forEach(
        (name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (lower.equals("authorization") || lower.equals("idempotency-key")) {
            metadata.put(Metadata.Key.of(lower, Metadata.ASCII_STRING_MARSHALLER), value);
          }
        });
    return metadata;
  }

  private static Answer answer(Rpcs.Target target, ParsedRequest reading, Channel channel) {
    var method = target.rpc().method();
    Message request = reading.message.build();
    if (method.getType() == MethodType.SERVER_STREAMING) {
      JsonNode events =
          events(
              ClientCalls.blockingServerStreamingCall(
                  channel, method, CallOptions.DEFAULT, request));
      return new Answer(200, null, events, events.toString());
    }
    Message response = ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, request);
    var options = target.rpc().descriptor().getOptions();
    int status = options.getExtension(OptionsProto.successStatus);
    if (status == 204) {
      return new Answer(204, null, MissingNode.getInstance(), "");
    }
    HttpRule rule = options.getExtension(AnnotationsProto.http);
    JsonNode json = parse(JsonMarshaller.json(response));
    if (!rule.getResponseBody().isEmpty()) {
      json = json.get(rule.getResponseBody());
    } else if (isForm(request)) {
      json = json.get("sample");
    } else if (request instanceof ImportProfileRequest imported && imported.getSave()) {
      status = 201;
      json = json.get("profile");
    } else {
      json = parse(JsonMarshaller.json(BodyForms.mirror(response, reading.shape())));
    }
    return new Answer(status == 0 ? 200 : status, null, json, json.toString());
  }

  private static JsonNode events(Iterator<Message> stream) {
    Events events = new Events();
    while (stream.hasNext()) {
      if (!(stream.next() instanceof CoverLetterEvent event)) {
        continue; // A chunk of a file.
      }
      String name = event.getEventCase().name().toLowerCase(Locale.ROOT);
      events.add(name, (ObjectNode) parse(JsonMarshaller.json(event)).get(name));
    }
    return events.list();
  }

  private static Answer failed(StatusRuntimeException failure, ParsedRequest reading) {
    com.google.rpc.Status details = StatusProto.fromThrowable(failure);
    ErrorInfo info = detail(details, ErrorInfo.class);
    if (info == null) {
      throw new IllegalStateException("an error without ErrorInfo: " + failure, failure);
    }
    int http = Integer.parseInt(info.getMetadataOrThrow("http_status"));
    require(CODES.get(http).contains(failure.getStatus().getCode()), failure + " is HTTP " + http);
    require(info.getDomain().equals("jobwise"), "domain " + info.getDomain());
    require(info.getReason().matches("[A-Z][A-Z0-9_]+"), "reason " + info.getReason());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("detail", failure.getStatus().getDescription()).put("reason", info.getReason());
    if (http == 422) {
      problems(detail(details, BadRequest.class), json.putArray("errors"), reading);
    }
    return new Answer(http, null, json, json.toString());
  }

  private static void problems(BadRequest violations, ArrayNode errors, ParsedRequest reading) {
    if (violations == null) {
      return;
    }
    for (BadRequest.FieldViolation violation : violations.getFieldViolationsList()) {
      ObjectNode problem = errors.addObject();
      ArrayNode location = problem.putArray("loc");
      reading.location(List.of(violation.getField().split("\\."))).forEach(location::add);
      problem.put("msg", violation.getDescription());
      problem.put("type", violation.getReason().toLowerCase(Locale.ROOT));
    }
  }

  private static <M extends Message> M detail(com.google.rpc.Status status, Class<M> type) {
    try {
      for (Any any : status.getDetailsList()) {
        if (any.is(type)) {
          return any.unpack(type);
        }
      }
      return null;
    } catch (InvalidProtocolBufferException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException own) {
      throw new IllegalStateException(own);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
