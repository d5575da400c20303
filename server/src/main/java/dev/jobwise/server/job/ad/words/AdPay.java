package dev.jobwise.server.job.ad.words;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a job pays, in the words of the ad. The patterns can read a text in only one way, so
 * their time is bounded.
 */
public final class AdPay {

  private static final int MAX_LENGTH = 100;

  /** Up to this length, a line that begins with an amount is about that amount. */
  private static final int SHORT_LINE = 60;

  /** The most amounts to read in one line. */
  private static final int MAX_AMOUNTS = 30;

  private static final String CURRENCY =
      "(?:(?:US|CA|AU|NZ|HK|MX|[SACR])?\\$|[€£¥₹]|(?:CHF|EUR|USD|GBP|INR|PLN|SEK|NOK|DKK|CZK|HUF|RON|AUD"
          + "|CAD|NZD|SGD|HKD|JPY|AED|ZAR|BRL|MXN|THB|MYR|ILS|TRY|TWD|KRW|euros?|Euros?|EURO|Rs\\.?|zł|PLN|Kč|kr|kronor|kroner|reais|pesos)(?!\\p{L})|R(?=\\d{1,3}[ ,]\\d{3}))";

  /** Units of 100,000 rupees, which imply the currency. */
  private static final String INDIAN = "(?:LPA|lpa|[Ll]akhs?|LAKHS?|[Ll]acs?|LACS?)";

  private static final String NUMBER =
      "(?:\\d{1,3}(?:[.,' ]\\d{2,3}){1,4}+(?:[.,]\\d{1,2}+)?+|\\d{1,7}+(?:[.,]\\d{1,2}+)?+)(?!\\d)";

  private static final String AMOUNT =
      "(?:"
          + CURRENCY
          + " ?)?+"
          + NUMBER
          + "(?: ?(?:k|K|"
          + INDIAN
          + ")(?!\\w))?+(?: ?k?"
          + CURRENCY
          + ")?+";

  private static final String PERIOD =
      "(?i:(?: ?(?:/|per|an?|each|pro|par|por|al|all'|na|om|i|im|p\\.) ?"
          + "(?:hour|hr|day|week|wk|month|mo|year|yr|annum|a\\.|h|Jahr|Monat|Stunde|Std\\.?|Tag|an|mois|heure"
          + "|jour|hora|mes|mês|año|ano|ora|mese|anno|uur|maand|jaar|godz\\.?|godzinę|miesiąc|mies\\.?|time|måned|år|timme|timmen|timen|mån|månad|måneden|månaden)\\>| (?:stündlich|monatlich|jährlich|bruts?|bruto|lordi|anuales|annuels?|annui|anuais|mensuels?|mensili|mensais|annually|pro rata|yearly|monthly|weekly|hourly|daily|mensuales|p\\.a\\.?|pa)(?!\\w))?+)";

  private static final String QUALITY =
      "(?: (?:gross|brutto|netto|bruts?|bruto|lordi|net|base)(?!\\w))?+";

  private static final Pattern PAY =
      Patterns.of(
          "(?:\\<(?:[Uu]p to|UP TO|[Ff]rom|[Aa]b|[Bb]is zu) )?+(?<![\\w.,'])"
              + AMOUNT
              + PERIOD
              + "(?: ?(?:-|–|—|to|bis|à|and) ?"
              + AMOUNT
              + ")?+"
              + QUALITY
              + PERIOD
              + "(?! ?(?:[mMbB]n?\\>|million|billion|Mio|Mrd|%|\\+? ?(?:people|employees)))");

  private static final Pattern HAS_CURRENCY = Pattern.compile(CURRENCY + '|' + INDIAN);
  private static final Pattern IS_RANGE =
      Pattern.compile("\\d\\D{0,12}?(?:-|–|—| to | bis | à | and )");
  private static final Pattern HAS_PERIOD = Patterns.of(PERIOD.replace(")?+", ")"));
  private static final Pattern PAY_WORD =
      Patterns.of(
          "(?i)\\<(?:salary|pay|paid|pays|compensation|wages?|remuneration|rate|ctc|base|basic|ote|earn|gehalt"
              + "|vergütung|lohn|salaire)\\>");
  private static final Pattern OTHER_MONEY =
      Patterns.of(
          "(?i)bonus|budget|fund|revenue|raised|allowance|stipend|voucher|\\<arr\\>|referral|valuation"
              + "|turnover|spend|\\<match|saving|discount|reimburs|deposit|grant|worth|invest|sales of"
              + "|customers|donat|prize|for (?:your )?(?:learning|training|education|courses|books|equipment)|zuschuss|portfolio of|assets|clients");
  private static final Pattern HOURS =
      Patterns.of(", [^,]{0,20}\\<(?:hours|hrs|h|days?|weeks?|months?)\\>.*");
  private static final Pattern CLAUSE_END = Pattern.compile("[+;(]|[.,!?] | plus | and | und ");

  private AdPay() {}

  /** Returns the pay that a line states, or null. */
  public static String in(String line) {
    Best best = best(line);
    return best == null || best.score < 2 ? null : cut(best.text);
  }

  /** Returns the likeliest pay in the lines, the first of equals, or null. */
  public static String likeliest(List<AdLine> lines, AdBudget budget) {
    Best best = null;
    for (AdLine line : budget.of(lines)) {
      Best candidate = best(line.text());
      if (candidate != null && (best == null || candidate.score > best.score)) {
        best = candidate;
      }
    }
    return best == null || best.score < 2 ? null : cut(best.text);
  }

  /** Returns the value of a label such as "Salary:"; null if it has no number. */
  public static String labelled(String value) {
    boolean number = value.chars().anyMatch(Character::isDigit);
    return number ? cut(HOURS.matcher(value).replaceFirst("")) : null;
  }

  private record Best(String text, int score) {}

  private static Best best(String line) {
    Best best = null;
    boolean payWord = PAY_WORD.matcher(line).find();
    Matcher matcher = PAY.matcher(line);
    for (int i = 0; i < MAX_AMOUNTS && matcher.find(); i++) {
      String text = matcher.group().strip();
      if (!HAS_CURRENCY.matcher(text).find() || isOtherMoney(line, matcher)) {
        continue;
      }
      int score = score(line, text) + (payWord ? 2 : 0);
      if (best == null || score > best.score) {
        best = new Best(text, score);
      }
    }
    return best;
  }

  private static int score(String line, String text) {
    int score = IS_RANGE.matcher(text).find() ? 2 : 0;
    score += HAS_PERIOD.matcher(text).find() ? 2 : 0;
    score += line.startsWith(text) && line.length() <= SHORT_LINE ? 2 : 0;
    return score;
  }

  private static boolean isOtherMoney(String line, Matcher amount) {
    int from = Math.max(0, amount.start() - 60);
    int to = Math.min(line.length(), amount.end() + 40);
    String before = line.substring(from, amount.start());
    Matcher end = CLAUSE_END.matcher(before);
    int clauseStart = 0;
    while (end.find()) {
      clauseStart = end.end();
    }
    String after = line.substring(amount.end(), to);
    Matcher next = CLAUSE_END.matcher(after);
    String rest = next.find() ? after.substring(0, next.start()) : after;
    return OTHER_MONEY.matcher(before.substring(clauseStart) + ' ' + rest).find();
  }

  private static String cut(String text) {
    return Texts.cut(text, MAX_LENGTH);
  }
}
