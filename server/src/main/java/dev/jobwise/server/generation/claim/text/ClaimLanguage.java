package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.common.ResourceLines;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A language in which claims can be read; the resource of its name holds its words. */
public enum ClaimLanguage {
  EN,
  DE,
  FR,
  ES,
  IT;

  /** The lists in the file of a language. */
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

  /** Up to this many tokens, the language must win by two points. */
  private static final int SHORT = 30;

  private final Map<Section, PhraseBook> sections = new EnumMap<>(Section.class);

  /** How much each word speaks for this language. */
  private final Map<String, Integer> points = new HashMap<>();

  ClaimLanguage() {
    for (Section section : Section.values()) {
      sections.put(section, new PhraseBook());
    }
    read(name().toLowerCase(Locale.ROOT) + ".txt");
    // Lists whose words mostly belong to a single language.
    Stream.of(Section.SELF, Section.MONTHS, Section.UNITS, Section.CAREER, Section.NUMBERS)
        .flatMap(section -> words(section).singleWords().stream())
        .forEach(word -> points.put(word, 1));
    // Function words count twice, because other words occur in several languages.
    words(Section.FUNCTION).singleWords().forEach(word -> points.merge(word, 2, Integer::sum));
  }

  /** Returns one of its lists. */
  public PhraseBook words(Section section) {
    return sections.get(section);
  }

  /** Whether it capitalises all nouns, so that a capital letter does not prove a name. */
  public boolean capitalisesNouns() {
    return this == DE;
  }

  /**
   * Returns the language with clearly more words in a text than the other one has, or else that.
   */
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

  private long count(List<Token> tokens, int from, int to) {
    long count = 0;
    for (Token token : tokens.subList(from, to)) {
      count += points.getOrDefault(token.folded(), 0);
    }
    return count;
  }

  /** Reads a list for all languages from a resource. */
  public static PhraseBook phrases(String file) {
    PhraseBook phrases = new PhraseBook();
    ResourceLines.of(ClaimLanguage.class, file).forEach(line -> add(phrases, line));
    return phrases;
  }

  /** Reads a file with sections in brackets, phrases between commas, and meanings before "=". */
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
