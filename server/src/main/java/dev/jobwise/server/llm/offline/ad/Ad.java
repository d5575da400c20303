package dev.jobwise.server.llm.offline.ad;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.grammar.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an ad says of the employer, and the lines that tell the work. */
public final class Ad {

  public static final WordLists LISTS = WordLists.of(Ad.class, "ads.txt");

  private static final Set<String> OFFERS = LISTS.words("offers");
  private static final Set<String> ASKS = LISTS.words("asks");
  private static final Set<String> WORK = LISTS.words("work");
  private static final Set<String> KINDS = LISTS.words("kinds of employers");
  private static final Set<String> VAGUE = LISTS.words("vague");
  private static final Set<String> NO_DUTY = LISTS.words("no titles", "no duties", "degrees");
  private static final int LEAST_OF_DUTY = 3;
  private static final int MOST_OF_DUTY = 16;
  private static final int LEAST_OF_ENDING = 5;

  private static final int MAX_SENTENCES = 120;
  private static final int MOST_OF_HEADING = 6;

  private final Grammar grammar;
  private String employer = "";
  private final List<String> businesses = new ArrayList<>();
  private final List<String> tasks = new ArrayList<>();
  private final List<String> duties = new ArrayList<>();

  public Ad(String description, String company, Grammar grammar) {
    this.grammar = grammar;
    Business business = Business.in(grammar.code());
    int read = 0;
    boolean work = true;
    boolean listed = false;
    for (String line : description.split("\\R")) {
      boolean heading = isHeading(line);
      work = heading ? tellsWork(line) : work;
      listed = heading ? work && Words.of(line).stream().noneMatch(ASKS::contains) : listed;
      String duty = BulletSigns.without(line).replaceFirst("[.;,]++$", "");
      boolean bullet = !duty.equals(line.replaceFirst("[.;,]++$", ""));
      if ((listed || work && bullet)
          && !heading
          && isPlain(duty)
          && duties.size() < MAX_SENTENCES) {
        duties.add(duty);
      }
      if (work && tasks.size() < MAX_SENTENCES) {
        tasks.add(line);
      }
      for (String sentence : SentenceSpan.texts(BulletSigns.without(line))) {
        if (read++ < MAX_SENTENCES) {
          if (employer.isEmpty()) {
            employer = grammar.employer(sentence, company).filter(Ad::isTelling).orElse("");
          }
          business.of(sentence, company).filter(Ad::isPlainly).ifPresent(businesses::add);
        }
      }
    }
  }

  /** Whether a duty can be quoted: some words without a sign, a number or a person. */
  private static boolean isPlain(String duty) {
    List<String> words = Words.of(duty);
    return words.size() >= LEAST_OF_DUTY
        && words.size() <= MOST_OF_DUTY
        && duty.chars().allMatch(c -> Character.isLetter(c) || " ,-’'/&()".indexOf(c) >= 0)
        && words.stream().noneMatch(word -> NO_DUTY.contains(word) || isCue(word));
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

  /** What an employer is has to be a business, and no creed. */
  private static boolean isTelling(String employer) {
    List<String> words = Words.of(employer);
    return words.stream().anyMatch(Ad::namesKind) && words.stream().noneMatch(VAGUE::contains)
        || words.contains("mission");
  }

  private static boolean isPlainly(String business) {
    return Words.of(business).stream().noneMatch(VAGUE::contains);
  }

  /** Whether a word names a kind of employer: "dealership", "Familienbetrieb". */
  public static boolean namesKind(String word) {
    return KINDS.contains(word)
        || KINDS.contains(word.replaceFirst("s$", ""))
        || KINDS.stream().anyMatch(kind -> kind.length() >= LEAST_OF_ENDING && word.endsWith(kind));
  }

  /** Returns what the employer is, as a noun phrase, as far as the ad says it. */
  public Optional<String> employer() {
    return Optional.of(employer).filter(said -> !said.isEmpty());
  }

  /** Returns what the employer does, in clauses: "you build cargo bikes". */
  public List<String> businesses() {
    return businesses;
  }

  /** Returns the lines that tell the work, rather than the employer or what it offers. */
  public List<String> tasks() {
    return tasks;
  }

  /** Returns the duties that can be quoted. */
  public List<String> duties() {
    return duties;
  }
}
