package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.words.AdLanguage;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Supports names of employers by addresses and by how often the ad mentions them. */
final class CompanyMentions {

  private static final int MOST_ADDRESSES = 20;
  private static final int MANY_MENTIONS = 4;
  private static final int ADDRESS = 3;
  private static final int HOST_NAMED = 3;
  private static final int SHORTEST_HOST = 4;

  /**
   * The host in an address, whose last part names the owner: "hillview" in
   * "careers.hillview.co.uk".
   */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:@|https?://|www\\.)(?:[a-z0-9-]{1,40}\\.){0,3}([a-z0-9-]{2,40})\\.(?:co\\.|com\\.|org\\.|ac\\.|gov\\.)?[a-z]{2,8}(?![a-z0-9])");

  /** "Hillview", "Hill-View" or "Hill & View" in "hillview.com". */
  private static final Pattern WORDS_OF_HOST =
      Pattern.compile("[\\p{L}\\p{N}]++(?:(?: & |[ '’.&-])[\\p{L}\\p{N}]++){0,4}+");

  private static final Set<String> SHARED_HOSTS =
      new HashSet<>(WordList.sections("nobody").getOrDefault("shared host", List.of()));

  private final AdLanguage language;
  private final Candidates companies;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<String> hosts = new ArrayList<>();
  private final StringBuilder whole = new StringBuilder();

  CompanyMentions(AdLanguage language, Candidates companies) {
    this.language = language;
    this.companies = companies;
  }

  void read(String line) {
    whole.append(line).append('\n');
    Matcher host = HOST.matcher(line);
    while (hosts.size() < MOST_ADDRESSES && host.find()) {
      hosts.add(LowerCase.of(host.group(1)).replace("-", ""));
    }
  }

  /** Adds a name that the text may confirm. */
  void add(String name) {
    names.add(name);
  }

  /** Supports the candidates that are among the names. This is the last step. */
  void confirm() {
    String text = whole.toString();
    addHosts(text);
    for (String name : names) {
      String key = Candidates.key(name).replace(" ", "");
      boolean own =
          key.length() > 2
              && hosts.stream()
                  .anyMatch(
                      host ->
                          host.equals(key)
                              || key.length() > 4 && host.startsWith(key)
                              || host.length() > 4 && key.startsWith(host));
      if (own) {
        companies.support(name, ADDRESS);
      }
      int mentions = mentions(text, name);
      companies.support(name, mentions > 1 ? Math.min(mentions, companies.best(name)) : 0);
    }
  }

  /** Adds names from addresses that the text has too: Hillview for "www.hillview.co.uk". */
  private void addHosts(String text) {
    for (String host : new LinkedHashSet<>(hosts)) {
      if (host.length() >= SHORTEST_HOST && !SHARED_HOSTS.contains(host)) {
        String name = namedLike(text, host);
        name = name == null && isSmallName(text, host) ? host : name;
        if (name != null && CompanyShape.isName(name, language)) {
          companies.add(name, HOST_NAMED);
          names.add(name);
        }
      }
    }
  }

  /** Returns the capitalised words that are spelled like a host; null if the text has none. */
  private static String namedLike(String text, String host) {
    StringBuilder letters = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
        places.add(i);
      }
    }
    for (int at = letters.indexOf(host); at >= 0; at = letters.indexOf(host, at + 1)) {
      int start = places.get(at);
      int end = places.get(at + host.length() - 1) + 1;
      boolean whole =
          (start == 0 || " (\n\"“„".indexOf(text.charAt(start - 1)) >= 0)
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      String name = text.substring(start, end);
      if (whole && Character.isUpperCase(name.charAt(0)) && WORDS_OF_HOST.matcher(name).matches()) {
        return name;
      }
    }
    return null;
  }

  /** Whether a host begins a line, or follows "at", as a name in lower case: "hollowell makes". */
  private boolean isSmallName(String text, String host) {
    if (language.isStop(host) || language.isSkipped(host) || language.namesRole(host)) {
      return false;
    }
    for (String line : text.split("\n")) {
      LineWords words = LineWords.of(line, language);
      for (int i = 0; i < words.size(); i++) {
        boolean there = i > 0 && language.cues("at").lengthAt(words.all(), i - 1) > 0;
        if (words.word(i).equals(host) && (i == 0 || there)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the text has a name twice. */
  boolean repeats(String name) {
    return mentions(whole.toString(), name) > 1;
  }

  private static int mentions(String text, String name) {
    int count = 0;
    int at = text.indexOf(name);
    while (at >= 0 && count < MANY_MENTIONS) {
      count++;
      at = text.indexOf(name, at + name.length());
    }
    return count;
  }
}
