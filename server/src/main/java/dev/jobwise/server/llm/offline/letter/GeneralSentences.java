package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.facts.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that are true of every applicant; used only where the facts are too few for a letter.
 */
final class GeneralSentences {

  private static final List<String> SENTENCES =
      List.of(
          "The details are in my resume, and I can speak to each point in it",
          "If there is a part of my background that you would like to know more about, I will gladly tell you",
          "A short conversation would show far better than these lines whether we are a good match",
          "Every team has its own ways of working, and learning yours would be my first task",
          "Whatever the first weeks bring, I would start by listening to the people who know the work best",
          "Where the position asks for something new to me, I am ready to put in the time to learn it",
          "Rather than repeat my resume line by line, I would prefer to answer the questions that it raises",
          "Joining {company} would mean taking on work that is worth doing well, and I would treat it that way",
          "It matters to me to be clear about what I know and honest about what I have yet to learn",
          "My aim in any job is to do careful work, to ask when something is unclear, and to finish what I take on",
          "Good work, as I see it, is work that other people can rely on without having to check it twice",
          "Of course, a letter can only say so much about how a person works with others from day to day");

  private GeneralSentences() {}

  static List<String> of(String company, Voice voice) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCES) {
      sentences.add(voice.applyTo(sentence.replace("{company}", company)));
    }
    return sentences;
  }
}
