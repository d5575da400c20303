package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts "bei" before names of employers, with the article that some need; empty if not sure. */
final class GermanNames {

  private static final Map<String, String> OWN_ARTICLES =
      Map.of("Die ", "bei der ", "Der ", "beim ", "Das ", "beim ");

  private static final Set<String> FORMS = GermanLines.LISTS.words("legal forms");
  private static final Set<String> ADJECTIVES = GermanLines.LISTS.words("adjectives of names");
  private static final Set<String> CLUBS = GermanLines.LISTS.words("clubs");

  /** In these one works rather than with them: "im Hotel". */
  private static final Set<String> INSIDE = GermanLines.LISTS.words("worked in");

  private static final Pattern CLUB = Pattern.compile(" e\\. ?V\\.?$");

  private GermanNames() {}

  static String at(String employer) {
    for (Map.Entry<String, String> article : OWN_ARTICLES.entrySet()) {
      if (employer.startsWith(article.getKey())) {
        return article.getValue() + employer.substring(article.getKey().length());
      }
    }
    String[] words = employer.split(" ", 3);
    boolean firm = List.of(employer.split(" ")).stream().skip(1).anyMatch(FORMS::contains);
    boolean kind = words.length > 1 && GermanNouns.isInstitution(words[1]);
    String adjective = words.length > 1 ? inflected(words[0], kind) : "";
    if (!adjective.isEmpty()) {
      char gender = gender(words[0], words[1]);
      String further = inflected(words[1], false); // "Deutsches Rotes Kreuz"
      words[0] = adjective;
      words[1] = further.isEmpty() || words.length < 3 ? words[1] : further;
      return with(firm ? 'f' : gender, String.join(" ", words), "");
    }
    if (words[0].endsWith("-") && words.length > 2) {
      return with(one(words[2].split(" ", 2)[0]), employer, "bei " + employer);
    }
    if (employer.endsWith(" Gruppe")) {
      return "bei der " + employer;
    }
    if (words[0].endsWith("werke") && words[0].length() > "werke".length()) {
      return "bei den " + words[0] + "n" + employer.substring(words[0].length());
    }
    if (words.length == 2 && words[0].endsWith("er") && words[1].endsWith("betriebe")) {
      return "bei den " + employer + "n"; // "Dresdner Verkehrsbetriebe"
    }
    String plain = "bei " + employer;
    if (CLUBS.contains(words[0])) {
      return "beim " + employer;
    }
    if (firm) {
      return with('f', employer, plain);
    }
    if (GermanNouns.isInstitution(words[0])) {
      String at = with(one(words[0]), employer, plain);
      boolean inside = INSIDE.stream().anyMatch(LowerCase.of(words[0])::endsWith);
      return inside && at.startsWith("beim ") ? "im " + employer : at;
    }
    if (CLUB.matcher(employer).find()) {
      return with(GermanNouns.gender(words[0]) == 'f' ? 'f' : 'm', employer, plain);
    }
    return kind && (words[0].endsWith(".") || words[0].endsWith("er"))
        ? with(one(words[1]), employer, plain)
        : plain;
  }

  /**
   * Inflects "Freies" and "Freier" as after an article: "Freien"; empty for no adjective. Before a
   * kind of institution, every word with such an ending is one.
   */
  private static String inflected(String word, boolean beforeKind) {
    int stem = word.lastIndexOf('e');
    String ending = stem < 0 ? "" : word.substring(stem);
    String lower = LowerCase.of(stem < 0 ? "" : word.substring(0, stem));
    boolean known = ADJECTIVES.stream().anyMatch(lower::endsWith);
    // "Lindauer" is of a town, and stays as it is.
    return Set.of("e", "er", "es").contains(ending)
            && (known || beforeKind && word.length() > 4 && !ending.equals("er"))
        ? word.substring(0, stem) + "en"
        : "";
  }

  /** Only "e" leaves open what gender the noun behind it has. */
  private static char gender(String adjective, String noun) {
    char gender = GermanNouns.gender(noun);
    boolean many = gender == 'p' && noun.endsWith("en");
    return !adjective.endsWith("e") ? 'm' : gender == 'f' || many ? gender : 0;
  }

  private static char one(String noun) {
    char gender = GermanNouns.gender(noun);
    return gender == 'p' ? 0 : gender;
  }

  private static String with(char gender, String employer, String otherwise) {
    return switch (gender) {
      case 'm', 'n' -> "beim " + employer;
      case 'f' -> "bei der " + employer;
      case 'p' -> "bei den " + employer;
      default -> otherwise;
    };
  }
}
