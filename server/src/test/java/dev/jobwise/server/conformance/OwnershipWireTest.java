package dev.jobwise.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.TextFormat;
import com.google.protobuf.Value;
import com.google.rpc.ErrorInfo;
import dev.jobwise.options.v1.Format;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.options.v1.Rule;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rpcs;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every field of every method that takes an id, with an id of somebody else: the descriptors say
 * which there are, {@code ownership.properties} what must come of it.
 */
@Slow
class OwnershipWireTest {

  private static final String SECRET = "a-text-that-only-its-owner-may-see";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  /**
   * A field that takes an id, as {@code GetJob.job_id} or {@code UpdateExperiences.experience.id}.
   */
  private record Taker(Rpcs.Rpc rpc, FieldDescriptor field, FieldDescriptor inside) {

    String key() {
      String path = field.getName() + (inside == null ? "" : "." + inside.getName());
      return rpc.descriptor().getName() + "." + path;
    }
  }

  @Test
  void everyFieldThatTakesAnId_hasAVerdict() throws IOException {
    List<String> keys = takers().stream().map(Taker::key).toList();

    assertThat(verdicts().keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void idsOfOthers_openNothing() throws IOException {
    Owned ann = new Owned(jobwise.newUser(), SECRET);
    Owned eve = new Owned(jobwise.newUser(), "eve");
    List<JsonNode> before = ann.everything();
    Map<String, String> found = new TreeMap<>();
    ManagedChannel channel =
        NettyChannelBuilder.forAddress("127.0.0.1", jobwise.port()).usePlaintext().build();
    try {
      Channel asEve = as(eve.user, channel);
      for (Taker taker : takers()) {
        found.put(taker.key(), outcome(asEve, taker, eve, ann));
      }
    } finally {
      channel.shutdownNow();
    }

    assertThat(found).isEqualTo(verdicts());
    assertThat(ann.everything()).isEqualTo(before);
  }

  /** HTTP status of a refusal, else {@code nothing}; fails if a text of the owner comes back. */
  private static String outcome(Channel channel, Taker taker, Owned eve, Owned ann) {
    Message.Builder request = taker.rpc().request().newBuilderForType();
    fill(request, taker.inside() == null ? null : taker.field(), eve);
    if (taker.inside() == null) {
      set(request, taker.field(), ann.id(taker.field()));
    } else {
      Message.Builder entry = request.newBuilderForField(taker.field());
      fill(entry, null, eve);
      set(entry, taker.inside(), ann.id(taker.field()));
      set(request, taker.field(), entry.build());
    }
    try {
      String answer = call(channel, taker.rpc(), request.build());
      assertThat(answer).as(taker.key()).doesNotContain(SECRET);
      return "nothing";
    } catch (StatusRuntimeException refused) {
      return StatusProto.fromThrowable(refused).getDetailsList().stream()
          .filter(detail -> detail.is(ErrorInfo.class))
          .map(OwnershipWireTest::status)
          .findFirst()
          .orElseThrow(() -> refused);
    }
  }

  private static String status(com.google.protobuf.Any detail) {
    try {
      return detail.unpack(ErrorInfo.class).getMetadataOrThrow("http_status");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String call(Channel channel, Rpcs.Rpc rpc, Message request) {
    if (rpc.method().getType() == MethodType.SERVER_STREAMING) {
      StringBuilder events = new StringBuilder();
      ClientCalls.blockingServerStreamingCall(channel, rpc.method(), CallOptions.DEFAULT, request)
          .forEachRemaining(events::append);
      return events.toString();
    }
    Message answer =
        ClientCalls.blockingUnaryCall(channel, rpc.method(), CallOptions.DEFAULT, request);
    return TextFormat.printer().escapingNonAscii(false).printToString(answer);
  }

  /** Sets what the message needs, with ids of {@code own}. */
  private static void fill(Message.Builder message, FieldDescriptor except, Owned own) {
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      Rule rule = field.getOptions().getExtension(OptionsProto.rule);
      boolean single = field.getOptions().getExtension(OptionsProto.bodyForm).getSingleObject();
      if (field.equals(except) || !rule.getRequired() && !(single && except == null)) {
        continue;
      }
      if (field.getJavaType() != JavaType.MESSAGE) {
        set(message, field, own.has(field) ? own.id(field) : text(rule));
      } else if (field.getMessageType().equals(Struct.getDescriptor())) {
        Value value = Value.newBuilder().setStringValue("x").build();
        set(message, field, Struct.newBuilder().putFields("x", value).build());
      } else {
        Message.Builder nested = message.newBuilderForField(field);
        fill(nested, null, own);
        if (rule.getRequireList().contains("id")) {
          set(nested, nested.getDescriptorForType().findFieldByName("id"), own.id(field));
        }
        set(message, field, nested.build());
      }
    }
  }

  private static String text(Rule rule) {
    if (rule.getOneOfCount() > 0) {
      return rule.getOneOf(0);
    }
    if (rule.getFormat() == Format.FORMAT_DATE) {
      return "2020-01-01";
    }
    return rule.getFormat() == Format.FORMAT_EMAIL ? "eve@example.com" : "a text of eve";
  }

  private static void set(Message.Builder message, FieldDescriptor field, Object value) {
    message.setField(field, field.isRepeated() ? List.of(value) : value);
  }

  private static List<Taker> takers() {
    List<Taker> takers = new ArrayList<>();
    for (Rpcs.Rpc rpc : Rpcs.all()) {
      for (FieldDescriptor field : rpc.request().getDescriptorForType().getFields()) {
        if (field.getName().endsWith("_id") || field.getName().endsWith("_ids")) {
          takers.add(new Taker(rpc, field, null));
        } else if (field.getJavaType() == JavaType.MESSAGE) {
          FieldDescriptor id = field.getMessageType().findFieldByName("id");
          if (id != null) {
            takers.add(new Taker(rpc, field, id));
          }
        }
      }
    }
    return takers;
  }

  private static Map<String, String> verdicts() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        OwnershipWireTest.class.getResourceAsStream("/conformance/ownership.properties")) {
      properties.load(in);
    }
    Map<String, String> verdicts = new TreeMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      verdicts.put(key, properties.getProperty(key));
    }
    return verdicts;
  }

  private static Channel as(TestUser user, Channel channel) {
    Metadata identity = new Metadata();
    identity.put(
        Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
        "Bearer " + user.client().accessToken());
    return ClientInterceptors.intercept(
        channel, MetadataUtils.newAttachHeadersInterceptor(identity));
  }
}
