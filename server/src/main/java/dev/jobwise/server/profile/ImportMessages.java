package dev.jobwise.server.profile;

import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.ImportCounts;
import dev.jobwise.profile.v1.ImportProfileResponse;
import dev.jobwise.profile.v1.ImportWarning;
import dev.jobwise.profile.v1.Profile;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.profile.content.ProfileChange;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.transport.check.MessageCheck;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.json.JsonValues;
import java.util.ArrayList;
import java.util.List;

/** Converts what was read from a file to messages. */
final class ImportMessages {

  /** The custom field of a stored profile for what found no place in it. */
  private static final String WARNINGS = "import_warnings";

  private ImportMessages() {}

  /** The draft as it is told to its reader. */
  static ImportProfileResponse draft(DraftedProfile draft) {
    return response(draft, false);
  }

  /** What storing a draft returns. */
  static ImportProfileResponse saved(
      DraftedProfile draft, dev.jobwise.server.profile.content.Profile stored) {
    return response(draft, true).toBuilder().setProfile(ProfileMessages.message(stored)).build();
  }

  private static ImportProfileResponse response(DraftedProfile draft, boolean complete) {
    List<ImportWarning> warnings = warnings(draft);
    CreateProfileRequest.Builder request = fitted(draft, warnings, complete);
    Profile.Builder profile = Profile.newBuilder();
    DraftMessages.copy(request.build(), profile);
    if (profile.hasEnhancedProfessionalSummary()) {
      profile.setEnhancedSummary(profile.getEnhancedProfessionalSummary());
    }
    return ImportProfileResponse.newBuilder()
        .setProfile(profile)
        .setFound(counts(profile))
        .addAllWarnings(warnings)
        .build();
  }

  /**
   * The change that stores a draft, with all warnings among its custom fields.
   *
   * @throws AppException INVALID_ARGUMENT if the name or the e-mail address is missing
   */
  static ProfileChange change(DraftedProfile draft) {
    List<ImportWarning> warnings = warnings(draft);
    CreateProfileRequest.Builder request = fitted(draft, warnings, true);
    if (!warnings.isEmpty()) {
      // A profile that was exported brings those of its first import along.
      ListValue.Builder list =
          request
              .getCustomFields()
              .getFieldsOrDefault(WARNINGS, Value.getDefaultInstance())
              .getListValue()
              .toBuilder();
      warnings.stream()
          .map(ImportMessages::value)
          .filter(warning -> !list.getValuesList().contains(warning))
          .forEach(list::addValues);
      request
          .getCustomFieldsBuilder()
          .putFields(WARNINGS, Value.newBuilder().setListValue(list).build());
    }
    Message checked = MessageCheck.check(new ParsedRequest(request));
    return ProfileMessages.change((CreateProfileRequest) checked);
  }

  private static CreateProfileRequest.Builder fitted(
      DraftedProfile draft, List<ImportWarning> warnings, boolean complete) {
    CreateProfileRequest.Builder request = DraftMessages.request(draft.profile());
    // The message holds doubles alone, so what they would round is moved before it gets there.
    for (var field : draft.profile().customFields.properties()) {
      if (JsonValues.isInexact(field.getValue())) {
        request.getCustomFieldsBuilder().removeFields(field.getKey());
        warnings.add(warning("custom_fields." + field.getKey(), field.getValue().toString()));
      }
    }
    FittedMessages.fit(request, warnings, complete);
    return request;
  }

  private static ImportWarning warning(String path, String text) {
    return ImportWarning.newBuilder().setPath(path).setText(text).build();
  }

  private static Value value(ImportWarning warning) {
    return Value.newBuilder()
        .setStructValue(
            Struct.newBuilder()
                .putFields("path", text(storable(warning.getPath())))
                .putFields("text", text(storable(warning.getText()))))
        .build();
  }

  /** What made a value a warning may be a sign that no text of a profile may hold. */
  private static String storable(String text) {
    StringBuilder storable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .forEach(storable::appendCodePoint);
    return storable.toString();
  }

  private static Value text(String text) {
    return Value.newBuilder().setStringValue(text).build();
  }

  private static List<ImportWarning> warnings(DraftedProfile draft) {
    List<ImportWarning> warnings = new ArrayList<>();
    for (DraftedProfile.Warning warning : draft.warnings()) {
      warnings.add(warning(warning.path(), warning.text()));
    }
    return warnings;
  }

  private static ImportCounts counts(Profile.Builder profile) {
    var skills = profile.getSkills();
    return ImportCounts.newBuilder()
        .setExperiences(profile.getExperiencesCount())
        .setEducation(profile.getEducationCount())
        .setProjects(profile.getProjectsCount())
        .setSkills(skills.getTechnicalCount() + skills.getSoftCount())
        .setCertifications(skills.getCertificationsCount())
        .setLanguages(skills.getLanguagesCount())
        .build();
  }
}
