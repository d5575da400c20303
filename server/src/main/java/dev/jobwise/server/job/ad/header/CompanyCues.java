package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdLanguage;
import java.util.HashSet;
import java.util.Set;

/** Finds the employer in the sentences, headings and addresses of an ad. */
final class CompanyCues {

  /** Languages whose "at" leads to much else: "at night", unlike "chez Hollowell". */
  private static final Set<String> OTHERWISE_THERE = Set.of("en", "pt");

  private static final int MOST_WORDS_OF_HEADING = 8;
  private static final int FIRST_LINES = 3;

  /** So many lines may name a title with its employer: "As a baker at Hollowell". */
  private static final int HEAD = 10;

  private static final int SEEKS = 5;
  private static final int TELLS = 3;
  private static final int BESIDE = 3;
  private static final int HEADING = 5;
  private static final int LEGAL = 4;

  private static final int COPYRIGHT = 4;

  /** For "in der Gemeinde Hillvik", which may only say where. */
  private static final int IN_BODY = 1;

  /** The most names to try; no ad has more unless it was made to be slow. */
  private static final int MOST_TRIES = 150;

  private int tries;
  private int line;

  /** Names with a legal form. If there is one only, it is hardly another company's. */
  private final Set<String> registered = new HashSet<>();

  private final AdLanguage language;
  private final Candidates companies;
  private final CompanyMentions mentions;
  private final CompanyVerbs verbs;
  private final Set<String> clients = new HashSet<>();

  /** Names in "Hollowell's guests". */
  private final Set<String> owners = new HashSet<>();

  private String owner;

  CompanyCues(AdLanguage language, Candidates companies) {
    this.language = language;
    this.companies = companies;
    this.mentions = new CompanyMentions(language, companies);
    this.verbs = new CompanyVerbs(language);
  }

  /**
   * Reads a line.
   *
   * @param heading whether it is laid out as a heading
   */
  void read(String text, boolean heading) {
    line++;
    mentions.read(text);
    String owning = PageOwner.in(text, language);
    if (owning != null) {
      owner = withoutArticle(owning);
      add(owner, COPYRIGHT);
    }
    readUnspaced(text);
    LineWords words = LineWords.of(AdHeadline.withoutIssue(text), language);
    boolean agency = readAgency(words);
    int covered = -1;
    for (int i = 0; i < words.size(); i++) {
      readBefore(words, i, heading);
      readPublicBody(words, i, agency);
      if (!agency) {
        readBehindVerb(words, i);
      }
      int end = CompanySpan.end(words, language, i);
      if (end < i || i <= covered) {
        continue;
      }
      covered = end;
      String name = words.text(i, end);
      if (CompanyShape.hasLegalForm(name) || CompanySpan.isPublicBody(words, i, end)) {
        boolean first = i == 0 && line <= FIRST_LINES;
        boolean one = i > 0 && language.sectionHas("one", words.lower(i - 1));
        boolean part = one && !words.breaksAfter(i - 1) || name.endsWith(" group");
        add(withoutArticle(name), agency || part ? 1 : LEGAL + (first ? 1 : 0));
        registered.add(withoutArticle(name));
      }
      boolean owns =
          end + 1 < words.size()
              && !words.isCapitalised(end + 1)
              && (i == 0 || !language.isSkipped(words.lower(i - 1)));
      if (owns && !words.breaksAfter(end) && name.matches("[^:]+['’]s")) {
        owners.add(name.substring(0, name.length() - 2));
      }
      readKind(words, i, end);
      boolean begins = words.beginsSentence(i);
      int verb = begins ? verbs.after(words, end) : -1;
      if (verb > 0) {
        boolean seeks = verbs.isSeeking(words, verb) || verbs.saysKind(words, verb);
        boolean nounsAreLowerCase = !language.code().equals("de");
        int weight =
            TELLS
                + (nounsAreLowerCase && i == 0 ? 1 : 0)
                + (nounsAreLowerCase && end > i ? 1 : 0)
                + (name.contains("&") ? 1 : 0);
        String plain = withoutArticle(name);
        if (seeks && !CompanyShape.isUnit(plain)) {
          addNamed(plain, SEEKS, true); // No skill seeks somebody.
        } else {
          add(plain, agency ? 1 : weight);
        }
      } else if (verbs.hires(words, end) && !verbs.isAfterPreposition(words, i)) {
        String plain = withoutArticle(name);
        add(plain, SEEKS);
      }
    }
  }

  /**
   * Reads a name beside what it is: "Our practice, Hollowell, is", "Hollowell, a family company,".
   */
  private void readKind(LineWords words, int at, int end) {
    boolean before =
        at > 1
            && language.isKind(words.lower(at - 1))
            && language.sectionHas("our", words.lower(at - 2))
            && words.hasCommaAfter(at - 1)
            && words.breaksAfter(end);
    boolean behind =
        words.beginsSentence(at) && words.hasCommaAfter(end) && verbs.isApposition(words, end + 1);
    if (before || behind) {
      add(withoutArticle(words.text(at, end)), SEEKS);
    }
  }

