package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds numbers in a text, in digits or spelled out, with their units. */
public final class Quantities {

  /** Words before a fraction: "by a quarter", "um die Hälfte", "d'un tiers". */
  private static final Set<String> BY =
      Set.of(
          "by", "um", "de", "d", "di", "del", "della", "dun", "en", "a", "la", "die", "der", "das",
          "un", "une", "uno", "una", "about", "around", "nearly", "almost", "fast", "rund", "knapp",
          "etwa", "presque", "casi", "quasi", "ein", "einen", "eine", "gut", "over", "to", "auf");

  /** Shorter words in capitals are abbreviations. */
  private static final int SHOUTED = 4;

  private static final Set<String> OF =
      Set.of("of", "der", "des", "de", "di", "del", "dei", "delle");

  /** "1.2.3", and dates such as "1.5.2019", but not "1.234.567". */
  private static final Pattern VERSION =
      Pattern.compile("\\d{1,9}+(?:\\.(?!\\d{3}(?!\\d))\\d{1,9}+){2,9}");

  private static final Set<String> CURRENCIES = Set.of("€", "$", "£", "¥");

  private final List<Token> tokens;
  private final int end;
  private final ClaimLanguage language;

  private Quantities(List<Token> tokens, int end, ClaimLanguage language) {
    this.tokens = tokens;
    this.end = end;
    this.language = language;
  }

