package dev.jobwise.server.testing;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.Descriptors;
import com.google.protobuf.Message;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.evidence.v1.EvidenceServiceGrpc;
import dev.jobwise.export.v1.ExportServiceGrpc;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.job.v1.JobServiceGrpc;
import dev.jobwise.model.v1.ModelServiceGrpc;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.ranking.v1.RankingServiceGrpc;
import dev.jobwise.sample.v1.SampleServiceGrpc;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.grpc.ServiceDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every method of the services, from their descriptors, with its REST route if any. */
public final class Rpcs {

  private static final String API = "/api/v1";

  /** Routes of methods that are served outside the transcoder. */
  private static final Map<String, String> OTHER_ROUTES =
      Map.of(
          "UploadSample", "POST /api/v1/samples/upload",
          "ImportSample", "POST /api/v1/samples/import",
          "ImportProfile", "POST /api/v1/profiles/import",
          "StreamCoverLetter", "POST /api/v1/generations/cover-letter/stream",
          "WatchGeneration", "GET /api/v1/generations/{generation_id}/stream",
          "DownloadExport", "GET /api/v1/exports/files/{export_id}/download",
          "DownloadPreview", "GET /api/v1/exports/previews/{preview_file}",
          "DownloadTemplatePreview", "GET /api/v1/exports/templates/{template_id}/preview.png",
          "DownloadTemplateSample", "GET /api/v1/exports/templates/{template_id}/sample.pdf");

  private static final List<Rpc> ALL =
      Stream.of(
              AuthServiceGrpc.getServiceDescriptor(),
              ProfileServiceGrpc.getServiceDescriptor(),
              JobServiceGrpc.getServiceDescriptor(),
              SampleServiceGrpc.getServiceDescriptor(),
              ModelServiceGrpc.getServiceDescriptor(),
              RankingServiceGrpc.getServiceDescriptor(),
              GenerationServiceGrpc.getServiceDescriptor(),
              EvidenceServiceGrpc.getServiceDescriptor(),
              ExportServiceGrpc.getServiceDescriptor())
          .map(ServiceDescriptor::getMethods)
          .flatMap(methods -> methods.stream().map(Rpcs::rpc))
          .toList();

  /**
   * A method.
   *
   * @param route such as {@code GET /api/v1/jobs/{job_id}}; null if it has none
   */
  public record Rpc(
      MethodDescriptor<Message, Message> method,
      Descriptors.MethodDescriptor descriptor,
      String route) {

    /** Such as {@code JobService/GetJob}. */
    public String name() {
      return descriptor.getService().getName() + "/" + descriptor.getName();
    }

    /** The empty request. */
    public Message request() {
      return ((PrototypeMarshaller<Message>) method.getRequestMarshaller()).getMessagePrototype();
    }
  }

  /** The method that serves a path, and the variables of the path. */
  public record Target(Rpc rpc, Map<String, String> variables) {}

  private Rpcs() {}

  public static List<Rpc> all() {
    return ALL;
  }

  /**
   * The method that handles a request; null if there is none. Literal paths win over patterns.
   *
   * @param verb an HTTP method, or {@code RPC} with the name of a method for a path
   * @param path after {@code /api/v1}, including the query
   */
  public static Target target(String verb, String path) {
    Target found = null;
    for (Rpc rpc : ALL) {
      if (verb.equals("RPC") && rpc.name().equals(path)) {
        return new Target(rpc, Map.of());
      }
      Map<String, String> variables =
          rpc.route() == null ? null : match(rpc.route(), verb + " " + API + bare(path));
      if (variables != null && (found == null || variables.size() < found.variables().size())) {
        found = new Target(rpc, variables);
      }
    }
    return found;
  }

  /** The query of a path, without its question mark. */
  public static String query(String path) {
    int start = path.indexOf('?');
    String query = start < 0 ? "" : path.substring(start + 1);
    return query.startsWith("from=") ? query.replace("from=", "from_offset=") : query;
  }

  private static String bare(String path) {
    return path.replaceAll("\\?.*", "");
  }

  private static Map<String, String> match(String route, String asked) {
    String[] pattern = route.split("/", -1);
    String[] path = asked.split("/", -1);
    if (pattern.length != path.length) {
      return null;
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i].startsWith("{") && !path[i].isEmpty()) {
        variables.put(
            pattern[i].substring(1, pattern[i].length() - 1),
            URLDecoder.decode(path[i].replace("+", "%2B"), StandardCharsets.UTF_8));
      } else if (!pattern[i].equals(path[i])) {
        return null;
      }
    }
    return variables;
  }

  @SuppressWarnings("unchecked") // All our methods take and return messages.
  private static Rpc rpc(MethodDescriptor<?, ?> method) {
    var descriptor =
        ((ProtoMethodDescriptorSupplier) method.getSchemaDescriptor()).getMethodDescriptor();
    return new Rpc((MethodDescriptor<Message, Message>) method, descriptor, route(descriptor));
  }

  private static String route(Descriptors.MethodDescriptor method) {
    if (!method.getOptions().hasExtension(AnnotationsProto.http)) {
      return OTHER_ROUTES.get(method.getName());
    }
    HttpRule rule = method.getOptions().getExtension(AnnotationsProto.http);
    return switch (rule.getPatternCase()) {
      case GET -> "GET " + rule.getGet();
      case POST -> "POST " + rule.getPost();
      case PUT -> "PUT " + rule.getPut();
      case DELETE -> "DELETE " + rule.getDelete();
      default -> throw new IllegalStateException(method.getFullName() + ": " + rule);
    };
  }
}
