package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Sentences;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Checks names that no source knows: employers, schools, tools and towns. */
final class UnknownNames implements ClaimRule {

  /** Words that connect the words of a name. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "de", "di", "del", "della", "du", "des", "d", "l", "la", "y", "the", "für",
          "degli");

  private static final int MOST_WORDS = 7;
  private static final Set<String> IN = Set.of("in", "en", "a", "aus", "near", "nach", "ad");

  private final Sources sources;
  private final boolean organisationsOnly;

  /**
   * @param organisationsOnly whether to look only for employers and schools
   */
  UnknownNames(Sources sources, boolean organisationsOnly) {
    this.sources = sources;
    this.organisationsOnly = organisationsOnly;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    int i = passage.from();
    while (i < passage.to()) {
      int to = findings.isFree(i) ? end(passage, i, findings) : i;
      if (to > i) {
        checkCapitalised(passage, i, to, findings);
      }
      i = Math.max(to, i + 1);
    }
  }

  /** Returns the end of the name that begins here: capitalised words and connectors. */
  private static int end(Passage passage, int from, Findings findings) {
    int to = from;
    int at = from;
    while (at < passage.to() && at < from + MOST_WORDS && findings.isFree(at)) {
      Token token = passage.token(at);
      if (isName(passage, token)) {
        to = ++at;
      } else if (at > from && (isConnector(passage, token) || token.isSign("&"))) {
        at++;
      } else if (at > from
          && at == to
          && token.isNumber()
          && token.text().length() < 4
          && !isCounted(passage, at)) {
        to = ++at;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean isConnector(Passage passage, Token token) {
    return CONNECTORS.contains(token.folded())
        && (!passage.language().capitalisesNouns() || token.folded().equals("für"));
  }

  private static boolean isCounted(Passage passage, int at) {
    return at + 1 < passage.to()
        && (passage.token(at + 1).isWord() || passage.token(at + 1).isSign("%"));
  }

  private static boolean isName(Passage passage, Token token) {
    return token.isCapitalised()
        && !passage.words(Section.NO_NAMES).has(token.folded())
        && !passage.words(Section.MONTHS).has(token.folded())
        && passage.words(Section.LANGUAGES).meaning(token.folded()) == null
        && !(passage.language().capitalisesNouns() && Speaker.isPolite(token));
  }

  private void checkCapitalised(Passage passage, int start, int to, Findings findings) {
    boolean german = passage.language().capitalisesNouns();
    int from = start;
    boolean begins = start == passage.from() || Sentences.mayBegin(passage.tokens(), start);
    if (begins && !(isOrganisation(passage, start, to) && to > start + 1 && !german)) {
      from++; // The first word of a sentence is capitalised anyway.
      while (from < to && !passage.token(from).isCapitalised()) {
        from++;
      }
    }
    if (from >= to) {
      return;
    }
    if (german) {
      checkGerman(passage, from, to, findings);
    } else {
      checkName(passage, from, to, findings);
    }
  }

  /** German capitalises all nouns, so only what looks like an organisation is a name. */
  private void checkGerman(Passage passage, int from, int to, Findings findings) {
    boolean schooled = isSchool(passage, from, to);
    boolean organised = isOrganisation(passage, from, to) || schooled;
    boolean bare = passage.endsWith(Section.AT_EMPLOYER, from) && passage.has(Section.CAREER);
    boolean at = bare || from > passage.from() && passage.endsWith(Section.AT_EMPLOYER, from - 1);
    boolean several = to > from + 1;
    if (at && several && organised || schooled && several) {
      checkName(passage, from, to, findings);
    }
  }

  private void checkName(Passage passage, int from, int to, Findings findings) {
    List<String> words = words(passage, from, to);
    if (words.isEmpty()) {
      return;
    }
    ClaimKind kind = kind(passage, from, to);
    boolean known = kind != ClaimKind.EMPLOYER && kind != ClaimKind.INSTITUTION;
    if (organisationsOnly && known) {
      return;
    }
    boolean ad = Speaker.mayBeOfAd(passage, from) || Speaker.isAppliedFor(passage, from);
    if (words.stream().allMatch(sources.places()::contains)) {
      findings.supported(
          from,
          to,
          ClaimKind.PLACE,
          new Quote(Source.PROFILE, null, "location", String.join(" ", words)));
      return;
    }
    Quote quote = sources.find(words, String.join(" ", words), ad);
    if (quote != null) {
      findings.supported(from, to, kind(quote, kind), quote);
    } else if (known && words.size() > 1 && sources.job().words(words) != null) {
      findings.supported(from, to, ClaimKind.JOB, sources.job().words(words));
    } else if (kind == ClaimKind.PERSON
        || kind == ClaimKind.PLACE
        || isBare(passage, from, to, kind)) {
      findings.unverifiable(from, to, kind, "No source names it");
    } else {
      findings.unsupported(from, to, kind, "No source names it");
      if (!known) {
        passage.mentions().add(Mention.ofUnknown(from, to, kind));
      }
    }
  }

  /** Returns the kind of a name by the source that has it. */
  private static ClaimKind kind(Quote quote, ClaimKind seeming) {
    return switch (quote.source()) {
      case JOB -> ClaimKind.JOB;
      case EDUCATION ->
          quote.field().equals("institution") ? ClaimKind.INSTITUTION : ClaimKind.DEGREE;
      case CERTIFICATION -> ClaimKind.CERTIFICATION;
      case EXPERIENCE -> quote.field().equals("company") ? ClaimKind.EMPLOYER : ClaimKind.SKILL;
      case SKILL, PROJECT -> ClaimKind.SKILL;
      default -> seeming;
    };
  }

  private static List<String> words(Passage passage, int from, int to) {
    return passage.tokens().subList(from, to).stream()
        .filter(token -> token.isCapitalised() || token.isNumber())
        .map(Token::folded)
        .filter(word -> word.length() > 1)
        .toList();
  }

  private static ClaimKind kind(Passage passage, int from, int to) {
    if (isSchool(passage, from, to)) {
      return ClaimKind.INSTITUTION;
    }
    if (isOrganisation(passage, from, to)) {
      return ClaimKind.EMPLOYER;
    }
    String before = from > passage.from() ? passage.token(from - 1).folded() : "";
    if (passage.endsWith(Section.HONORIFICS, from)
        || from > passage.from() + 1
            && passage.token(from - 1).isSign(".")
            && passage.endsWith(Section.HONORIFICS, from - 1)) {
      return ClaimKind.PERSON;
    }
    if (passage.has(Section.CERTIFICATES, passage.clauseFrom(from), passage.clauseTo(from))) {
      return ClaimKind.CERTIFICATION;
    }
    boolean at = passage.endsWith(Section.AT_EMPLOYER, from);
    boolean career = passage.has(Section.CAREER);
    if (IN.contains(before) && !(at && career && to > from + 1)) {
      return ClaimKind.PLACE;
    }
    return at && career ? ClaimKind.EMPLOYER : ClaimKind.SKILL;
  }

  /** A single word may be anything if the sentence does not say that a tool was used. */
  private static boolean isBare(Passage passage, int from, int to, ClaimKind kind) {
    return kind == ClaimKind.SKILL
        && to == from + 1
        && !passage.token(from).isMixedCase()
        && !passage.has(Section.USING);
  }

  private static boolean isSchool(Passage passage, int from, int to) {
    return hasWord(Section.SCHOOLS, passage, from, to);
  }

  private static boolean isOrganisation(Passage passage, int from, int to) {
    boolean title = TitleWords.lengthAt(passage.tokens(), to - 1, to) > 0; // "Hotel Manager"
    return !title && hasWord(Section.ORGANISATIONS, passage, from, to);
  }

  private static boolean hasWord(Section section, Passage passage, int from, int to) {
    return passage.tokens().subList(from, to).stream()
        .filter(Token::isCapitalised)
        .anyMatch(
            token ->
                Arrays.stream(ClaimLanguage.values())
                        .anyMatch(language -> language.words(section).has(token.folded()))
                    || passage.language().capitalisesNouns()
                        && hasEndingOf(section, passage, token));
  }

  /** The end of a German compound says what it is: "Stadtbäckerei", "Musikhochschule". */
  private static boolean hasEndingOf(Section section, Passage passage, Token token) {
    return passage.words(section).firstWords().stream()
        .anyMatch(word -> word.length() > 5 && token.folded().endsWith(word));
  }
}
