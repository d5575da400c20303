package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.LowerCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language of an ad, and the words that point to title, employer and place in it. */
public final class AdLanguage {

  private static final int MAX_WORDS = 1_500;
  private static final int SHORTEST_DOING = 5;
  private static final int SHORTEST_KIND = 5;

  /** Languages that join words to compounds. */
  private static final Set<String> COMPOUNDING = Set.of("de", "nl", "da", "sv");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}']++");
  private static final Pattern SPACES =
      Pattern.compile(
          "[\\s,;()\\[\\]|\"“”]++|(?<=\\p{L})/(?=\\p{L}{3})|(?<=\\p{Ll}{3})-(?=\\p{Lu})");
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko");
  private static final Map<String, AdLanguage> ALL = new HashMap<>();

  static {
    WordList.LANGUAGES.forEach(code -> ALL.put(code, new AdLanguage(code)));
  }

  private final String code;
  private final Set<String> stops;
  private final Set<String> skips;
  private final Set<String> joiners;

  /** Single words that say who seeks whom, which short ads have and few others. */
  private final Set<String> seeks;

  private final Map<String, PhraseFinder> cues = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private AdLanguage(String code) {
    this.code = code;
    Map<String, List<String>> calls = WordList.sections("calls", code);
    stops = new HashSet<>(calls.getOrDefault("stop", List.of()));
    skips = new HashSet<>(calls.getOrDefault("skip", List.of()));
    joiners = new HashSet<>(calls.getOrDefault("joiner", List.of()));
    seeks = new HashSet<>(calls.getOrDefault("seeks", List.of()));
    calls.forEach((section, phrases) -> cues.put(section, new PhraseFinder(phrases)));
    calls.forEach((section, phrases) -> words.put(section, new HashSet<>(phrases)));
  }

  /** Returns the language with the most common words in a text; English if none has any. */
  public static AdLanguage of(String text) {
    String unspaced = languageOfScript(text);
    if (unspaced != null) {
      return ALL.get(unspaced);
    }
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (String word : WORDS.split(LowerCase.of(text))) {
      if (++words > MAX_WORDS) {
        break;
      }
      for (AdLanguage language : ALL.values()) {
        if (language.stops.contains(word)
            || language.skips.contains(word)
            || language.seeks.contains(word)
            || AdRoles.isListed(word, language.code)) {
          counts.merge(language.code, 1, Integer::sum);
        }
      }
    }
    String best = "en";
    for (String code : WordList.LANGUAGES) {
      best = counts.getOrDefault(code, 0) > counts.getOrDefault(best, 0) ? code : best;
    }
    return ALL.get(best);
  }

  /** The ISO 639-1 code, such as "de". */
  public String code() {
    return code;
  }

  /** Whether titles name the occupation first: "agent de nettoyage". */
  public boolean isHeadFirst() {
    return Set.of("fr", "es", "pt", "it", "pl").contains(code);
  }

  public boolean isStop(String word) {
    return stops.contains(word);
  }

  public boolean isSkipped(String word) {
    return skips.contains(word);
  }

  public boolean isJoiner(String word) {
    return joiners.contains(word);
  }

  /** Whether a section of the language's {@code calls} file, such as "hours", has a word. */
  public boolean sectionHas(String section, String word) {
    return words.getOrDefault(section, Set.of()).contains(word);
  }

  /** Whether a word is a kind of employer: "practice", and in German also "Tierarztpraxis". */
  public boolean isKind(String word) {
    Set<String> kinds = words.getOrDefault("kind", Set.of());
    return kinds.contains(word)
        || COMPOUNDING.contains(code)
            && kinds.stream()
                .anyMatch(kind -> kind.length() >= SHORTEST_KIND && word.endsWith(kind));
  }

  /** Whether a word has the ending of words that praise or describe: "passionerade". */
  public boolean isPraise(String word) {
    return words.getOrDefault("praise ending", Set.of()).stream()
        .anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
  }

  /** Whether a word says what somebody does just now: "building". */
  public boolean isDoing(String word) {
    return code.equals("en") && word.length() > SHORTEST_DOING && word.endsWith("ing");
  }

  /** Whether titles are capitalised, so that a word in lower case is ordinary. */
  public boolean capitalisesTitles() {
    return code.equals("en") || code.equals("de");
  }

  public boolean isRole(String word) {
    return AdRoles.isRole(word, code);
  }

  public boolean isPluralRole(String word) {
    return AdRoles.isPlural(word, code);
  }

  /** Whether a phrase has a word for an occupation. */
  public boolean namesRole(String phrase) {
    return anyWord(phrase, word -> isRole(word) || isPluralRole(word));
  }

  /** Whether a phrase names the occupation of one person. */
  public boolean namesOne(String phrase) {
    return anyWord(phrase, this::isRole);
  }

  private boolean anyWord(String phrase, Predicate<String> fits) {
    return UNSPACED.contains(code) && AdRoles.hasUnspacedRole(phrase)
        || Stream.of(SPACES.split(phrase)).anyMatch(fits);
  }

  /** Returns the phrases of one kind of cue, such as "seeks". */
  public PhraseFinder cues(String kind) {
    return cues.getOrDefault(kind, PhraseFinder.NONE);
  }

  /** Returns "zh", "ja" or "ko" if a fifth of the letters belong to its scripts, or else null. */
  private static String languageOfScript(String text) {
    int letters = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        han += script == Character.UnicodeScript.HAN ? 1 : 0;
        kana +=
            script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
                ? 1
                : 0;
        hangul += script == Character.UnicodeScript.HANGUL ? 1 : 0;
      }
    }
    if ((han + kana + hangul) * 5 < letters || letters == 0) {
      return null;
    }
    if (hangul > han + kana) {
      return "ko";
    }
    return kana * 10 > han ? "ja" : "zh";
  }
}
