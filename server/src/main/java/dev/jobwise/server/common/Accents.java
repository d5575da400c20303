package dev.jobwise.server.common;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Accents, which many people leave out when they write. */
public final class Accents {

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");

  private Accents() {}

  /** Returns a text without them: "técnico" as "tecnico". */
  public static String without(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
