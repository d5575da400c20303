package dev.jobwise.server.llm.offline.grammar;

import dev.jobwise.server.common.LowerCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a letter of sentences that need no inflection has to know of its language: which words stand
 * before an employer. Such a letter answers no sentence of the ad.
 */
public final class PlainGrammar implements Grammar {

  private static final WordLists LISTS = WordLists.of(PlainGrammar.class, "plain.txt");

  /** The languages, by primary BCP 47 tag. */
  public static final Set<String> LANGUAGES =
      Set.of("fr", "es", "pt", "it", "nl", "pl", "da", "sv");

  /**
   * One capital in the first word, and none in the next: "Agente de Limpieza", not "Art Director".
   */
  private static final Pattern ORDINARY =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}/'’-]{2,}+(?:,? (?:[^\\p{Lu}]|(?:\\p{Lu}{2,6}+\\d*+|\\p{Lu}\\d++)(?!\\p{L})).*+|,.*+)?");

  /** What follows a common noun: "Sou des écoles". */
  private static final Pattern OF_COMMON = Pattern.compile(" (?:des|du|de la|de l'|d'|de) ?");

  /** "L'association", "La Mairie": the preposition has the article already. */
  private static final Pattern ARTICLE =
      Pattern.compile("^(?i:l['’]|(?:la|le|les|el|los|las|il|lo|gli|o|a|os|as|het|de) )");

  /** "Franco-polonaise", "Italo-argentino": what somebody is by two countries. */
  private static final Pattern COMPOUND = Pattern.compile("^\\p{Lu}\\p{Ll}{2,8}o-\\p{Ll}{3,20},?$");

  private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouyhâàéèêëîïôöû].*+");

  private static final List<String> IS = LISTS.lines("what somebody is");
  private static final Set<String> FIRST_WORDS = Set.copyOf(LISTS.lines("before a verb"));
  private static final Set<String> NOBODY = LISTS.words("no persons");
  private static final Set<String> WORK = LISTS.words("work");
  private static final Set<String> FROM = LISTS.words("whence and where");
  private static final List<String> AT_HOME = LISTS.lines("at home");

  /** The longest sentence of a summary that is told. */
  private static final int LONGEST = 200;

  private final String code;
  private final Feminine feminine;
  private final String at;
  private final String client;

  /** What stands for an employer without a name, and the same with its preposition. */
  private final Map<String, String> unnamed;

  private final List<String> beginnings;

  /** The pronouns of the first person within a sentence. */
  private final List<String> subjects;

  /** Verbs in the first person that are nothing else, wherever they stand. */
  private final Set<String> verbs;

  /** First words of sentences without a subject, and what they are with it. */
  private final Map<String, String> subjectless;

  /** What stands for the first word of an employer that has an article, by that word. */
  private final Map<String, String> places;

  /** What joins a verb to the one before it; empty where each verb has its subject. */
  private final String and;

  /** How words end that name a person by occupation. */
  private final List<String> persons;

  /** How titles end, by their first words, that name a person; empty where most of them do. */
  private final List<String> titles;

  /** How words end that name work rather than a person. */
  private final List<String> work;

  /**
   * @param code one of {@link #LANGUAGES}
   */
  public PlainGrammar(String code) {
    List<String> words = LISTS.lines(code);
    this.code = code;
    this.feminine = new Feminine(code);
    this.at = words.get(0);
    this.beginnings = words.subList(5, words.size()).stream().map(word -> word + " ").toList();
    this.places = pairs(code + " places");
    this.subjects = LISTS.lines(code + " subjects").stream().map(word -> " " + word + " ").toList();
    this.verbs = LISTS.words(code + " verbs");
    this.subjectless = pairs(code + " without subject");
    this.persons = LISTS.lines(code + " endings of persons");
    this.titles = LISTS.lines(code + " endings of titles");
    this.work = LISTS.lines(code + " endings of work");
    this.and = String.join("", LISTS.lines(code + " and"));
    this.client = words.get(3);
    this.unnamed = Map.of(words.get(1), words.get(2), client, words.get(4));
  }

  /** Reads lines such as "mairie=à la mairie". */
  private static Map<String, String> pairs(String list) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : LISTS.lines(list)) {
      int sign = line.indexOf('=');
      pairs.put(line.substring(0, sign), line.substring(sign + 1));
    }
    return pairs;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Optional<String> years(String summary) {
    return Optional.empty();
  }

  @Override
  public Optional<String> employer(String sentence, String company) {
    return Optional.empty();
  }

  @Override
  public Optional<String> summary(String sentence) {
    String text = withoutNotes(sentence.strip().replaceAll("[.!]++$", ""));
    String lower = LowerCase.of(text);
    String told = withSubject(text);
    boolean own =
        !told.equals(text)
            || FIRST_WORDS.contains(text.split(" ", 2)[0])
                && subjects.stream().anyMatch(lower::contains)
            || words(text).stream().anyMatch(verbs::contains)
            || beginnings.stream()
                .anyMatch(
                    start ->
                        text.startsWith(start)
                            || lower.contains(", " + LowerCase.of(start))
                            || lower.contains("; " + LowerCase.of(start)));
    boolean title =
        IS.stream().anyMatch(start -> text.startsWith(start) && !isWhere(text, start.length()))
            && text.chars().noneMatch(Character::isDigit);
    return own && Titles.isBalanced(text) && !title && !isOfHome(text) && text.length() <= LONGEST
        ? Optional.of(told)
        : Optional.empty();
  }

  @Override
  public boolean isOfHome(String text) {
    String lower = LowerCase.of(text);
    return AT_HOME.stream().anyMatch(lower::contains);
  }

  /** "Clients PME, je parle anglais" goes without what has no verb; "À Lyon, je …" is whole. */
  private String withoutNotes(String text) {
    int comma = text.indexOf(", ");
    String rest = comma < 0 ? "" : withCapital(text.substring(comma + 2));
    boolean whole =
        FIRST_WORDS.contains(text.split(" ", 2)[0])
            || words(text.substring(0, Math.max(0, comma))).stream().anyMatch(verbs::contains)
            || !withSubject(text).equals(text)
            || beginnings.stream().anyMatch(text::startsWith);
    return !whole && beginnings.stream().anyMatch(rest::startsWith) ? rest : text;
  }

  private static List<String> words(String text) {
    return List.of(LowerCase.of(text).split("[^\\p{L}]++"));
  }

  /** "Sono di Lecce": where somebody is from says no title. */
  private static boolean isWhere(String text, int from) {
    return FROM.contains(text.substring(from).strip().split(" ", 2)[0]);
  }

  /** "Kan jobba hela sommaren" becomes "Jag kan jobba hela sommaren". */
  private String withSubject(String text) {
    String first = text.split(" ", 2)[0];
    String said = subjectless.get(COMPOUND.matcher(first).replaceFirst("*"));
    if (said == null) {
      return text;
    }
    said = said.replace("*", LowerCase.of(first.replaceFirst(",$", "")));
    said = first.endsWith(",") ? said + "," : said;
    String[] clauses = (said + text.substring(first.length())).split(", ");
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = clause(clauses[i]);
    }
    return String.join(", ", clauses);
  }

  /** "har drivit kiosk" becomes "och har drivit kiosk" where the verbs can share a subject. */
  private String clause(String clause) {
    String first = clause.isEmpty() ? "" : clause.substring(0, 1).toUpperCase(Locale.ROOT);
    String whole = first + clause.substring(first.length());
    String said = withSubject(whole);
    if (!and.isEmpty()
        && said.endsWith(" " + clause)
        && said.indexOf(' ') == said.length() - clause.length() - 1) {
      return and + " " + clause;
    }
    return said.equals(whole) ? clause : LowerCase.of(said.substring(0, 1)) + said.substring(1);
  }

  @Override
  public boolean isPerson(String word) {
    return persons.stream().anyMatch(word::endsWith) && !NOBODY.contains(word);
  }

  /** "Limpieza de oficinas" and "Voluntariado" are nobody. */
  @Override
  public boolean namesPerson(String title) {
    String first = LowerCase.of(title.split("[ ,(/-]", 2)[0]);
    List<String> words = words(title);
    boolean person =
        titles.isEmpty()
            || words.size() == 1
            || words.stream().limit(2).anyMatch(word -> titles.stream().anyMatch(word::endsWith));
    return person && !WORK.contains(first) && work.stream().noneMatch(first::endsWith);
  }

  @Override
  public String my(String placement) {
    String my = Grammar.super.my(placement);
    boolean several = placement.split(" ", 2)[0].endsWith("s");
    return code.equals("es") ? (several ? "mis " : "mi ") + my : my;
  }

  @Override
  public String fitting(String title, List<String> own) {
    return feminine.fitting(title, own);
  }

  @Override
  public String title(String advertised) {
    return advertised;
  }

  /** A title that is no name begins with a small letter. */
  @Override
  public String asRole(String title) {
    boolean ordinary = ORDINARY.matcher(title).matches();
    return ordinary ? LowerCase.of(title.substring(0, 1)) + title.substring(1) : title;
  }

  @Override
  public String ofTitle(String title) {
    if (code.equals("pl")) {
      return title; // It stands in quotes: another case would bend it.
    }
    String role = asRole(title);
    return !code.equals("fr") || role.isEmpty()
        ? role
        : VOWEL.matcher(role).matches() ? "d'" + role : "de " + role;
  }

  @Override
  public String at(String employer) {
    if (unnamed.containsKey(employer)) {
      return unnamed.get(employer);
    }
    String name = ARTICLE.matcher(employer).replaceFirst("");
    String first = name.split(" ", 2)[0];
    String place = places.get(LowerCase.of(first));
    String rest = name.substring(first.length());
    if (place == null && code.equals("fr") && !name.equals(employer)) {
      return withItsArticle(employer, name);
    }
    if (place == null && code.equals("fr") && OF_COMMON.matcher(rest).lookingAt()) {
      return "(" + employer + ")"; // A common noun needs an article, whose gender is unknown.
    }
    return place == null
        ? at + " " + employer
        : place.isEmpty() ? "(" + employer + ")" : place + rest;
  }

  /** "Le Petit Four" becomes "au Petit Four", "La Cave" "à La Cave". */
  private static String withItsArticle(String employer, String name) {
    String article = LowerCase.of(employer.substring(0, employer.length() - name.length()).strip());
    return switch (article) {
      case "le" -> "au " + name;
      case "les" -> "aux " + name;
      default -> "à " + employer;
    };
  }

  @Override
  public String client(boolean at) {
    return at ? unnamed.get(client) : client;
  }
}
