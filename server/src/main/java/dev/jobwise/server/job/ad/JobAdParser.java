package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.header.AdHeader;
import dev.jobwise.server.job.ad.section.AdLabels;
import dev.jobwise.server.job.ad.section.AdLines;
import dev.jobwise.server.job.ad.section.AdLists;
import dev.jobwise.server.job.ad.section.AdPart;
import dev.jobwise.server.job.ad.section.AdPassage;
import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.Texts;
import dev.jobwise.server.job.ad.words.AdPay;
import dev.jobwise.server.job.ad.words.AdWork;
import dev.jobwise.server.job.ad.words.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads an ad as people paste it, by rules: labelled lines, then the first lines, then the sections
 * below headings. All values are words of the ad.
 */
public final class JobAdParser {

  /** What a longer line says beside a title or after a label is the ad itself. */
  private static final int LONGEST_HEADER = 300;

  private static final int MAX_DESCRIPTION = 10_000;

  private static final Pattern NO = Patterns.of("(?:no|nein|none|not)\\>");
  private static final Pattern YES = Pattern.compile("yes|ja|fully|100 ?%");

  private JobAdParser() {}

  /** Whether a requirement itself says that it is only a nice-to-have. */
  public static boolean isWish(String requirement) {
    return Wishes.isWish(requirement);
  }

  /** Makes passages from a description, which may be null, and lists. */
  public static List<AdPassage> passages(
      String description, List<String> requirements, List<String> benefits) {
    List<AdPassage> passages = new ArrayList<>();
    if (description != null) {
      description
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> passages.add(new AdPassage(AdPart.OTHER, line.strip())));
    }
    for (String line : requirements) {
      passages.add(new AdPassage(isWish(line) ? AdPart.NICE_TO_HAVE : AdPart.MUST_HAVE, line));
    }
    benefits.forEach(line -> passages.add(new AdPassage(AdPart.BENEFITS, line)));
    return passages;
  }

  /** Returns the text of an ad without markup, line by line. */
  public static String plain(String rawText) {
    return String.join("\n", AdLines.of(rawText).stream().map(AdLine::text).toList());
  }

  /** Reads an ad. */
  public static JobAd parse(String rawText) {
    return parse(rawText, new AdBudget());
  }

  /** Reads an ad as far as the budget allows. */
  public static JobAd parse(String rawText, AdBudget budget) {
    List<AdLine> ad = AdLines.of(rawText);
    AdLabels labels = AdLabels.in(ad);
    AdHeader header = AdHeader.of(ad, labels, budget);
    List<AdLine> body =
        ad.stream()
            .filter(
                line ->
                    line.text().length() > LONGEST_HEADER || !header.has(line) && !labels.has(line))
            .toList();
    AdLists lists = AdLists.in(body, budget);
    String whole = String.join("\n", ad.stream().map(AdLine::text).toList());
    String places =
        header.headlines()
            + labelled(labels, AdLabels.Field.LOCATION)
            + '\n'
            + remoteLabel(labels)
            + '\n'
            + labelled(labels, AdLabels.Field.TYPE);
    return new JobAd(
        Objects.requireNonNullElse(header.title(), JobAd.UNTITLED_POSITION),
        Objects.requireNonNullElse(header.company(), JobAd.UNKNOWN_COMPANY),
        header.location(),
        description(body),
        lists.requirements(),
        lists.wishes(),
        lists.benefits(),
        pay(ad, labels, header, budget),
        AdWork.isRemote(places, whole),
        AdWork.employmentType(
            Objects.requireNonNullElse(header.title(), "") + '\n' + header.headlines(),
            labelled(labels, AdLabels.Field.TYPE)
                + '\n'
                + labelled(labels, AdLabels.Field.WORKPLACE),
            whole),
        lists.passages());
  }

  private static String pay(List<AdLine> ad, AdLabels labels, AdHeader header, AdBudget budget) {
    String labelled = labels.get(AdLabels.Field.PAY);
    String pay = labelled == null ? null : AdPay.labelled(labelled);
    if (pay == null) {
      pay = header.pay();
    }
    return pay == null ? AdPay.likeliest(ad, budget) : pay;
  }

  private static String labelled(AdLabels labels, AdLabels.Field field) {
    return Objects.requireNonNullElse(labels.get(field), "");
  }

  /** Includes the word of the label for values such as "Remote: yes" and "Remote: no". */
  private static String remoteLabel(AdLabels labels) {
    String value = labelled(labels, AdLabels.Field.WORKPLACE);
    String lower = LowerCase.of(value);
    if (NO.matcher(lower).lookingAt()) {
      return "no remote";
    }
    return YES.matcher(lower).lookingAt() ? "remote" : value;
  }

  private static String description(List<AdLine> body) {
    StringBuilder text = new StringBuilder();
    for (AdLine line : body) {
      text.append(line.afterBlank() && text.length() > 0 ? "\n" : "");
      boolean entry = line.isBullet() && AdSection.openedBy(line) == null;
      text.append(entry ? "• " : "").append(line.text()).append('\n');
    }
    String description = Texts.cut(text.toString().strip(), MAX_DESCRIPTION);
    return description.isEmpty() ? null : description;
  }
}
