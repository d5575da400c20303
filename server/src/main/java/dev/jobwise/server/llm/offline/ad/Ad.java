package dev.jobwise.server.llm.offline.ad;

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

/** What an ad says of the employer, and the lines that tell the work. */
public final class Ad {

  public static final WordLists LISTS = WordLists.of(Ad.class, "ads.txt");

  private static final Set<String> OFFERS = LISTS.words("offers");
  private static final Set<String> ASKS = LISTS.words("asks");
  private static final Set<String> WORK = LISTS.words("work");
  private static final Set<String> KINDS = LISTS.words("kinds of employers");
  private static final Set<String> VAGUE = LISTS.words("vague");
  private static final Set<String> AT_WORK = LISTS.words("life at work");
  private static final Set<String> READER = LISTS.words("reader");
  private static final int LEAST_OF_ENDING = 5;

  private static final int MAX_SENTENCES = 120;
  private static final int MOST_OF_HEADING = 6;

  private final Grammar grammar;
  private final List<Appeal> appeals = new ArrayList<>();
  private final List<String> tasks = new ArrayList<>();

  public Ad(String description, String company, Grammar grammar) {
    this.grammar = grammar;
    int read = 0;
    boolean work = true;
    for (String line : description.split("\\R")) {
      work = isHeading(line) ? tellsWork(line) : work;
      if (work && tasks.size() < MAX_SENTENCES) {
        tasks.add(line);
      }
      for (String sentence : SentenceSpan.texts(BulletSigns.without(line))) {
        if (read++ < MAX_SENTENCES) {
          grammar.appeal(sentence, company).filter(Ad::isTelling).ifPresent(appeals::add);
        }
      }
    }
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
      case DOES ->
          words.stream().noneMatch(word -> VAGUE.contains(word) || AT_WORK.contains(word))
              && Words.of(appeal.source()).stream().noneMatch(READER::contains)
              && !appeal.source().contains(" Sie ");
    };
  }

  /** Whether a word names a kind of employer: "dealership", "Familienbetrieb". */
  public static boolean namesKind(String word) {
    return KINDS.contains(word)
        || KINDS.contains(word.replaceFirst("s$", ""))
        || KINDS.stream().anyMatch(kind -> kind.length() >= LEAST_OF_ENDING && word.endsWith(kind));
  }

  public Stream<Appeal> all(Kind kind) {
    return appeals.stream().filter(appeal -> appeal.kind() == kind);
  }

  /** Returns the lines that tell the work, rather than the employer or what it offers. */
  public List<String> tasks() {
    return tasks;
  }

  /** Returns the appeal of a kind that shares the most words with a text, the first of equals. */
  public Optional<Appeal> nearest(Kind kind, String text) {
    Set<String> stems = Relevance.stems(text);
    Appeal nearest = null;
    long most = -1;
    for (Appeal appeal : all(kind).toList()) {
      long shared = Relevance.shared(stems, Relevance.stems(appeal.text()));
      nearest = shared > most ? appeal : nearest;
      most = Math.max(most, shared);
    }
    return Optional.ofNullable(nearest);
  }
}
