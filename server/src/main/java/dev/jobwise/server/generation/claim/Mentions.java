package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Name;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds known names in a text, whole or shortened: "Larkfield" is "Larkfield Payments Ltd". */
final class Mentions {

  private record Match(Name name, int to, int words) {}

  private final Sources sources;
  private final Map<String, List<Name>> byWord = new HashMap<>();

  Mentions(Sources sources) {
    this.sources = sources;
    for (Name name : sources.names()) {
      name.words().stream()
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(name));
    }
  }

  /** Returns the names in a range of tokens, in order. */
  List<Mention> in(List<Token> tokens, int from, int to) {
    List<Mention> mentions = new ArrayList<>();
    int i = from;
    while (i < to) {
      List<Match> matches = at(tokens, i, to);
      if (matches.isEmpty()) {
        i++;
        continue;
      }
      Set<Place> places = new LinkedHashSet<>();
      matches.forEach(match -> places.add(match.name().place()));
      mentions.add(new Mention(i, matches.get(0).to(), matches.get(0).name(), places));
      i = matches.get(0).to();
    }
    return mentions;
  }

  /** Returns the names that match most words from here on; several if they match equally many. */
  private List<Match> at(List<Token> tokens, int at, int end) {
    List<Match> best = new ArrayList<>();
    for (Name name : byWord.getOrDefault(tokens.get(at).folded(), List.of())) {
      Match match = match(name, tokens, at, end);
      if (match == null || isOther(name, tokens, at, match.to(), end)) {
        continue;
      }
      if (!best.isEmpty() && match.words() > best.get(0).words()) {
        best.clear();
      }
      if (best.isEmpty() || match.words() == best.get(0).words()) {
        best.add(match);
      }
    }
    return best;
  }

  /** Matches words of the name in their order; some may be missing. */
  private Match match(Name name, List<Token> tokens, int at, int end) {
    int word = 0;
    int telling = 0;
    int count = 0;
    int to = at;
    boolean capital = false;
    for (int i = at; i < end && i < at + name.words().size() + 3; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.SIGN) {
        if (token.isSign("&") || token.isSign(".") || token.isSign("/") || token.isSign("(")) {
          continue;
        }
        break;
      }
      int next = name.words().subList(word, name.words().size()).indexOf(token.folded());
      if (next < 0) {
        break;
      }
      word += next + 1;
      count++;
      to = i + 1;
      capital |= token.isCapitalised() && name.telling().contains(token.folded());
      telling += name.telling().contains(token.folded()) ? 1 : 0;
      if (word == name.words().size()) {
        break;
      }
    }
    boolean whole = count == name.words().size() && count > 1;
    if (telling == 0 || !capital && !whole) {
      return null;
    }
    return isSpecificEnough(name, tokens, at, count, telling) ? new Match(name, to, count) : null;
  }

  /** A town alone doesn't identify a school, nor does one word identify a long certificate. */
  private boolean isSpecificEnough(Name name, List<Token> tokens, int at, int count, int telling) {
    if (name.field().equals("name") && name.place().source() == Source.CERTIFICATION) {
      return count == name.words().size()
          || telling * 2 >= name.telling().size()
          || tokens.get(at).isMixedCase();
    }
    if (name.place().source() == Source.PROJECT) {
      return telling == name.telling().size();
    }
    if (name.field().equals("issuer") || name.field().equals("full_name")) {
      return telling * 2 > name.telling().size();
    }
    return count > 1 || !sources.places().contains(tokens.get(at).folded());
  }

  /** Whether a neighbouring word makes it another name: "Brannoc School" is not "Brannoc Ltd". */
  private boolean isOther(Name name, List<Token> tokens, int at, int to, int end) {
    return isOtherTail(name, to < end ? tokens.get(to) : null)
        || at > 0 && tokens.get(at).joint() == ' ' && isOtherHead(name, tokens.get(at - 1));
  }

  private boolean isOtherTail(Name name, Token token) {
    return token != null && isOtherHead(name, token) && token.joint() == ' ';
  }

  private static boolean isOtherHead(Name name, Token token) {
    return token.isCapitalised()
        && !name.words().contains(token.folded())
        && Arrays.stream(ClaimLanguage.values()).anyMatch(language -> isHead(language, token));
  }

  private static boolean isHead(ClaimLanguage language, Token token) {
    return token.text().length() > 3
        && (language.words(Section.ORGANISATIONS).has(token.folded())
            || language.words(Section.SCHOOLS).has(token.folded()));
  }
}
