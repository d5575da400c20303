package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title in the sentences of an ad. */
final class TitleCues {

  private static final int MOST_MARKS = 5;
  private static final int MOST_WORDS = 9;
  private static final int MOST_LETTERS = 100;

  /** The most titles to try; no ad has more unless it was made to be slow. */
  private static final int MOST_TRIES = 150;

  private static final int SOUGHT = 6;
  private static final int MARKED = 6;
  private static final int NAMED = 5;
  private static final int SUBJECT = 4;
  private static final int SEVERAL = 2;

  /** Gender markers, which only titles have: "(m/w/d)", "H/F", "(all genders)". */
  private static final Pattern GENDERS =
      Pattern.compile(
          "[(\\[](?:gn|all genders?|alle geschlechter|mwd|mwx|(?:[mwfdxihv]|div|homme|femme)(?: ?[/|,*] ?(?:[mwfdxihv]|div|divers|gn|femme|homme)){1,4})[)\\]]"
              + "|(?<![\\p{L}\\p{N}])(?:[hf]/[hf]|[mwf]/[mwf]/[dx])(?![\\p{L}\\p{N}/])",
          Pattern.CASE_INSENSITIVE);

  /** What anybody may be called in a sentence: "forward-thinking leader", "member of the crew". */
  private static final Pattern PRAISE =
      Pattern.compile(
          " (?:professional|leader|expert|advisor|member|individual|intern)$|member of ");

  private final AdLanguage language;
  private final Candidates titles;
  private int tries;

  /** Whether the last line ended after "We are looking for a". */
  private boolean soughtNext;

  TitleCues(AdLanguage language, Candidates titles) {
    this.language = language;
    this.titles = titles;
  }

  /** Reads a line about the job. */
  void read(String line) {
    LineWords words = LineWords.of(line, language);
    if (soughtNext && words.size() > 0) {
      addStartingAt(words, 0, SOUGHT);
    }
    soughtNext = false;
    readMarks(line, words);
    UnspacedCues.titles(line, language.code()).forEach(title -> add(title, NAMED));
    for (int i = 0; i < words.size() && tries < MOST_TRIES; i++) {
      readSought(words, i);
      soughtNext |= language.cues("as").lengthAt(words.all(), i) == words.size() - i;
      readNamed(words, i);
      readSubject(words, i);
      readBefore(words, i);
    }
  }

  /** Reads a short entry of a list, in which only a gender marker points to a title. */
  void readEntry(String line) {
    soughtNext = false;
    readMarks(line, LineWords.of(line, language));
  }

  /** Reads a heading such as "About the Night Porter role". */
  void readHeading(String line) {
    UnspacedCues.titles(line, language.code()).forEach(title -> add(title, NAMED));
    LineWords words = LineWords.of(line, language);
    soughtNext = false;
    for (int i = 0; i < words.size() && tries < MOST_TRIES; i++) {
      readBefore(words, i);
      int cue = language.cues("seeks").lengthAt(words.all(), i);
      soughtNext |= cue > 0 && i + cue == words.size() && line.endsWith(":");
      if (cue > 0 && i + cue < words.size()) {
        TitleSpan span = TitleSpan.startingAt(words, language, i + cue);
        boolean one = !span.isEmpty() && span.namesRole() && !span.isPlural();
        add(one ? span.text() : "", SOUGHT + 1);
      }
    }
  }

  /** Whether the last line announces a title: "We are looking for:". */
  boolean announces() {
    return soughtNext;
  }

  /**
   * Reads the first line of an ad, which may begin with the title although it is too long for a
   * headline: "Night Porter in part time to the old house at the harbour".
   */
  void readFirst(String line) {
    LineWords words = LineWords.of(line, language);
    boolean sentence = ".!?:".indexOf(line.charAt(line.length() - 1)) >= 0;
    if (words.size() == 0 || !words.isCapitalised(0)) {
      return;
    }
    if (line.length() > MOST_LETTERS) {
      addHead(words);
      return;
    }
    if (sentence) {
      return;
    }
    TitleSpan span = TitleSpan.startingAt(words, language, 0);
    boolean call = false;
    for (int i = 0; i <= span.last(); i++) {
      call |= language.cues("seeks").lengthAt(words.all(), i) > 0;
    }
    if (!call && !span.isEmpty() && span.from() == 0 && span.namesRole()) {
      add(span.text(), NAMED);
    }
  }

