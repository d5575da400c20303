package dev.jobwise.server.llm.offline.german;

import java.util.Map;

/** Puts "bei" before names of employers, with the article that some need. */
final class GermanNames {

  private static final Map<String, String> OWN_ARTICLES =
      Map.of("Die ", "bei der ", "Der ", "beim ", "Das ", "beim ");

  private GermanNames() {}

  static String at(String employer) {
    for (Map.Entry<String, String> article : OWN_ARTICLES.entrySet()) {
      if (employer.startsWith(article.getKey())) {
        return article.getValue() + employer.substring(article.getKey().length());
      }
    }
    String[] words = employer.split(" ", 3);
    if (words[0].endsWith("werke") && words[0].length() > "werke".length()) {
      return "bei den " + words[0] + "n" + employer.substring(words[0].length());
    }
    if (GermanNouns.isInstitution(words[0])) {
      return with(words[0], employer);
    }
    boolean second = words.length > 1 && GermanNouns.isInstitution(words[1]);
    if (second && words[0].endsWith(".")) {
      return with(words[1], employer);
    }
    boolean adjective =
        second && words[0].length() > 4 && GermanLines.isAdjective(words[0], words[1]);
    return adjective
        ? with(words[1], inflected(words[0]) + employer.substring(words[0].length()))
        : "bei " + employer;
  }

  /** Inflects an adjective after an article: "Freie", "Freies" and "Freier" become "Freien". */
  private static String inflected(String adjective) {
    int stem = adjective.lastIndexOf('e');
    return adjective.substring(0, stem) + "en";
  }

  private static String with(String institution, String employer) {
    return switch (GermanNouns.gender(institution)) {
      case 'm', 'n' -> "beim " + employer;
      case 'f' -> "bei der " + employer;
      default -> "bei " + employer;
    };
  }
}
