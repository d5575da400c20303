package dev.jobwise.server.transport.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.google.protobuf.util.JsonFormat;
import com.linecorp.armeria.common.grpc.GrpcJsonMarshaller;
import io.grpc.MethodDescriptor.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Writes responses as the contract shows them; see {@link JsonWriter}. */
public final class JsonMarshaller implements GrpcJsonMarshaller {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // Writes an emoji as four bytes rather than two escapes of six.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /**
   * Reads messages of gRPC clients that chose JSON; JsonReader reads REST bodies. Armeria's default
   * reader generates a class for every message at startup, which took a fifth of the startup time.
   */
  private static final GrpcJsonMarshaller READER =
      GrpcJsonMarshaller.builderForGson()
          .jsonParserCustomizer(
              (Function<JsonFormat.Parser, JsonFormat.Parser>)
                  JsonFormat.Parser::ignoringUnknownFields)
          .build();

  /**
   * One response on one line, as REST would show it.
   *
   * @param answer a message, or a {@link PartialMessage}
   */
  public static String json(Object answer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      JsonWriter.write(answer, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** As {@link #json}, in UTF-8. */
  public static byte[] bytes(Object answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      JsonWriter.write(answer, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public <T> void serializeMessage(Marshaller<T> marshaller, T message, OutputStream target)
      throws IOException {
    try (JsonGenerator out = JSON.createGenerator(target)) {
      JsonWriter.write(message, out);
    }
  }

  @Override
  public <T> T deserializeMessage(Marshaller<T> marshaller, InputStream source) throws IOException {
    return READER.deserializeMessage(marshaller, source);
  }
}
