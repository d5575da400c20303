package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.DateMention.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in a text: years, months with their year, days. */
public final class DateMentions {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2099;
  private static final Pattern NUMERIC = Pattern.compile("(?:(\\d{1,2})[.])?(\\d{1,2})[.](\\d{4})");

  private final List<Token> tokens;
  private final int first;
  private final int end;
  private final ClaimLanguage language;

  private DateMentions(List<Token> tokens, int first, int end, ClaimLanguage language) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.language = language;
  }

  /** Returns the dates in a range of tokens, in order. */
  public static List<DateMention> in(List<Token> tokens, int from, int to, ClaimLanguage language) {
    DateMentions reader = new DateMentions(tokens, from, to, language);
    List<DateMention> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      DateMention date = reader.at(i);
      if (date == null) {
        i++;
      } else {
        found.add(date);
        i = date.to();
      }
    }
    return found;
  }

  private DateMention at(int i) {
    Token token = tokens.get(i);
    if (!token.isNumber()) {
      return monthFirst(i);
    }
    DateMention day = dayFirst(i);
    if (day != null) {
      return day;
    }
    DateMention numeric = numeric(i);
    if (numeric != null) {
      return numeric;
    }
    if (isYear(i) && readsAsYear(i)) {
      int month = i + 1 < end && tokens.get(i + 1).joint() == '-' ? twoDigits(i + 1, 12) : 0;
      return date(i, month > 0 ? i + 2 : yearEnd(i), year(i), month, 0);
    }
    return null;
  }

  /** "March 2018", "March 1, 2018", "mars de 2018". */
  private DateMention monthFirst(int i) {
    int month = month(i);
    if (month == 0) {
      return null;
    }
    int at = i + 1;
    int day = at < end && !isYear(at) ? twoDigits(at, 31) : 0;
    if (day > 0) {
      at =
          at + 1 < end && tokens.get(at + 1).joint() == '+' && tokens.get(at + 1).isWord()
              ? at + 2
              : at + 1;
    }
    int yearAt = skip(at);
    if (yearAt < end && isYear(yearAt)) {
      return date(i, yearEnd(yearAt), year(yearAt), month, day);
    }
    return day > 0 ? date(i, at, 0, month, day) : null;
  }

  /** "1 September", "1. Oktober 2018", "1 de mayo". */
  private DateMention dayFirst(int i) {
    int day = twoDigits(i, 31);
    int at = i + 1;
    while (day > 0 && at < end && at < i + 4 && mayFollowDay(at)) {
      at++;
    }
    int month = day > 0 && at < end ? month(at) : 0;
    if (month == 0) {
      return null;
    }
    int yearAt = skip(at + 1);
    return yearAt < end && isYear(yearAt)
        ? date(i, yearEnd(yearAt), year(yearAt), month, day)
        : date(i, at + 1, 0, month, day);
  }

  private boolean mayFollowDay(int at) {
    Token token = tokens.get(at);
    return token.isSign(".")
        || token.isSign("º")
        || isOf(token)
        || token.joint() == '+' && token.isWord();
  }

  private static boolean isOf(Token token) {
    return token.folded().equals("of")
        || token.folded().equals("de")
        || token.folded().equals("del");
  }

  /** Returns the next token that is neither "of" nor a comma. */
  private int skip(int at) {
    int next = at;
    while (next < end
        && next < at + 2
        && (isOf(tokens.get(next)) || tokens.get(next).isSign(","))) {
      next++;
    }
    return next;
  }

  /** "03/2018", "03.2018", "1.3.2018". */
  private DateMention numeric(int i) {
    Matcher matcher = NUMERIC.matcher(tokens.get(i).text());
    if (matcher.matches()) {
      int day = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
      int month = Integer.parseInt(matcher.group(2));
      int year = Integer.parseInt(matcher.group(3));
      return month <= 12 && mayBeYear(year) ? date(i, i + 1, year, month, day) : null;
    }
    int month = twoDigits(i, 12);
    boolean slash = month > 0 && i + 2 < end && tokens.get(i + 1).isSign("/") && isYear(i + 2);
    return slash ? date(i, i + 3, year(i + 2), month, 0) : null;
  }

  private int month(int at) {
    String month = language.words(Section.MONTHS).meaning(tokens.get(at).folded());
    return month == null ? 0 : Integer.parseInt(month);
  }

  private int twoDigits(int at, int most) {
    Token token = tokens.get(at);
    if (!token.isNumber() || token.text().length() > 2) {
      return 0;
    }
    int value = Integer.parseInt(token.text());
    return value <= most ? value : 0;
  }

  private boolean isYear(int at) {
    Token token = tokens.get(at);
    return token.isNumber()
        && token.text().length() == 4
        && token.text().chars().allMatch(Character::isDigit)
        && mayBeYear(year(at));
  }

  private static boolean mayBeYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private int year(int at) {
    return Integer.parseInt(tokens.get(at).text());
  }

  /** Whether a number is a year: "in 2000" is, "2000 guests" is not. */
  private boolean readsAsYear(int at) {
    if (at + 1 < end && language.words(Section.UNITS).lengthAt(tokens, at + 1, end) > 0
        || at + 1 < end && tokens.get(at + 1).isSign("%")) {
      return false;
    }
    if (at == first || !tokens.get(at - 1).isWord()) {
      return at + 1 >= end
          || !tokens.get(at + 1).isWord()
          || tokens.get(at).isJoined()
          || isEdged(at);
    }
    boolean bare = at + 1 >= end || !isCounted(tokens.get(at + 1));
    return bare
        || language.words(Section.IN_YEAR).endsAt(tokens, first, at)
        || isEdged(at)
        || language.words(Section.FUNCTION).has(tokens.get(at + 1).folded());
  }

  /**
   * Whether the next word is counted. In German it must be a noun: "2013 abgeschlossen" is a year.
   */
  private boolean isCounted(Token next) {
    return next.isWord() && (!language.capitalisesNouns() || next.isCapitalised());
  }

  private boolean isEdged(int at) {
    return edge(at) != Edge.NONE
        || at == first
        || at > first && tokens.get(at - 1).isSign("–")
        || at > first && month(at - 1) > 0;
  }

  /** Returns the end of a year, including the "/27" of a school year. */
  private int yearEnd(int at) {
    boolean slash = at + 2 < end && tokens.get(at + 1).isSign("/") && tokens.get(at + 2).isNumber();
    return slash ? at + 3 : at + 1;
  }

  private DateMention date(int from, int to, int year, int month, int day) {
    return new DateMention(from, to, year, month, day, edge(from));
  }

  private Edge edge(int from) {
    if (language.words(Section.SINCE).endsAt(tokens, first, from)) {
      return Edge.START;
    }
    return language.words(Section.UNTIL).endsAt(tokens, first, from) ? Edge.END : Edge.NONE;
  }
}
