package dev.jobwise.server.llm.offline.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an ad says that the employer does, as the applicant says it: "We build cargo bikes" becomes
 * "you build cargo bikes".
 */
final class Business {

  private static final WordLists LISTS = WordLists.of(Business.class, "business.txt");

  /** What a clause may have that another one embraces. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\d ,&’'./%-]+");

  /** "At Hollowell, we build …". */
  private static final Pattern OPENING = Pattern.compile("^At [^,]{2,40}, (?=we )");

  private static final int LEAST_WORDS = 4;
  private static final int MOST_WORDS = 26;
  private static final int LEAST_NAME = 3;
  private static final int MOST_OF_NAME = 5;

  private static final Map<String, Business> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Set<String> subjects;
  private final Set<String> verbs;
  private final Set<String> stops;
  private final Map<String, String> changes = new HashMap<>();

  private Business(String language) {
    this.subjects = LISTS.words(language + " subjects");
    this.verbs =
        LISTS.words(language + " verbs").stream()
            .map(verb -> verb.replace('·', ' '))
            .collect(Collectors.toSet());
    this.stops = LISTS.words(language + " stops");
    for (String line : LISTS.lines(language + " changes")) {
      String[] change = line.split(" = ");
      changes.put(change[0], change[1]);
    }
  }

  /** Returns how ads in a language say it, by its code. */
  static Business in(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Business::new);
  }

  /** Returns the clause; empty if the sentence does not surely tell the employer's business. */
  Optional<String> of(String sentence, String company) {
    String text = sentence.strip();
    int words = Prose.countWords(text);
    if (!text.endsWith(".") || words < LEAST_WORDS || words > MOST_WORDS) {
      return Optional.empty();
    }
    text = OPENING.matcher(text.substring(0, text.length() - 1).strip()).replaceFirst("");
    int name = nameLength(text, company);
    String rest = LowerCase.of(name > 0 ? text.substring(name) : behindSubject(text));
    boolean sure =
        PLAIN.matcher(text).matches()
            && isBusiness(rest)
            && Words.of(rest).stream().noneMatch(stops::contains)
            && !Prose.talksToModel(text);
    return sure ? Optional.of(name > 0 ? text : changed(text)) : Optional.empty();
  }

  private boolean isBusiness(String lower) {
    return verbs.stream().anyMatch(verb -> lower.startsWith(verb + " "));
  }

  /** Returns how long the employer's name is at the start, whole or in part; 0 if there is none. */
  private int nameLength(String text, String company) {
    String first = company.split(" ", 2)[0];
    if (first.length() < LEAST_NAME || !text.startsWith(first)) {
      return 0;
    }
    int at = text.indexOf(' ') + 1;
    for (int i = 0; i < MOST_OF_NAME && at > 0; i++) {
      if (isBusiness(LowerCase.of(text.substring(at)))) {
        return at;
      }
      if (Character.isLowerCase(text.charAt(at))
          && !company.contains(' ' + text.substring(at).split(" ", 2)[0])) {
        return 0;
      }
      at = text.indexOf(' ', at) + 1;
    }
    return 0;
  }

  /** Returns what stands behind "we", which some languages leave out; empty if that is missing. */
  private String behindSubject(String text) {
    String[] parts = text.split(" ", 2);
    String first = LowerCase.of(parts[0]);
    return subjects.contains(first)
        ? parts[1]
        : subjects.isEmpty() && changes.containsKey(first) ? text : "";
  }

  private String changed(String text) {
    return Stream.of(text.split(" "))
        .map(
            word -> {
              String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
              String change = changes.get(LowerCase.of(bare));
              return change == null ? word : change + word.substring(bare.length());
            })
        .collect(Collectors.joining(" "));
  }
}
