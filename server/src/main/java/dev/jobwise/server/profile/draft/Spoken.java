package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.text.LanguageNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads spoken languages, each with how well the person speaks it. */
final class Spoken {

  /** A text about a language that has more words says more than a level. */
  private static final int MOST_WORDS = 8;

  private static final Pattern AND = Pattern.compile(" (?:and|und|et|y|e|en) ");

  private final List<Language> languages;
  private final List<Warning> warnings;

  /** Texts that name a language whose level may follow. */
  private final Deque<String> open = new ArrayDeque<>();

  Spoken(List<Language> languages, List<Warning> warnings) {
    this.languages = languages;
    this.warnings = warnings;
  }

  /** Reads the lines of a section; a level may stand on a line below its language. */
  void read(List<String> lines) {
    for (String line : lines) {
      for (String item : Items.of(line)) {
        parts(item).forEach(this::read);
      }
    }
    open.forEach(part -> warnings.add(new Warning("languages", part)));
    open.clear();
  }

  /** "German (basic) and Spanish (basic)" are two. */
  private static List<String> parts(String item) {
    List<String> parts = new ArrayList<>();
    Matcher and = AND.matcher(item);
    int start = 0;
    while (and.find()) {
      String before = item.substring(start, and.start());
      if (LanguageNames.in(before) != null && LanguageNames.in(item.substring(and.end())) != null) {
        parts.add(before);
        start = and.end();
      }
    }
    parts.add(item.substring(start));
    return parts;
  }

  private void read(String part) {
    String language = LanguageNames.in(part);
    String level = LanguageNames.level(part);
    boolean tellsMore = part.split(" ").length > MOST_WORDS;
    if (language != null && level == null && !tellsMore) {
      open.add(part);
    } else if (level == null || language == null && open.isEmpty()) {
      warnings.add(new Warning("languages", part));
    } else {
      languages.add(
          new Language(language == null ? LanguageNames.in(open.remove()) : language, level));
      if (tellsMore) {
        warnings.add(new Warning("languages", part));
      }
    }
  }
}
