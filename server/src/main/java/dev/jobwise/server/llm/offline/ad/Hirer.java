package dev.jobwise.server.llm.offline.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who offers the job: not the agency that advertises it.
 *
 * @param name the employer; empty if unknown
 * @param hidden whether an agency advertises the job for a client that it does not name
 */
public record Hirer(String name, boolean hidden) {

  private static final List<String> CLIENT = Ad.LISTS.lines("client");
  private static final Set<String> AFTER = Ad.LISTS.words("after a client");
  private static final List<String> PARTNER = Ad.LISTS.lines("partner");

  /** Words of an ad by an agency that finds people for others. */
  private static final List<String> AGENCY = Ad.LISTS.lines("agency");

  private static final Set<String> OTHERS = Ad.LISTS.words("other employers");

  /** Pages that lose their markup lose spaces too: "in Kielsuche ich". */
  private static final Pattern FOR =
      Pattern.compile(
          "(?<!\\p{L})für eine?n?(?:der)? (?!unser)(?<whom>[^.!?\n,]{3,120})suchen? (?<who>ich|wir)(?!\\p{L})");

  private static final int MOST_WORDS = 5;

  /**
   * Finds the employer.
   *
   * @param advertiser the company that the ad is read as being from
   */
  public static Hirer of(String description, String advertiser) {
    String lower = LowerCase.of(description);
    String partner = partner(description, lower);
    if (!partner.isEmpty()) {
      return new Hirer(partner, false);
    }
    if (AGENCY.stream().anyMatch(word -> Words.indexOf(lower, word, 0) >= 0) || isFor(lower)) {
      return new Hirer("", false);
    }
    boolean hidden = CLIENT.stream().anyMatch(client -> isClient(lower, client));
    return new Hirer(hidden || isKind(lower, LowerCase.of(advertiser)) ? "" : advertiser, hidden);
  }

  /** Whether the ad speaks of "a local Property Company": that is no name. */
  private static boolean isKind(String lower, String name) {
    if (!Ad.namesKind(name.substring(name.lastIndexOf(' ') + 1))) {
      return false;
    }
    int at = lower.indexOf(name);
    if (!name.contains(" ")) {
      return true; // "Museum"
    }
    List<String> before = at < 0 ? List.of() : Words.of(lower.substring(Math.max(0, at - 16), at));
    return before.stream()
        .skip(Math.max(0, before.size() - 2))
        .anyMatch(word -> word.equals("a") || word.equals("an"));
  }

  /** "Our client is …", "our client, a …", not "our client base". */
  private static boolean isClient(String lower, String client) {
    for (int at = Words.indexOf(lower, client, 0);
        at >= 0;
        at = Words.indexOf(lower, client, at + 1)) {
      String rest = lower.substring(at + client.length());
      List<String> next = Words.of(rest.substring(0, Math.min(20, rest.length())));
      boolean sign = !rest.isEmpty() && ",.(:".indexOf(rest.charAt(0)) >= 0;
      if (sign || rest.startsWith("'s ") || !next.isEmpty() && AFTER.contains(next.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** "Für einen der größten Hersteller suche ich …": an employer that the writer does not name. */
  private static boolean isFor(String lower) {
    Matcher other = FOR.matcher(lower);
    if (!other.find()) {
      return false;
    }
    boolean recruiter = other.group("who").equals("ich");
    return Words.of(other.group("whom")).stream()
        .anyMatch(
            word -> OTHERS.stream().anyMatch(word::endsWith) || recruiter && Ad.namesKind(word));
  }

  /** Returns the name behind "für unseren Partner"; empty if there is none. */
  private static String partner(String description, String lower) {
    for (String before : PARTNER) {
      int at = lower.indexOf(before + " ");
      String rest = at < 0 ? "" : description.substring(at + before.length() + 1);
      StringBuilder name = new StringBuilder();
      String[] words = rest.substring(0, Math.min(80, rest.length())).split(" ");
      for (int i = 0; i < Math.min(MOST_WORDS, words.length); i++) {
        boolean form = words[i].equals("mbH") && i > 0;
        boolean capital = form || !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
        if (!capital || !words[i].chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
          break;
        }
        name.append(name.isEmpty() ? "" : " ").append(words[i]);
      }
      if (name.indexOf(" ") > 0) {
        return name.toString();
      }
    }
    return "";
  }
}
