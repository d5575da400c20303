package dev.jobwise.server.transport.body;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads {@code multipart/form-data} bodies and keeps no more of them than requested. */
public final class Uploads {

  private Uploads() {}

  /**
   * Reads the whole body. It reads and discards everything beyond the limits, so that the sender
   * gets a response rather than a reset connection.
   *
   * @param fileField the only field whose file is kept
   * @return the form; empty if the body is not a multipart form
   */
  public static CompletableFuture<Form> read(
      ServiceRequestContext ctx, HttpRequest request, String fileField, int maxFileBytes) {
    String boundary = boundary(request.contentType());
    if (boundary == null) {
      return BoundedBody.first(ctx, request, 0).thenApply(read -> Form.EMPTY);
    }
    return BoundedBody.into(ctx, request, new MultipartForm(boundary, fileField, maxFileBytes));
  }

  private static String boundary(MediaType type) {
    if (type == null || !type.is(MediaType.MULTIPART_FORM_DATA)) {
      return null;
    }
    List<String> boundaries = type.parameters().getOrDefault("boundary", List.of());
    return boundaries.size() == 1
            && boundaries.get(0).matches("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]")
        ? boundaries.get(0)
        : null;
  }
}
