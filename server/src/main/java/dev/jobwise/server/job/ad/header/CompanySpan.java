package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where the name of an employer ends: "Institute for the Blind", "isento GmbH". */
final class CompanySpan {

  private static final int MOST_WORDS = 9;

  /** Names without a capital at the start: "joinMe", "seven.io". */
  private static final Pattern SMALL_NAME =
      Pattern.compile(
          "\\p{Ll}++\\p{Lu}.*|\\p{Ll}[\\p{L}\\d-]+\\.(?:com|ai|io|co|de|org|net|travel|tv|app|dev|fr|it|es|nl|se|dk|pl)");

  private static final Set<String> JOINERS = words("joiner");
  private static final Set<String> LEGAL_FORMS = words("legal form");

  /** What may end a name in lower case, in no language an ordinary word: "Hollowell group". */
  private static final Set<String> GROUPS = words("group");

  private CompanySpan() {}

  private static Set<String> words(String section) {
    return new HashSet<>(WordList.sections("nobody").getOrDefault(section, List.of()));
  }

  /** Whether a name is that of a public body: "Hillvik kommun". */
  static boolean isPublicBody(LineWords words, int from, int end) {
    return end > from && CompanyShape.isBody(words.lower(end));
  }

  /**
   * Returns the last word of the name that begins at a word; less than {@code from} if none does.
   */
  static int end(LineWords words, AdLanguage language, int from) {
    int end = from - 1;
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      boolean named =
          words.isCapitalised(i)
              || SMALL_NAME.matcher(words.word(i)).matches()
              || isBeforeLegalForm(words, language, i);
      boolean joins = i > from && joins(words, i);
      boolean again = i > from + 1 && words.word(i).equals(words.word(from));
      if (!named && !joins || again) {
        break;
      }
      end = i;
      boolean whole = i > from && endsWithLegalForm(words, i);
      if (whole || words.breaksAfter(i) && !isLegalNext(words, i)) {
        break;
      }
    }
    while (end > from && !words.isCapitalised(end)) {
      end--;
    }
    if (end >= from && end + 2 < words.size() && words.lower(end).equals("sp")) {
      // The full stops in "Sp. z o.o." end no sentence.
      boolean limited = words.lower(end + 1).equals("z") && words.lower(end + 2).startsWith("o");
      return limited ? end + 2 : end;
    }
    boolean body =
        end >= from
            && end + 1 < words.size()
            && !words.breaksAfter(end)
            && (CompanyShape.isBody(words.lower(end + 1)) || GROUPS.contains(words.lower(end + 1)));
    return body ? end + 1 : end;
  }

  /** Whether one or two words connect parts of a name: "Institute for the Blind". */
  private static boolean joins(LineWords words, int at) {
    int next = at;
    while (next < at + 2
        && next < words.size()
        && !words.breaksAfter(next)
        && JOINERS.contains(words.lower(next))) {
      next++;
    }
    return next > at && next < words.size() && words.isCapitalised(next);
  }

  /** Whether a legal form follows, before which any word is part of a name: "isento GmbH". */
  private static boolean isBeforeLegalForm(LineWords words, AdLanguage language, int at) {
    return at + 1 < words.size()
        && !words.breaksAfter(at)
        && LEGAL_FORMS.contains(words.lower(at + 1))
        && words.isCapitalised(at + 1)
        && !words.lower(at + 1).equals("sas")
        && !language.isStop(words.lower(at))
        && !language.isSkipped(words.lower(at));
  }

  /**
   * Whether a legal form ends a name here: in "Hollowell AB Uppsala", the town is no part of it.
   */
  private static boolean endsWithLegalForm(LineWords words, int at) {
    boolean more =
        at + 1 < words.size()
            && (LEGAL_FORMS.contains(words.lower(at + 1)) || words.lower(at + 1).equals("&"));
    return LEGAL_FORMS.contains(words.lower(at)) && words.isCapitalised(at) && !more;
  }

  /** Whether a legal form follows after a comma: "Hollowell, Inc." */
  private static boolean isLegalNext(LineWords words, int at) {
    return at + 1 < words.size()
        && LEGAL_FORMS.contains(words.lower(at + 1))
        && words.text(at, at + 1).contains(", ")
        && (at + 2 == words.size() || words.breaksAfter(at + 1) || !words.isCapitalised(at + 2));
  }
}
