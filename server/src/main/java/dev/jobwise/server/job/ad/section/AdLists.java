package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.Texts;
import dev.jobwise.server.job.ad.words.AdSentences;
import dev.jobwise.server.job.ad.words.Wishes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the requirements and benefits of an ad, entry by entry. */
public final class AdLists {

  private static final int MAX_ENTRIES = 100;
  private static final int MAX_LENGTH = 255;
  private static final int MAX_FROM_SENTENCES = 20;
  private static final int MAX_LISTED_LENGTH = 60;

  /** A paragraph this long below entries is about something else. */
  private static final int LONG_PARAGRAPH = 250;

  private static final Pattern SEPARATOR = Pattern.compile("[,;] | • | · ");

  /**
   * A part that continues a sentence, so that commas do not separate entries: "law, tax, or the
   * like".
   */
  private static final Pattern CLAUSE_PART =
      Patterns.of(
          "(?i)(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|eller|och|og|dass|aber|but)\\>.*");

  private static final Pattern AND_SO_ON =
      Pattern.compile("(?i)(?:and so on|etc|osv|usw|enz|itd|itp|ecc|m\\.? ?m|m\\.? ?fl)[.)… ]*");

  /** The start of a sentence that the entries below go on with. */
  private static final Pattern LEADS_IN =
      Pattern.compile(
          "(?i).{0,80} (?:at du|att du|dass du|dass sie|that you|que vous|que tu|dat je|dat u|che tu)");

  private final Set<String> requirements = new LinkedHashSet<>();
  private final Set<String> wishes = new LinkedHashSet<>();
  private final Set<String> benefits = new LinkedHashSet<>();
  private final List<AdPassage> passages = new ArrayList<>();
  private AdSection section;
  private boolean bulleted;
  private int plainEntries;
  private String last = "";

  private AdLists() {}

  /**
   * Reads the lists of an ad.
   *
   * @param body the lines that are not part of the header
   * @param budget how far to read
   */
  public static AdLists in(List<AdLine> body, AdBudget budget) {
    AdLists lists = new AdLists();
    budget.of(body).forEach(lists::read);
    lists.close();
    lists.moveDuties();
    if (lists.requirements.isEmpty()) {
      lists.readSentences(body, budget);
    }
    return lists;
  }

  /** Returns what is asked, including nice-to-haves. */
  public List<String> requirements() {
    return requirements.stream().limit(MAX_ENTRIES).toList();
  }

  public List<String> wishes() {
    return wishes.stream().filter(requirements()::contains).toList();
  }

  public List<String> benefits() {
    return benefits.stream().limit(MAX_ENTRIES).toList();
  }

  /** Returns all lines except headings, each with its part. */
  public List<AdPassage> passages() {
    return List.copyOf(passages);
  }

  private void moveDuties() {
    Set<String> duties = NotAsked.duties(requirements);
    requirements.removeAll(duties);
    wishes.removeAll(duties);
    passages.replaceAll(
        passage ->
            duties.contains(passage.text())
                ? new AdPassage(AdPart.DUTIES, passage.text())
                : passage);
  }

  private void read(AdLine line) {
    AdSection opened = AdSection.openedBy(line);
    if (opened != null) {
      open(opened);
      return;
    }
    int colon = line.text().indexOf(':');
    AdSection named = colon < 0 ? null : AdSection.ofLabel(line.text().substring(0, colon));
    if (named != null && colon < line.text().length() - 1 && !(line.isBullet() && isListed())) {
      open(named);
      readEntries(line.text().substring(colon + 1).strip());
      return;
    }
    if (line.isBullet()) {
      close();
      bulleted = true;
      last = line.text();
      return;
    }
    boolean continues =
        bulleted
            && !last.isEmpty()
            && !line.afterBlank()
            && Character.isLowerCase(line.text().codePointAt(0));
    if (continues) {
      // The rest would be cut off anyway.
      last = last.length() > 2 * MAX_LENGTH ? last : last + ' ' + line.text();
      return;
    }
    if (bulleted && line.afterBlank() && isListed() && Wishes.isWish(line.text())) {
      close();
      add(line.text(), section);
      return;
    }
    if (bulleted && line.afterBlank()) {
      // A paragraph below a list is about something else.
      open(null);
      return;
    }
    boolean leavesSection =
        plainEntries > 1
            && line.afterBlank()
            && line.text().length() > LONG_PARAGRAPH
            && !AdSentences.asks(line.text());
    if (leavesSection) {
      open(null);
    }
    plainEntries++;
    readEntries(line.text());
  }

  private boolean isListed() {
    return section == AdSection.REQUIREMENTS
        || section == AdSection.WISHES
        || section == AdSection.BENEFITS;
  }

