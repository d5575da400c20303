package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_FILE_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_ARGUMENT;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_DOCUMENT_TYPE;
import static dev.jobwise.errors.v1.Reason.REASON_SAMPLE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_FILE_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Slow
class SamplesTest {

  private final SampleFixture room = new SampleFixture();
  private final Samples samples = room.samples;
  private final Caller caller = room.caller;

  @Test
  void upload_storesTheTextAsSent() {
    String text = "  Dear team,\r\n\r\nI 💚 C++.\n";

    Sample stored = room.upload("cover_letter", "\uFEFF" + text);

    SampleDetails read = samples.get(caller, stored.id());
    assertThat(read)
        .isEqualTo(
            new SampleDetails(
                stored.id(),
                caller.userId(),
                "cover_letter",
                "sample.txt",
                text,
                5,
                25,
                null,
                true,
                room.clock.instant(),
                room.clock.instant()));
    assertThat(read.style()).isEmpty();
    assertThat(samples.list(caller, null, null).items()).containsExactly(stored);
  }

  @Test
  void upload_takesAFullMebibyteOfFourByteCharacters() {
    Sample stored = room.upload("resume", "💚".repeat(262_144));

    assertThat(samples.get(caller, stored.id()).fullText()).isEqualTo("💚".repeat(262_144));
  }

  @Test
  void upload_replacesTheActiveSampleOfItsTypeOnly() {
    Sample resume = room.upload("resume", "resume");
    Sample first = room.upload("cover_letter", "one");
    room.clock.advance(Duration.ofSeconds(1));
    Sample second = room.upload("cover_letter", "two");
    room.clock.advance(Duration.ofSeconds(1));
    Sample third = room.upload("cover_letter", "three");

    assertThat(samples.list(caller, "cover_letter", null).items())
        .extracting(Sample::id)
        .containsExactly(third.id(), second.id(), first.id());
    assertThat(samples.list(caller, null, true).items())
        .extracting(Sample::id)
        .containsExactlyInAnyOrder(resume.id(), third.id());
    assertThat(samples.list(caller, "cover_letter", false).items())
        .extracting(Sample::id)
        .containsExactly(second.id(), first.id());
  }

  @Test
  void upload_atTheSameTimeLeavesOneActive() {
    List<CompletableFuture<Sample>> uploads =
        IntStream.range(0, 8)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> room.upload("cover_letter", "text " + i)))
            .toList();

    assertThat(uploads.stream().map(CompletableFuture::join)).hasSize(8);
    assertThat(samples.list(caller, "cover_letter", true).items()).hasSize(1);
    assertThat(samples.list(caller, "cover_letter", false).items()).hasSize(7);
  }

  @Test
  void upload_byManyUsersAtTheSameTimeSucceeds() {
    List<CompletableFuture<Sample>> uploads =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> new SampleFixture().upload("cover_letter", "text")))
            .toList();

    assertThat(uploads.stream().map(upload -> upload.join().isActive())).doesNotContain(false);
  }

  @Test
  void upload_namesAllMissingFields() {
    AppException failure =
        catchThrowableOfType(AppException.class, () -> samples.upload(caller, "", null, null));

    assertThat(failure.reason()).isEqualTo(REASON_INVALID_ARGUMENT);
    assertThat(failure).hasMessage("file is required");
    assertThat(failure.problems())
        .extracting(FieldProblem::message)
        .containsExactly("file is required", "document_type is required");
  }

  @Test
  void upload_looksForMissingFieldsThenTheTypeThenTheFile() {
    byte[] large = new byte[Samples.MAX_FILE_BYTES + 1];

    assertFails(
        REASON_INVALID_ARGUMENT, "file is required", () -> samples.upload(caller, "x", null, null));
    assertFails(
        REASON_INVALID_ARGUMENT,
        "document_type is required",
        () -> samples.upload(caller, null, "a.pdf", large));
    for (String type : List.of("letter", "RESUME", " resume")) {
      assertFails(
          REASON_INVALID_DOCUMENT_TYPE,
          "document_type must be 'resume' or 'cover_letter'",
          () -> samples.upload(caller, type, "a.pdf", large));
    }
    assertFails(
        REASON_UNSUPPORTED_FILE_TYPE,
        "Only .txt files are supported in this prototype",
        () -> samples.upload(caller, "resume", "a.pdf", large));
    Arrays.fill(large, (byte) 'a');
    assertFails(
        REASON_FILE_TOO_LARGE,
        "File size exceeds 1MB limit",
        () -> samples.upload(caller, "resume", "a.txt", large));
    assertThat(samples.list(caller, null, null).items()).isEmpty();
  }

  @Test
  void delete_promotesNoOlderSample() {
    room.upload("cover_letter", "one");
    Sample second = room.upload("cover_letter", "two");

    samples.delete(caller, second.id());

    assertThat(samples.list(caller, null, true).items()).isEmpty();
    assertThat(samples.list(caller, null, null).items()).hasSize(1);
    assertNotFound(() -> samples.delete(caller, second.id()));
  }

  @Test
  void others_cannotTellASampleFromNone() {
    Sample mine = room.upload("resume", "mine");
    Caller other = SampleFixture.newUser();

    assertNotFound(() -> samples.get(other, mine.id()));
    assertNotFound(() -> samples.delete(other, mine.id()));
    assertThat(samples.list(other, null, null).items()).isEmpty();
    assertNotFound(() -> samples.get(caller, "é; no id at all"));
    assertThat(samples.get(caller, mine.id()).fullText()).isEqualTo("mine");
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertFails(REASON_SAMPLE_NOT_FOUND, "Sample document not found", call);
  }

  private static void assertFails(Reason reason, String message, ThrowingCallable call) {
    AppException failure = catchThrowableOfType(AppException.class, call);
    assertThat(failure).hasMessage(message);
    assertThat(failure.reason()).isEqualTo(reason);
  }
}
