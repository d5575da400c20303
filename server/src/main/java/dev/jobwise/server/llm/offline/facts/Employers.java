package dev.jobwise.server.llm.offline.facts;

import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.grammar.Titles;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name out of what a profile says of an employer. */
public final class Employers {

  private static final int LONGEST = 60;

  /** What goes on behind a comma as part of the name. */
  private static final Pattern FURTHER_NAME =
      Pattern.compile(",[^&+]{0,60}[&+]|, (?:Inc|LLC|LLP|Ltd|Corp|GmbH|AG|SE|KG|S\\.A)(?!\\p{L})");

  /** "Kroger #614". */
  private static final Pattern NUMBER = Pattern.compile(" (?:#|No\\. ?|Nr\\. ?|n° ?)\\d{1,6}$");

  private static final Pattern ASIDE = Pattern.compile("\\(([^()]{3,60})\\)$");

  private Employers() {}

  /**
   * Returns the name without a place, a number and remarks; empty if there is none.
   *
   * @param shouting whether the profile writes all in capitals
   * @param isAsked whether the ad asks for a remark: "British Council accredited"
   */
  public static String name(String raw, boolean shouting, Predicate<String> isAsked) {
    String employer = NUMBER.matcher(raw).replaceFirst("");
    employer = employer.split(" [-–] ", 2)[0]; // "City Library - home delivery"
    Matcher aside = ASIDE.matcher(employer);
    String kept = aside.find() && isAsked.test(aside.group(1)) ? " " + aside.group() : "";
    String name = NameCase.employer(Titles.withoutBrackets(employer), LONGEST, shouting);
    return name.isEmpty() ? "" : withoutPlace(name) + kept;
  }

  /** "Acorns Nursery, Grays", but "Smith, Lee & Co". */
  private static String withoutPlace(String company) {
    int comma = company.indexOf(", ");
    boolean whole = comma < 0 || FURTHER_NAME.matcher(company).find();
    return whole ? company : company.substring(0, comma);
  }
}
