package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.draft.Draft.Warning;
import dev.jobwise.server.profile.draft.text.LanguageNames;
import java.util.List;

/** Reads spoken languages, each with how well the person speaks it. */
final class Spoken {

  private final List<Language> languages;
  private final List<Warning> warnings;
  private String open;
  private String openText;

  Spoken(List<Language> languages, List<Warning> warnings) {
    this.languages = languages;
    this.warnings = warnings;
  }

  /** Reads the lines of a section; a level may stand on the line after its language. */
  void read(List<String> lines) {
    for (String line : lines) {
      for (String part : Items.of(line)) {
        read(part);
      }
    }
    close();
  }

  private void read(String part) {
    String language = LanguageNames.in(part);
    String level = LanguageNames.level(part);
    if (language != null) {
      close();
      open = language;
      openText = part;
    } else if (open == null || level == null) {
      warnings.add(new Warning("languages", part));
      return;
    }
    if (level != null) {
      languages.add(new Language(open, level));
      open = null;
    }
  }

  /** A level that is not stated is not guessed. */
  private void close() {
    if (open != null) {
      warnings.add(new Warning("languages", openText));
      open = null;
    }
  }
}
