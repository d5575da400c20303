package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Corrects lines with commas, after which items of a list, clauses or fragments may follow. */
public final class Commas {

  private static final Set<String> CLAUSES = EnglishLines.LISTS.words("clauses");

  /** A comma with no bracket that closes behind it before one opens. */
  private static final Pattern OUTSIDE_BRACKETS = Pattern.compile(", (?![^()]{0,200}\\))");

  private static final Set<String> PREPOSITIONS =
      Set.of("about", "for", "in", "of", "on", "to", "with");

  private static final int LONGEST_ITEM = 4;
  private static final int LONGEST_FIRST = 7;
  private static final int LEAST_ITEMS = 3;

  private Commas() {}

  /** Corrects the lists of a line, and cuts off fragments after a comma. */
  public static String orderly(String line) {
    String[] parts = OUTSIDE_BRACKETS.split(line);
    if (parts.length == 1) {
      return line;
    }
    if (isVerb(parts[0]) && hasAnd(line)) {
      return line; // "Hired, trained and scheduled a team"
    }
    if (parts.length == 2 && (areClauses(parts[0], parts[1]) || areDeeds(parts))) {
      return clauses(List.of(parts));
    }
    List<String> rest = Arrays.asList(parts).subList(1, parts.length);
    String last = parts[parts.length - 1];
    boolean ends = hasAnd(last) || isClause(last);
    if (ends && rest.stream().allMatch(part -> isClause(part) || isAlike(parts[0], part))) {
      return line;
    }
    if (parts.length > 2 && hasAnd(parts[1]) && isItem(parts[1]) && !isClause(parts[1])) {
      return parts[0] + ", " + parts[1]; // "imaging of wards, clinics and theatres, 60 a day"
    }
    int alike = 1;
    while (alike < parts.length
        && (sharesForm(parts[0], parts[alike])
            || alike > 1 && parts[alike].contains(" ") && areClauses(parts[0], parts[alike]))) {
      alike++;
    }
    if (alike > 1) {
      return clauses(List.of(parts).subList(0, alike));
    }
    boolean list =
        parts.length >= LEAST_ITEMS
            && (hasAnd(last)
                || isOneKind(parts)
                || isNominal(parts[0])
                || isBehindPreposition(parts[0]) && rest.stream().noneMatch(it -> it.contains(" ")))
            && rest.stream().allMatch(part -> isItem(part) && !isClause(part))
            && Prose.countWords(parts[0]) <= LONGEST_FIRST;
    return list ? listed(List.of(parts)) : parts[0];
  }

  private static String clauses(List<String> parts) {
    boolean two = parts.size() == 2 && hasAnd(parts.get(0));
    return two ? parts.get(0) + ", and " + parts.get(1) : Prose.list(parts);
  }

  /** "Hung doors, fitted kitchens and windows": the last "and" joins no verbs. */
  private static boolean areDeeds(String[] parts) {
    String last = parts[1];
    int and = last.indexOf(" and ");
    String joined = and < 0 ? "" : last.substring(and + " and ".length());
    Known head = Verbs.atHead(parts[0]);
    Known other = Verbs.find(first(joined));
    boolean verb = head != null && other != null && head.form() == other.form();
    boolean object = last.indexOf(' ') < and && parts[0].contains(" ");
    return object && !verb && !joined.isEmpty() && sharesForm(parts[0], last);
  }

  /** "Seat guests, record orders": two verbs in one form, each with its object. */
  private static boolean areClauses(String one, String other) {
    Known first = Verbs.find(first(one));
    Known second = Verbs.find(first(other));
    String object = other.contains(" ") ? first(other.substring(other.indexOf(' ') + 1)) : "ing";
    return first != null
        && second != null
        && first.form() == second.form()
        && first.form() == Form.BASE
        && (first.often() || Verbs.atHead(one) != null)
        && !Nouns.isJoint(object)
        && (second.often() || !EnglishLines.isAbstract(object) && !People.isPerson(object));
  }

  /** "Advise tenants about rent, heating, repairs" */
  private static boolean isBehindPreposition(String part) {
    String[] words = part.split(" ");
    return words.length > 2 && PREPOSITIONS.contains(words[words.length - 2]);
  }

  /** Whether a list is of nouns or gerunds: "washing up, veg prep, cleaning down". */
  private static boolean isNominal(String first) {
    Known head = Verbs.atHead(first);
    return head == null || head.form() == Form.GERUND;
  }

  /** "repair of lights, outlets, switches" but not "typed briefs, calendar, filing". */
  private static boolean isOneKind(String[] parts) {
    return Stream.of(parts).allMatch(Commas::isPlural)
        || Stream.of(parts).allMatch(part -> part.endsWith("ing"));
  }

  private static boolean isPlural(String part) {
    return part.endsWith("s") && !part.endsWith("ss");
  }

  private static String listed(List<String> parts) {
    return hasAnd(parts.get(parts.size() - 1)) ? String.join(", ", parts) : Prose.list(parts);
  }

  /** Returns an item up to its first preposition: "prompts for 9 users". */
  private static String head(String part) {
    String[] words = part.split(" ");
    int end = 1;
    while (end < words.length && (Nouns.isJoint(words[end]) || !Nouns.goesOn(words[end]))) {
      end++;
    }
    return String.join(" ", List.of(words).subList(0, end));
  }

  private static boolean isVerb(String word) {
    Known known = Verbs.find(word);
    return known != null && (known.often() || known.form() == Form.PAST);
  }

  private static boolean isAlike(String first, String part) {
    return isItem(part) || sharesForm(first, part);
  }

  private static boolean sharesForm(String first, String part) {
    Known head = Verbs.atHead(first);
    Known other = Verbs.atHead(part);
    return head != null && other != null && head.form() == other.form();
  }

  /** Whether a part is short, begins with a letter, and is not a verb phrase. */
  private static boolean isItem(String part) {
    Known known = Verbs.find(first(part));
    boolean verb = known != null && known.form() == Form.PAST && !known.past().equals(known.base());
    int and = part.indexOf(" and ");
    String upToAnd = and > 0 ? part.substring(0, and) : part;
    return Prose.countWords(upToAnd) <= LONGEST_ITEM
        && !part.isEmpty()
        && Character.isLetter(part.charAt(0))
        && !verb;
  }

  private static boolean isClause(String part) {
    return CLAUSES.contains(first(part));
  }

  private static boolean hasAnd(String part) {
    return part.contains(" and ") || part.contains(" or ") || part.contains(" & ");
  }

  private static String first(String part) {
    return LowerCase.of(part.split(" ", 2)[0]);
  }
}
