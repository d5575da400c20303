package dev.jobwise.server.eval;

import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures the claim check on planted claims, and prints rows of a Markdown table. */
public final class ClaimEval {

  private static final Path PLANTED = Resources.path("/eval/claims");
  private static final Pattern MARK = Pattern.compile("\\[([+-])([a-z]) ([^\\]]+)\\]");

  /** The results for one group of claims. */
  static final class Count {
    int wrong;
    int wrongFound;
    int right;
    int rightBlamed;
    int blamed;
    int blamedRightly;

    void add(Count other) {
      wrong += other.wrong;
      wrongFound += other.wrongFound;
      right += other.right;
      rightBlamed += other.rightBlamed;
      blamed += other.blamed;
      blamedRightly += other.blamedRightly;
    }

    double recall() {
      return wrong == 0 ? 1 : (double) wrongFound / wrong;
    }

    double precision() {
      return blamed == 0 ? 1 : (double) blamedRightly / blamed;
    }

    String row(String name) {
      return "| %s | %d | %d | %.3f | %.3f |"
          .formatted(name, wrong + right, wrong, recall(), precision());
    }
  }

  private record Mark(int start, int end, boolean isTrue, String kind) {}

  private ClaimEval() {}

  /** Prints the rows; with the argument "build", also each miss and false alarm of that half. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("| evidence: planted claims | claims | false ones | recall | precision |");
    System.out.println("|---|---|---|---|---|");
    for (String half : List.of("build", "held-out")) {
      boolean loud = arguments.length > 0 && arguments[0].equals(half);
      Map<String, Count> counts = measure(half, loud);
      counts.forEach((name, count) -> System.out.println(count.row(half + ", " + name)));
    }
  }

  /** Measures a half: in total, by language and by kind. */
  static Map<String, Count> measure(String half, boolean loud) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    try (Stream<Path> files = Files.list(PLANTED.resolve(half))) {
      for (Path file : files.sorted().toList()) {
        PlantedTrade trade = PlantedTrade.read(file);
        ClaimCheck check = trade.check();
        for (PlantedTrade.Paragraph paragraph : trade.paragraphs()) {
          count(check, paragraph, counts, loud);
        }
      }
    }
    return counts;
  }

  private static void count(
      ClaimCheck check, PlantedTrade.Paragraph paragraph, Map<String, Count> counts, boolean loud) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = marks(paragraph.marked(), text);
    List<Claim> blamed =
        check.check(text.toString()).stream().filter(Claim::isUnsupported).toList();
    Count language = new Count();
    for (Mark mark : marks) {
      boolean hit = blamed.stream().anyMatch(claim -> overlap(claim, mark));
      Count kind = new Count();
      kind.wrong = mark.isTrue() ? 0 : 1;
      kind.wrongFound = !mark.isTrue() && hit ? 1 : 0;
      kind.right = mark.isTrue() ? 1 : 0;
      kind.blamed = hit ? 1 : 0;
      kind.blamedRightly = kind.wrongFound;
      counts.computeIfAbsent("kind " + mark.kind(), key -> new Count()).add(kind);
      language.wrong += kind.wrong;
      language.wrongFound += kind.wrongFound;
      language.right += kind.right;
      if (loud && !mark.isTrue() && !hit) {
        System.out.println(
            "MISSED " + text.substring(mark.start(), mark.end()) + " <- " + paragraph.marked());
      }
    }
    for (Claim claim : blamed) {
      boolean rightly = marks.stream().anyMatch(mark -> !mark.isTrue() && overlap(claim, mark));
      language.blamed++;
      language.blamedRightly += rightly ? 1 : 0;
      if (loud && !rightly) {
        System.out.println(
            "BLAMED "
                + claim.kind()
                + " "
                + claim.text()
                + " ("
                + claim.note()
                + ") <- "
                + paragraph.marked());
      }
    }
    counts.computeIfAbsent("all", key -> new Count()).add(language);
    counts.computeIfAbsent(paragraph.language(), key -> new Count()).add(language);
  }

  private static boolean overlap(Claim claim, Mark mark) {
    return claim.start() < mark.end() && mark.start() < claim.end();
  }

  private static List<Mark> marks(String marked, StringBuilder text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      int start = text.length();
      text.append(matcher.group(3));
      marks.add(new Mark(start, text.length(), matcher.group(1).equals("+"), matcher.group(2)));
      at = matcher.end();
    }
    text.append(marked, at, marked.length());
    return marks;
  }
}
