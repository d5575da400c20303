package dev.jobwise.server.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.Server;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A collector of traces, as OTLP over HTTP has it: it keeps what it gets. Thread-safe. */
public final class OtlpStandIn implements AutoCloseable {

  private final List<ExportTraceServiceRequest> requests = new CopyOnWriteArrayList<>();
  private final Server server;

  private OtlpStandIn() {
    server =
        Server.builder().http(0).service("/v1/traces", (ctx, request) -> take(request)).build();
    server.start().join();
  }

  /** A running collector on a free port of this machine. */
  public static OtlpStandIn start() {
    return new OtlpStandIn();
  }

  /** For {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
  public String endpoint() {
    return "http://127.0.0.1:" + server.activeLocalPort();
  }

  private HttpResponse take(HttpRequest request) {
    return HttpResponse.of(request.aggregate().thenApply(this::take));
  }

  private HttpResponse take(AggregatedHttpRequest request) {
    try {
      requests.add(ExportTraceServiceRequest.parseFrom(request.content().array()));
    } catch (InvalidProtocolBufferException notOtlp) {
      return HttpResponse.of(HttpStatus.BAD_REQUEST);
    }
    return HttpResponse.of(
        HttpStatus.OK,
        MediaType.parse("application/x-protobuf"),
        ExportTraceServiceResponse.getDefaultInstance().toByteArray());
  }

  /** All spans so far. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    requests.forEach(
        request ->
            request
                .getResourceSpansList()
                .forEach(
                    resource ->
                        resource
                            .getScopeSpansList()
                            .forEach(scope -> spans.addAll(scope.getSpansList()))));
    return spans;
  }

  /** The spans of one trace. */
  public List<Span> trace(String traceId) {
    return spans().stream().filter(span -> hex(span.getTraceId()).equals(traceId)).toList();
  }

  /** An id as headers write it. */
  public static String hex(ByteString id) {
    return HexFormat.of().formatHex(id.toByteArray());
  }

  /** Everything so far, as text. */
  public String text() {
    return requests.toString();
  }

  /** The attributes of a span as texts. */
  public static Map<String, String> attributes(Span span) {
    return span.getAttributesList().stream()
        .collect(Collectors.toMap(KeyValue::getKey, OtlpStandIn::value));
  }

  private static String value(KeyValue attribute) {
    var value = attribute.getValue();
    return switch (value.getValueCase()) {
      case STRING_VALUE -> value.getStringValue();
      case INT_VALUE -> Long.toString(value.getIntValue());
      case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
      default -> value.toString();
    };
  }

  @Override
  public void close() {
    server.closeAsync();
  }
}
