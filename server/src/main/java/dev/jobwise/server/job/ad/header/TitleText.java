package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdTerms;
import java.util.regex.Pattern;

/** Takes off titles what is no part of them. */
final class TitleText {

  /** Forms of a word for another gender: "Koch:in", "agent(e)", "técnico/a". */
  private static final Pattern OTHER_FORM =
      Pattern.compile(
          "(?<=\\p{L}{3})(?:[:*_·.]-?(?:in(?:nen)?|n|r|e|ne|euse|trice|fe)|/-?(?:in(?:nen)?|-?a|as|e|ne|r|n|euse|trice)|\\((?:-?in|-?innen|e|ne|s|es|fe|euse|trice|rice|ère|a|as|r|n)\\))(?!\\p{L})");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\"'“”„«»*•–—-]+|[\\s\"'“”„«»*,:;•–—-]+$");

  private TitleText() {}

  /** Without marks of gender, quotes, and a bracket that nothing closes. */
  static String clean(String title) {
    String plain = OTHER_FORM.matcher(AdTerms.withoutGenders(title)).replaceAll("");
    plain = AROUND.matcher(plain).replaceAll("");
    int open = plain.lastIndexOf('(');
    return open > 0 && plain.indexOf(')', open) < 0 ? plain.substring(0, open).strip() : plain;
  }
}
