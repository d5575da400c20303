package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Expresses what a letter says in the phrases of its language. */
final class Phrasing {

  /** "Techniker:in", "Pfleger*in": names no one person. */
  private static final Pattern EITHER =
      Pattern.compile("\\p{Ll}(?:[:*_]in|/-?in|\\(-?in\\)|In)(?!\\p{L})");

  private final LetterFacts facts;
  private final Grammar grammar;
  private final LetterTemplates phrases;
  private final boolean eager;

  Phrasing(LetterFacts facts, Grammar grammar, Set<Register> registers, String tone) {
    this.facts = facts;
    this.eager = registers.contains(Register.EAGER);
    this.grammar = grammar;
    this.phrases = new LetterTemplates(grammar, registers, tone);
  }

  LetterFacts facts() {
    return facts;
  }

  Grammar grammar() {
    return grammar;
  }

  /** Returns a sentence. The names and texts, in turn, fill the gaps of its template. */
  Point say(String phrase, String... namesAndTexts) {
    Map<String, String> values = new HashMap<>();
    String title = facts.role() + (facts.role().contains(",") ? "," : "");
    boolean named = !facts.company().isEmpty();
    boolean client = !named && facts.client();
    String company = !named ? word("your company") : facts.company();
    String spoken = named ? grammar.withThe(company) : client ? grammar.client(false) : company;
    String sure = grammar.at(company);
    String at = client ? grammar.client(true) : sure.isEmpty() ? word("with you") : sure;
    boolean either = EITHER.matcher(title).find();
    boolean quoted = either && grammar.learning(title).isEmpty();
    values.put("role", quoted ? word("role", "quoted", title) : role(title));
    values.put("company", company);
    values.put("your company", spoken);
    values.put("at company", at);
    boolean known = named || client || !grammar.code().equals("en");
    String alone = role(facts.role());
    values.put("position", known ? values.get("role") + " " + at : alone);
    values.put("there", named || client ? at : "");
    values.put("with you", client ? at : word("with you"));
    values.put("team", client ? "" : word("team"));
    values.put("the company", named || client ? spoken : "");
    boolean plain =
        !facts.role().isEmpty() && facts.role().chars().noneMatch(c -> c == ',' || c == '/');
    values.put(
        "a role",
        plain
                && !either
                && grammar.learning(facts.role()).isEmpty()
                && grammar.namesPerson(facts.role())
            ? grammar.asRole(facts.role())
            : "");
    values.putAll(pairs(namesAndTexts));
    String employer = values.getOrDefault("employer", "");
    String place = employer.isEmpty() ? "" : WorkTitle.place(employer, grammar);
    values.put("at employer", place);
    values.put("at only", values.getOrDefault("job", "").isEmpty() ? place : "");
    return phrases.point(phrase, values);
  }

  private String role(String title) {
    String learning = grammar.learning(title);
    String said = learning.isEmpty() ? word("role", "title", grammar.ofTitle(title)) : learning;
    return said.replace(",”", "”"); // A quotation mark ends a title as the comma would.
  }

  /** Returns a sentence with a wish, which an eager voice ends with an exclamation mark. */
  Point wish(String phrase, String... namesAndTexts) {
    Point said = say(phrase, namesAndTexts);
    return eager ? said.or(said.each(Phrasing::exclaimed).onlyVoiced()) : said;
  }

  private static String exclaimed(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) + "!" : sentence;
  }

  /** Returns a part of a sentence. */
  String word(String phrase, String... namesAndTexts) {
    return phrases.word(phrase, pairs(namesAndTexts));
  }

  private static Map<String, String> pairs(String... namesAndTexts) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      pairs.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return pairs;
  }
}
