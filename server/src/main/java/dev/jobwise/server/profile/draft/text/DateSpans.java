package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.LowerCase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the dates of resumes in the languages of the lists. */
public final class DateSpans {

  private static final Map<String, List<String>> WORDS = WordFiles.ofAllLanguages("dates");
  private static final Map<String, Integer> MONTHS = months();

  private static final String YEAR = "(?:19\\d\\d|20[0-3]\\d)(?!\\d)";
  private static final String MONTH =
      "(?:" + alternatives(MONTHS.keySet()) + ")(?![\\p{L}\\p{M}])\\.?+";
  private static final String PRESENT =
      "(?:" + alternatives(WORDS.get("present")) + ")(?![\\p{L}\\p{M}])";
  private static final String SINCE =
      "(?:(?:" + alternatives(WORDS.get("since")) + ")(?![\\p{L}\\p{M}])[.:]?+ ?|d['’])";

  /** A date: its year and month by position in {@link #point}. */
  private static final String POINT =
      "(?:(?:PART)[ -](?:de |of )?)?+(?:(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?[ -]?(?:de )?)?(?:MONTH)(?:"
          + " \\d{1,2}(?:(?:st|nd|rd|th),?|,|(?= (?:YEAR))))?[ ,./'’‘-]{0,2}(?:de |del"
          + " )?(?:YEAR|(?<=[/'’‘-])\\d\\d(?!\\d|[/.-]\\d))"
          + "|(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:YEAR)|(?<![\\d./])\\d\\d(?:[./]\\d\\d[./]\\d\\d(?![\\d./])|(?<!-\\d\\d)-\\d\\d-\\d\\d(?![\\d./-]))"
          + "|(?<!\\d)\\d{1,2} ?[./-] ?(?:YEAR)|(?<![\\d./-])(?:0[1-9]|1[0-2]), (?:YEAR)|(?<!\\d)(?:YEAR) {0,2}[./-]"
          + " {0,2}(?:0[1-9]|1[0-2])(?:[./-]\\d\\d)?(?!\\d|[./-](?!(?:YEAR)))|(?<!\\d)(?:YEAR)(?: {1,2}(?:MONTH)"
          + "| ?[-\u2010-\u2015] ?(?:MONTH)(?![ ,./'’\u2010-\u2015-]{0,3}\\d))"
          + "|(?:(?<!\\d)(?:YEAR)[./][1-9](?= ?[-\u2010-\u2015~])|(?<=[-\u2010-\u2015~] ?)(?:YEAR)[./][1-9](?!\\d))"
          + "|(?<!\\d)(?:YEAR))";

  private static final String TO_WORD = alternatives(WORDS.get("to"));

  private static final String TO =
      "(?: {0,4}+[-\u2010-\u2015\u00ad\u2212~\u301c\uff5e→>/]{1,3} ?(?:(?:"
          + TO_WORD
          + ") )?|(?: |(?<=\\d))(?:"
          + TO_WORD
          + ") | (?=\\p{L})(?!SINCE)| ?\\((?=(?:PRESENT)\\))|(?<=\\d)(?=\\p{IsHan})|(?<=/(?:19|20)\\d\\d) (?=\\d{1,2}/(?:19|20)\\d\\d))";

  /** What all spans begin with: almost all places of a text are none, which one look tells. */
  private static final String FIRST =
      "(?=\\d|d['’]|"
          + alternatives(
              Stream.of(
                      MONTHS.keySet(), WORDS.get("present"), WORDS.get("since"), WORDS.get("part"))
                  .flatMap(Collection::stream)
                  .toList())
          + ")";

