package dev.jobwise.server.generation.claim;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks skills: what follows "proficient in", and names of tools anywhere. */
final class SkillClaims implements ClaimRule {

  /** The most words of a list of skills. */
  private static final int MAX_LIST_WORDS = 16;

  private static final int MAX_TOOL_WORDS = 3;
  private static final Set<String> AND =
      Set.of("and", "or", "und", "oder", "sowie", "et", "ou", "y", "o", "e", "ed");
  private static final Set<String> BUT = Set.of("but", "yet", "aber", "doch", "mais", "pero", "ma");
  private static final Set<String> OF =
      Set.of("of", "de", "di", "du", "des", "del", "della", "d", "au", "a");

  private final Sources sources;

  SkillClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    for (int i = passage.from(); i < passage.to(); i++) {
      int length = passage.words(Section.SKILL_CUES).lengthAt(passage.tokens(), i, passage.to());
      if (length > 0) {
        boolean weak =
            "weak"
                .equals(
                    passage.words(Section.SKILL_CUES).meaningAt(passage.tokens(), i, passage.to()));
        checkList(passage, i + length, weak, findings);
      }
    }
    checkTools(passage, findings);
  }

  /** Checks the entries of a list, each up to a comma or an "and". */
  private void checkList(Passage passage, int from, boolean weak, Findings findings) {
    int end = Math.min(passage.to(), from + MAX_LIST_WORDS);
    int at = from;
    while (at < end) {
      int first = at;
      while (first < end && isFunctionWord(passage, first)) {
        first++;
      }
      int to = first;
      while (to < end && isPart(passage, to)) {
        to++;
      }
      if (to == first) {
        return;
      }
      checkEntry(passage, first, to, weak, findings);
      int next = to;
      while (next < end
          && (passage.token(next).isSign(",") || AND.contains(passage.token(next).folded()))) {
        next++;
      }
      if (next == to || next < end && isNewClause(passage, next)) {
        return;
      }
      at = next;
    }
  }

  private static boolean isNewClause(Passage passage, int at) {
    return BUT.contains(passage.token(at).folded())
        || passage.words(Section.SELF).has(passage.token(at).folded())
        || passage.words(Section.CAREER).has(passage.token(at).folded())
        || passage.words(Section.SKILL_CUES).lengthAt(passage.tokens(), at, passage.to()) > 0;
  }

  private static boolean isFunctionWord(Passage passage, int at) {
    Token token = passage.token(at);
    return token.isWord()
        && passage.words(Section.FUNCTION).has(token.folded())
        && !AND.contains(token.folded())
        && !passage.words(Section.SELF).has(token.folded());
  }

  private static boolean isPart(Passage passage, int at) {
    Token token = passage.token(at);
    boolean of =
        OF.contains(token.folded()) && at + 1 < passage.to() && passage.token(at + 1).isWord();
    return (token.isWord() || token.isNumber() && token.text().length() < 4)
        && !AND.contains(token.folded())
        && (of || !passage.words(Section.FUNCTION).has(token.folded()));
  }

  private void checkEntry(Passage passage, int from, int to, boolean weak, Findings findings) {
    if (!findings.isFree(from, to)) {
      return;
    }
    List<String> words = new ArrayList<>();
    boolean named = false;
    for (Token token : passage.tokens().subList(from, to)) {
      if (token.isWord()
          && !OF.contains(token.folded())
          && !passage.words(Section.FUNCTION).has(token.folded())) {
        words.add(token.folded());
        named |=
            token.isMixedCase() || token.isCapitalised() && !passage.language().capitalisesNouns();
      }
    }
    if (words.isEmpty()) {
      return;
    }
    String text = text(passage, from, to);
    boolean ad = Speaker.mayBeOfAd(passage, from);
    Quote quote = named ? sources.find(words, text, ad) : sources.findAny(words, ad);
    if (quote != null) {
      findings.supported(from, to, ClaimKind.SKILL, quote);
    } else if (named
        || Keywords.isKnown(text)
        || !weak && words.size() <= 3 && sources.isOwn(passage.language())) {
      findings.unsupported(from, to, ClaimKind.SKILL, "No source names this skill");
    } else if (!weak) {
      findings.unverifiable(from, to, ClaimKind.SKILL, "The profile says nothing like it");
    }
  }

  /** Checks names of tools, recognised by their spelling or from the vocabulary. */
  private void checkTools(Passage passage, Findings findings) {
    int i = passage.from();
    while (i < passage.to()) {
      int to = toolEnd(passage, i);
      if (to > i && findings.isFree(i, to)) {
        checkTool(passage, i, to, findings);
      }
      i = Math.max(to, i + 1);
    }
  }

  private static int toolEnd(Passage passage, int from) {
    for (int to = Math.min(passage.to(), from + MAX_TOOL_WORDS); to > from; to--) {
      if (isTool(passage, from, to)) {
        return to;
      }
    }
    Token token = passage.token(from);
    boolean known = passage.words(Section.NO_NAMES).has(token.folded());
    return token.isMixedCase() && !known && token.text().length() > 2
        ? extendedEnd(passage, from)
        : from;
  }

  /** Includes the capitalised words and short numbers that follow: "SAP EWM", "ISO 9001". */
  private static int extendedEnd(Passage passage, int from) {
    int to = from + 1;
    while (to < passage.to()
        && to < from + MAX_TOOL_WORDS + 1
        && (passage.token(to).isMixedCase()
            || passage.token(to).isNumber()
                && passage.token(to).text().length() < 6
                && !passage.token(to).text().contains(",")
                && !isUnit(passage, to + 1))) {
      to++;
    }
    return to;
  }

  private static boolean isUnit(Passage passage, int at) {
    return at < passage.to()
        && (passage.token(at).isSign("%")
            || passage.words(Section.UNITS).lengthAt(passage.tokens(), at, passage.to()) > 0);
  }

  private static boolean isTool(Passage passage, int from, int to) {
    Token token = passage.token(from);
    boolean mixed = token.isMixedCase();
    boolean name =
        token.isCapitalised() && (to > from + 1 || mixed || isInToolContext(passage, from));
    return (name || mixed)
        && !passage.words(Section.NO_NAMES).has(token.folded())
        && Keywords.isKnown(text(passage, from, to));
  }

  /** A capital letter within a sentence marks a name, except in German: there, context decides. */
  private static boolean isInToolContext(Passage passage, int at) {
    if (!passage.language().capitalisesNouns()) {
      return at > passage.from();
    }
    return at > passage.from()
        && Set.of("mit", "in", "und", "von", "wie").contains(passage.token(at - 1).folded())
        && passage.has(Section.CAREER);
  }

  private void checkTool(Passage passage, int from, int to, Findings findings) {
    List<String> words =
        passage.tokens().subList(from, to).stream()
            .filter(token -> token.kind() != Token.Kind.SIGN)
            .map(Token::folded)
            .toList();
    Quote quote =
        words.isEmpty()
            ? null
            : sources.find(words, text(passage, from, to), mayBeOfAd(passage, from));
    if (quote != null) {
      findings.supported(from, to, ClaimKind.SKILL, quote);
    } else {
      findings.unsupported(from, to, ClaimKind.SKILL, "No source names it");
    }
  }

  private static boolean mayBeOfAd(Passage passage, int at) {
    return Speaker.mayBeOfAd(passage, at) || Speaker.isAppliedFor(passage, at);
  }

  private static String text(Passage passage, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = passage.token(i);
      char joint = token.joint();
      text.append(i == from || joint == '+' ? "" : String.valueOf(joint)).append(token.text());
    }
    return text.toString();
  }
}
