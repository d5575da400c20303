package dev.jobwise.server.generation.claim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.StructuredReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of a compiled resume. It says what its profile said, word for word, so that each of
 * its claims is supported: where the rules find no single field, by the line of the profile itself.
 */
public final class ResumeClaims {

  /** Nobody reads further, and a resume may be as long as a book. */
  private static final int MAX_CHARACTERS = 60_000;

  private ResumeClaims() {}

  /**
   * The claims of the first 60,000 characters.
   *
   * @param structured the content as it is stored beside the text
   * @param today the day until which open jobs are counted
   */
  public static Evidence of(String text, JsonNode structured, LocalDate today) {
    String read = text.length() <= MAX_CHARACTERS ? text : cut(text);
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : new ClaimCheck(StructuredReader.read(structured, today)).check(read)) {
      if (!isHeading(claim, read)) {
        claims.add(claim.verdict() == ClaimVerdict.SUPPORTED ? claim : supported(claim, read));
      }
    }
    return Evidence.of(claims);
  }

  private static String cut(String text) {
    int line = text.lastIndexOf('\n', MAX_CHARACTERS);
    return text.substring(0, line < 0 ? 0 : line);
  }

  /** Headings and the person's name are in capital letters alone. */
  private static boolean isHeading(Claim claim, String text) {
    String line = line(claim, text);
    return line.equals(line.toUpperCase(java.util.Locale.ROOT))
        && line.chars().noneMatch(Character::isDigit);
  }

  private static Claim supported(Claim claim, String text) {
    if (claim.kind() == Kind.OPINION) {
      return claim;
    }
    Quote quote = new Quote(Source.PROFILE, null, "content", line(claim, text));
    return new Claim(
        claim.start(),
        claim.end(),
        claim.text(),
        claim.kind(),
        ClaimVerdict.SUPPORTED,
        List.of(quote),
        null);
  }

  private static String line(Claim claim, String text) {
    int at = text.offsetByCodePoints(0, claim.start());
    int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int to = text.indexOf('\n', at);
    return text.substring(from, to < 0 ? text.length() : to);
  }
}
