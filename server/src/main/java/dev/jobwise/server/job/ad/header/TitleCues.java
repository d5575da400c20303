package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the sentences of an ad call the job. */
final class TitleCues {

  private static final int MOST_WORDS = 9;
  private static final int MOST_SKIPPED = 8;
  private static final int MOST_MARKS = 5;

  private static final int SOUGHT = 6;
  private static final int MARKED = 6;
  private static final int NAMED = 5;
  private static final int SUBJECT = 4;
  private static final int UNKNOWN_WORK = 2;

  /** "(m/w/d)", "H/F", "(all genders)": only titles have these. */
  private static final Pattern GENDERS =
      Pattern.compile(
          "[(\\[](?:[mwfdxihv]|div|gn|all genders?|alle geschlechter|mwd|mwx|homme|femme)(?: ?[/|,*] ?(?:[mwfdxihv]|div|divers|gn|femme|homme)){0,4}[)\\]]"
              + "|(?<![\\p{L}\\p{N}])(?:[hf]/[hf]|[mwf]/[mwf]/[dx])(?![\\p{L}\\p{N}/])",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> EXPERIENCE =
      Set.of(
          "experience",
          "worked",
          "work",
          "such",
          "known",
          "years",
          "ausbildung",
          "erfahrung",
          "berufserfahrung",
          "expérience",
          "experiencia",
          "sowie",
          "ervaring",
          "formation",
          "license",
          "licensed",
          "degree",
          "background",
          "certification",
          "certified",
          "well",
          "registered",
          "registration",
          "employment",
          "year",
          "training");

  private static final Set<String> HOURS = Set.of("part", "full", "time", "part-time", "full-time");
  private static final Set<String> DETERMINERS = Set.of("this", "the", "our", "your", "that");

  private final AdLanguage language;
  private final Candidates titles;

  TitleCues(AdLanguage language, Candidates titles) {
    this.language = language;
    this.titles = titles;
  }

  /** Reads a line that is neither a requirement nor a promise. */
  void read(String line) {
    LineWords words = LineWords.of(line, language);
    readMarks(line, words);
    for (int i = 0; i < words.size(); i++) {
      int seeks = language.cues("seeks").lengthAt(words.all(), i);
      if (seeks > 0) {
        add(words, i + seeks, SOUGHT);
      }
      int as = language.cues("as").lengthAt(words.all(), i);
      if (as > 0 && (words.beginsSentence(i) || names(words, i, i + as))) {
        add(words, i + as, NAMED);
      }
      int subject =
          words.beginsSentence(i) || words.isCapitalised(i)
              ? language.cues("subject").lengthAt(words.all(), i)
              : 0;
      if (subject > 0) {
        addSubject(words, i + subject);
      }
      if (language.cues("noun").lengthAt(words.all(), i) > 0) {
        addBefore(words, i, SUBJECT);
      }
      if (language.cues("wanted").lengthAt(words.all(), i) > 0) {
        addBefore(words, i, SOUGHT);
      }
    }
  }

  /** "To succeed as a Night Porter, you", but not "experience as a Night Porter". */
  private boolean names(LineWords words, int at, int from) {
    boolean capital = from + 1 < words.size() && words.isCapitalised(skipped(words, from));
    return capital && at > 0 && !EXPERIENCE.contains(words.lower(at - 1));
  }

  private void readMarks(String line, LineWords words) {
    Matcher marks = GENDERS.matcher(line);
    for (int i = 0; i < MOST_MARKS && marks.find(); i++) {
      int last = -1;
      while (last + 1 < words.size() && words.end(last + 1) <= marks.start()) {
        last++;
      }
      if (last >= 0) {
        addEndingAt(words, last);
      }
    }
  }

  /** The words before a mark of gender, back to where the phrase begins. */
  private void addEndingAt(LineWords words, int last) {
    int from = last;
    boolean role = isRole(words, last);
    while (from > 0 && last - from < MOST_WORDS) {
      String before = words.lower(from - 1);
      boolean joins =
          language.isJoiner(before)
              || words.word(from - 1).equals("/")
              || before.equals("für")
              || before.equals("und");
      if (words.breaksAfter(from - 1) && !isSlash(words, from - 1)
          || !joins && (language.isStop(before) || language.isSkipped(before))
          || language.cues("seeks").lengthAt(words.all(), from - 1) > 0) {
        break;
      }
      from--;
      role |= isRole(words, from);
    }
    while (from < last
        && (language.isJoiner(words.lower(from))
            || !words.isCapitalised(from) && !isRole(words, from) && !language.isHeadFirst())) {
      from++;
    }
    String title = words.text(from, last);
    if (isTitle(title)) {
      titles.add(TitleText.clean(title), role ? MARKED + 1 : MARKED);
    }
  }

  private static boolean isSlash(LineWords words, int at) {
    return words.word(at).endsWith("/");
  }

  private boolean isRole(LineWords words, int at) {
    return language.isRole(words.word(at)) || language.isPluralRole(words.word(at));
  }

  /** Adds the phrase that begins at a word if it names work. */
  private void add(LineWords words, int at, int weight) {
    int from = skipped(words, at);
    int last = from - 1;
    int role = -1;
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      String word = words.lower(i);
      boolean joins =
          language.isJoiner(word) && i > from && !words.breaksAfter(i) && i + 1 < words.size()
              || isConjunction(word)
                  && role < 0
                  && i > from
                  && i + 1 < words.size()
                  && words.isCapitalised(i + 1);
      if (joins
          && role < 0
          && !language.isHeadFirst()
          && language.isJoiner(word)
          && !words.isCapitalised(i - 1)) {
        from = i + 1;
        continue;
      }
      if (!joins && language.isStop(word) && !language.isRole(words.word(i))) {
        break;
      }
      last = i;
      role = isRole(words, i) && (role < 0 || !language.isHeadFirst()) ? i : role;
      if (words.breaksAfter(i)) {
        break;
      }
    }
    while (last >= from
        && (language.isJoiner(words.lower(last)) || isConjunction(words.lower(last)))) {
      last--;
    }
    if (last < from) {
      return;
    }
    int to = role < 0 || language.isHeadFirst() ? last : headEnd(words, role, last);
    while (role > from
        && words.isCapitalised(role)
        && !words.isCapitalised(from)
        && !language.isHeadFirst()) {
      from++;
    }
    boolean plural = role >= 0 && !language.isRole(words.word(role));
    String title = plural ? singular(words, from, role, to) : words.text(from, to);
    if (isTitle(title)) {
      titles.add(TitleText.clean(title), role < 0 ? UNKNOWN_WORK : plural ? weight - 1 : weight);
    }
  }

