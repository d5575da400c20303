package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The grammar of German. */
public final class German implements Grammar {

  /** "Finanzbuchhalterin IHK". */
  private static final Pattern ISSUED = Pattern.compile(" (IHK|HWK)$");

  private static final List<String> OWN_WORDS =
      List.of(
          " für unser",
          " in unser",
          " für die ",
          " für den ",
          " für das ",
          ", schwerpunkt ",
          " schwerpunkt ");

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
  public Optional<Appeal> appeal(String sentence, String company) {
    return GermanAppeals.read(sentence);
  }

  @Override
  public Optional<String> summary(String sentence) {
    String text = GermanLines.tidy(sentence);
    boolean own = text.startsWith("Ich ") && !text.startsWith("Ich bin ");
    return own && GermanLines.isSound(text.substring(4), 4) ? Optional.of(text) : Optional.empty();
  }

  @Override
  public boolean isLanguage(String skill) {
    return skill.endsWith("isch");
  }

  @Override
  public String title(String advertised) {
    String title = advertised.replaceFirst("^als ?[„\"]?", "").replace("„", "");
    return Titles.before(PRAISE.matcher(title).replaceFirst(""), OWN_WORDS);
  }

  @Override
  public String fitting(String title, List<String> own) {
    return GermanTitles.fitting(title, own);
  }

  @Override
  public String asRole(String title) {
    return ISSUED.matcher(title).replaceFirst(" ($1)");
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
  public String afterGreeting(String body) {
    boolean pronoun = List.of("Ich ", "Seit ", "Hiermit ").stream().anyMatch(body::startsWith);
    return pronoun ? body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1) : body;
  }
}
