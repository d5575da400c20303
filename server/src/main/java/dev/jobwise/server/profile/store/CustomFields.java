package dev.jobwise.server.profile.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Caller;

/** The fields of a profile beyond those that everybody has: any JSON values, by name. */
public final class CustomFields {

  private final Profiles profiles;

  public CustomFields(Profiles profiles) {
    this.profiles = profiles;
  }

  public ObjectNode get(Caller caller, String profileId) {
    return profiles.get(caller, profileId).customFields();
  }

  /** Adds fields, replacing those of the same name; returns all fields. */
  public ObjectNode merge(Caller caller, String profileId, ObjectNode fields) {
    return profiles.change(
        caller,
        profileId,
        draft -> {
          ObjectNode all = draft.customFields.deepCopy();
          all.setAll(fields);
          draft.setCustomFields(all);
          return all;
        });
  }

  /** Replaces all fields; returns them. */
  public ObjectNode replace(Caller caller, String profileId, ObjectNode fields) {
    return profiles.change(
        caller,
        profileId,
        draft -> {
          draft.setCustomFields(fields);
          return fields;
        });
  }
}
