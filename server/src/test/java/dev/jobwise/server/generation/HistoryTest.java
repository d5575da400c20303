package dev.jobwise.server.generation;

import static dev.jobwise.errors.v1.Reason.REASON_GENERATION_FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.TestLetters;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLimits;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Slow
class HistoryTest {

  private final Generations generations = new Generations(TestDatabase.get(), TestLimits.rows());
  private final History history =
      new History(TestDatabase.get(), generations, TestLetters.none(generations), deletedFor -> {});

  private Caller caller;
  private String profileId;
  private String job;
  private String otherJob;

  @BeforeEach
  void rows() {
    caller = Rows.caller();
    profileId = Rows.profile(caller.userId(), "h");
    job = Rows.job(caller.userId(), "Engineer", "[]", "h");
    otherJob = Rows.job(caller.userId(), "Cook", "[]", "h");
  }

  @Test
  void list_isNewestFirstWithTheJobAsItIsNow() {
    String older = generation(job, "resume", "completed", "2026-01-01 00:00:00");
    String sameTime = generation(job, "resume", "pending", "2026-01-02 00:00:00");
    String alsoThen = generation(job, "cover_letter", "failed", "2026-01-02 00:00:00");
    Rows.execute("UPDATE jobs SET title = 'Senior engineer' WHERE id = ?", job);

    HistoryPage page = history.list(query(null, null, 20, 0));

    assertThat(page.generations().subList(0, 2))
        .extracting(HistoryEntry::id)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .containsExactlyInAnyOrder(alsoThen, sameTime);
    assertThat(page.generations().get(2))
        .isEqualTo(
            new HistoryEntry(
                older,
                job,
                "Senior engineer",
                "Globex",
                "resume",
                "completed",
                "A text",
                null,
                history.get(caller, older).createdAt()));
  }

  @ParameterizedTest
  @CsvSource({
    // type, of the job, limit, offset, found, total, more
    ", false, 20, 0, 5, 5, false",
    ", false, 2, 2, 2, 5, true",
    ", false, 2, 4, 1, 5, false",
    ", false, 5, 5, 0, 5, false",
    ", false, 20, 2147483647, 0, 5, false",
    "resume, false, 20, 0, 3, 3, false",
    ", true, 20, 0, 4, 4, false",
    "resume, true, 1, 0, 1, 2, true",
    "cover_letter, true, 20, 0, 2, 2, false",
  })
  void list_filtersAndPages(
      String type, boolean ofJob, int limit, int offset, int found, int total, boolean more) {
    for (int i = 1; i <= 2; i++) {
      generation(job, "resume", "completed", "2026-01-0" + i + " 00:00:00");
      generation(job, "cover_letter", "completed", "2026-01-0" + i + " 00:00:00");
    }
    generation(otherJob, "resume", "completed", "2026-01-01 00:00:00");

    HistoryPage page = history.list(query(type, ofJob ? job : null, limit, offset));

    assertThat(page.generations()).hasSize(found);
    assertThat(page.total()).isEqualTo(total);
    assertThat(page.hasMore()).isEqualTo(more);
    assertThat(page.generations())
        .allMatch(g -> type == null || g.documentType().equals(type))
        .allMatch(g -> !ofJob || g.jobId().equals(job));
  }

  @ParameterizedTest
  @CsvSource({
    "kiln, true", // of the text
    "KILN engineer globex, true", // of text, title and company
    "kil, false",
    "kiln zebra, false",
    "go, true",
    "r, true",
    "the, true",
    "C++, true",
    "c#, false",
    "grüße, true",
    "GRÜSSE, false",
    "мастер, true",
    "陶器, true",
    "java, true", // next to letters of a script without blanks
    "%, true", // signs alone do not filter
    "k_ln, false",
    "'\\ \" ('' kiln*', true",
  })
  void search_findsWholeWordsOfTextTitleAndCompany(String search, boolean found) {
    String text = "The kiln, in Go and R; C++. Grüße, Мастер! 私は陶器とJavaが好きです";
    String unread = generation(job, "cover_letter", "failed", "2026-01-01 00:00:00");
    String read = generation(job, "resume", "completed", "2026-01-02 00:00:00");
    Rows.execute("UPDATE generations SET content_text = ? WHERE job_id = ?", text, job);
    searchable(unread, null);
    searchable(read, text);
    searchable(generation(otherJob, "resume", "completed", "2026-01-03 00:00:00"), "A text");

    HistoryPage page = history.list(search(caller, search));

    assertThat(page.generations())
        .extracting(HistoryEntry::id)
        .filteredOn(id -> id.equals(read) || id.equals(unread))
        .isEqualTo(found ? List.of(read, unread) : List.of());
    assertThat(history.list(search(Rows.caller(), search)).total()).isZero();
  }