  private static final Pattern SPAN =
      Pattern.compile(
          ("(?<![\\p{L}\\p{M}\\d])FIRST(?<current>PRESENT,? (?=SINCE))?+(?<since>SINCE)?+(?:"
                  + "(?<start>POINT)TO(?:SINCE)?(?:(?<end>POINT)|(?<open>PRESENT|(?:OPEN)(?!\\p{L})))|(?<shortstart>SHORT|NAMED)"
                  + "(?: ?[-\u2010-\u2015] ?| (?:TOWORD) )"
                  + "(?:(?<shortend>MONTHOFYEAR|NAMED)|(?<shortopen>PRESENT))|(?<month>\\d{1,2})"
                  + " ?[-\u2010-\u2015] ?(?<tomonth>\\d{1,2})[ ./](?<months>YEAR)(?! ?[-\u2010-\u2015]"
                  + " ?\\d)|(?<ofyear>YEAR),? (?<named>MONTH) ?[-\u2010-\u2015] ?(?<tonamed>MONTH)"
                  + "|(?<year>YEAR)[/\u2010-\u2015-](?<toyear>1[3-9]|[2-9]\\d)(?!\\d|[/.-])|(?<first>MONTH)(?:"
                  + " ?[-\u2010-\u2015\u00ad\u2212/] ?| (?:TOWORD) )(?<range>POINT)|(?<dangling>POINT)"
                  + " ?[-\u2010-\u2015](?= *+\\)?$)|(?<only>POINT)|(?<shortonly>SHORT)|(?<now>PRESENT)(?= ?:| *+$))(?<length>["
                  + " ,·|]*+\\(?\\d{1,2}(?:[.,]\\d)?\\+? ?(?:UNIT)(?![\\p{L}])(?:,?"
                  + " (?:(?:and|und|et|y|en|e) )?\\d{1,2} (?:UNIT)(?![\\p{L}]))?(?: experience)?\\)?)?+")
              .replace("FIRST", FIRST)
              .replace("SHORT", "(?<!\\d|[./-])MONTHOFYEAR")
              .replace("NAMED", "(?:MONTH) ?\\d\\d(?!\\d|[./-]\\d|,? ?(?:YEAR)|st|nd|rd|th)")
              .replace("MONTHOFYEAR", "\\d{1,2}(?:[/.]|-(?!\\d\\d-))\\d\\d(?!\\d|[./]\\d)")
              .replace("POINT", POINT)
              .replace("PART", alternatives(WORDS.get("part")))
              .replace("TOWORD", TO_WORD)
              .replace("TO", TO)
              .replace("SINCE", SINCE)
              .replace("MONTH", MONTH)
              .replace("YEAR", YEAR)
              .replace("PRESENT", PRESENT)
              .replace("OPEN", alternatives(WORDS.get("open")))
              .replace("UNIT", alternatives(WORDS.get("unit"))));

  private static final String SOME_TIME =
      "\\(?\\d{1,2}(?:[.,]\\d)?+\\+? ?(?:UNIT)(?:,? \\d{1,2} (?:UNIT))?\\)?"
          .replace("UNIT", alternatives(WORDS.get("unit")));

  private static final Pattern LENGTH = Pattern.compile(SOME_TIME);
  private static final Pattern LENGTH_AT_END =
      Pattern.compile("(?:(?<=[^ ]) [~·,|–-] ?| ?: ?| (?=\\())(?:" + SOME_TIME + ")$");

  private static final Pattern OPEN_SINCE =
      Pattern.compile(
          "(?:since|seit|depuis|desde|sinds|vanaf|ab|dal|sedan|från)(?![\\p{L}\\p{M}]).*+",
          Pattern.DOTALL);

  private static final int YEAR_DIGITS = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private DateSpans() {}

