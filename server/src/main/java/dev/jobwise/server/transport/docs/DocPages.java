package dev.jobwise.server.transport.docs;

import static dev.jobwise.errors.v1.Reason.REASON_NOT_FOUND;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.ServerCacheControl;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Route;
import com.linecorp.armeria.server.RouteBuilder;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.file.FileService;
import com.linecorp.armeria.server.file.HttpFile;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.error.Errors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Describes the routes and methods for people and programs: {@code /openapi.json} and {@code
 * /descriptors.binpb}, created by the build; pages to browse the routes, under {@code /docs}; and
 * pages of the gRPC methods, under {@code /docs/grpc}. All of it is inside the server's jars.
 */
public final class DocPages {

  /** The pages may load nothing from other sites. Swagger UI draws its icons from data URLs. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** Fits all files of the pages, so that all requests for a file share one copy. */
  private static final int MAX_KEPT_BYTES = 4 * 1024 * 1024;

  /** All {@code .proto} files with their comments and imports, as a {@code FileDescriptorSet}. */
  private static final String DESCRIPTORS = "jobwise/descriptors.binpb";

  private static final String SWAGGER_UI = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private DocPages() {}

  public static void addTo(ServerBuilder builder) {
    ClassLoader jars = DocPages.class.getClassLoader();
    String own = DocPages.class.getPackageName().replace('.', '/') + "/pages";
    HttpService toDocs = (ctx, request) -> HttpResponse.ofRedirect("/docs/");
    HttpService toMethods = (ctx, request) -> HttpResponse.ofRedirect("/docs/grpc/");
    HttpService notFound =
        (ctx, request) -> Errors.json(AppException.of(REASON_NOT_FOUND)).toHttpResponse();
    OpenPages open = new OpenPages();
    builder
        .service(
            get().path("/openapi.json").build(),
            document(jars, "openapi.json", MediaType.JSON).decorate(open))
        .service(
            get().path("/descriptors.binpb").build(),
            document(jars, DESCRIPTORS, MediaType.PROTOBUF).decorate(open))
        .service(get().path("exact:/").build(), toDocs)
        .service(get().path("exact:/docs").build(), toDocs)
        .service(
            get().pathPrefix("/docs/").build(),
            files(jars, own).orElse(files(jars, swaggerUi(jars)).orElse(notFound)).decorate(open))
        .service(get().path("exact:/docs/grpc").build(), toMethods)
        .service(get().pathPrefix("/docs/grpc/").build(), MethodPages.of(jars).decorate(open));
  }

  private static RouteBuilder get() {
    return Route.builder().methods(HttpMethod.GET, HttpMethod.HEAD);
  }

  /** Cached, so that all clients share one copy, however slowly they take it. */
  private static HttpService document(ClassLoader jars, String name, MediaType type) {
    try (InputStream in = jars.getResourceAsStream(name)) {
      return HttpFile.builder(HttpData.wrap(in.readAllBytes()))
          .contentType(type)
          .cacheControl(ServerCacheControl.REVALIDATED)
          .build()
          .asService();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static FileService files(ClassLoader jars, String folder) {
    return FileService.builder(jars, folder)
        .maxCacheEntrySizeBytes(MAX_KEPT_BYTES)
        .cacheControl(ServerCacheControl.REVALIDATED)
        .addHeader(HttpHeaderNames.CONTENT_SECURITY_POLICY, CONTENT_POLICY)
        .addHeader(HttpHeaderNames.X_CONTENT_TYPE_OPTIONS, "nosniff")
        .build();
  }

  /** The folder of Swagger UI inside its jar, whose name contains the version. */
  private static String swaggerUi(ClassLoader jars) {
    Properties coordinates = new Properties();
    try (InputStream in = jars.getResourceAsStream(SWAGGER_UI)) {
      coordinates.load(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return "META-INF/resources/webjars/swagger-ui/" + coordinates.getProperty("version");
  }
}
