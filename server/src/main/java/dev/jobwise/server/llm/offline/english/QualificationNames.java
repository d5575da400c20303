package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import java.util.List;

/** Reads the names of skills, certificates, licences and degrees. */
final class QualificationNames {

  private static final List<String> OF_SCHOOL = EnglishLines.LISTS.lines("degrees of school");

  private QualificationNames() {}

  static boolean isOfSchool(String degree) {
    return OF_SCHOOL.stream().anyMatch(LowerCase.of(degree)::contains);
  }
}
