package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks certificates and licences: "certified in X", "an X licence", "Staplerschein". */
final class CertificateClaims implements ClaimRule {

  private static final int MOST_WORDS = 4;

  /** Endings of German words for certificates and licences. */
  private static final List<String> ENDINGS =
      List.of(
          "schein", "zertifikat", "meisterbrief", "lizenz", "nachweis", "fuhrerschein", "diplom");

  /** Words between a certificate and its subject: "certificate in", "permis de". */
  private static final Set<String> OF =
      Set.of(
          "in", "of", "for", "as", "de", "d", "du", "des", "en", "di", "del", "della", "sulla",
          "fur", "zum", "zur", "als", "der");

  private final Sources sources;

  CertificateClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    for (int i = passage.from(); i < passage.to(); i++) {
      if (!findings.isFree(i)) {
        continue;
      }
      int length = passage.words(Section.CERTIFICATES).lengthAt(passage.tokens(), i, passage.to());
      if (length > 0) {
        checkAround(passage, i, i + length, findings);
      } else if (passage.language().capitalisesNouns() && isCertificateWord(passage.token(i))) {
        check(passage, i, i + 1, List.of(passage.token(i).folded()), findings);
      }
    }
  }

  private static boolean isCertificateWord(Token token) {
    return token.isCapitalised()
        && ENDINGS.stream()
            .anyMatch(
                ending ->
                    token.folded().endsWith(ending) && token.text().length() > ending.length() + 1);
  }

  /** Collects the words around the cue that say which certificate it is, and checks them. */
  private void checkAround(Passage passage, int cue, int cueEnd, Findings findings) {
    int from = cue;
    while (from > passage.from()
        && from > cue - MOST_WORDS
        && maySubjectPrecede(passage, from - 1)
        && isContent(passage, from - 1)
        && findings.isFree(from - 1)) {
      from--;
    }
    int to = cueEnd;
    int first = cueEnd;
    if (first < passage.to() && OF.contains(passage.token(first).folded())) {
      first++;
      first += first < passage.to() && isArticle(passage, first) ? 1 : 0;
    }
    if (first < passage.to() && (first > cueEnd || passage.token(first).isCapitalised())) {
      to = first;
      while (to < passage.to()
          && to < first + MOST_WORDS
          && findings.isFree(to)
          && isContent(passage, to)) {
        to++;
      }
    }
    to = to == first ? cueEnd : to;
    List<String> words = new ArrayList<>(words(passage, from, cue));
    words.addAll(words(passage, first, to));
    if (!words.isEmpty()) {
      check(passage, from, Math.max(to, cueEnd), words, findings);
    }
  }

  /**
   * In Romance languages, the subject of a certificate follows it, unless the subject is a name.
   */
  private static boolean maySubjectPrecede(Passage passage, int at) {
    boolean adjectivesFirst =
        passage.language() == ClaimLanguage.EN || passage.language() == ClaimLanguage.DE;
    return adjectivesFirst || passage.token(at).isMixedCase();
  }

  private static boolean isArticle(Passage passage, int at) {
    return passage.token(at).text().length() < 4
        && passage.words(Section.FUNCTION).has(passage.token(at).folded());
  }

  private static boolean isContent(Passage passage, int at) {
    Token token = passage.token(at);
    boolean word =
        token.isWord()
            && !passage.words(Section.FUNCTION).has(token.folded())
            && !passage.words(Section.SELF).has(token.folded());
    boolean named =
        token.isCapitalised() || token.isMixedCase() || passage.language().capitalisesNouns();
    return word
        && (named
            || token.folded().length() > 3 && !passage.words(Section.CAREER).has(token.folded()))
        && !passage.words(Section.MONTHS).has(token.folded())
        && !passage.words(Section.SINCE).has(token.folded());
  }

  private static List<String> words(Passage passage, int from, int to) {
    return from >= to
        ? List.of()
        : passage.tokens().subList(from, to).stream()
            .map(Token::folded)
            .filter(word -> !passage.words(Section.PLAIN_PAPERS).has(word) && word.length() > 1)
            .toList();
  }

  private void check(Passage passage, int from, int to, List<String> words, Findings findings) {
    boolean ad = Speaker.mayBeOfAd(passage, from);
    List<Token> properNames =
        passage.tokens().subList(from, to).stream()
            .filter(token -> words.contains(token.folded()))
            .filter(
                token ->
                    token.isMixedCase()
                        || token.isCapitalised() && !passage.language().capitalisesNouns())
            .toList();
    List<String> names = properNames.stream().map(Token::folded).toList();
    Quote quote =
        names.isEmpty()
            ? sources.findAny(words, ad)
            : sources.find(names, String.join(" ", names), ad);
    if (quote != null) {
      findings.supported(from, to, ClaimKind.CERTIFICATION, quote);
    } else if (!names.isEmpty() || sources.isOwn(passage.language())) {
      findings.unsupported(from, to, ClaimKind.CERTIFICATION, "No source names this certificate");
      passage.mentions().add(Mention.ofUnknown(from, to, ClaimKind.INSTITUTION));
    } else {
      findings.unverifiable(
          from, to, ClaimKind.CERTIFICATION, "The profile is in another language");
    }
  }
}
