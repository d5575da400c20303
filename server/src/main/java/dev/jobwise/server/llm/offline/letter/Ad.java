package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of an ad that a letter can answer. */
final class Ad {

  private static final int MAX_SENTENCES = 120;

  private final List<Appeal> appeals = new ArrayList<>();

  Ad(String description, List<String> requirements, String company, Grammar grammar) {
    List<String> sentences = new ArrayList<>();
    for (String line : description.split("\\R")) {
      sentences.addAll(SentenceSpan.texts(BulletSigns.without(line)));
    }
    for (String sentence : sentences.subList(0, Math.min(MAX_SENTENCES, sentences.size()))) {
      grammar.appeal(sentence, company).ifPresent(this::add);
    }
    for (String line : requirements) {
      grammar.requirement(line).or(() -> grammar.appeal(line, company)).ifPresent(this::add);
    }
  }

  private void add(Appeal appeal) {
    if (appeals.stream().noneMatch(other -> other.text().equals(appeal.text()))) {
      appeals.add(appeal);
    }
  }

  Stream<Appeal> all(Kind kind) {
    return appeals.stream().filter(appeal -> appeal.kind() == kind);
  }

  /** Returns the appeal of a kind that shares the most words with a text, the first of equals. */
  Optional<Appeal> nearest(Kind kind, String text, long leastShared) {
    return nearest(all(kind), text, leastShared);
  }

  /** Returns the one of some appeals that shares the most words with a text, likewise. */
  static Optional<Appeal> nearest(Stream<Appeal> appeals, String text, long leastShared) {
    Set<String> stems = Relevance.stems(text);
    Appeal nearest = null;
    long most = leastShared - 1;
    for (Appeal appeal : appeals.toList()) {
      long shared = Relevance.shared(stems, Relevance.stems(appeal.text()));
      nearest = shared > most ? appeal : nearest;
      most = Math.max(most, shared);
    }
    return Optional.ofNullable(nearest);
  }
}
