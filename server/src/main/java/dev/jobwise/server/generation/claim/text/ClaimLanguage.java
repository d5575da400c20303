package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.common.ResourceLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language whose claims can be read, with its words out of the file beside this class. */
public enum ClaimLanguage {
  EN,
  DE,
  FR,
  ES,
  IT;

  /** The lists of a language's file. */
  public enum Section {
    FUNCTION,
    NUMBERS,
    PARTS,
    HALVES,
    MULTIPLES,
    MONTHS,
    UNITS,
    ABOUT,
    OVER,
    UNDER,
    IN_YEAR,
    SINCE,
    UNTIL,
    AGO,
    EXPERIENCE,
    SELF,
    YOU,
    AD,
    APPLYING,
    DRAWN,
    COMING,
    HOPE,
    PRAISE,
    AT_EMPLOYER,
    CAREER,
    ORGANISATIONS,
    SCHOOLS,
    DEGREES,
    TITLE_CUES,
    LANGUAGES,
    SPEAKING,
    FLUENT,
    USING,
    SKILL_CUES,
    CERTIFICATES,
    PLAIN_PAPERS,
    NO_NAMES,
    RHETORIC,
    HONORIFICS,
    THERE,
    NOW
  }

  /** Lists whose words are mostly those of one language. */
  private static final List<Section> TELLING =
      List.of(Section.SELF, Section.MONTHS, Section.UNITS, Section.CAREER, Section.NUMBERS);

  /** So few tokens tell a language only if they tell it clearly. */
  private static final int SHORT = 30;

  private final Map<Section, PhraseBook> sections = new EnumMap<>(Section.class);

  ClaimLanguage() {
    for (Section section : Section.values()) {
      sections.put(section, new PhraseBook());
    }
    read(name().toLowerCase(Locale.ROOT) + ".txt");
  }

  /** One of its lists. */
  public PhraseBook words(Section section) {
    return sections.get(section);
  }

  /** Whether it writes all nouns with a capital letter, so that one proves no name. */
  public boolean capitalisesNouns() {
    return this == DE;
  }

  /** The language that clearly more words of a text belong to than to the other one; else that. */
  public static ClaimLanguage of(List<Token> tokens, int from, int to, ClaimLanguage other) {
    ClaimLanguage best = other;
    long most = other.count(tokens, from, to) + (to - from > SHORT ? 0 : 1);
    for (ClaimLanguage language : values()) {
      long count = language.count(tokens, from, to);
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  /** Function words count twice, since other words are spelled alike in several languages. */
  private long count(List<Token> tokens, int from, int to) {
    long count = 0;
    for (Token token : tokens.subList(from, to)) {
      count += words(Section.FUNCTION).has(token.folded()) ? 2 : 0;
      count += TELLING.stream().anyMatch(section -> words(section).has(token.folded())) ? 1 : 0;
    }
    return count;
  }

  /** A list that holds for all languages, out of a file beside this class. */
  public static PhraseBook phrases(String file) {
    PhraseBook phrases = new PhraseBook();
    ResourceLines.of(ClaimLanguage.class, file).forEach(line -> add(phrases, line));
    return phrases;
  }

  /** Sections in brackets, phrases separated by commas, a meaning before "=". */
  private void read(String file) {
    PhraseBook section = null;
    for (String line : ResourceLines.of(ClaimLanguage.class, file)) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT);
        section = sections.get(Section.valueOf(name.replace(' ', '_')));
      } else {
        add(section, line);
      }
    }
  }

  private static void add(PhraseBook section, String line) {
    int equals = line.indexOf('=');
    String meaning = equals < 0 ? null : line.substring(0, equals).strip();
    for (String phrase : line.substring(equals + 1).split(",")) {
      section.add(phrase.strip(), meaning == null ? phrase.strip() : meaning);
    }
  }
}
