package dev.jobwise.server.transport.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpHeaders;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.SimpleDecoratingHttpService;
import com.linecorp.armeria.server.docs.DocService;
import com.linecorp.armeria.server.docs.DocServiceBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The pages of the gRPC methods, whose forms call the methods: with an example for each, an access
 * token that is entered once, and nothing loaded from other sites. The pages ask for fonts from
 * another server, but work without them.
 */
final class MethodPages extends SimpleDecoratingHttpService {

  /** Scripts insert the styles of the pages, and their editor starts its own workers. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; worker-src 'self' blob:; object-src 'none';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Created by the build: service, method, and a request in JSON. */
  private static final String EXAMPLES = "grpc-examples.json";

  private static final String FOREIGN_STYLES = "<link href=\"https?://[^>]*>";

  /** Runs after the script of the pages, which it gives the access token. */
  private static final String TOKEN_SCRIPT =
      "<script defer=\"defer\" src=\"/docs/token.js\"></script></head>";

  private static final String GZIP = "gzip";

  private MethodPages(HttpService pages) {
    super(pages);
  }

  static HttpService of(ClassLoader jars) {
    DocServiceBuilder pages =
        DocService.builder()
            .exampleHeaders(HttpHeaders.of(HttpHeaderNames.AUTHORIZATION, "Bearer <access token>"));
    for (Map.Entry<String, JsonNode> service : examples(jars).properties()) {
      for (Map.Entry<String, JsonNode> method : service.getValue().properties()) {
        pages.exampleRequests(
            service.getKey(), method.getKey(), method.getValue().toPrettyString());
      }
    }
    return new MethodPages(pages.build());
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) throws Exception {
    // The files are stored only compressed. Armeria decompresses some, but still labels them
    // compressed.
    HttpRequest compressed =
        request.mapHeaders(
            headers -> headers.withMutations(h -> h.set(HttpHeaderNames.ACCEPT_ENCODING, GZIP)));
    boolean isPage = ctx.path().endsWith("/") || ctx.path().endsWith(".html");
    HttpResponse answer = unwrap().serve(ctx, compressed);
    HttpResponse own =
        isPage ? HttpResponse.of(answer.aggregate().thenApply(MethodPages::ownPage)) : answer;
    return own.mapHeaders(
        headers ->
            headers.withMutations(
                h ->
                    h.set(HttpHeaderNames.CONTENT_SECURITY_POLICY, CONTENT_POLICY)
                        .set(HttpHeaderNames.X_CONTENT_TYPE_OPTIONS, "nosniff")));
  }

  private static HttpResponse ownPage(AggregatedHttpResponse page) {
    if (!MediaType.HTML_UTF_8.belongsTo(page.contentType())) {
      return page.toHttpResponse();
    }
    boolean packed = GZIP.equals(page.headers().get(HttpHeaderNames.CONTENT_ENCODING));
    String text =
        packed && !page.content().isEmpty() ? unpacked(page.content()) : page.contentUtf8();
    return HttpResponse.of(
        page.headers()
            .withMutations(
                h ->
                    h.removeAndThen(HttpHeaderNames.CONTENT_LENGTH)
                        .removeAndThen(HttpHeaderNames.CONTENT_ENCODING)),
        HttpData.ofUtf8(text.replaceAll(FOREIGN_STYLES, "").replace("</head>", TOKEN_SCRIPT)));
  }

  private static String unpacked(HttpData content) {
    try (InputStream in = new GZIPInputStream(content.toInputStream())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static JsonNode examples(ClassLoader jars) {
    try (InputStream in = jars.getResourceAsStream(EXAMPLES)) {
      return new JsonMapper().readTree(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
