package dev.jobwise.client.error;

/** The letter has failed or was cancelled and will not go on. The server keeps what was written. */
public final class LetterLostException extends JobWiseException {

  LetterLostException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  /** Id of the letter. */
  public String generationId() {
    return metadata().get(ErrorDetails.GENERATION_ID);
  }

  /** Unicode code points of the text that the server keeps; a reader may have more. */
  public int savedLength() {
    return Integer.parseInt(metadata().getOrDefault(ErrorDetails.LENGTH, "0"));
  }
}