  /**
   * Adds the headline of an ad that lost its line breaks: "NIGHT PORTER At the Grand", "Night
   * porter We are".
   */
  private void addHead(LineWords words) {
    boolean capitals = isCapitals(words.word(0));
    for (int i = 1; i < Math.min(words.size(), MOST_WORDS); i++) {
      String head = words.text(0, i - 1);
      boolean begins =
          capitals
              ? !isCapitals(words.word(i))
              : words.isCapitalised(i)
                  && (language.isStop(words.lower(i)) || language.isSkipped(words.lower(i)));
      if (begins || words.breaksAfter(i - 1)) {
        boolean named =
            begins && words.isCapitalised(i) && language.namesOne(head.replace('-', ' '));
        add(named ? head : "", NAMED + 1);
        return;
      }
    }
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Reads titles before gender markers: "Night Porter (m/w/d)", but not behind a training for them,
   * and of "Staff for the night desk (m/w/d)", which names no role, all of a line.
   */
  private void readMarks(String line, LineWords words) {
    Matcher marks = GENDERS.matcher(line);
    int last = -1;
    for (int i = 0; i < MOST_MARKS && marks.find(); i++) {
      while (last + 1 < words.size() && words.end(last + 1) <= marks.start()) {
        last++;
      }
      if (last >= 0) {
        TitleSpan span = TitleSpan.endingAt(words, language, last);
        boolean trained = false;
        for (int k = 0; k < span.from(); k++) {
          trained |= language.sectionHas("experience", words.lower(k));
        }
        boolean whole = span.namesRole() || span.from() == 0;
        if (!trained && (whole || last < MOST_WORDS && marks.end() == line.length())) {
          add(
              whole ? span.wholeText() : words.text(0, last),
              span.namesRole() ? MARKED + 1 : MARKED);
        }
      }
    }
  }

  /** Reads "We are looking for a Night Porter". */
  private void readSought(LineWords words, int at) {
    int cue = language.cues("seeks").lengthAt(words.all(), at);
    if (cue > 0) {
      addStartingAt(words, at + cue, SOUGHT);
      int last = words.size() - 1;
      soughtNext |=
          TitleSpan.firstAfterPraise(words, language, at + cue) > last
              || !words.breaksAfter(last)
                  && language.isSkipped(words.lower(last).replaceAll("[*:_/·]", ""));
    }
  }

  /** Reads "As a Night Porter, you". */
  private void readNamed(LineWords words, int at) {
    int cue = language.cues("as").lengthAt(words.all(), at);
    if (cue > 0 && (words.beginsSentence(at) || names(words, at, at + cue))) {
      addStartingAt(words, at + cue, NAMED);
    }
  }

  /** Accepts "To succeed as a Night Porter, you", but not "experience as a Night Porter". */
  private boolean names(LineWords words, int at, int from) {
    int first = TitleSpan.firstAfterPraise(words, language, from);
    return at > 0
        && first < words.size()
        && words.isCapitalised(first)
        && !language.sectionHas("experience", words.lower(at - 1));
  }

  /** Reads "The Night Porter will greet guests". */
  private void readSubject(LineWords words, int at) {
    boolean mayBegin = words.beginsSentence(at) || words.isCapitalised(at);
    int cue = mayBegin ? language.cues("subject").lengthAt(words.all(), at) : 0;
    int from = at + cue;
    for (int i = from; cue > 0 && i < words.size() && i - from < MOST_WORDS; i++) {
      boolean there = at == 0 && language.cues("at").lengthAt(words.all(), i) > 0;
      if (i > from && (there || language.cues("verb").lengthAt(words.all(), i) > 0)) {
        int last = words.isBracketed(i - 1) ? i - 2 : i - 1;
        last -= last > from && TitleSpan.isNumber(words.word(last)) ? 1 : 0;
        int role = language.isHeadFirst() ? from : last;
        if (last >= from && language.isRole(words.word(role))) {
          add(words.text(from, last), SUBJECT + subjectDoubt(words, at, role));
        }
        return;
      }
      boolean stops = language.isStop(words.lower(i)) && !language.isJoiner(words.lower(i));
      if (stops
          || words.breaksAfter(i)
              && !isAbbreviated(words, i)
              && !isAbbreviated(words, i + 1)
              && !words.lower(i).equals("sr")) {
        return;
      }
    }
  }

  /** A capital, or both genders as in "le/la", say that it is a title, and no other colleague. */
  private static int subjectDoubt(LineWords words, int at, int role) {
    return words.isCapitalised(role) || words.word(at).contains("/") ? 1 : -1;
  }

  /** Whether a word is an abbreviation in brackets: "The Night Porter (NP) will". */
  private static boolean isAbbreviated(LineWords words, int at) {
    return at < words.size() && words.isBracketed(at) && words.breaksAfter(at);
  }

  /** Reads "this Data Analyst role" and "cook wanted". */
  private void readBefore(LineWords words, int at) {
    boolean noun = language.cues("noun").lengthAt(words.all(), at) > 0;
    boolean wanted = language.cues("wanted").lengthAt(words.all(), at) > 0;
    if (at == 0 || !noun && !wanted || !language.isRole(words.word(at - 1))) {
      return;
    }
    TitleSpan span = TitleSpan.before(words, language, at);
    if (!span.isEmpty() && isPointedAt(words, span.from())) {
      int weight = wanted ? SOUGHT : SUBJECT;
      add(span.wholeText(), weight + (words.isCapitalised(at - 1) ? 1 : -1));
    }
  }

  private boolean isPointedAt(LineWords words, int from) {
    return from == 0
        || words.breaksAfter(from - 1)
        || language.isSkipped(words.lower(from - 1))
        || language.sectionHas("pointer", words.lower(from - 1));
  }

  private void addStartingAt(LineWords words, int at, int weight) {
    TitleSpan span = TitleSpan.startingAt(words, language, at);
    if (!span.isEmpty() && span.namesRole()) {
      add(span.text(), weight - doubt(span));
    }
  }

  /** Returns how much less certain a plural is, and a title in lower case such as "engineer". */
  private int doubt(TitleSpan span) {
    int several = span.isPlural() ? SEVERAL : 0;
    return several + (span.isPlain() && language.capitalisesTitles() ? 1 : 0);
  }

  private void add(String text, int weight) {
    boolean looksLikeOne =
        text.length() > 2
            && text.length() <= MOST_LETTERS
            && !text.contains("@")
            && !text.contains("http")
            && !PRAISE.matcher(text).find();
    if (looksLikeOne && ++tries <= MOST_TRIES && TitleShape.isTitle(text)) {
      titles.add(TitleText.clean(text), weight);
    }
  }
}
