package dev.jobwise.server.generation.letter;

/**
 * How a letter is to be written.
 *
 * @param language one of those that the contract lists; null for that of the job ad
 * @param tone how it sounds
 * @param length how long it becomes
 * @param model the only one that may write it; null for those that are configured
 */
public record LetterWishes(String language, Tone tone, Length length, String model) {

  /** As it is without any wish. */
  public static final LetterWishes NONE = new LetterWishes(null, Tone.OWN, Length.STANDARD, null);

  /** How a letter sounds. */
  public enum Tone {
    /** As the applicant's sample does. */
    OWN,
    FORMAL,
    WARM,
    DIRECT,
    ENTHUSIASTIC
  }

  /** How long a letter becomes. */
  public enum Length {
    /** Up to 180 words. */
    SHORT,
    STANDARD,
    /** 380 words or more. */
    LONG
  }
}