  @Test
  void search_keepsOtherFilters() {
    String resume = generation(job, "resume", "completed", "2026-01-01 00:00:00");
    searchable(resume, "A kiln");
    HistoryQuery kiln = search(caller, "kiln");

    assertThat(history.list(filtered(kiln, "resume", job)).total()).isOne();
    assertThat(history.list(filtered(kiln, "cover_letter", job)).total()).isZero();
    assertThat(history.list(filtered(kiln, "resume", otherJob)).total()).isZero();
  }

  @Test
  void search_forgetsDeletedDocuments() {
    String resume = generation(job, "resume", "completed", "2026-01-01 00:00:00");
    searchable(resume, "A kiln");

    history.delete(caller, resume);

    assertThat(Rows.query("SELECT id FROM generation_words WHERE id = ?", resume)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1 = 1, generations_user",
    "document_type = 'resume', generations_user_type",
    "job_id = 'j', generations_job",
    "job_id = 'j' AND document_type = 'resume', generations_job_type",
  })
  void count_readsAnIndexAlone(String filter, String index) {
    List<String> plan =
        Rows.query(
            "EXPLAIN FORMAT=JSON SELECT COUNT(*) FROM generations USE INDEX ("
                + index
                + ") WHERE user_id = 1 AND "
                + filter);

    assertThat(plan.get(0)).contains("\"key\": \"" + index + "\"", "\"using_index\": true");
  }

  @Test
  void get_hidesWhatIsAnothersOrUnknown() {
    String id = generation(job, "resume", "completed", "2026-01-01 00:00:00");
    Caller stranger = Rows.caller();

    assertThat(history.get(caller, id).contentText()).isEqualTo("A text");
    assertThatThrownBy(() -> history.get(stranger, id)).hasMessage("Generation not found");
    assertThatThrownBy(() -> history.get(caller, "nonsense")).hasMessage("Generation not found");
  }

  @Test
  void delete_removesOwnAndTellsForeignFromUnknown() {
    String id = generation(job, "cover_letter", "failed", "2026-01-01 00:00:00");
    Caller stranger = Rows.caller();

    assertThatThrownBy(() -> history.delete(stranger, id))
        .isInstanceOfSatisfying(
            AppException.class,
            failure -> assertThat(failure.reason()).isEqualTo(REASON_GENERATION_FORBIDDEN))
        .hasMessage("Not authorized to delete this generation");
    history.delete(caller, id);
    assertThat(Rows.query("SELECT id FROM generations WHERE id = ?", id)).isEmpty();
    assertThatThrownBy(() -> history.delete(caller, id)).hasMessage("Generation not found");
  }

  private HistoryQuery query(String type, String jobId, int limit, int offset) {
    return new HistoryQuery(caller.userId(), type, jobId, limit, offset, List.of());
  }

  private HistoryQuery search(Caller caller, String search) {
    return new HistoryQuery(caller.userId(), null, null, 20, 0, HistoryQuery.words(search));
  }

  private HistoryQuery filtered(HistoryQuery query, String type, String jobId) {
    return new HistoryQuery(caller.userId(), type, jobId, 20, 0, query.words());
  }

  private void searchable(String id, String text) {
    Rows.execute(
        "INSERT INTO generation_words (id, user_id, job_id, document_type, created_at)"
            + " SELECT id, user_id, job_id, document_type, created_at FROM generations"
            + " WHERE id = ?",
        id);
    if (text != null) {
      TestDatabase.get()
          .inTransaction(
              tx -> {
                Generations.completeText(tx, caller.userId(), id, text);
                return id;
              });
    }
  }

  private String generation(String jobId, String type, String status, String createdAt) {
    return generation(Ids.uuid(), jobId, type, status, createdAt);
  }

  private String generation(String id, String jobId, String type, String status, String createdAt) {
    Rows.execute(
        "INSERT INTO generations (id, user_id, job_id, profile_id, document_type, status,"
            + " content_text, llm_metadata, created_at, updated_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, 'A text', '{}', ?, ?)",
        id,
        caller.userId(),
        jobId,
        profileId,
        type,
        status,
        createdAt,
        createdAt);
    return id;
  }
}
