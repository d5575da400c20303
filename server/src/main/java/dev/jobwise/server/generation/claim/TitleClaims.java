package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Fact;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks job titles: "as a Senior Nurse", "ward manager at Brannoc". */
final class TitleClaims implements ClaimRule {

  /** The most words between "as" and the title: "as a very patient nurse". */
  private static final int MAX_BETWEEN = 3;

  /** Titles that are also adjectives: "responsible". */
  private static final Set<String> ADJECTIVES = Set.of("responsable", "responsabile");

  private static final Set<String> OF = Set.of("de", "d", "di");

  private final Sources sources;

  TitleClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    int i = passage.from();
    while (i < passage.to()) {
      int to = titleEnd(passage, i);
      if (to == i) {
        i++;
        continue;
      }
      if (findings.isFree(i, to) && Speaker.isAppliedFor(passage, i)) {
        checkAppliedFor(passage, i, to, findings);
      } else if (findings.isFree(i, to) && isClaimed(passage, i, to)) {
        check(passage, i, to, findings);
      }
      i = to;
    }
  }

  /** Returns the end of the title words from here on, with capitalised words between them. */
  private static int titleEnd(Passage passage, int from) {
    int to = from;
    int at = from;
    while (at < passage.to()) {
      int length = TitleWords.lengthAt(passage.tokens(), at, passage.to());
      if (length > 0) {
        at += length;
        to = at;
      } else if (at > from && isInnerWord(passage, at)) {
        at++;
      } else {
        break;
      }
    }
    return to;
  }

  /** A word that may stand between two title words: "Senior Staff Nurse". */
  private static boolean isInnerWord(Passage passage, int at) {
    Token token = passage.token(at);
    return token.isCapitalised() && !passage.language().capitalisesNouns()
        || token.folded().equals("of")
        || token.folded().equals("de");
  }

  private boolean isClaimed(Passage passage, int from, int to) {
    if (isAdjective(passage, to)) {
      return false;
    }
    int first = Math.max(passage.from(), from - MAX_BETWEEN);
    for (int at = from; at >= first; at--) {
      if (passage.endsWith(Section.TITLE_CUES, at)) {
        return true;
      }
      if (at > passage.from() && !passage.token(at - 1).isWord()) {
        break;
      }
    }
    return isAtEmployer(passage, from, to);
  }

  /** Whether a responsibility follows, as in "Je suis responsable d'une classe". */
  private static boolean isAdjective(Passage passage, int to) {
    return ADJECTIVES.contains(passage.token(to - 1).folded())
        && to + 1 < passage.to()
        && OF.contains(passage.token(to).folded())
        && passage.words(Section.FUNCTION).has(passage.token(to + 1).folded());
  }

  /** Whether an employer follows: "Ward manager at Brannoc", but not "my manager at Brannoc". */
  private static boolean isAtEmployer(Passage passage, int from, int to) {
    boolean another = passage.has(Section.SELF, from - 2, from) && from > passage.from();
    return !another
        && to < passage.to()
        && passage.words(Section.AT_EMPLOYER).lengthAt(passage.tokens(), to, passage.to()) > 0
        && passage.mentions().stream()
            .anyMatch(mention -> mention.from() > to && mention.from() <= to + 3);
  }

  /** Checks the title that the person applies for: that of the ad, or a part of it. */
  private void checkAppliedFor(Passage passage, int from, int to, Findings findings) {
    Set<String> claimed = TitleWords.meanings(passage.tokens(), from, to);
    Quote whole = find(List.of(sources.job()), claimed, List.of(), passage, from, to);
    if (whole != null) {
      findings.supported(from, to, ClaimKind.TITLE, whole);
      return;
    }
    List<Fact> titles =
        sources.job().facts().stream().filter(fact -> fact.field().equals("title")).toList();
    boolean another =
        !titles.isEmpty()
            && titles.stream()
                .allMatch(
                    title ->
                        title.language() == passage.language()
                            && Collections.disjoint(TitleWords.meanings(title), claimed));
    if (another) {
      findings.unsupported(
          from, to, ClaimKind.TITLE, "The title in the ad is " + titles.get(0).text());
    } else {
      findings.unverifiable(from, to, ClaimKind.TITLE, "The ad uses another title");
    }
  }

  private void check(Passage passage, int from, int to, Findings findings) {
    Set<String> claimed = TitleWords.meanings(passage.tokens(), from, to);
    List<String> names = names(passage, from, to);
    Set<Place> anchors = passage.anchors(from);
    List<Place> jobs =
        anchors.stream().filter(place -> place.source() == Source.EXPERIENCE).toList();
    List<Place> places = new ArrayList<>(jobs.isEmpty() ? sources.own() : jobs);
    anchors.stream().filter(place -> place.source() != Source.EXPERIENCE).forEach(places::add);
    Quote quote = find(places, claimed, names, passage, from, to);
    if (quote == null && Speaker.mayBeOfAd(passage, from)) {
      quote = find(List.of(sources.job()), claimed, names, passage, from, to);
    }
    if (quote != null) {
      findings.supported(from, to, ClaimKind.TITLE, quote);
    } else if (passage.isAboutUnknown(from)
        && find(sources.own(), claimed, names, passage, from, to) != null) {
      findings.unverifiable(from, to, ClaimKind.TITLE, Passage.ABOUT_UNKNOWN);
    } else if (isForeign(jobs.isEmpty() ? sources.of(Source.EXPERIENCE) : jobs, passage)) {
      findings.unverifiable(from, to, ClaimKind.TITLE, "The title is in another language");
    } else {
      findings.unsupported(from, to, ClaimKind.TITLE, note(jobs));
    }
  }

  /** Returns the capitalised words of the title that are not in the list of title words. */
  private static List<String> names(Passage passage, int from, int to) {
    return passage.language().capitalisesNouns()
        ? List.of()
        : passage.tokens().subList(from, to).stream()
            .filter(Token::isCapitalised)
            .map(Token::folded)
            .filter(word -> word.length() > 2)
            .filter(word -> TitleWords.lengthAt(List.of(wordToken(word)), 0, 1) == 0)
            .collect(Collectors.toList());
  }

  private static Token wordToken(String word) {
    return new Token(0, word.length(), word, word, Token.Kind.WORD, ' ');
  }

  private static Quote find(
      Collection<Place> places,
      Set<String> claimed,
      List<String> names,
      Passage passage,
      int from,
      int to) {
    for (Place place : places) {
      boolean named =
          names.stream().allMatch(name -> place.facts().stream().anyMatch(fact -> fact.has(name)));
      for (Fact fact : place.facts()) {
        boolean translated = fact.language() != passage.language();
        boolean comparable = isTitle(place, fact) && (translated || named);
        if (comparable && TitleWords.covers(TitleWords.meanings(fact), claimed, translated)
            || fact.says(passage.tokens().subList(from, to))) {
          return place.quote(fact);
        }
      }
    }
    return null;
  }

  /** In a job's other texts, a title may be somebody else's. */
  private static boolean isTitle(Place place, Fact fact) {
    return place.source() != Source.EXPERIENCE || fact.field().equals("title");
  }

  /** Whether a title may mean the same in a language that the list does not cover. */
  private static boolean isForeign(List<Place> jobs, Passage passage) {
    return jobs.stream()
        .flatMap(job -> job.facts().stream())
        .filter(fact -> fact.field().equals("title"))
        .anyMatch(
            fact -> fact.language() != passage.language() && TitleWords.meanings(fact).isEmpty());
  }

  private static String note(List<Place> jobs) {
    return jobs.stream()
        .flatMap(job -> job.facts().stream())
        .filter(fact -> fact.field().equals("title"))
        .map(fact -> "The title there is " + fact.text())
        .findFirst()
        .orElse("No job of the profile has this title");
  }
}
