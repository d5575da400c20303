package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.LanguageNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of skills. */
final class SkillLists {

  /** What a profile may hold; the contract says so. */
  private static final int MOST = 100;

  private static final int MOST_CHARACTERS = 255;

  private final Map<String, String> technical = new LinkedHashMap<>();
  private final Map<String, String> soft = new LinkedHashMap<>();
  private final Spoken spoken;
  private final List<Warning> warnings;

  SkillLists(Spoken spoken, List<Warning> warnings) {
    this.spoken = spoken;
    this.warnings = warnings;
  }

  List<String> technical() {
    return new ArrayList<>(technical.values());
  }

  List<String> soft() {
    return new ArrayList<>(soft.values());
  }

  /**
   * @param isSoft whether the heading says that these are soft skills
   */
  void read(List<Row> rows, boolean isSoft) {
    for (String line : Cells.lists(rows)) {
      Label.Labelled labelled = Label.split(line);
      Label label = labelled == null ? null : labelled.label();
      String value = labelled == null || isRating(labelled) ? line : labelled.value();
      if (label == Label.LANGUAGES && LanguageNames.in(value) != null) {
        spoken.read(List.of(value));
      } else {
        if (labelled != null && label == null && !value.equals(line)) {
          warnings.add(new Warning("skills", labelled.words())); // the name of a group
        }
        Items.of(value).forEach(item -> add(item, isSoft || label == Label.SOFT));
      }
    }
  }

  /** Whether what follows a skill says how good it is: "Java: 8 years", "Linux: ●●●". */
  private static boolean isRating(Label.Labelled line) {
    return line.label() == null && Items.of(line.value()).size() < 2 && line.value().length() < 12;
  }

  private void add(String item, boolean isSoft) {
    Map<String, String> list = isSoft || Keywords.isSoftSkill(item) ? soft : technical;
    if (item.length() > MOST_CHARACTERS || list.size() == MOST) {
      warnings.add(new Warning("skills", item));
    } else {
      list.putIfAbsent(item.toLowerCase(java.util.Locale.ROOT), item);
    }
  }
}
