package dev.jobwise.server.llm.offline;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that are true of every applicant; used only where the facts are too few for a letter.
 */
final class GeneralSentences {

  private static final List<String> SENTENCES =
      List.of(
          "My aim in any job is to do careful work, to ask when something is unclear, and to finish what I take on",
          "Every team has its own ways of working, and learning yours would be my first task",
          "The details are in my resume, and each point in it is one that I can speak to",
          "Whatever the first weeks bring, I would start by listening to the people who know the work best",
          "It matters to me to be clear about what I know and honest about what I have yet to learn",
          "Where the position asks for something new to me, I am ready to put in the time to learn it",
          "Good work, as I see it, is work that other people can rely on without having to check it twice",
          "If there is a part of my background that you would like to know more about, I will gladly tell you",
          "Joining {company} would mean taking on work that is worth doing well, and I would treat it that way",
          "Rather than repeat my resume line by line, I would prefer to answer the questions that it raises",
          "On a shared task, I try to keep others informed early, above all when something does not go to plan",
          "Feedback is welcome at any time, because it is the shortest way to get better at a job",
          "Being new somewhere has one advantage, which is a fresh look at things that others have long been used to",
          "To sum up, I am looking for a place where steady effort counts, and I would be glad to find it at {company}",
          "Of course, a letter can only say so much about how a person works with others from day to day",
          "A short conversation would show far better than these lines whether we are a good match");

  private GeneralSentences() {}

  static List<String> of(String company, Voice voice) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCES) {
      sentences.add(voice.applyTo(sentence.replace("{company}", company)));
    }
    return sentences;
  }
}
