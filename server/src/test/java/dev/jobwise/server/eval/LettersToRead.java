package dev.jobwise.server.eval;

import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import java.util.ArrayList;
import java.util.List;

/** Prints the offline letters of all planted applicants, for people to read and mark. */
public final class LettersToRead {

  private LettersToRead() {}

  /** Prints the letters of the named cases, or of all. */
  public static void main(String[] names) {
    List<String> chosen = new ArrayList<>(List.of(names));
    if (chosen.isEmpty()) {
      chosen.addAll(PlantedLetters.ENGLISH);
      chosen.addAll(PlantedLetters.GERMAN);
    }
    for (String name : chosen) {
      System.out.println(
          "## " + name + "\n\n" + OfflineLetter.write(PlantedLetters.facts(name)) + "\n");
    }
  }
}
