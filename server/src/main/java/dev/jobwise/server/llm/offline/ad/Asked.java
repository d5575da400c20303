package dev.jobwise.server.llm.offline.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which degrees and certificates an ad asks for. */
public final class Asked {

  /** Where a remark begins behind a name. */
  public static final Pattern REMARK = Pattern.compile("[(,;–]| - ");

  private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{3,6}(?!\\p{L})");
  private static final Set<String> PAPERS = Ad.LISTS.words("papers");
  private static final Set<String> DEGREES = Ad.LISTS.words("degrees");
  private static final Pattern SENTENCE_END = Pattern.compile("[\\n.;•]");
  private static final int MOST_PAPERS = 20;
  private static final int MOST_LINES = 200;
  private static final int LONG = 8;
  private static final int SAME = 3;

  private final String ad;
  private final Relevance relevance;
  private final Grammar grammar;
  private final List<String> lines;

  /** The words of sentences that name a licence or a certificate. */
  private final Set<String> papers;

  /** Whether such a sentence has a word of the post. */
  private final boolean paperOfPost;

  /**
   * @param ad what the ad says
   * @param post the advertised title
   */
  public Asked(String ad, String post, Relevance relevance, Grammar grammar) {
    this.ad = ad;
    this.relevance = relevance;
    this.grammar = grammar;
    this.lines = LowerCase.of(ad).lines().limit(MOST_LINES).toList();
    this.papers =
        SENTENCE_END
            .splitAsStream(ad)
            .filter(Asked::isPaper)
            .limit(MOST_PAPERS)
            .flatMap(sentence -> Relevance.stems(sentence).stream())
            .collect(Collectors.toSet());
    this.paperOfPost = Relevance.stems(post).stream().anyMatch(papers::contains);
  }

  /** Whether the ad has two thirds of the words before a remark, or initials such as "RMN". */
  public boolean names(String whole) {
    String name = REMARK.split(whole, 2)[0];
    boolean initials =
        INITIALS.matcher(whole).results().anyMatch(run -> Words.indexOf(ad, run.group(), 0) >= 0);
    Set<String> stems = Relevance.stems(name);
    long asked = stems.stream().filter(relevance::isAsked).count();
    return initials
        || 3 * asked >= 2 * stems.size()
            && (stems.size() < 2 || lines.stream().anyMatch(line -> isIn(line, stems)));
  }

  /**
   * "Digital Archives Specialist" is not asked by an ad that says "digital" here, "archive" there.
   */
  private static boolean isIn(String line, Set<String> stems) {
    return 3 * stems.stream().filter(line::contains).count() >= 2 * stems.size();
  }

  /**
   * "Food Safety Certificate", where the ad asks for a food handler's licence; any licence, where
   * it asks for that of the post: "forklift certification".
   */
  public boolean asksPaper(String certificate) {
    Set<String> stems = Relevance.stems(REMARK.split(certificate, 2)[0]);
    return papers.stream().anyMatch(stems::contains) || paperOfPost && isPaper(certificate);
  }

  private static boolean isPaper(String text) {
    return PAPERS.stream().anyMatch(LowerCase.of(text)::contains);
  }

  /**
   * A degree near the ad, where that asks for one: "a degree in construction".
   *
   * @param subject the degree with its field
   */
  public boolean asksDegree(String degree, String subject) {
    List<String> own = Words.of(subject);
    boolean near = relevance.of(subject) + relevance.inTrade(subject) > 0;
    return !grammar.isOfSchool(degree)
        && SENTENCE_END
            .splitAsStream(ad)
            .map(Words::of)
            .filter(words -> words.stream().anyMatch(DEGREES::contains))
            .anyMatch(words -> near || words.stream().anyMatch(word -> isAkin(word, own)));
  }

  /** "Bauwesen" and "Bauingenieurwesen". */
  private static boolean isAkin(String word, List<String> own) {
    return word.length() >= LONG
        && own.stream()
            .anyMatch(mine -> mine.length() >= LONG && mine.regionMatches(0, word, 0, SAME));
  }
}
