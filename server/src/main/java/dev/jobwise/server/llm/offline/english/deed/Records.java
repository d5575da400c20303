package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines without a verb that say what somebody has, reached or was: "No accidents in 6 years",
 * "Attendance 100%", "Employee of the Month", "On call at weekends".
 */
final class Records {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern HELD =
      Pattern.compile("(?i:caseload|portfolio|budget|patch) of (?:about |over )?[\\d£$€].*");
  private static final Pattern CONTACT =
      Pattern.compile("(?i:(?:first|main|single|key) )?+(?i:point of contact (?:for|to) ).*");
  private static final String SHARE =
      "((?:of|under|over|below|above) )?((?:about |over |under )?\\d{1,3}(?:\\.\\d{1,2})?(?:%|/5|/10))"
          + "( in (?:19|20)\\d\\d)?";
  private static final Pattern RATED =
      Pattern.compile("(\\p{L}[^0-9,.:]{1,40}?):? " + SHARE, FLAGS);
  private static final Pattern SHARED =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,2})?%) ((?:\\p{L}{2,15} ){0,2}\\p{L}{3,15})( .{1,40})?");
  private static final String WORDS =
      "(\\p{L}[\\p{L}-]{0,20}(?:(?: or)? (?!in |since |for )[\\p{L}-]{1,20}){0,4})";
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:no|zero|0) " + WORDS + "( (?:since|in|for|over|during|within) .{1,30})?", FLAGS);
  private static final String TIME = "(\\d{1,2}\\+?|\\p{L}{3,6}) (years?|months?)";
  private static final Pattern SO_LONG =
      Pattern.compile(TIME + "(?: with| of)? (?:no|zero|0) " + WORDS, FLAGS);
  private static final Pattern WITHOUT =
      Pattern.compile(TIME + " without (an? [\\p{L} -]{3,40})", FLAGS);
  private static final Pattern FREE =
      Pattern.compile(
          TIME + "(?: of)? (accident|incident|injury|error|defect|claim)s?[- ]free", FLAGS);
  private static final Pattern HONOUR =
      Pattern.compile(
          "((?:[\\p{L}-]{2,15} ){1,3}?)of the (month|year|quarter|week)"
              + "(,? (?:once|twice|(?:\\d|two|three|four|five) times))?"
              + "(?:,? \\(?(?:in |for )?((?:\\p{L}{3,9} )?(?:19|20)\\d\\d)\\)?)?",
          FLAGS);
  private static final Pattern BEST =
      Pattern.compile(
          "(?:top|best|leading|highest)((?: [\\p{L}-]{2,15}){1,3}?)"
              + "( (?:\\d{1,2}|two|three|four|five) (?:years|quarters|months|seasons)"
              + "(?: in a row| running| straight)?)?( (?:in|of|for) [^,]{1,30})?",
          FLAGS);
  private static final Pattern ON_CALL =
      Pattern.compile(
          "on[- ]call(?:(?: weekend| night)? (?:rotation|rota|duty|cover))?"
              + "( (?:(?:at|on|for|in|over|during|every|each|one|once|twice|overnight|out|evenings?|24|\\d)(?![\\p{L}-])"
              + "|(?:nights?|weekends?|weekdays|days|bank|public|holidays|\\p{Lu}\\p{Ll}{2,5}days)(?!\\p{L}))[^,]{0,80})?",
          FLAGS);

  private static final Pattern REACHED =
      Pattern.compile(
          "(?:at )?+(\\d{2,3}%) (?:of|to|vs\\.?|against) "
              + "(?:my )?+((?:annual |sales )?+(?:quota|target|goal|plan))( in (?:19|20)\\d\\d)?"
              + "(?:(?:,| and) (\\d{2,3}% in (?:19|20)\\d\\d))?",
          FLAGS);
  private static final Pattern IN_YEAR = Pattern.compile(" in (?:19|20)\\d\\d$");
  private static final Set<String> RATES = EnglishLines.LISTS.words("rates");
  private static final Set<String> TROUBLE = EnglishLines.LISTS.words("trouble");

  static final Set<String> CHANGES =
      Set.of("boosted", "cut", "improved", "increased", "lowered", "raised", "reduced", "saved");
  private static final int MAX_SUBJECT_WORDS = 4;

  private Records() {}

  /** Returns what somebody has or is; empty for other lines. */
  static Optional<String> standing(String line, boolean current) {
    String lowered = Prose.lowered(line);
    if (CONTACT.matcher(line).matches()) {
      return Optional.of((current ? "am the " : "was the ") + lowered);
    }
    Matcher call = ON_CALL.matcher(line);
    if (call.matches()) {
      String when = call.group(1) == null ? "" : call.group(1);
      return Optional.of((current ? "am" : "was") + " on call" + when);
    }
    Optional<String> kept = free(line, current).or(() -> none(line, current));
    if (kept.isPresent()) {
      return kept;
    }
    Optional<String> title = title(line);
    if (title.isPresent()) {
      return title;
    }
    Optional<String> held =
        HELD.matcher(line).matches() ? Optional.of(Prose.withArticle(lowered)) : rate(line);
    return held.map(it -> (!current || IN_YEAR.matcher(it).find() ? "had " : "have ") + it);
  }

  /** Returns what somebody kept while doing something else, as it follows "with". */
  static Optional<String> kept(String line) {
    Matcher nothing = NOTHING.matcher(line);
    boolean none = nothing.matches() && isTrouble(nothing.group(1), nothing.group(2) != null);
    return none ? Optional.of("no " + line.substring(line.indexOf(' ') + 1)) : rate(line);
  }

  /** "6 years without an accident", "2 years accident-free" */
  private static Optional<String> free(String line, boolean current) {
    Matcher without = WITHOUT.matcher(line);
    Matcher free = FREE.matcher(line);
    Matcher years = SO_LONG.matcher(line);
    if (without.matches()) {
      return Optional.of((current ? "have gone " : "went ") + LowerCase.of(line));
    } else if (free.matches()) {
      String time = LowerCase.of(free.group(1) + " " + free.group(2));
      String been = current ? "have been " : "was ";
      return Optional.of(been + LowerCase.of(free.group(3)) + "-free for " + time);
    } else if (years.matches() && isTrouble(years.group(3), true)) {
      String time = LowerCase.of(years.group(1) + " " + years.group(2));
      return Optional.of((current ? "have had no " : "had no ") + years.group(3) + " in " + time);
    }
    return Optional.empty();
  }

  private static Optional<String> none(String line, boolean current) {
    Matcher nothing = NOTHING.matcher(line);
    if (!nothing.matches() || !isTrouble(nothing.group(1), nothing.group(2) != null)) {
      return Optional.empty();
    }
    String time = nothing.group(2) == null ? "" : nothing.group(2).replace(" last ", " the last ");
    time = time.replace(" the the ", " the ");
    boolean dated = IN_YEAR.matcher(time).find();
    return Optional.of((current && !dated ? "have had no " : "had no ") + nothing.group(1) + time);
  }

  private static boolean isTrouble(String what, boolean timed) {
    String last = LowerCase.of(what.substring(what.lastIndexOf(' ') + 1));
    return timed ? Nouns.standsAlone(what) : TROUBLE.contains(last);
  }

  /** "Employee of the Month twice in 2023", "Top seller 3 years running" */
  private static Optional<String> title(String line) {
    Matcher honour = HONOUR.matcher(line);
    if (honour.matches()) {
      String often = honour.group(3) == null ? "" : honour.group(3).replace(",", "");
      String when = honour.group(4) == null ? "" : " in " + honour.group(4);
      String name = Prose.capitalised(honour.group(1).strip()) + " of the ";
      return Optional.of(
          "was " + name + Prose.capitalised(LowerCase.of(honour.group(2))) + often + when);
    }
    Matcher best = BEST.matcher(line);
    String noun = best.matches() ? LowerCase.of(best.group(1).strip()) : "";
    if (!noun.isEmpty() && isAgent(noun.substring(noun.lastIndexOf(' ') + 1))) {
      String time = best.group(2) == null ? "" : " for" + best.group(2);
      String where = best.group(3) == null ? "" : best.group(3);
      return Optional.of(
          "was the " + LowerCase.of(line.split(" ", 2)[0]) + " " + noun + time + where);
    }
    return Optional.empty();
  }

  private static boolean isAgent(String noun) {
    return noun.length() > 4
        && (noun.endsWith("er") || noun.endsWith("or") || noun.endsWith("agent"));
  }

  /** "Error rate 2%" and "100% attendance" as what one has. */
  private static Optional<String> rate(String line) {
    Matcher rated = RATED.matcher(line);
    if (rated.matches() && isRate(rated.group(1)) && !hasVerb(rated.group(1))) {
      String of = rated.group(2) == null ? "of " : LowerCase.of(rated.group(2));
      String year = rated.group(4) == null ? "" : rated.group(4);
      String what = Prose.lowered(rated.group(1));
      return Optional.of(Prose.withArticle(what) + " " + of + rated.group(3) + year);
    }
    Matcher shared = SHARED.matcher(line);
    boolean known =
        shared.matches() && isRate(shared.group(2)) && Nouns.standsAlone(shared.group(2));
    return known ? Optional.of(line) : Optional.empty();
  }

  private static boolean isRate(String subject) {
    String last = subject.substring(subject.lastIndexOf(' ') + 1);
    return RATES.contains(LowerCase.of(last));
  }

  /** "118% of quota in 2022" is what somebody reached; empty for other lines. */
  static Optional<String> reached(String line) {
    Matcher reached = REACHED.matcher(line);
    if (!reached.matches()) {
      return Optional.empty();
    }
    String year = reached.group(3) == null ? "" : reached.group(3);
    String more = reached.group(4) == null ? "" : " and " + reached.group(4);
    return Optional.of("Reached " + reached.group(1) + " of my " + reached.group(2) + year + more);
  }

  /** Whether the line already has a verb: "Scaled up 40 shops". */
  static boolean hasVerb(String subject) {
    String first = LowerCase.of(subject.split(" ", 2)[0]);
    Verbs.Known known = Verbs.find(first);
    boolean verb =
        known != null
            && (CHANGES.contains(known.past())
                || known.form() == Form.PAST
                || known.form() != Form.GERUND && known.often());
    return verb || first.endsWith("ed") || Prose.countWords(subject) > MAX_SUBJECT_WORDS;
  }
}
