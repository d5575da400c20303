package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of German. */
public final class German implements Grammar {

  /** "Finanzbuchhalterin IHK". */
  private static final Pattern ISSUED = Pattern.compile(" (IHK|HWK)$");

  /** "AG Technik", "IT Support" */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3} ");

  /** "Pädagogische Fachkraft": an adjective before the noun. */
  private static final Pattern ADJECTIVE =
      Pattern.compile("(?!Auszubild)\\p{Lu}\\p{Ll}{3,20}(?:isch|end|lich|ig)er? (?=\\p{Lu})");

  /** "Staatlich anerkannte Erzieherin": an adverb, which is small within a sentence. */
  private static final Pattern ADVERB = Pattern.compile("\\p{Lu}\\p{Ll}{2,15}lich (?=\\p{Ll})");

  /** "Verkäuferin Feinkost": a field behind a person. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<![\\p{L}-])(\\p{Lu}[\\p{Ll}-]{3,40}) (\\p{Lu}[\\p{Ll}-]{2}[^(),/]{0,40})$");

  private static final List<String> OWN_WORDS =
      List.of(
          " für unser",
          " in unser",
          " für die ",
          " für den ",
          " für das ",
          ", schwerpunkt ",
          " schwerpunkt ",
          " in vollzeit",
          " in teilzeit",
          " in voll- ");

  private static final List<String> LEARNING = GermanLines.LISTS.lines("places to learn");
  private static final Pattern WHERE =
      Pattern.compile(" (?:im|in|am|an|auf|bei|beim|für|mit|zum|zur|als|der|des) ");
  private static final Pattern DOING_THINGS =
      Pattern.compile("(?<=\\p{L} )\\p{Ll}{2,20}(?:en|ern|eln)$");
  private static final List<String> NOBODY = GermanLines.LISTS.lines("endings of no person");
  private static final Pattern DEED = Pattern.compile("\\p{Lu}\\p{Ll}{3,20}(?:en|ern|eln)");
  private static final Set<String> PERSONS = GermanLines.LISTS.words("endings of persons");
  private static final List<String> POSTS = GermanLines.LISTS.lines("endings of posts");
  private static final List<String> AT_HOME = GermanLines.LISTS.lines("at home");

  /** "Nach zwei Jahren im Lager möchte ich …": the verb before its subject. */
  private static final Pattern INVERTED =
      Pattern.compile(
          "^\\p{Lu}[^,;]{0,80}(?<= )(?:\\p{Ll}{2,15}e|bin|will|kann|war|mag|muss|darf) ich ");

  /** "Ich bin im letzten Schuljahr", "Ich bin flexibel": what no title says. */
  private static final Pattern STATE =
      Pattern.compile(
          "Ich bin (?:seit|im|in|an|auf|ab|bis|noch|gerade|derzeit|zurzeit|aktuell|mitten|gern|gerne|flexibel|verfügbar|jederzeit) ");

  /** "Kann auch am Wochenende arbeiten", "Verfügbar ab Mai": without the subject. */
  private static final Pattern ABLE =
      Pattern.compile(
          "(?:Kann|Bin|Habe|Wohne|Suche|Möchte|Will|Arbeite|Komme|Mag|Lerne|Spreche|(?<state>Verfügbar|Mobil|Flexibel|Sofort verfügbar)) (?=[\\p{L}\\d])");

  /** "Schraube an Rädern, seit ich denken kann": what one does, without its subject. */
  private static final Pattern DOING =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{2,14}e (?:an|auf|in|im|bei|beim|mit|seit|für|gern|gerne|lieber|auch|viel|schon|nach|zu|am|jeden|jede|täglich|oft|immer|selbst) ");

  /** "Schichtarbeit gewohnt". */
  private static final Pattern USED_TO = Pattern.compile("\\p{Lu}[\\p{L} -]{3,40} gewohnt");

  private static final Pattern FIRST_PERSON =
      Pattern.compile(" (?:ich|mich|mir|und (?:will|möchte|suche|kann|habe|bin|arbeite|mag)) ");

  /** "Will das richtig lernen" needs what stands before it. */
  private static final Pattern POINTING =
      Pattern.compile("(?:das|dies|es|dort|da|dahin|damit) (?=\\p{Ll})");

  /** A wish without its subject: "Köchin, möchte in die Gemeinschaftsverpflegung". */
  private static final Pattern WISH =
      Pattern.compile("(?:^|[,;–] |(?<= )und )((?i:möchte|suche|will) )([^,;]{3,160})$");

  /** "Erfahrener Systemadministrator" would praise the applicant. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "^(?i:erfahrene|exam\\.|examinierte|engagierte|motivierte|versierte|qualifizierte|zuverlässige|freundliche)[rn]? ");

  @Override
  public String code() {
    return "de";
  }

  @Override
  public Optional<String> years(String summary) {
    return GermanYears.in(summary);
  }

  @Override
  public boolean isOfHome(String text) {
    String lower = LowerCase.of(text);
    return AT_HOME.stream().anyMatch(lower::contains);
  }

  @Override
  public Optional<String> employer(String sentence, String company) {
    return GermanEmployers.read(sentence, company);
  }

  @Override
  public Optional<String> summary(String sentence) {
    String text = GermanLines.whole(sentence);
    if (USED_TO.matcher(text).matches()) {
      return Optional.of("Ich bin " + text);
    }
    Matcher wish = WISH.matcher(text);
    Matcher doing = DOING.matcher(text);
    Matcher able = ABLE.matcher(text);
    boolean own =
        text.startsWith("Ich ") && !text.startsWith("Ich bin ")
            || STATE.matcher(text).lookingAt()
            || INVERTED.matcher(text).find();
    String told =
        own
            ? text
            : doing.lookingAt() && FIRST_PERSON.matcher(text).find()
                ? "Ich " + LowerCase.of(text.substring(0, 1)) + text.substring(1)
                : able.lookingAt()
                    ? (able.group("state") == null ? "Ich " : "Ich bin ")
                        + LowerCase.of(text.substring(0, 1))
                        + text.substring(1)
                    : wish.find() && !POINTING.matcher(wish.group(2)).lookingAt()
                        ? "Ich " + LowerCase.of(wish.group(1)) + wish.group(2)
                        : "";
    return !told.isEmpty()
            && !isOfHome(told)
            && GermanLines.isSound(told, told.startsWith("Ich suche ") ? 3 : 5)
        ? Optional.of(told)
        : Optional.empty();
  }

  @Override
  public String title(String advertised) {
    String title = advertised.replaceFirst("^als ?[„\"]?", "").replace("„", "");
    return Titles.before(PRAISE.matcher(title).replaceFirst(""), OWN_WORDS);
  }

  @Override
  public boolean isPerson(String word) {
    return GermanTitles.isPerson(word);
  }

  /** "Kinderbetreuung", "Jugendfeuerwehr" and "Küche im Ehrenamt" are nobody. */
  @Override
  public boolean namesPerson(String title) {
    String head = WHERE.split(title, 2)[0];
    String last = LowerCase.of(head.substring(head.lastIndexOf(' ') + 1));
    if (DOING_THINGS.matcher(head).find() || DEED.matcher(head).matches()) {
      return false; // "Zeitungen austragen", "Babysitten"
    }
    boolean group = INITIALS.matcher(title).lookingAt();
    boolean one =
        head.indexOf(' ') < 0
            || Words.of(head).stream().anyMatch(word -> PERSONS.stream().anyMatch(word::endsWith));
    return !group && one && NOBODY.stream().noneMatch(last::endsWith)
        || POSTS.stream().anyMatch(last::endsWith)
        || List.of(title.split(" ")).stream().anyMatch(GermanTitles::isPerson);
  }

  @Override
  public String fitting(String title, List<String> own) {
    return GermanTitles.fitting(title, own);
  }

  /**
   * "Stellv. Leiterin Einkauf" becomes "stellvertretende Leiterin (Einkauf)": the adjective is
   * small, and a field in brackets leaves the noun as it is said.
   */
  @Override
  public String asRole(String title) {
    String said = ISSUED.matcher(GermanTitles.spelledOut(title)).replaceFirst(" ($1)");
    boolean adjective = ADJECTIVE.matcher(said).lookingAt();
    said = ofTitle(said);
    said = adjective ? LowerCase.of(said.substring(0, 1)) + said.substring(1) : said;
    return FIELD
        .matcher(said)
        .replaceFirst(field -> GermanTitles.isPerson(field.group(1)) ? "$1 ($2)" : "$0");
  }

  @Override
  public String learning(String title) {
    String[] words = title.split(" ", 2);
    String article =
        LEARNING.stream()
            .filter(line -> line.startsWith(LowerCase.of(words[0]) + "="))
            .map(line -> line.substring(line.indexOf('=') + 1))
            .findFirst()
            .orElse("");
    if (article.isEmpty() || words.length < 2) {
      return article.isEmpty() ? "" : article + " " + title;
    }
    boolean bare = !WHERE.matcher(" " + words[1]).lookingAt();
    boolean training = words[0].equals("Ausbildung");
    return article
        + " "
        + words[0]
        + (bare && training
            ? " " + GermanTitles.towards(words[1])
            : (bare ? " als " : " ") + words[1]);
  }

  @Override
  public String my(String placement) {
    String noun = placement.split(" ", 2)[0];
    return (GermanNouns.gender(noun) == 'f' ? "meiner " : "meinem ") + placement;
  }

  @Override
  public String ofTitle(String title) {
    return ADVERB.matcher(title).lookingAt()
        ? LowerCase.of(title.substring(0, 1)) + title.substring(1)
        : title;
  }

  @Override
  public String at(String employer) {
    return GermanNames.at(employer);
  }

  @Override
  public String client(boolean at) {
    return at ? "bei Ihrem Kunden" : "Ihr Kunde";
  }

  @Override
  public String belowGreeting(String body) {
    boolean pronoun = List.of("Ich ", "Seit ", "Hiermit ").stream().anyMatch(body::startsWith);
    return pronoun ? body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1) : body;
  }
}
