package dev.jobwise.server.generation.letter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Keywords;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.document.AtsScore;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.document.StructuredContent;
import dev.jobwise.server.generation.letter.LetterMapper.FinishedLetter;
import dev.jobwise.server.job.Opening;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.profile.Experience;
import dev.jobwise.server.profile.PersonalInfo;
import dev.jobwise.server.profile.Profile;
import dev.jobwise.server.profile.Project;
import dev.jobwise.server.ranking.Candidacy;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.sample.FoundStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one letter is made of, and how its end is stored. */
final class LetterDraft implements LetterWriter.Outcome {

  private static final int MOST_EXPERIENCES = 3;
  private static final int MOST_PROJECTS = 2;
  private static final int MOST_SKILLS = 10;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Database database;
  private final Clock clock;
  private final String leaseOwner;
  private final String id;
  private final LetterOrder order;
  private final Opening job;
  private final Profile profile;
  private volatile Content content;

  /** What the model is given, known once ranking and style are. */
  private record Content(
      RankedItems items,
      Optional<FoundStyle> style,
      List<Experience> experiences,
      List<Project> projects) {}

  LetterDraft(
      Database database,
      Clock clock,
      String leaseOwner,
      String id,
      LetterOrder order,
      Candidacy candidacy) {
    this.database = database;
    this.clock = clock;
    this.leaseOwner = leaseOwner;
    this.id = id;
    this.order = order;
    this.job = candidacy.job();
    this.profile = candidacy.profile();
  }

  LetterFrame frame() {
    PersonalInfo person = profile.personalInfo();
    return LetterFrame.of(order.managerName(), person.fullName(), person.email(), person.phone());
  }

  /** Settles what the letter is about. */
  LetterDraft use(RankedItems items, Optional<FoundStyle> style) {
    List<Experience> experiences =
        profile.experiences().stream()
            .sorted(Comparator.comparingInt(item -> items.experienceIds().indexOf(item.id())))
            .limit(MOST_EXPERIENCES)
            .toList();
    List<Project> projects =
        profile.projects().stream()
            .sorted(Comparator.comparingInt(item -> items.projectIds().indexOf(item.id())))
            .limit(MOST_PROJECTS)
            .toList();
    content = new Content(items, style, experiences, projects);
    return this;
  }

  /** What chose the content; null if no stored ranking did. */
  String rankingId() {
    return content.items().rankingId();
  }

  ChatRequest request(Deadline deadline) {
    return LetterPrompt.of(
        order,
        job,
        companyName(),
        profile,
        content.experiences(),
        content.projects(),
        content.style().map(found -> found.style().toJson()).orElse(null),
        deadline);
  }

  @Override
  public Generation complete(String text, ChatUsage usage) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AtsScore score = score(text);
    FinishedLetter letter =
        new FinishedLetter(
            id,
            leaseOwner,
            content.items().rankingId(),
            text,
            StructuredContent.ofLetter(
                profile, content.experiences(), text, LocalDate.ofInstant(now, ZoneOffset.UTC)),
            contentUsed(text),
            score.value(),
            score.feedback(),
            metadata(usage),
            now);
    Generation stored =
        database.inTransaction(
            tx -> {
              tx.mapper(LetterMapper.class).complete(letter);
              return Generations.find(tx, profile.userId(), id);
            });
    if (stored == null) {
      throw LetterErrors.about(LetterErrors.cancelled(), id, 0);
    }
    if (!stored.status().equals(Generation.COMPLETED)) {
      // Another server ended it in the moment before.
      throw LetterErrors.ofStored(stored);
    }
    return stored;
  }

  @Override
  public AppException fail(String text, AppException cause) {
    Generation stored =
        database.inTransaction(
            tx -> {
              tx.mapper(LetterMapper.class)
                  .fail(id, leaseOwner, text, cause.reason(), cause.getMessage(), clock.instant());
              return Generations.find(tx, profile.userId(), id);
            });
    if (stored == null || !stored.status().equals(Generation.FAILED)) {
      return LetterErrors.about(LetterErrors.cancelled(), id, 0);
    }
    // The cause itself knows more than its row, such as when to try again.
    return cause.reason().equals(stored.errorReason())
        ? LetterErrors.about(cause, id, stored.contentText())
        : LetterErrors.ofStored(stored);
  }

  /** The company as the letter names it; null if it is not known. */
  private String companyName() {
    if (order.companyName() != null) {
      return order.companyName();
    }
    return job.companyKnown() ? job.company() : null;
  }

  private AtsScore score(String text) {
    List<String> keywords = AtsScore.counted(job.parsedKeywords());
    return AtsScore.ofLetter(
        (int) keywords.stream().filter(Keywords.in(text)::contains).count(),
        keywords.size(),
        companyName() != null && names(text, companyName()),
        names(text, job.title()),
        true,
        WhiteSpace.words(text));
  }

  private static boolean names(String text, String name) {
    return LowerCase.of(text).contains(LowerCase.of(name));
  }

  private ObjectNode contentUsed(String text) {
    ObjectNode used = JSON.objectNode();
    used.set(
        "top_experiences", strings(content.experiences().stream().map(Experience::id).toList()));
    used.set("top_projects", strings(content.projects().stream().map(Project::id).toList()));
    used.set("skills_highlighted", strings(skillsIn(text)));
    return used.put(
        "writing_style_applied", content.style().map(FoundStyle::applied).orElse(false));
  }

  /** The applicant's skills that the letter names, those that the job asks for first. */
  private List<String> skillsIn(String text) {
    List<String> keywords =
        job.parsedKeywords().stream().map(keyword -> LowerCase.of(keyword)).toList();
    return profile.skills().technical().stream()
        .filter(Keywords.in(text)::speaksOf)
        .sorted(
            Comparator.comparingInt(
                skill -> {
                  int place = keywords.indexOf(LowerCase.of(skill));
                  return place < 0 ? Integer.MAX_VALUE : place;
                }))
        .limit(MOST_SKILLS)
        .toList();
  }

  /** The letter's own model, and what all model calls for it took together. */
  private ObjectNode metadata(ChatUsage letter) {
    ChatUsage all = letter;
    if (content.items().usage() != null) {
      all = all.plus(content.items().usage());
    }
    ChatUsage style = content.style().map(FoundStyle::usage).orElse(null);
    if (style != null) {
      all = all.plus(style);
    }
    double seconds =
        BigDecimal.valueOf(all.seconds()).setScale(1, RoundingMode.HALF_UP).doubleValue();
    return JSON.objectNode()
        .put("model", all.model())
        .put("total_tokens", all.totalTokens())
        .put("processing_time_seconds", seconds);
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
