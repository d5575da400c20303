package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Prepositions;
import dev.jobwise.server.profile.draft.text.Signs;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All ways to divide "Software Engineer - Microsoft" and its like into two names. */
final class NameSplits {

  private static final Pattern AT = Pattern.compile(NameParts.AT_WORDS + "(?=[\\p{L}\\d“„«\"])");

  /** "Cook in ACME Ltd", where the legal form tells that no subject follows. */
  private static final Pattern IN = Pattern.compile("(?<=[^ ]) (?i:in|with) (?=\\p{Lu})");

  /** "USDA-ARS", but not "CI/CD" */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,10}(?:-\\p{Lu}{2,10}){0,3}");

  /** "Cook. Bluefin Ltd", but not "Sr. Cook" */
  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll})]{4}\\. (?=\\p{Lu})");

  /** What such a word loses, so that an employer in a text of its own goes before it. */
  private static final double MAYBE_SUBJECT = 3.5;

  /** What an employer loses that a title may be about. */
  private static final double OF_EMPLOYER = 2;

  /** What follows the name of an employer. */
  private static final Pattern NAME_END = Pattern.compile("[,;(|–—]| - |(?<=\\p{Ll}{3})\\. ");

  /** What a split at a comma loses that no word supports. */
  private static final double UNSAID = 2;

  /** What a name in brackets loses that no word tells from a remark. */
  private static final double IN_BRACKETS = 1.8;

  /** The same after a title that has an employer. */
  private static final double WHOLE = 3;

  /** Words in capitals before one that has small letters. */
  private static final Pattern CAPITALS =
      Pattern.compile("^(?:[\\p{Lu}/&-]{2,} )++(?=\\p{Lu}['’]?\\p{Ll})");

  /** No title with its employer is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 300;

  private static final int MOST = 8;

  /** Shorter words before a dot are abbreviations. */
  private static final int SHORTEST_TITLE = 4;

  /** What may stand between two names in different type. */
  private static final String SIGNS = "|/-–—·•,;:";

  private NameSplits() {}

  /** Signs between names. */
  private enum Sign {
    BAR(" ?\\|{1,2} ?| // ", true, 1),
    DASH(" [-–—_] ?|(?<=\\S)[–—] | ?[–—] ?|(?<=[\\p{L})])- (?=\\p{Lu})", true, 0.8),
    DOT(" · | • ", true, 1),
    SEMICOLON(" ?; ", true, 1),
    COMMA(",(?: |(?=\\p{Lu}))", false, 0.2),
    COLON(" ?: ", false, 0.5),
    SLASH(" / ", false, 0);

    private final Pattern pattern;

    /** Whether it divides names whatever their words say. */
    private final boolean dividesAny;

    /** What a name loses that still has it. */
    private final double cost;

    Sign(String pattern, boolean dividesAny, double cost) {
      this.pattern = Pattern.compile(pattern);
      this.dividesAny = dividesAny;
      this.cost = cost;
    }
  }

  /**
   * A text in two parts.
   *
   * @param sign that divides them, as a name of its kind
   * @param isSure whether a word says that the left is a title and the right an employer
   * @param cost of dividing names that no word tells at a sign that also stands in names
   */
  record Split(String left, String right, String sign, boolean isSure, double cost) {}

  /**
   * @param changes where the type of the text changes
   */
  static List<Split> of(String text, TypeChanges changes) {
    List<Split> splits = new ArrayList<>();
    if (text.length() > LONGEST) {
      return splits;
    }
    for (int change : changes.in(text)) {
      String left = HeadText.bare(text.substring(0, change));
      String right = HeadText.bare(Signs.withoutStart(text.substring(change), SIGNS));
      boolean named = !left.isEmpty() && !right.isEmpty() && depth(text, 0, change) == 0;
      if (named && !HeadText.isRemark(right)) {
        splits.add(new Split(left, right, "TYPE", false, 0));
      }
    }
    Matcher at = AT.matcher(text);
    if (at.find() && at.start() > 0 && isEmployer(text.substring(at.end()))) {
      splits.add(
          new Split(
              text.substring(0, at.start()).strip(),
              text.substring(at.end()).strip(),
              "AT",
              true,
              0));
    }
    Matcher in = IN.matcher(text);
    if (!WorkPhrases.isIn(text)
        && in.find()
        && Names.isTitle(text.substring(0, in.start()))
        && Names.isCompany(text.substring(in.end()))) {
      splits.add(new Split(text.substring(0, in.start()), text.substring(in.end()), "IN", true, 0));
    }
    addMaybe(splits, text);
    addCapitals(splits, text);
    addSentences(splits, text);
    addWorked(splits, text);
    addBrackets(splits, text);
    for (Sign sign : Sign.values()) {
      Matcher matcher = sign.pattern.matcher(text);
      while (splits.size() < MOST && matcher.find()) {
        if (depth(text, 0, matcher.start()) == 0) {
          add(splits, text, matcher, sign.name(), sign.dividesAny ? 0 : UNSAID);
        }
      }
    }
    return splits;
  }

  /** "Cocinera en Quorra", "Dean of the College of Art" */
  private static void addMaybe(List<Split> splits, String text) {
    Stream<Prepositions.Place> at =
        Stream.concat(
            Prepositions.at(text).stream(),
            Prepositions.atNamed(text).stream()
                .filter(place -> isSurelyNamed(firstName(text.substring(place.start())))));
    Prepositions.Place last = at.max(Comparator.comparing(Prepositions.Place::start)).orElse(null);
    if (last != null && isEmployerAfterTitle(text, last)) {
      String left = text.substring(0, last.end());
      splits.add(new Split(left, text.substring(last.start()), "AT", true, MAYBE_SUBJECT));
    }
    Prepositions.Place of = ofEmployer(text);
    if (of != null) {
      String left = text.substring(0, of.end());
      splits.add(new Split(left, text.substring(of.start()), "OF", false, OF_EMPLOYER));
    }
  }

  /** Where an employer begins that a title belongs to: "Rector of the University"; null if none. */
  private static Prepositions.Place ofEmployer(String text) {
    return Prepositions.ofNamed(text).stream()
        .filter(place -> isEmployerAfterTitle(text, place))
        .filter(place -> isSurelyNamed(firstName(text.substring(place.start()))))
        .findFirst()
        .orElse(null);
  }

  private static boolean isEmployerAfterTitle(String text, Prepositions.Place place) {
    String right = text.substring(place.start());
    return Names.isTitle(text.substring(0, place.end()))
        && !Names.isTitle(right)
        && !Names.isPart(right)
        && !Places.isPlace(right);
  }

  /** "UKE", "Klinikum Quorra" */
  private static boolean isSurelyNamed(String text) {
    return Names.isOrganisation(text) && !Names.isDiscipline(text)
        || ACRONYM.matcher(text.split("[ ,]", 2)[0]).matches();
  }

  private static String firstName(String text) {
    return NAME_END.split(text, 2)[0];
  }

  private static boolean isEmployer(String text) {
    return !Character.isLowerCase(text.codePointAt(0)) || Names.isCompany(text);
  }

  /** What a title loses for the signs that it still has. */
  static double costOfTitle(String name) {
    return cost(name, Sign.values()) + (SENTENCE_END.matcher(name).find() ? 1 : 0);
  }

  /** What an employer loses; "University of Nowhere, Department of Art" has a comma of its own. */
  static double costOfEmployer(String name) {
    return cost(name, Sign.BAR, Sign.DASH, Sign.DOT, Sign.SEMICOLON, Sign.COLON);
  }

  private static double cost(String name, Sign... signs) {
    double cost = 0;
    for (Sign sign : signs) {
      Matcher matcher = sign.pattern.matcher(name);
      int depth = 0;
      int counted = 0;
      while (matcher.find()) {
        depth += depth(name, counted, matcher.start());
        counted = matcher.start();
        cost += depth == 0 ? sign.cost : 0;
      }
    }
    return cost + (name.contains("@") ? 1 : 0);
  }

  private static void add(
      List<Split> splits, String text, Matcher matcher, String sign, double unsaid) {
    String left = text.substring(0, matcher.start()).strip();
    String right = text.substring(matcher.end()).strip();
    if (!left.isEmpty() && !right.isEmpty() && !HeadText.isRemark(right)) {
      boolean whole = sign.equals(Sign.COMMA.name()) && ofEmployer(left) != null;
      boolean said = saysJob(left, right) && !(whole && !Names.isOrganisation(right));
      boolean half = NameScores.isEmployer(left) != NameScores.isEmployer(right);
      double cost = whole ? WHOLE : half ? unsaid / 2 : unsaid;
      splits.add(new Split(left, right, sign, false, said ? 0 : cost));
    }
  }

  /** "Teacher. Physics. University of Nowhere": what the last dot divides. */
  private static void addSentences(List<Split> splits, String text) {
    int dot = text.lastIndexOf(". ");
    String left = dot > 0 ? text.substring(0, dot) : "";
    boolean named =
        left.length() >= SHORTEST_TITLE // "Sr. Cook, Quorra Inc."
            && Names.isTitle(left.split("[,.]", 2)[0])
            && Names.isOrganisation(text.substring(dot + 2))
            && Character.isUpperCase(text.codePointAt(dot + 2));
    if (named) {
      splits.add(new Split(left, text.substring(dot + 2), "PERIOD", false, 0));
    }
  }

  /** "HEAD COOK Quorra Hotel": capitals set a title apart from what follows. */
  private static void addCapitals(List<Split> splits, String text) {
    Matcher capitals = CAPITALS.matcher(text);
    if (capitals.find() && Names.isTitle(capitals.group())) {
      splits.add(
          new Split(capitals.group().strip(), text.substring(capitals.end()), "CASE", false, 0));
    }
  }

  /** "Worked as a cook at ACME", "Working with ACME as a cook" */
  private static void addWorked(List<Split> splits, String text) {
    WorkPhrases.Work work = WorkPhrases.of(text);
    if (work != null && work.title() != null && work.employer() != null) {
      splits.add(new Split(work.title(), work.employer(), "WORKED", true, 0));
    }
  }

  /** "Software Engineer (ACME Ltd)", "Geneticist [USDA-ARS]" */
  private static void addBrackets(List<Split> splits, String text) {
    int open = Math.max(text.lastIndexOf(" ("), text.lastIndexOf(" ["));
    int close = Math.max(text.indexOf(')', open), text.indexOf(']', open));
    if (open <= 0 || close != text.length() - 1) {
      return;
    }
    String title = text.substring(0, open);
    String company = text.substring(open + 2, text.length() - 1);
    boolean told = Names.isOrganisation(company) || ACRONYM.matcher(company).matches();
    if ((Names.isTitle(title) || told)
        && Character.isUpperCase(company.codePointAt(0))
        && !Names.isTitle(company)
        && !Names.isEmployment(company)
        && !Places.isPlace(company)
        && NameParts.all(title).size() == 1) {
      splits.add(new Split(title, company, "BRACKETS", false, told ? 1 : IN_BRACKETS));
    }
  }

  private static boolean saysJob(String left, String right) {
    return Names.isTitle(left) != Names.isTitle(right)
        || Names.isCompany(left) != Names.isCompany(right);
  }

  /** How many more brackets open than close in a part of a text. */
  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth;
  }
}
