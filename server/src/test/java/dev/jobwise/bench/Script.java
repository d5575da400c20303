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
 * What the model writes: for each letter other words, at a steady pace. A letter is known by the
 * company it is for, which the server hands on to the model, and which is the letter's first word.
 */
final class Script {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** Tokens a minute: the most that the server believes has nine digits. */
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

  /** Has the model answer letters from here on, after everything else is forgotten. */
  Script playOn(GroqStandIn groq, double wordsPerSecond) {
    this.wordsPerSecond = wordsPerSecond;
    groq.reset();
    groq.forTask(
        ChatTask.LETTER,
        StandInReply.answering(asked -> letters.get(asked.facts().path("company_name").asText()))
            // A thousand letters are beyond the usual limit, and would wait for their turn.
            .tokensLeft(NO_LIMIT, NO_LIMIT)
            .tokensPerSecond(wordsPerSecond));
    return this;
  }

  /** How long the model writes at a letter. */
  Duration duration() {
    return Duration.ofNanos((long) (words / wordsPerSecond * 1e9));
  }

  /** A letter that nobody has asked for yet. */
  Letter newLetter() {
    // No greeting begins like this, so the server has no reason to hold the word back.
    Letter letter = new Letter("Zq%07d".formatted(NUMBERS.incrementAndGet()), words);
    letters.put(letter.company(), letter);
    return letter;
  }

  /** Its words, as the model is going to write them; each notes the moment when it was taken. */
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

    /** The stand-in takes a word from the list just before it writes it. */
    @Override
    public String get(int index) {
      writtenNanos.set(index, System.nanoTime());
      return word(index);
    }

    String word(int index) {
      return index == 0 ? company : " word" + index;
    }

    long writtenNanos(int index) {
      return writtenNanos.get(index);
    }

    /** All words together, without noting anything. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < size(); i++) {
        text.append(word(i));
      }
      return text.toString();
    }
  }
}
