package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Appeal;
import dev.jobwise.server.llm.offline.grammar.Appeal.Kind;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of an ad that a letter can answer. */
final class Ad {

  static final WordLists LISTS = WordLists.of(Ad.class, "ads.txt");

  private static final Set<String> OFFERS = LISTS.words("offers");
  private static final Set<String> ASKS = LISTS.words("asks");
  private static final Set<String> WORK = LISTS.words("work");
  private static final Set<String> KINDS = LISTS.words("kinds of employers");
  private static final Set<String> VAGUE = LISTS.words("vague");
  private static final int LEAST_OF_ENDING = 5;
  private static final Set<String> MINOR = LISTS.words("minor");

  private static final int MAX_SENTENCES = 120;
  private static final int MOST_OF_HEADING = 6;

  /** Ads begin with what matters. */
  private static final int FIRST = 3;

  private static final int TITLE = 3;

  private final List<Appeal> appeals = new ArrayList<>();
  private final List<Set<String>> asked = new ArrayList<>();
  private final Set<String> title;

  Ad(String description, List<String> requirements, String title, String company, Grammar grammar) {
    this.title = Relevance.stems(title);
    int read = 0;
    boolean work = true;
    for (String line : description.split("\\R")) {
      work = isHeading(line) ? tellsWork(line) : work;
      for (String sentence : SentenceSpan.texts(BulletSigns.without(line))) {
        boolean told = work;
        if (read++ < MAX_SENTENCES) {
          grammar
              .appeal(sentence, company)
              .filter(appeal -> told || appeal.kind() != Kind.DUTY)
              .filter(Ad::isTelling)
              .ifPresent(this::add);
        }
      }
    }
    requirements.forEach(line -> asked.add(Relevance.stems(line)));
  }

  /** Whether a line stands above others: short, and no sentence. */
  private static boolean isHeading(String line) {
    String bare = BulletSigns.without(line).replaceAll("[#*_]", "").strip();
    boolean bullet = !bare.equals(line.replaceAll("[#*_]", "").strip());
    List<String> words = Words.of(bare);
    return !bullet
        && !words.isEmpty()
        && words.size() <= MOST_OF_HEADING
        && !bare.endsWith(".")
        && words.stream().anyMatch(Ad::isCue);
  }

  private static boolean isCue(String word) {
    return OFFERS.contains(word) || ASKS.contains(word) || WORK.contains(word);
  }

  private static boolean tellsWork(String heading) {
    List<String> words = Words.of(heading);
    return words.stream().anyMatch(WORK::contains)
        || words.stream().noneMatch(word -> OFFERS.contains(word) || ASKS.contains(word));
  }

  /** What an employer is or does has to be a business, and no creed. */
  private static boolean isTelling(Appeal appeal) {
    List<String> words = Words.of(appeal.text());
    return switch (appeal.kind()) {
      case EMPLOYER ->
          words.stream().anyMatch(Ad::namesKind) && words.stream().noneMatch(VAGUE::contains)
              || words.contains("mission");
      case DOES -> words.stream().noneMatch(VAGUE::contains);
      default -> true;
    };
  }

  /** Whether a word names a kind of employer: "dealership", "Familienbetrieb". */
  static boolean namesKind(String word) {
    return KINDS.contains(word)
        || KINDS.contains(word.replaceFirst("s$", ""))
        || KINDS.stream().anyMatch(kind -> kind.length() >= LEAST_OF_ENDING && word.endsWith(kind));
  }

  private void add(Appeal appeal) {
    if (appeals.stream().noneMatch(other -> other.text().equals(appeal.text()))) {
      appeals.add(appeal);
    }
  }

  Stream<Appeal> all(Kind kind) {
    return appeals.stream().filter(appeal -> appeal.kind() == kind);
  }

  /**
   * Returns the duties that the job is about: what its title names, or what the ad says first and
   * comes back to.
   */
  Stream<Appeal> core() {
    List<Appeal> duties = all(Kind.DUTY).toList();
    return duties.stream()
        .filter(duty -> !isMinor(duty))
        .filter(duty -> isOfTitle(duty) || duties.indexOf(duty) < FIRST && echoes(duty) > 1)
        .sorted((one, other) -> Long.compare(weight(other), weight(one)));
  }

  /** Whether a duty has a word of the title. */
  boolean isOfTitle(Appeal duty) {
    return Relevance.shared(title, Relevance.stems(duty.text())) > 0;
  }

  private long weight(Appeal duty) {
    return (isOfTitle(duty) ? TITLE : 0) + Math.min(FIRST, echoes(duty));
  }

  private boolean isMinor(Appeal duty) {
    return !isOfTitle(duty) && Words.of(duty.text()).stream().anyMatch(MINOR::contains);
  }

  /** Counts the other duties and requirements that share a word with a duty. */
  private long echoes(Appeal duty) {
    Set<String> stems = Relevance.stems(duty.text());
    Stream<Set<String>> others =
        appeals.stream().filter(other -> other != duty).map(other -> Relevance.stems(other.text()));
    return Stream.concat(others, asked.stream())
        .filter(other -> Relevance.shared(stems, other) > 0)
        .count();
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
