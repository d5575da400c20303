package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.words.AdTerms;
import java.util.regex.Pattern;

/** Removes from titles what does not belong to them. */
final class TitleText {

  /** Endings for another gender: "Koch:in", "agent(e)", "técnico/a". */
  private static final Pattern OTHER_FORM =
      Pattern.compile(
          "(?<=\\p{L}{3})(?:[:*_·.]-?(?:in(?:nen)?|n|r|e|ne|euse|trice|fe)|/-?(?:in(?:nen)?|-?a|as|e|ne|r|n|euse|trice)|\\((?:-?in|-?innen|e|ne|s|es|fe|euse|trice|rice|ère|a|as|r|n)\\))(?!\\p{L})");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\"'“”„«»*•–—-]+|[\\s\"'“”„«»*,:;•–—-]+$");

  private TitleText() {}

  /** Removes gender markers, quotes, and a bracket that is never closed. */
  static String clean(String title) {
    String plain = OTHER_FORM.matcher(AdTerms.withoutGenders(title)).replaceAll("");
    plain = AROUND.matcher(plain).replaceAll("");
    int open = plain.lastIndexOf('(');
    return open > 0 && plain.indexOf(')', open) < 0 ? plain.substring(0, open).strip() : plain;
  }
}
