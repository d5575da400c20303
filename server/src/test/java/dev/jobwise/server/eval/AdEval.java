package dev.jobwise.server.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.job.ad.JobAdParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures how ads are read: our own, or those of a directory with {@code truth.jsonl} and a text
 * file for each ad. An answer is right if it equals the truth apart from case and punctuation, or
 * if one contains the other. Recall counts only what the ad says.
 */
public final class AdEval {

  private static final int LONGEST_AD = 15_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PLANTED = Resources.path("/dev/jobwise/server/job/ad/ads");

  private final List<Answer> answers = new ArrayList<>();

  private AdEval() {}

  private record Answer(String language, String field, String truth, String got, boolean inAd) {

    boolean isRight() {
      String one = ' ' + plain(truth) + ' ';
      String other = ' ' + plain(got) + ' ';
      return got != null && !plain(got).isEmpty() && (one.contains(other) || other.contains(one));
    }
  }

  /**
   * @param args the directory to read; none for our own ads
   */
  public static void main(String[] args) throws IOException {
    System.out.print(table(args.length == 0 ? null : Path.of(args[0])));
  }

  /**
   * Returns the rows of a Markdown table: precision, recall and F1 by language and field.
   *
   * @param directory with {@code truth.jsonl}, or null for our own ads
   */
  public static String table(Path directory) throws IOException {
    AdEval eval = new AdEval();
    if (directory == null) {
      eval.readPlanted();
    } else {
      eval.readDirectory(directory);
    }
    StringBuilder rows =
        new StringBuilder("| ads | field | in ad | answered | precision | recall | F1 |\n");
    rows.append("|---|---|---|---|---|---|---|\n");
    TreeSet<String> languages = new TreeSet<>();
    eval.answers.forEach(answer -> languages.add(answer.language()));
    eval.addRows("all", answer -> true, rows);
    if (languages.size() > 1) {
      languages.forEach(code -> eval.addRows(code, one -> one.language().equals(code), rows));
    }
    return rows.toString();
  }

  private void addRows(String name, Predicate<Answer> fits, StringBuilder rows) {
    for (String field : List.of("title", "company", "location", "together")) {
      List<Answer> some =
          answers.stream()
              .filter(fits)
              .filter(answer -> field.equals("together") || answer.field().equals(field))
              .toList();
      long inAd = some.stream().filter(Answer::inAd).count();
      long given = some.stream().filter(answer -> answer.got() != null).count();
      long right = some.stream().filter(Answer::isRight).count();
      long found = some.stream().filter(answer -> answer.inAd() && answer.isRight()).count();
      double precision = given == 0 ? 0 : (double) right / given;
      double recall = inAd == 0 ? 0 : (double) found / inAd;
      double sum = precision + recall;
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %d | %.2f | %.2f | %.2f |%n",
              name,
              field,
              inAd,
              given,
              precision,
              recall,
              sum == 0 ? 0 : 2 * precision * recall / sum));
    }
  }

  private void readPlanted() throws IOException {
    try (Stream<Path> files = Files.list(PLANTED)) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("=====\n", 2);
        JobAd ad = JobAdParser.parse(parts[1]);
        for (String line : parts[0].lines().toList()) {
          String[] entry = line.split(": ?", 2);
          boolean unknown =
              List.of("-", JobAd.UNKNOWN_COMPANY, JobAd.UNTITLED_POSITION).contains(entry[1]);
          add("planted", entry[0], unknown ? "" : entry[1], parts[1], ad);
        }
      }
    }
  }

  private void readDirectory(Path directory) throws IOException {
    for (String line : Files.readAllLines(directory.resolve("truth.jsonl"))) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode truth = JSON.readTree(line);
      String text = Files.readString(directory.resolve(truth.get("file").asText()));
      text = text.substring(0, Math.min(LONGEST_AD, text.length()));
      JobAd ad = JobAdParser.parse(text);
      JsonNode fields = truth.get("fields");
      for (String field : List.of("title", "company", "location")) {
        String city = field.equals("location") ? fields.path("city").asText("") : "";
        String value = city.isEmpty() ? fields.path(field).asText("") : city;
        if (!value.isEmpty()) {
          add(truth.path("lang").asText("?"), field, value, text, ad);
        }
      }
    }
  }

  private void add(String language, String field, String truth, String text, JobAd ad) {
    String got =
        switch (field) {
          case "title" -> ad.isTitled() ? ad.title() : null;
          case "company" -> ad.hasCompany() ? ad.company() : null;
          case "location" -> ad.location();
          default -> "";
        };
    if (!Objects.equals(got, "")) {
      boolean inAd =
          !plain(truth).isEmpty() && (' ' + plain(text) + ' ').contains(' ' + plain(truth) + ' ');
      answers.add(new Answer(language, field, truth.isEmpty() ? "\0" : truth, got, inAd));
    }
  }

  private static String plain(String text) {
    String letters =
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    return letters.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]+", " ").strip();
  }
}