  /** Returns the numbers in a range of tokens, in order, those of dates included. */
  public static List<Quantity> in(List<Token> tokens, int from, int to, ClaimLanguage language) {
    Quantities reader = new Quantities(tokens, to, language);
    List<Quantity> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Quantity quantity = reader.at(i);
      if (quantity == null) {
        i++;
      } else {
        found.add(reader.bounded(quantity, from));
        i = Math.max(i + 1, quantity.to());
      }
    }
    return found;
  }

  /** Returns the number that begins at a token, or null. */
  private Quantity at(int i) {
    Token token = tokens.get(i);
    String times = language.words(Section.MULTIPLES).meaningAt(tokens, i, end);
    if (times != null) {
      double value = Double.parseDouble(times);
      int to = i + language.words(Section.MULTIPLES).lengthAt(tokens, i, end);
      return value < 1
          ? new Quantity(i, to, 100 * value, Unit.PERCENT, Bound.EXACT)
          : new Quantity(i, to, value, Unit.TIMES, Bound.EXACT);
    }
    if (token.isNumber()) {
      return isPartOfName(i) ? null : digits(i);
    }
    return token.isWord() ? spelled(i) : null;
  }

  /** Whether a number belongs to a name or an ordinal: "ISO 9001", "COVID-19", "3D", "24/7". */
  private boolean isPartOfName(int i) {
    Token token = tokens.get(i);
    if (VERSION.matcher(token.text()).matches() || isBehindSlash(i)) {
      return true;
    }
    Token before = i > 0 ? tokens.get(i - 1) : null;
    Token next = i + 1 < end ? tokens.get(i + 1) : null;
    boolean name = before != null && before.isMixedCase() && !isShouted(next);
    if (before != null && before.isWord() && (token.isJoined() || name)) {
      return true;
    }
    return next != null
        && next.isWord()
        && next.joint() == '+'
        && value(i + 1) == null
        && unit(i + 1) == null;
  }

  /** "LED 14 STAFF": where all is in capitals, they make no name. */
  private static boolean isShouted(Token next) {
    return next != null
        && next.isWord()
        && next.text().length() >= SHOUTED
        && next.text().chars().allMatch(Character::isUpperCase);
  }

  /** Whether a number ends a pair that is no share: "24/7", "50/50". */
  private boolean isBehindSlash(int i) {
    return i > 1
        && tokens.get(i).isJoined()
        && tokens.get(i - 1).isSign("/")
        && tokens.get(i - 1).isJoined()
        && tokens.get(i - 2).isNumber()
        && tokens.get(i).text().length() <= 2;
  }

  private Quantity digits(int i) {
    double value = parse(tokens.get(i).text());
    int to = i + 1;
    if (to + 1 < end && tokens.get(to).isSign("/") && tokens.get(to + 1).isNumber()) {
      double whole = parse(tokens.get(to + 1).text());
      boolean share = value < whole && whole <= 100;
      return share ? new Quantity(i, to + 2, 100 * value / whole, Unit.PERCENT, Bound.EXACT) : null;
    }
    Double scale = to < end ? value(to) : null;
    if (scale != null && scale >= 1000) {
      return withUnit(i, to + 1, value * scale, Bound.EXACT);
    }
    Quantity fraction = fraction(i, to, value);
    return fraction != null ? fraction : withUnit(i, to, value, Bound.EXACT);
  }

  private Quantity spelled(int i) {
    Quantity alone = fraction(i, i, 1);
    if (alone != null) {
      return alone;
    }
    int length = spelledUnit(i);
    if (length > 0) {
      return new Quantity(i, i + 1, length, Unit.YEAR, Bound.EXACT);
    }
    NumberWords.Spelled number = NumberWords.at(tokens, i, end, language);
    if (number == null) {
      return decade(i);
    }
    Quantity fraction = fraction(i, number.to(), number.value());
    if (fraction != null) {
      return fraction;
    }
    Bound bound = number.about() ? Bound.ABOUT : Bound.EXACT;
    Quantity whole = withUnit(i, number.to(), number.value(), bound);
    return isNoClaim(whole) ? null : whole;
  }

  /** Returns the years in a German word such as "achtjährig" (eight years), or 0. */
  private int spelledUnit(int i) {
    String word = tokens.get(i).folded();
    int at = word.indexOf("jahrig");
    Double value = at > 2 ? NumberWords.value(word.substring(0, at), language) : null;
    return value == null ? 0 : value.intValue();
  }

  /** "A decade", "ein Jahrzehnt". */
  private Quantity decade(int i) {
    boolean decade = "decade".equals(language.words(Section.UNITS).meaning(tokens.get(i).folded()));
    return decade ? new Quantity(i, i + 1, 1, Unit.DECADE, Bound.EXACT) : null;
  }

  /** "One" is usually an article, and small numbers may be rhetorical: "two reasons". */
  private boolean isNoClaim(Quantity quantity) {
    if (quantity.value() == 1) {
      return !quantity.unit().isLong() && quantity.unit() != Unit.PERCENT;
    }
    if (quantity.value() > 4 || quantity.unit() != Unit.THINGS) {
      return false;
    }
    int to = Math.min(end, quantity.to() + 3);
    return language.words(Section.RHETORIC).isIn(tokens, quantity.to(), to);
  }

  /** Reads a fraction such as "three quarters" or "by a third"; null if there is none. */
  private Quantity fraction(int from, int at, double count) {
    String whole = at < end ? language.words(Section.PARTS).meaning(tokens.get(at).folded()) : null;
    if (whole == null || count < 1) {
      return null;
    }
    boolean one = at == from || count == 1;
    if (one && !(isBefore(BY, from) || at + 1 < end && OF.contains(tokens.get(at + 1).folded()))) {
      return null;
    }
    double value = 100 * count / Double.parseDouble(whole);
    return value > 100 ? null : new Quantity(from, at + 1, value, Unit.PERCENT, Bound.EXACT);
  }

  private boolean isBefore(Set<String> words, int at) {
    return at > 0 && words.contains(tokens.get(at - 1).folded());
  }

  private Quantity withUnit(int from, int to, double value, Bound bound) {
    double sum = value;
    Bound known = bound;
    int at = to;
    if (at < end && (tokens.get(at).isSign("+") || tokens.get(at).folded().equals("plus"))) {
      known = Bound.OVER;
      at++;
    }
    int half = at < end ? language.words(Section.HALVES).lengthAt(tokens, at, end) : 0;
    if (half > 0) {
      sum += 0.5;
      at += half;
    }
    int unitAt = at < end && unit(at) == null && at + 1 < end && isBeforeUnit(at) ? at + 1 : at;
    Unit unit = unitAt < end ? unit(unitAt) : null;
    if (unit == null) {
      return new Quantity(from, at, sum, Unit.THINGS, known);
    }
    int unitEnd = unitAt + Math.max(1, language.words(Section.UNITS).lengthAt(tokens, unitAt, end));
    int halfAfter =
        unitEnd < end ? language.words(Section.HALVES).lengthAt(tokens, unitEnd, end) : 0;
    return new Quantity(from, unitEnd + halfAfter, halfAfter > 0 ? sum + 0.5 : sum, unit, known);
  }

  /** Whether a word stands between a number and its unit: "eight full years". */
  private boolean isBeforeUnit(int at) {
    Unit unit = unit(at + 1);
    Token token = tokens.get(at);
    return unit != null
        && unit.isLong()
        && token.isWord()
        && !token.isCapitalised()
        && !language.words(Section.FUNCTION).has(token.folded())
        && value(at) == null;
  }

  private Unit unit(int at) {
    Token token = tokens.get(at);
    if (token.isSign("%") || token.isSign("٪")) {
      return Unit.PERCENT;
    }
    String meaning = language.words(Section.UNITS).meaningAt(tokens, at, end);
    return meaning == null ? null : Unit.valueOf(meaning.toUpperCase(Locale.ROOT));
  }

  private Double value(int at) {
    return tokens.get(at).isWord() ? NumberWords.value(tokens.get(at).folded(), language) : null;
  }

  /** Includes what precedes the number: "more than", "almost", a currency sign. */
  private Quantity bounded(Quantity quantity, int first) {
    int from = quantity.from();
    if (from > first && CURRENCIES.contains(tokens.get(from - 1).text())) {
      from--;
    }
    int article =
        from > first && language.words(Section.FUNCTION).has(tokens.get(from - 1).folded())
            ? from - 1
            : from;
    for (int at : new int[] {from, article}) {
      if (language.words(Section.OVER).endsAt(tokens, first, at)) {
        return quantity.withBound(Bound.OVER, from);
      }
      if (language.words(Section.UNDER).endsAt(tokens, first, at)) {
        return quantity.withBound(Bound.UNDER, from);
      }
      if (language.words(Section.ABOUT).endsAt(tokens, first, at)) {
        return quantity.withBound(Bound.ABOUT, from);
      }
    }
    return quantity.withBound(quantity.bound(), from);
  }

  /** Before exactly three digits, a separator groups thousands; otherwise it begins decimals. */
  static double parse(String digits) {
    StringBuilder plain = new StringBuilder();
    int last = -1;
    int signs = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (!Character.isDigit(digits.charAt(i))) {
        last = i;
        signs++;
      }
    }
    boolean decimals =
        last >= 0
            && (digits.length() - last != 4 || digits.startsWith("0") && signs == 1)
            && (digits.charAt(last) == '.' || digits.charAt(last) == ',');
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (Character.isDigit(c)) {
        plain.append(c);
      } else if (i == last && decimals) {
        plain.append('.');
      }
    }
    return Double.parseDouble(plain.toString());
  }
}
