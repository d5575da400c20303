package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.LowerCase;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom an ad names as the reader of applications. A letter that greets the wrong person is
 * worse than one that greets nobody by name, so only sure signs count, and only of one person.
 */
final class AdContact {

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,24}";

  /** "Frau Dr. Weber", "Herrn Jörg Kamp". */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![\\p{L}-])(Frau|Herrn?)(?<name>(?: (?:Prof|Dr|med|rer|nat|phil|jur|Ing)\\.){0,4}(?: (?!Dr\\.|Prof\\.)"
              + NAME
              + "){1,2}+)(?![\\p{L}-])");

  /** Near a name, these show that applicants may turn to that person. */
  private static final Pattern TURN_TO =
      Pattern.compile("(?i)ansprech|kontakt|bewerb|fragen|richte|telefon|tel\\.|z\\. ?hd|@");

  private static final int NEAR = 160;

  private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])([\\w.-]{3,60})@[\\w-]{1,60}");

  private static final Pattern FULL_NAME =
      Pattern.compile("(?<![\\p{L}-])(" + NAME + ") (?:\\p{Lu}\\. )?(" + NAME + ")(?![\\p{L}-])");

  private static final int LEAST_OF_NAME = 4;
  private static final int MOST_EMAILS = 20;
  private static final int MOST_OF_TEXT = 20_000;

  private AdContact() {}

  /**
   * Returns "Frau Weber", or the full name of somebody whose e-mail address the ad has too.
   *
   * @return empty if there is nobody, or more than one
   */
  static Optional<String> in(String ad) {
    String text = ad.substring(0, Math.min(MOST_OF_TEXT, ad.length()));
    Set<String> names = new LinkedHashSet<>();
    for (Matcher titled = TITLED.matcher(text); titled.find(); ) {
      int end = Math.min(text.length(), titled.end() + NEAR);
      if (!TURN_TO.matcher(text.substring(Math.max(0, titled.start() - NEAR), end)).find()) {
        continue;
      }
      String[] words = titled.group("name").strip().split(" ");
      String doctor = titled.group("name").contains("Dr.") ? "Dr. " : "";
      String title = titled.group(1).startsWith("H") ? "Herr " : "Frau ";
      names.add(title + doctor + words[words.length - 1]);
    }
    if (names.isEmpty()) {
      Matcher email = EMAIL.matcher(text);
      for (int i = 0; i < MOST_EMAILS && email.find(); i++) {
        owner(LowerCase.of(email.group(1)), text).ifPresent(names::add);
      }
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  /** Returns the name in the text that an address has: its last part, and how the first begins. */
  private static Optional<String> owner(String address, String text) {
    int from = 0;
    for (Matcher name = FULL_NAME.matcher(text); name.find(from); from = name.end(1)) {
      String first = LowerCase.of(name.group(1));
      String last = LowerCase.of(name.group(2));
      int at = last.length() < LEAST_OF_NAME ? -1 : address.indexOf(last);
      String rest = at < 0 ? "" : address.substring(0, at) + address.substring(at + last.length());
      String sign = rest.replaceAll("[^\\p{L}]", "");
      if (at >= 0 && !sign.isEmpty() && first.startsWith(sign)) {
        return Optional.of(name.group(1) + " " + name.group(2));
      }
    }
    return Optional.empty();
  }
}
