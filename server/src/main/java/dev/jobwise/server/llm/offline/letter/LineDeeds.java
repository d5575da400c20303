package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the deeds of a line: one of the whole line, or those of its parts. */
record LineDeeds(String line, boolean current, List<String> spellings, Grammar grammar) {

  private static final Pattern PARTED = Pattern.compile(", | [-–—] ");
  private static final int MAX_LIST_LENGTH = 400;

  /** A part of no more words is a label, or says too little to be told alone. */
  private static final int FEW_WORDS = 2;

  /**
   * Reads a line of an experience.
   *
   * @param current whether the experience goes on
   * @param spellings names to be spelled as they are here
   */
  static List<Deed> of(String line, boolean current, List<String> spellings, Grammar grammar) {
    return new LineDeeds(line, current, spellings, grammar).all();
  }

  private List<Deed> all() {
    Optional<Deed> whole = deed(line);
    if (line.length() > MAX_LIST_LENGTH || !PARTED.matcher(line).find()) {
      return whole.stream().toList();
    }
    List<String> parts = List.of(PARTED.split(line, -1));
    Optional<Deed> first = whole.or(() -> deed(parts.get(0)));
    boolean labelled = isLabel(parts.get(0), first);
    if (labelled) {
      Optional<Deed> behind = act(line.substring(parts.get(0).length() + 2).strip());
      if (behind.isPresent()) {
        return behind.stream().toList();
      }
    }
    boolean acts = first.filter(LineDeeds::isAct).isPresent();
    List<Deed> others = others(parts, first, labelled || acts);
    boolean fragment = whole.isEmpty() && !acts;
    Optional<Deed> told =
        first.filter(
            deed -> !fragment || Prose.countWords(deed.rest()) > FEW_WORDS || others.isEmpty());
    return Stream.concat(told.stream(), others.stream()).toList();
  }

  /** "Audit of bills, led to savings" has no label: the audit led to them. */
  private boolean isLabel(String part, Optional<Deed> deed) {
    boolean beforeDash = line.charAt(part.length()) == ' ';
    return deed.filter(LineDeeds::isAct).isEmpty()
        && (deed.isEmpty() || beforeDash)
        && Prose.countWords(part) <= FEW_WORDS;
  }

  /**
   * Reads the acts of all parts but the first.
   *
   * @param independent whether they need not say what the first part led to
   */
  private List<Deed> others(List<String> parts, Optional<Deed> first, boolean independent) {
    return parts.stream()
        .skip(1)
        .filter(part -> first.isEmpty() || !tells(first.get(), part))
        .filter(independent ? grammar::standsAlone : grammar::isOutcome)
        .flatMap(part -> act(part).stream())
        .toList();
  }

  /** Whether a deed tells this part of its line too. */
  private static boolean tells(Deed deed, String part) {
    return 2 * Relevance.shared(part, deed.rest()) > Relevance.shared(part, part);
  }

  private Optional<Deed> deed(String text) {
    return grammar.deed(text, current, spellings);
  }

  private Optional<Deed> act(String text) {
    return deed(text).filter(LineDeeds::isAct);
  }

  private static boolean isAct(Deed deed) {
    return deed.kind() == Deed.Kind.ACT;
  }
}
