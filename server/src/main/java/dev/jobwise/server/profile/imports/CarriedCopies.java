package dev.jobwise.server.profile.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.jsonresume.JsonResumeReader;

/** Reads the copies of resumes that our own files carry. */
public final class CarriedCopies {

  private static final int MAX_DEPTH = 32;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
              .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
              .build());

  private CarriedCopies() {}

  /**
   * Returns what the copy in a file says.
   *
   * @return null if the file carries none that can be read
   */
  public static DraftedProfile draft(Extracted file) {
    if (file.resume() == null) {
      return null;
    }
    try {
      return JsonResumeReader.read(MAPPER.readTree(file.resume()));
    } catch (JacksonException | AppException none) {
      return null; // The lines of the file say the same.
    }
  }
}