  /** "waiters" is "waiter": the word without the ending that makes it many. */
  private String singular(LineWords words, int from, int role, int to) {
    String text = words.text(from, to);
    String many = words.word(role);
    boolean simple = many.endsWith("s") && language.isRole(many.substring(0, many.length() - 1));
    return simple ? text.replace(many, many.substring(0, many.length() - 1)) : text;
  }

  private static boolean isConjunction(String word) {
    return word.equals("and") || word.equals("&") || word.equals("und") || word.equals("et");
  }

  /** "Head of Platform" goes on behind the role, "Developer II" too; "developer relations" not. */
  private int headEnd(LineWords words, int role, int last) {
    boolean goesOn =
        role < last
            && (language.isJoiner(words.lower(role + 1))
                || words.word(role + 1).matches("[IVX]{1,4}|[1-9]")
                || words.isCapitalised(role + 1) && words.isCapitalised(role));
    return goesOn ? last : role;
  }

  private int skipped(LineWords words, int at) {
    int from = at;
    while (from < words.size()
        && from - at < MOST_SKIPPED
        && !words.breaksAfter(Math.max(0, from - 1))
        && language.isSkipped(words.lower(from))
        && !language.isRole(words.word(from))) {
      from++;
    }
    while (from < words.size()
        && from - at < MOST_SKIPPED
        && language.isSkipped(words.lower(from))
        && !language.isRole(words.word(from))) {
      from++;
    }
    return from;
  }

  /** "The Night Porter will greet guests". */
  private void addSubject(LineWords words, int from) {
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      if (i > from && language.cues("verb").lengthAt(words.all(), i) > 0) {
        String title = words.text(from, i - 1);
        if (isRole(words, i - 1) && language.isRole(words.word(i - 1)) && isTitle(title)) {
          titles.add(TitleText.clean(title), SUBJECT + (words.isCapitalised(i - 1) ? 1 : -1));
        }
        return;
      }
      if (words.breaksAfter(i)
          || language.isStop(words.lower(i)) && !language.isJoiner(words.lower(i))) {
        return;
      }
    }
  }

  /** "this Data Analyst role", "cook wanted". */
  private void addBefore(LineWords words, int at, int weight) {
    int from = at;
    boolean role = false;
    while (from > 0
        && at - from < MOST_WORDS
        && !words.breaksAfter(from - 1)
        && (HOURS.contains(words.lower(from - 1))
            || !language.isStop(words.lower(from - 1))
                && !language.isSkipped(words.lower(from - 1)))) {
      from--;
      role |= language.isRole(words.word(from));
    }
    boolean pointed =
        from == 0
            || words.breaksAfter(from - 1)
            || language.isSkipped(words.lower(from - 1))
            || DETERMINERS.contains(words.lower(from - 1));
    if (role
        && pointed
        && from < at
        && language.isRole(words.word(at - 1))
        && isTitle(words.text(from, at - 1))) {
      titles.add(
          TitleText.clean(words.text(from, at - 1)),
          words.isCapitalised(at - 1) ? weight + 1 : weight - 1);
    }
  }

  /** Whether a phrase has the looks of a title. */
  private boolean isTitle(String text) {
    return text.length() > 2
        && text.length() <= 100
        && !text.contains("@")
        && !text.contains("http")
        && TitleShape.isTitle(text);
  }
}
