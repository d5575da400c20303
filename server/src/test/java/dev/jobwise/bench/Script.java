package dev.jobwise.bench;

import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.StandInReply;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The model's output: different words for each letter, at a steady pace. A letter is identified by
 * its company, which the server passes on to the model and which is the letter's second word.
 */
final class Script {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** Tokens per minute: the server believes at most nine digits. */
  private static final int NO_LIMIT = 900_000_000;

  private final int words;
  private double wordsPerSecond;
  private final Map<String, Letter> letters = new ConcurrentHashMap<>();

  /**
   * @param words tokens in each letter
   */
  Script(int words) {
    this.words = words;
  }

  /** Makes the model answer letters from now on, after resetting everything else. */
  Script playOn(GroqStandIn groq, double wordsPerSecond) {
    this.wordsPerSecond = wordsPerSecond;
    groq.reset();
    groq.forTask(
        ChatTask.LETTER,
        StandInReply.answering(asked -> letters.get(asked.facts().path("company_name").asText()))
            // A thousand letters exceed the usual limit and would have to wait for their turn.
            .tokensLeft(NO_LIMIT, NO_LIMIT)
            .tokensPerSecond(wordsPerSecond));
    return this;
  }

  /** How long the model writes a letter. */
  Duration duration() {
    return Duration.ofNanos((long) (words / wordsPerSecond * 1e9));
  }

  /** A letter that nobody has requested yet. */
  Letter newLetter() {
    Letter letter = new Letter("Zq%07d".formatted(NUMBERS.incrementAndGet()), words);
    letters.put(letter.company(), letter);
    return letter;
  }

  /** The words in the order in which the model will write them; each notes when it was taken. */
  static final class Letter extends AbstractList<String> implements RandomAccess {

    private final String company;
    private final AtomicLongArray writtenNanos;

    private Letter(String company, int words) {
      this.company = company;
      writtenNanos = new AtomicLongArray(words);
    }

    String company() {
      return company;
    }

    @Override
    public int size() {
      return writtenNanos.length();
    }

    /** The stand-in takes a word from the list just before writing it. */
    @Override
    public String get(int index) {
      writtenNanos.set(index, System.nanoTime());
      return word(index);
    }

    String word(int index) {
      return switch (index) {
        // Sentences begin like this, and greetings and headings do not: the server shows it at
        // once.
        case 0 -> "With";
        case 1 -> " " + company;
        default -> " word" + index;
      };
    }

    long writtenNanos(int index) {
      return writtenNanos.get(index);
    }

    /** All words together; notes nothing. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < size(); i++) {
        text.append(word(i));
      }
      return text.toString();
    }
  }
}
