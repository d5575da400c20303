package dev.jobwise.server.generation.claim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.StructuredReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the claims of a compiled resume. A resume repeats its profile word for word, so all of its
 * claims are supported. If the rules find no single field, the evidence is the line itself.
 */
public final class ResumeClaims {

  /** A resume may be as long as a book; nobody reads further than this. */
  private static final int MAX_CHARACTERS = 60_000;

  private ResumeClaims() {}

  /**
   * Returns the claims of the first 60,000 characters.
   *
   * @param structured the structured content that is stored with the text
   * @param today the day up to which current jobs are counted
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

  /** Whether the line is a heading or the person's name: both are in capital letters. */
  private static boolean isHeading(Claim claim, String text) {
    String line = line(claim, text);
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().noneMatch(Character::isDigit);
  }

  private static Claim supported(Claim claim, String text) {
    if (claim.kind() == ClaimKind.OPINION) {
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
