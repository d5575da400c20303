package dev.jobwise.client.error;

import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.ErrorsProto;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.Generation;
import io.grpc.Status;
import java.util.Map;
import java.util.Optional;

/** The letter has failed or was cancelled and will not go on. The server keeps what was written. */
public final class LetterLostException extends JobWiseException {

  LetterLostException(ErrorDetails details, Throwable cause) {
    super(details, cause);
  }

  /**
   * The exception for a stored letter; empty if the letter did not fail.
   *
   * @param cause how it was found out
   */
  public static Optional<LetterLostException> of(Generation letter, Throwable cause) {
    if (!letter.hasError()) {
      return Optional.empty();
    }
    Reason reason = ErrorDetails.reason(letter.getError().getReason());
    ErrorAnswer answer = reason.getValueDescriptor().getOptions().getExtension(ErrorsProto.answer);
    String text = letter.getContentText();
    Map<String, String> metadata =
        Map.of(
            ErrorDetails.GENERATION_ID,
            letter.getGenerationId(),
            ErrorDetails.LENGTH,
            Integer.toString(text.codePointCount(0, text.length())));
    return Optional.of(
        new LetterLostException(
            new ErrorDetails(
                Status.fromCodeValue(answer.getCode().getNumber()).getCode(),
                reason,
                letter.getError().getDetail(),
                metadata,
                Map.of(),
                null),
            cause));
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
