package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.multipart.BodyPart;
import com.linecorp.armeria.common.multipart.MimeParsingException;
import com.linecorp.armeria.common.multipart.Multipart;
import com.linecorp.armeria.common.util.Exceptions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads {@code multipart/form-data} bodies, keeping no more of them than was asked for. */
public final class Uploads {

  /** Fields are names and choices; longer ones are cut, and then match nothing. */
  private static final int MAX_FIELD_BYTES = 1024;

  /** Parts after these are read and forgotten: forms have a handful. */
  private static final int MAX_PARTS = 16;

  private static final Part FORGOTTEN = new Part("", null, new byte[0]);

  private Uploads() {}

  /**
   * A form as it was sent. Of parts with the same name the first counts.
   *
   * @param fields texts by name
   * @param files parts that name a file, by the name of their field
   */
  public record Form(Map<String, String> fields, Map<String, File> files) {

    static final Form EMPTY = new Form(Map.of(), Map.of());

    private static Form of(List<Part> parts) {
      Map<String, String> fields = new HashMap<>();
      Map<String, File> files = new HashMap<>();
      for (Part part : parts) {
        if (part.filename() == null) {
          fields.putIfAbsent(part.name(), new String(part.content(), StandardCharsets.UTF_8));
        } else {
          files.putIfAbsent(part.name(), new File(part.filename(), part.content()));
        }
      }
      return new Form(fields, files);
    }
  }

  /**
   * @param name as the sender gave it; may hold a path
   * @param content the file, or its first {@code maxFileBytes} + 1 bytes if it has more
   */
  public record File(String name, byte[] content) {}

  private record Part(String name, String filename, byte[] content) {}

  /**
   * Reads the whole body. What exceeds the limits is thrown away but read, so that the sender hears
   * the answer rather than a reset connection.
   *
   * @return the form; an empty one if the body is no multipart form
   */
  public static CompletableFuture<Form> read(HttpRequest request, int maxFileBytes) {
    MediaType type = request.contentType();
    if (type == null
        || !type.is(MediaType.MULTIPART_FORM_DATA)
        || !type.parameters().containsKey("boundary")) {
      return request.subscribe().thenApply(read -> Form.EMPTY);
    }
    AtomicInteger count = new AtomicInteger();
    return Multipart.from(request)
        .<Part>collect(part -> read(part, count.incrementAndGet(), maxFileBytes))
        .thenApply(Form::of)
        .exceptionally(Uploads::noForm);
  }

  private static CompletableFuture<Part> read(BodyPart part, int position, int maxFileBytes) {
    if (position > MAX_PARTS || part.name() == null) {
      return part.content().subscribe().thenApply(read -> FORGOTTEN);
    }
    int limit = part.filename() == null ? MAX_FIELD_BYTES : maxFileBytes + 1;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    return part.content()
        .peek(data -> keep(data, kept, limit))
        .subscribe()
        .thenApply(read -> new Part(part.name(), part.filename(), kept.toByteArray()));
  }

  private static void keep(HttpData data, ByteArrayOutputStream kept, int limit) {
    kept.write(data.array(), 0, Math.min(data.length(), limit - kept.size()));
  }

  private static Form noForm(Throwable failure) {
    if (Exceptions.peel(failure) instanceof MimeParsingException) {
      return Form.EMPTY;
    }
    throw new CompletionException(Exceptions.peel(failure));
  }
}
