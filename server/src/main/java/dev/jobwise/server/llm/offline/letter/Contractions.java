package dev.jobwise.server.llm.offline.letter;

import java.util.stream.Collectors;

/** Replaces full forms with contractions. */
final class Contractions {

  private static final String[][] PAIRS = {
    {"I am ", "I'm "},
    {"I have been ", "I've been "},
    {"I have also ", "I've also "},
    {"I have got ", "I've got "},
    {"do not ", "don't "},
    {"cannot ", "can't "},
    {"it is ", "it's "},
    {"It is ", "It's "},
    {"That is ", "That's "},
    {"that is ", "that's "},
    {"I would ", "I'd "},
    {"I will ", "I'll "},
    {"You are ", "You're "},
    {"you are ", "you're "},
    {"What is ", "What's "},
  };

  private Contractions() {}

  /** Changes all but the items of lists, which are the applicant's words. */
  static String in(String text) {
    return text.lines()
        .map(line -> line.startsWith(WorkLists.ITEM) ? line : contracted(line))
        .collect(Collectors.joining("\n"));
  }

  private static String contracted(String text) {
    String said = text;
    for (String[] pair : PAIRS) {
      said = said.replace(pair[0], pair[1]);
    }
    return said;
  }
}