  private void readUnspaced(String text) {
    for (String name : UnspacedCues.registered(text, language.code())) {
      add(name, LEGAL + (line <= FIRST_LINES && text.startsWith(name) ? 1 : 0));
      registered.add(name);
    }
    UnspacedCues.companies(text, language.code()).forEach(name -> add(name, TELLS));
  }

  /** Returns who owns the page; or null. */
  String owner() {
    return owner;
  }

  /** Reads the employer behind the verb: "Zur Verstärkung sucht die Hillvik GmbH einen Koch". */
  private void readBehindVerb(LineWords words, int verb) {
    if (verb == 0
        || words.breaksAfter(verb)
        || !language.sectionHas("seeks first", words.lower(verb))
        || words.isCapitalised(verb - 1) && verb < 3) {
      return;
    }
    boolean article = verb + 1 < words.size() && language.isSkipped(words.lower(verb + 1));
    int from = verb + (article ? 2 : 1);
    int end = from < words.size() ? CompanySpan.end(words, language, from) : -1;
    boolean goesOn =
        end >= from
            && end + 1 < words.size()
            && !words.breaksAfter(end)
            && (language.isStop(words.lower(end + 1)) || language.isSkipped(words.lower(end + 1)));
    if (goesOn && !language.namesOne(words.text(from, end))) {
      addNamed(words.text(from, end), SEEKS, true);
    }
  }

  /** Reads a public body, whose name begins with what it is: "gemeente Hillvik". */
  private void readPublicBody(LineWords words, int at, boolean agency) {
    int end = PublicBody.end(words, language, at);
    if (end < 0) {
      return;
    }
    boolean seeks = verbs.hires(words, end) || verbs.after(words, end) > 0;
    int weight = seeks ? SEEKS : PublicBody.isWhere(words, language, at) ? IN_BODY : LEGAL;
    add(words.text(at, end), agency ? 1 : weight);
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
    boolean there = language.cues("at").lengthAt(words.all(), at) > 0;
    boolean wholeHeading =
        at == 0 && end == words.size() - 1 && words.size() <= MOST_WORDS_OF_HEADING;
    if (wholeHeading || words.isBracketed(from)) {
      addNamed(name, HEADING, wholeHeading && !words.isBracketed(from));
    } else if ((words.beginsSentence(at) || words.isCapitalised(at)) && verbs.isFollowed(words, end)
        || length > 1 && verbs.after(words, end) == end + 1
        || there && line <= HEAD && at > 0 && isTitle(words, at)) {
      addNamed(name, BESIDE + 2, there);
    } else {
      boolean whole = length > 1 || there && words.beginsSentence(at);
      boolean only = there && length == 1 && !OTHERWISE_THERE.contains(language.code());
      add(name, whole || only ? BESIDE : there ? BESIDE - 1 : BESIDE - 2);
    }
  }

  /** Whether a title stands before a word: "As a baker at Hollowell". */
  private boolean isTitle(LineWords words, int at) {
    return !words.breaksAfter(at - 1)
        && (language.isRole(words.word(at - 1))
            || language.isHeadFirst() && at > 1 && language.isRole(words.word(at - 2)));
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst(
        "^(?:20\\d\\d|(?:The )?(?:Governors|Trustees|Governing Body) of(?: the)?|The|Die|Der|Das|La|Le|Les|El|L'|De|Het|Il|Lo|I|Gli|O|A|Os|As|Los|Las) (?=\\p{Lu})",
        "");
  }

  /**
   * Adds a name that stands where hardly anything but an employer does.
   *
   * @param there whether it may be a skill too: "At Excel, we"
   */
  private void addNamed(String name, int weight, boolean there) {
    boolean named =
        CompanyShape.isName(name, language) || there && CompanyShape.mayBeName(name, language);
    if (++tries <= MOST_TRIES && named) {
      companies.add(name, weight);
      mentions.add(name);
    }
  }

  private void add(String name, int weight) {
    if (++tries <= MOST_TRIES && CompanyShape.isName(name, language)) {
      companies.add(name, CompanyShape.isUnit(name) ? Math.min(weight, 1) : weight);
      mentions.add(name);
    }
  }

  /** Supports names by addresses and mentions. This is the last step. */
  void confirm(Iterable<String> others) {
    others.forEach(mentions::add);
    if (registered.size() == 1) {
      companies.support(registered.iterator().next(), 1);
    }
    mentions.confirm();
    clients.forEach(companies::remove);
    companies.mergeAbbreviations();
    owners.removeIf(name -> !CompanyShape.isName(name, language) || !mentions.repeats(name));
    if (owners.size() == 1 && companies.sure() == null) {
      companies.add(owners.iterator().next(), SEEKS);
    }
  }
}
