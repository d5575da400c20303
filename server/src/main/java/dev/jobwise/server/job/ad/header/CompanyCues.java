package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.HashSet;
import java.util.Set;

/** Finds the employer in the sentences, headings and addresses of an ad. */
final class CompanyCues {

  private static final int MOST_WORDS_OF_HEADING = 8;
  private static final int LONGEST_APPOSITION = 25;

  private static final int SEEKS = 5;
  private static final int TELLS = 3;
  private static final int BESIDE = 3;
  private static final int HEADING = 5;
  private static final int LEGAL = 4;

  /** The most names to try; no ad has more unless it was made to be slow. */
  private static final int MOST_TRIES = 150;

  private int tries;
  private final AdLanguage language;
  private final Candidates companies;
  private final CompanyMentions mentions;
  private final Set<String> clients = new HashSet<>();

  CompanyCues(AdLanguage language, Candidates companies) {
    this.language = language;
    this.companies = companies;
    this.mentions = new CompanyMentions(language, companies);
  }

  /**
   * Reads a line.
   *
   * @param heading whether it is laid out as a heading
   */
  void read(String line, boolean heading) {
    mentions.read(line);
    LineWords words = LineWords.of(line, language);
    boolean agency = readAgency(words);
    for (int i = 0; i < words.size(); i++) {
      readBefore(words, i, heading);
      readInverted(words, i, agency);
      int end = CompanySpan.end(words, language, i);
      if (end < i
          || i > 0 && CompanySpan.end(words, language, i - 1) >= i && !words.breaksAfter(i - 1)) {
        continue;
      }
      String name = words.text(i, end);
      if (CompanyShape.hasLegalForm(name) || CompanySpan.isPublicBody(words, i, end)) {
        add(name, agency ? 1 : LEGAL);
      }
      int verb = words.beginsSentence(i) ? verbAfter(words, end) : -1;
      if (verb > 0) {
        boolean seeks = isSeeking(words, verb);
        boolean nounsAreLowerCase = !language.code().equals("de");
        int weight =
            TELLS
                + (nounsAreLowerCase && i == 0 ? 1 : 0)
                + (nounsAreLowerCase && end > i ? 1 : 0)
                + (name.contains("&") ? 1 : 0);
        add(withoutArticle(name), agency ? 1 : seeks ? SEEKS : weight);
      }
    }
  }

  /** Reads a name between verb and article: "Nu söker Hollowell en kock". */
  private void readInverted(LineWords words, int at, boolean agency) {
    int from = at + language.cues("seeks").lengthAt(words.all(), at);
    if (from == at || from >= words.size() || words.breaksAfter(from - 1)) {
      return;
    }
    int end = CompanySpan.end(words, language, from);
    boolean article =
        end >= from
            && end + 1 < words.size()
            && !words.breaksAfter(end)
            && language.sectionHas("article", words.lower(end + 1));
    if (article) {
      add(words.text(from, end), agency ? 1 : SEEKS);
    }
  }

  /** Whether the employer seeks on behalf of another, whose name then is not the employer's. */
  private boolean readAgency(LineWords words) {
    boolean agency = false;
    for (int i = 0; i < words.size(); i++) {
      int length = language.cues("agency").lengthAt(words.all(), i);
      int from = i + length;
      agency |= length > 0;
      if (length > 0 && from < words.size() && !words.breaksAfter(from - 1)) {
        int end = CompanySpan.end(words, language, from);
        clients.addAll(end < from ? Set.of() : Set.of(words.text(from, end)));
      }
    }
    return agency;
  }

  /**
   * Returns where the verb after a name begins, as in "Hollowell makes", "Hollowell in Leeds makes"
   * and "Hollowell, a maker of doors, seeks"; -1 if no verb that employers have follows.
   */
  private int verbAfter(LineWords words, int end) {
    if (isVerb(words, end + 1)) {
      return words.breaksAfter(end) ? -1 : end + 1;
    }
    if (words.breaksAfter(end)) {
      return verbAfterApposition(words, end);
    }
    int in = end + 1 < words.size() ? language.cues("place").lengthAt(words.all(), end + 1) : 0;
    int town =
        in > 0 && end + 1 + in < words.size() ? CompanySpan.end(words, language, end + 1 + in) : -1;
    return town > end && !words.breaksAfter(town) && isVerb(words, town + 1) ? town + 1 : -1;
  }

  private int verbAfterApposition(LineWords words, int end) {
    if (!words.hasCommaAfter(end)) {
      return -1;
    }
    int last = Math.min(words.size() - 1, end + LONGEST_APPOSITION);
    for (int i = end + 1; i < last; i++) {
      boolean comma = words.hasCommaAfter(i);
      if (comma && isVerb(words, i + 1)) {
        return isSeeking(words, i + 1) ? i + 1 : -1;
      }
      if (words.breaksAfter(i) && !comma) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isVerb(LineWords words, int at) {
    return at < words.size()
        && (language.cues("after").lengthAt(words.all(), at) > 0
            || language.sectionHas("is", words.lower(at))
                && at + 1 < words.size()
                && language.isDoing(words.lower(at + 1)));
  }

  private boolean isSeeking(LineWords words, int at) {
    for (int i = at; i < Math.min(words.size(), at + 4); i++) {
      if (language.cues("seeks").lengthAt(words.all(), i) > 0) {
        return true;
      }
    }
    return language.cues("surely").lengthAt(words.all(), at) > 0;
  }

  /** Reads a name after a cue: "At Hollowell, we", "About Hollowell", "Rejoignez Hollowell". */
  private void readBefore(LineWords words, int at, boolean heading) {
    int length = language.cues("before").lengthAt(words.all(), at);
    int from = at + length;
    if (length == 0
        || from >= words.size()
        || words.breaksAfter(from - 1) && !heading && !words.isBracketed(from)) {
      return;
    }
    int end = CompanySpan.end(words, language, from);
    if (end < from) {
      return;
    }
    String name = words.text(from, end);
    boolean wholeHeading =
        at == 0 && end == words.size() - 1 && words.size() <= MOST_WORDS_OF_HEADING;
    if (wholeHeading || words.isBracketed(from)) {
      add(name, HEADING);
    } else if ((words.beginsSentence(at) || words.isCapitalised(at)) && isFollowed(words, end)) {
      add(name, BESIDE + 2);
    } else {
      add(name, length > 1 ? BESIDE : BESIDE - 2);
    }
  }

  /**
   * Whether the words after a name confirm it: "At Hollowell, we", "Bei Hollowell arbeiten wir".
   */
  private boolean isFollowed(LineWords words, int end) {
    return words.breaksAfter(end)
        || end == words.size() - 1
        || language.sectionHas("follower", words.lower(end + 1))
        || end + 2 < words.size()
            && !words.breaksAfter(end + 1)
            && language.sectionHas("late follower", words.lower(end + 2));
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst(
        "^(?:The|Die|Der|Das|La|Le|Les|El|L'|De|Het|Il|Lo|I|Gli|O|A|Os|As|Los|Las) (?=\\p{Lu})",
        "");
  }

  private void add(String name, int weight) {
    if (++tries <= MOST_TRIES && CompanyShape.isName(name, language)) {
      companies.add(name, weight);
      mentions.add(name);
    }
  }

  /** Supports names by addresses and mentions. This is the last step. */
  void confirm(Iterable<String> others) {
    others.forEach(mentions::add);
    mentions.confirm();
    clients.forEach(companies::remove);
  }
}
