package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.llm.offline.ad.Asked;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.facts.Strengths;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a profile says beside work.
 *
 * @param skills the skills, without the languages and the licences
 * @param shared those of them that the ad mentions, in the applicant's spelling
 * @param languages the languages that the applicant speaks, as they stand among the skills
 * @param spoken those of the profile's own list, with a {@code name} and a {@code proficiency}
 * @param certificates the certificates, then the licences that stand among the skills
 * @param strengths what sort of person the applicant is, if the ad asks for some of it
 */
record Attainments(
    List<String> skills,
    List<String> shared,
    List<String> languages,
    List<JsonNode> spoken,
    List<JsonNode> education,
    List<String> certificates,
    List<String> strengths) {

  private static final Set<String> PENDING = SkillKind.FILE.words("pending");

  /** How each language says that a study is not finished. */
  private static final Map<String, String> UNDER_WAY =
      SkillKind.FILE.lines("under way").stream()
          .map(line -> line.split(" = "))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  /** ", in progress", "(2nd year, ongoing)". */
  private static final Pattern END_REMARK =
      Pattern.compile("(?:, | - | – )[^,()]{3,40}$|,? \\([^()]{3,60}\\)$");

  private static final int LONGEST_INITIALS = 8;

  private static final int MAX_TERM = 80;
  private static final int MOST_WORDS = 11;
  private static final int MAX_NAME = 120;

  /** So many terms, all in capitals, are shouted; longer ones of them are words. */
  private static final int SHOUTED = 3;

  private static final int LEAST_WORD = 7;

  /** "(basics)", but not "(exam booked for May)". */
  private static final Pattern NOTE = Pattern.compile(" \\(\\p{L}{2,20}(?: \\p{L}{2,20})?\\)$");

  /** Three words or more that people shorten to their first letters. */
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){2,5}");

  private static final Set<String> LICENCES = SkillKind.FILE.words("licences");
  private static final Set<String> LAPSED = SkillKind.FILE.words("lapsed");
  private static final List<String> LICENCE_ENDINGS = SkillKind.FILE.lines("endings of licences");

  /**
   * Reads them.
   *
   * @param ad what the ad says
   */
  static Attainments of(JsonNode facts, List<String> keywords, String ad, Grammar grammar) {
    JsonNode applicant = facts.path("applicant");
    List<String> texts = new ArrayList<>(Facts.texts(applicant, "technical_skills"));
    List<String> languages =
        Stream.concat(texts.stream(), Facts.texts(applicant, "soft_skills").stream())
            .filter(skill -> skill.length() <= MAX_NAME && grammar.isLanguage(skill))
            .distinct()
            .toList();
    texts.removeAll(languages);
    texts.removeIf(Attainments::isLapsed);
    List<String> licences =
        texts.stream().filter(skill -> skill.length() <= MAX_NAME && isLicence(skill)).toList();
    texts.removeAll(licences);
    List<String> certificates = certificates(facts, licences);
    texts.removeIf(skill -> certificates.stream().anyMatch(name -> isSame(name, skill)));
    List<String> qualities = terms(Facts.texts(applicant, "soft_skills"));
    qualities.removeIf(text -> languages.contains(text) || Career.tellsWhen(text));
    List<String> skills = terms(texts);
    return new Attainments(
        skills,
        shared(facts, skills, keywords, ad),
        languages,
        Facts.items(applicant, "languages"),
        Facts.items(facts, "education").stream().map(node -> remarked(node, grammar)).toList(),
        certificates,
        Strengths.of(qualities, ad));
  }

  /** Adds "(in progress)" to what is not finished and does not say so. */
  private static JsonNode remarked(JsonNode education, Grammar grammar) {
    String degree = Facts.text(education, "degree");
    String field = Facts.text(education, "field_of_study");
    String remark = UNDER_WAY.get(grammar.code());
    if (education.path("finished").asBoolean(true)
        || remark == null
        || Words.of(degree + " " + field).stream().anyMatch(PENDING::contains)) {
      return education;
    }
    String key = field.isEmpty() ? "degree" : "field_of_study";
    ObjectNode remarked = education.deepCopy();
    return remarked.put(key, Facts.text(education, key) + " (" + remark + ")");
  }

  /** Whether a skill is a document that one holds: "CDL Class B", "Führerschein". */
  private static boolean isLicence(String skill) {
    List<String> words = Words.of(skill);
    return words.stream()
            .anyMatch(
                word ->
                    LICENCES.contains(word) || LICENCE_ENDINGS.stream().anyMatch(word::endsWith))
        || words.contains("aid") && words.contains("first"); // Not "Gift Aid claims".
  }

  /** Returns skills and technologies that the ad mentions, its keywords first. */
  private static List<String> shared(
      JsonNode facts, List<String> skills, List<String> keywords, String ad) {
    List<String> mine = new ArrayList<>(skills);
    Facts.items(facts, "experiences")
        .forEach(node -> mine.addAll(terms(Facts.texts(node, "technologies"))));
    Keywords.Text text = Keywords.in(ad);
    Keywords.Text named = Keywords.in(String.join("\n", keywords));
    List<String> shared = new ArrayList<>();
    for (String own : mine) {
      String term = spelledAsNamed(own, keywords);
      boolean fresh =
          shared.stream().noneMatch(other -> covers(other, term) || covers(term, other));
      if (fresh && (text.containsAsName(term) || named.containsAsName(term))) {
        shared.add(term);
      }
    }
    shared.sort(Comparator.comparing(term -> !named.containsAsName(term)));
    return shared;
  }

  /** Returns the spelling of the ad if the applicant uses no capitals: "React" for "react". */
  private static String spelledAsNamed(String own, List<String> keywords) {
    return own.equals(LowerCase.of(own))
        ? keywords.stream().filter(own::equalsIgnoreCase).findFirst().orElse(own)
        : own;
  }

  private static boolean covers(String one, String other) {
    return Keywords.in(one).contains(other);
  }

  private static boolean isLapsed(String name) {
    return Words.of(name).stream().anyMatch(LAPSED::contains);
  }

  /** Returns the certificates whole: "(exam in May)" says that one is not held yet. */
  private static List<String> certificates(JsonNode facts, List<String> licences) {
    List<String> names =
        Facts.items(facts, "certifications").stream()
            .map(node -> Facts.text(node, "name"))
            .filter(name -> !isLapsed(name))
            .toList();
    return Stream.concat(
            names.stream(),
            licences.stream().filter(own -> names.stream().noneMatch(name -> isSame(name, own))))
        .map(name -> NameCase.whole(name, MAX_NAME))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Whether one has all words of the other: "CDL Class B", "Maryland CDL Class B (clean)". */
  private static boolean isSame(String one, String other) {
    return hold(one, other) || hold(shortened(one), other) || hold(one, shortened(other));
  }

  private static boolean hold(String one, String other) {
    Set<String> some = words(one);
    Set<String> others = words(other);
    return some.containsAll(others) || others.containsAll(some);
  }

  private static Set<String> words(String name) {
    String bare = NOTE.matcher(name).replaceFirst("");
    return Set.copyOf(Words.of(bare));
  }

  /** "British Sign Language level 1" becomes "BSL level 1". */
  private static String shortened(String name) {
    return CAPITALS.matcher(name).replaceAll(run -> run.group().replaceAll("[^\\p{Lu}]", ""));
  }

  /** Returns those texts that are terms, and not shouted. */
  static List<String> terms(List<String> texts) {
    List<String> terms = new ArrayList<>();
    boolean shouted =
        texts.size() >= SHOUTED
            && texts.stream().allMatch(text -> text.equals(text.toUpperCase(Locale.ROOT)));
    for (String text : texts) {
      String term = Prose.name(text, MAX_TERM);
      term = shouted && term.length() >= LEAST_WORD ? LowerCase.of(term) : term;
      boolean usable = text.length() <= MAX_TERM && !term.isEmpty() && !Prose.talksToModel(term);
      if (usable && Prose.countWords(term) <= MOST_WORDS) {
        terms.add(term);
      }
    }
    return terms;
  }

  /** Returns what the applicant studies at present, if a remark says that it is not finished. */
  Optional<String> underWay(Grammar grammar) {
    return education.stream()
        .filter(
            node ->
                isPending(Facts.text(node, "degree") + ", " + Facts.text(node, "field_of_study")))
        .map(
            node -> {
              String degree = withoutRemark(NameCase.whole(Facts.text(node, "degree"), MAX_NAME));
              String field =
                  withoutRemark(NameCase.whole(Facts.text(node, "field_of_study"), MAX_NAME));
              String school = school(Facts.text(node, "institution"), degree);
              String full = subject(degree, field, grammar);
              return school.isEmpty() ? full : full + " " + grammar.at(school);
            })
        .findFirst();
  }

  /** Returns a degree with its field and its school. */
  static String degree(JsonNode node, Grammar grammar) {
    String full = subject(node, grammar);
    String degree = NameCase.whole(Facts.text(node, "degree"), MAX_NAME);
    String school = school(Facts.text(node, "institution"), degree);
    return school.isEmpty() || full.isEmpty() ? full : full + ", " + school;
  }

  static String subject(JsonNode node, Grammar grammar) {
    String degree = NameCase.whole(Facts.text(node, "degree"), MAX_NAME);
    String field = NameCase.whole(Facts.text(node, "field_of_study"), MAX_NAME);
    return subject(degree, field, grammar);
  }

  /** Returns a degree with its field, unless it names that itself. */
  static String subject(String degree, String field, Grammar grammar) {
    if (degree.isEmpty()) {
      return field;
    }
    boolean named = Relevance.shared(degree, field) == Relevance.shared(field, field);
    // A field with a number is a remark: "Year 1 passed, Year 2 in progress".
    boolean remark = field.chars().anyMatch(Character::isDigit);
    return field.isEmpty() || named
        ? degree
        : remark ? degree + ", " + field : grammar.degree(degree, field);
  }

  private static String withoutRemark(String name) {
    Matcher remark = END_REMARK.matcher(name);
    boolean pending =
        remark.find() && Words.of(remark.group()).stream().anyMatch(PENDING::contains);
    return pending ? name.substring(0, remark.start()) : name;
  }

  /** "HOGENT" is spelled so by somebody who does not write all in capitals. */
  static String school(String institution, String degree) {
    boolean initials = institution.length() <= LONGEST_INITIALS && institution.indexOf(' ') < 0;
    boolean shouted = degree.equals(degree.toUpperCase(Locale.ROOT));
    return initials && !shouted ? institution : NameCase.of(institution, MAX_NAME);
  }

  /** "CompTIA A+ (exam in May)" is not held yet. */
  static boolean isPending(String name) {
    String[] parts = Asked.REMARK.split(name, 2);
    return parts.length > 1 && Words.of(parts[1]).stream().anyMatch(PENDING::contains);
  }
}