  /** The dates of a text, in order. */
  public static List<DateSpan> in(String text) {
    List<DateSpan> spans = new ArrayList<>();
    Matcher matcher = SPAN.matcher(YearSigns.asPoints(LowerCase.of(text)));
    while (matcher.find()) {
      DateSpan span = span(matcher);
      if (span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Whether a text is a date, or a length of time, and nothing else. */
  public static boolean isDate(String text) {
    String lower = LowerCase.of(text).strip();
    return lower.length() < 60
        && (LENGTH.matcher(lower).matches()
            || in(text).stream().anyMatch(span -> rest(text, span).isEmpty()));
  }

  /** Whether a text is only a length of time, such as "2 years 3 months". */
  public static boolean isLength(String text) {
    return text.length() < 60 && LENGTH.matcher(LowerCase.of(text).strip()).matches();
  }

  /** Whether a text begins with a length of time, such as "15+ years in rail". */
  public static boolean beginsWithLength(String text) {
    return LENGTH.matcher(LowerCase.of(text).strip()).lookingAt();
  }

  /** "ACME ~ 7 years" without the time. */
  public static String withoutLength(String text) {
    Matcher length = LENGTH_AT_END.matcher(LowerCase.of(text));
    String rest = length.find() ? text.substring(0, length.start()) : text;
    return Signs.isOpen(rest) ? text : rest;
  }

  /** A text without its date and the punctuation around that. */
  public static String rest(String text, DateSpan span) {
    String before = Signs.withoutEnd(text.substring(0, span.from()), "(|,:;·•–—-");
    String after = YearSigns.rest(text.substring(span.to()));
    return (before + (before.isEmpty() || after.isEmpty() ? "" : " ") + after).strip();
  }

  private static DateSpan span(Matcher found) {
    int from = found.start();
    int to = found.end();
    try {
      if (found.group("start") != null) {
        LocalDate start = point(found.group("start"));
        boolean open = found.group("open") != null;
        LocalDate end = open ? null : point(found.group("end"));
        return new DateSpan(start, end, open, true, from, to);
      }
      if (found.group("shortstart") != null) {
        boolean open = found.group("shortopen") != null;
        LocalDate end = open ? null : point(found.group("shortend"));
        return new DateSpan(point(found.group("shortstart")), end, open, true, from, to);
      }
      if (found.group("months") != null || found.group("ofyear") != null) {
        return ofMonths(found);
      }
      if (found.group("year") != null) {
        LocalDate start = point(found.group("year"));
        int end = start.getYear() / 100 * 100 + Integer.parseInt(found.group("toyear"));
        return end <= start.getYear()
            ? null
            : new DateSpan(start, start.withYear(end), false, true, from, to);
      }
      if (found.group("range") != null) {
        LocalDate end = point(found.group("range"));
        if (found.group("range").strip().length() == YEAR_DIGITS) {
          LocalDate day = end.withMonth(namedMonth(found.group("first")));
          return new DateSpan(day, day, false, false, from, to); // "Summer - 2019"
        }
        LocalDate start = end.withDayOfMonth(1).withMonth(namedMonth(found.group("first")));
        return new DateSpan(
            start.isAfter(end) ? start.minusYears(1) : start, end, false, true, from, to);
      }
      if (found.group("dangling") != null) {
        return new DateSpan(point(found.group("dangling")), null, true, true, from, to);
      }
      if (found.group("now") != null) {
        return new DateSpan(null, null, true, true, from, to);
      }
      return ofPoint(found);
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  /** "May 2012", "since 07.16" or "Current, from May 2012"; null for "07.16" alone. */
  private static DateSpan ofPoint(Matcher found) {
    String before = found.group("since");
    boolean open =
        found.group("current") != null || before != null && OPEN_SINCE.matcher(before).matches();
    boolean isShort = found.group("shortonly") != null;
    if (isShort && !open) {
      return null;
    }
    LocalDate only = point(found.group(isShort ? "shortonly" : "only"));
    return new DateSpan(only, open ? null : only, open, open, found.start(), found.end());
  }

  /** "08-09 2012" or "2020, Jul-Oct". */
  private static DateSpan ofMonths(Matcher found) {
    boolean named = found.group("ofyear") != null;
    LocalDate year = point(found.group(named ? "ofyear" : "months"));
    int start = named ? namedMonth(found.group("named")) : Integer.parseInt(found.group("month"));
    int end = named ? namedMonth(found.group("tonamed")) : Integer.parseInt(found.group("tomonth"));
    return new DateSpan(
        year.withMonth(start), year.withMonth(end), false, true, found.start(), found.end());
  }

  private static LocalDate point(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher digits = NUMBER.matcher(text);
    while (digits.find()) {
      numbers.add(Integer.parseInt(digits.group()));
    }
    int yearAt = 0;
    while (yearAt < numbers.size() - 1 && numbers.get(yearAt) < 1000) {
      yearAt++;
    }
    int year = numbers.get(yearAt) < 100 ? century(numbers.get(yearAt)) : numbers.get(yearAt);
    Integer named = namedMonth(text);
    numbers.remove(yearAt);
    if (named != null) {
      return LocalDate.of(year, named, numbers.isEmpty() ? 1 : numbers.get(0));
    }
    if (numbers.isEmpty()) {
      return LocalDate.of(year, 1, 1);
    }
    if (numbers.size() == 1) {
      return LocalDate.of(year, numbers.get(0), 1);
    }
    boolean yearFirst = yearAt == 0;
    int month = numbers.get(yearFirst ? 0 : 1);
    int day = numbers.get(yearFirst ? 1 : 0);
    return month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
  }

  /** "'99" is 1999, "'21" is 2021. */
  private static int century(int year) {
    return year < 60 ? 2000 + year : 1900 + year;
  }

  private static Integer namedMonth(String text) {
    Matcher name = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+").matcher(text);
    while (name.find()) {
      if (MONTHS.containsKey(name.group())) {
        return MONTHS.get(name.group());
      }
    }
    return null;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    WORDS.forEach(
        (key, names) -> {
          String number = key.replace("season ", "");
          if (Character.isDigit(number.charAt(0))) {
            names.forEach(name -> months.putIfAbsent(name, Integer.parseInt(number)));
          }
        });
    return months;
  }

  /**
   * Longer ones first. Those that begin alike stand together behind a look at that first character,
   * so that a place of a text that none of them fits costs a few looks and not one for each word.
   */
  private static String alternatives(Collection<String> words) {
    return Set.copyOf(words).stream()
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .collect(
            Collectors.groupingBy(
                word -> Pattern.quote(word.substring(0, 1)),
                TreeMap::new,
                Collectors.mapping(Pattern::quote, Collectors.joining("|"))))
        .entrySet()
        .stream()
        .map(entry -> "(?=" + entry.getKey() + ")(?:" + entry.getValue() + ")")
        .collect(Collectors.joining("|"));
  }
}