  private void open(AdSection next) {
    close();
    section = next;
    bulleted = false;
    plainEntries = 0;
  }

  private void close() {
    if (!last.isEmpty()) {
      add(last, section);
      last = "";
    }
  }

  /** Reads a line without a bullet: a list in one line, sentences, or a single entry. */
  private void readEntries(String text) {
    close();
    if (!isListed() || text.endsWith(":")) {
      passages.add(new AdPassage(part(section, text), text));
      return;
    }
    if (section != AdSection.BENEFITS && NotAsked.isTitle(text)) {
      passages.add(new AdPassage(AdPart.OTHER, text));
      return;
    }
    List<String> sentences = AdSentences.of(text);
    List<String> parts = sentences.size() == 1 ? parts(text) : List.of();
    boolean list = isList(parts);
    for (String entry : list ? parts : sentences) {
      boolean describes =
          !list && section == AdSection.REQUIREMENTS && AdSentences.isDescription(entry);
      add(entry, describes ? null : section);
    }
  }

  /** Splits a list in one line, but not in brackets: "Baking (bread, rolls, pies)". */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int open = 0;
    int start = 0;
    Matcher separator = SEPARATOR.matcher(text);
    for (int i = 0; separator.find(); i = separator.end()) {
      open += brackets(text, i, separator.end());
      if (open <= 0) {
        parts.add(text.substring(start, separator.start()));
        start = separator.end();
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static int brackets(String text, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open;
  }

  private static boolean isList(List<String> parts) {
    return parts.size() > 2
        && !parts.get(parts.size() - 1).endsWith(".")
        && parts.stream()
            .allMatch(
                part -> part.length() <= MAX_LISTED_LENGTH && !CLAUSE_PART.matcher(part).matches());
  }

  private void add(String entry, AdSection listed) {
    String text = Texts.cut(entry.strip(), MAX_LENGTH);
    if (text.length() < 2 || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return; // A rule or an ornament.
    }
    if (text.endsWith(":")
        || AND_SO_ON.matcher(text).matches()
        || LEADS_IN.matcher(text).matches()) {
      passages.add(new AdPassage(AdPart.OTHER, text)); // It only leads in or ends a list.
      return;
    }
    // Some ads go on with requirements below what they offer, without a heading.
    boolean demands = listed == AdSection.BENEFITS && AdSentences.demands(text);
    AdSection kind = demands ? AdSection.REQUIREMENTS : listed;
    boolean notice = AdSentences.isNotice(text);
    passages.add(new AdPassage(notice ? AdPart.OTHER : part(kind, text), text));
    if (notice) {
      // After a notice between paragraphs, the ad does not return to its list.
      section = bulleted ? section : null;
      return;
    }
    if (kind == AdSection.BENEFITS) {
      benefits.add(text);
    }
    if (kind == AdSection.REQUIREMENTS || kind == AdSection.WISHES) {
      requirements.add(text);
    }
    if (kind == AdSection.WISHES || kind == AdSection.REQUIREMENTS && Wishes.isWish(text)) {
      wishes.add(text);
    }
  }

  private static AdPart part(AdSection section, String text) {
    if (section == null) {
      return AdPart.OTHER;
    }
    return switch (section) {
      case REQUIREMENTS -> Wishes.isWish(text) ? AdPart.NICE_TO_HAVE : AdPart.MUST_HAVE;
      case WISHES -> AdPart.NICE_TO_HAVE;
      case DUTIES -> AdPart.DUTIES;
      case BENEFITS -> AdPart.BENEFITS;
      case COMPANY -> AdPart.EMPLOYER;
      case OTHER -> AdPart.OTHER;
    };
  }

  /** Reads the sentences that ask for something, in ads without a list of requirements. */
  private void readSentences(List<AdLine> body, AdBudget budget) {
    List<String> asking = new ArrayList<>();
    section = null;
    for (AdLine line : budget.of(body)) {
      AdSection opened = AdSection.openedBy(line);
      section = opened == null ? section : opened;
      if (opened != null || section == AdSection.BENEFITS || section == AdSection.COMPANY) {
        continue;
      }
      for (String sentence : AdSentences.of(line.text())) {
        if (AdSentences.asks(sentence) && !AdSentences.isNotice(sentence)) {
          asking.add(sentence);
        }
      }
    }
    // These lines already have another part; now they become requirements.
    passages.removeIf(passage -> asking.contains(passage.text()));
    asking.stream()
        .limit(MAX_FROM_SENTENCES)
        .forEach(sentence -> add(sentence, AdSection.REQUIREMENTS));
  }
}
