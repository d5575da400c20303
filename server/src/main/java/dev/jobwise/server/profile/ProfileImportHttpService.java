package dev.jobwise.server.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.profile.v1.ImportProfileResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.extract.SourceFile;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.imports.ProfileImports;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.body.BoundedBody;
import dev.jobwise.server.transport.body.Form;
import dev.jobwise.server.transport.body.Uploads;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.error.EarlyErrors;
import dev.jobwise.server.transport.json.JsonMarshaller;
import dev.jobwise.server.transport.json.JsonText;
import dev.jobwise.server.transport.limit.BodyLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * {@code POST /api/v1/profiles/import}: a multipart form or a JSON Resume, which cannot be
 * transcoded.
 */
public final class ProfileImportHttpService implements HttpService {

  private static final String FILE_FIELD = "file";

  /** What a draft does not have: it is nowhere yet. */
  private static final Set<String> STORED_KEYS =
      Set.of("id", "user_id", "is_primary", "created_at", "updated_at");

  private final ProfileImports imports;
  private final Profiles profiles;

  private ProfileImportHttpService(ProfileImports imports, Profiles profiles) {
    this.imports = imports;
    this.profiles = profiles;
  }

  /** Returns the route with its service. */
  public static Endpoint endpoint(ProfileImports imports, Profiles profiles) {
    return Endpoint.of(
        HttpMethod.POST,
        "/api/v1/profiles/import",
        new ProfileImportHttpService(imports, profiles));
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    return HttpResponse.of(
        draft(ctx, request, caller)
            .thenApplyAsync(draft -> answer(ctx, caller, draft), ctx.blockingTaskExecutor())
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  private CompletionStage<DraftedProfile> draft(
      ServiceRequestContext ctx, HttpRequest request, Caller caller) {
    MediaType type = request.contentType();
    if (type != null && type.is(MediaType.MULTIPART_FORM_DATA)) {
      return Uploads.read(ctx, request, FILE_FIELD, ProfileImports.MAX_FILE_BYTES)
          .thenComposeAsync(form -> draft(caller, form), ctx.blockingTaskExecutor());
    }
    return BoundedBody.read(ctx, request, BodyLimits.MAX_BODY_BYTES)
        .thenApplyAsync(body -> imports.read(json(body)), ctx.blockingTaskExecutor());
  }

  private CompletionStage<DraftedProfile> draft(Caller caller, Form form) {
    Form.File file = form.files().get(FILE_FIELD);
    if (file == null) {
      throw AppException.invalid(FILE_FIELD, FILE_FIELD + " is required", "missing");
    }
    return draft(imports, caller, file.name(), file.content());
  }

  /** The draft that a file gives. */
  static CompletionStage<DraftedProfile> draft(
      ProfileImports imports, Caller caller, String filename, byte[] content) {
    SourceFile file = ProfileImports.check(filename, content);
    return ProfileImports.isJson(file)
        ? CompletableFuture.completedFuture(imports.read(json(file.content())))
        : imports.read(caller, file);
  }

  private static JsonNode json(byte[] body) {
    JsonNode json = JsonText.parse(body);
    if (json.isMissingNode()) {
      throw JsonText.invalid();
    }
    return json;
  }

  private HttpResponse answer(ServiceRequestContext ctx, Caller caller, DraftedProfile draft) {
    if (save(ctx)) {
      var stored = profiles.create(caller, ImportMessages.change(draft));
      return json(HttpStatus.CREATED, JsonMarshaller.bytes(ProfileMessages.message(stored)));
    }
    return json(HttpStatus.OK, withoutIds(ImportMessages.draft(draft)));
  }

  private static boolean save(ServiceRequestContext ctx) {
    String save = ctx.queryParam("save");
    if (save == null || save.equals("false")) {
      return false;
    }
    if (save.equals("true")) {
      return true;
    }
    throw AppException.invalid(
        List.of(new FieldProblem(List.of("query", "save"), "save must be a boolean", "type")));
  }

  private static byte[] withoutIds(ImportProfileResponse response) {
    ObjectNode json = JsonText.object(JsonMarshaller.bytes(response));
    ObjectNode profile = (ObjectNode) json.get("profile");
    profile.remove(STORED_KEYS);
    for (String list : List.of("experiences", "education", "projects")) {
      profile.get(list).forEach(item -> ((ObjectNode) item).remove("id"));
    }
    profile.get("skills").get("certifications").forEach(item -> ((ObjectNode) item).remove("id"));
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static HttpResponse json(HttpStatus status, byte[] body) {
    return HttpResponse.of(status, MediaType.JSON_UTF_8, body);
  }
}
