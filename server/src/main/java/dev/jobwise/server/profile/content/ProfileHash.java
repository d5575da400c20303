package dev.jobwise.server.profile.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jobwise.server.common.Sha256;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether two states of a profile mean the same to a ranking. A ranking depends on the id
 * and, for every experience and project, on the id, the title or name, the original text, the
 * achievements and the technologies. Neither enhanced texts nor the order of the items count.
 */
final class ProfileHash {

  private static final JsonMapper JSON = new JsonMapper();

  private ProfileHash() {}

  /** SHA-256 as 64 hex digits. */
  static String of(String profileId, List<Experience> experiences, List<Project> projects) {
    List<List<Object>> items =
        Stream.concat(
                experiences.stream()
                    .map(
                        e ->
                            row(
                                e.id(),
                                e.title(),
                                e.description(),
                                e.achievements(),
                                e.technologies())),
                projects.stream()
                    .map(
                        p ->
                            row(
                                p.id(),
                                p.name(),
                                p.description(),
                                p.highlights(),
                                p.technologies())))
            .sorted(Comparator.comparing(row -> (String) row.get(0)))
            .toList();
    try {
      // JSON keeps adjacent values apart, so that different profiles never look the same.
      byte[] content = JSON.writeValueAsBytes(List.of(profileId, items));
      return Sha256.hex(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }
}
