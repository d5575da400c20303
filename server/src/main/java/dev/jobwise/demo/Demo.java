package dev.jobwise.demo;

import com.google.protobuf.util.JsonFormat;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.export.v1.ExportedFile;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationSummary;
import dev.jobwise.generation.v1.ListGenerationsRequest;
import dev.jobwise.job.v1.Job;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.EnhanceProfileResponse;
import dev.jobwise.profile.v1.Profile;
import dev.jobwise.ranking.v1.Ranking;
import dev.jobwise.sample.v1.Sample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes one applicant through the whole journey on a running server, and prints each step. */
public final class Demo {

  private static final String INDENT = "    ";
  private static final String PASSWORD = "correct horse battery staple";

  /** Something that takes time. */
  private interface Step<T> {
    T run() throws IOException;
  }

  /** Uploads a file as a sample of one type. */
  private interface Upload {
    Sample of(Path file) throws IOException;
  }

  private final JobWiseClient client;
  private final Path examples;
  private final Path documents;
  private final PrintStream out;
  private int step;

  /**
   * @param client a connected client that is not signed in
   * @param examples the folder with the input files
   * @param documents the folder for the files of the resume and the letter
   * @param out where to print
   */
  public Demo(JobWiseClient client, Path examples, Path documents, PrintStream out) {
    this.client = client;
    this.examples = examples;
    this.documents = documents;
    this.out = out;
  }

  /**
   * Runs the journey with a new account.
   *
   * @throws IOException if an input file can't be read, or a document can't be written
   * @throws dev.jobwise.client.error.JobWiseException if the server refuses a step
   */
  public void run() throws IOException {
    String email = "john.doe+" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    step("Register " + email, () -> client.register(email, PASSWORD, "John Doe"), user -> "");

    CreateProfileRequest.Builder newProfile = CreateProfileRequest.newBuilder();
    JsonFormat.parser().merge(read("profile.json"), newProfile);
    Profile profile =
        step(
            "Create the profile",
            () -> client.profiles().createProfile(newProfile.build()).getProfile(),
            made ->
                made.getExperiencesCount()
                    + " experiences, "
                    + made.getProjectsCount()
                    + " projects, "
                    + made.getSkills().getTechnicalCount()
                    + " technical skills");

    String ad = read("job-ad.txt");
    Job job =
        step(
            "Paste the job ad",
            () -> client.jobs().createJob(ad),
            made -> made.getTitle() + " at " + made.getCompany());
    note("Found: " + facts(job));

    upload("cover-letter.txt", client.samples()::uploadCoverLetter);
    upload("resume.txt", client.samples()::uploadResume);

    EnhanceProfileResponse enhanced =
        step(
            "Enhance the profile in that style",
            () -> client.profiles().enhanceProfile(profile.getId()),
            done ->
                done.getLlmMetadata().getSectionsEnhanced()
                    + " of "
                    + done.getLlmMetadata().getSectionsRequested()
                    + " sections by "
                    + model(done.getLlmMetadata().getModel()));
    note("Style: " + enhanced.getWritingStyleUsed().getTone());

    Ranking ranking =
        step(
            "Rank experiences and projects for the job",
            () -> client.rankings().createRanking(job.getId()),
            made -> "by " + model(made.getLlmMetadata().getModel()));
    note(order(profile, ranking));

    Generation resume =
        step(
            "Compile the resume",
            () -> client.generations().generateResume(job.getId()),
            made -> "ATS score " + made.getAtsScore());
    block(resume.getContentText());

    Generation letter =
        letter(
            GenerateCoverLetterRequest.newBuilder()
                .setJobId(job.getId())
                .setHiringManagerName("Sarah Johnson")
                .build());

    step(
            "Look at the history",
            () -> client.generations().listGenerations(ListGenerationsRequest.getDefaultInstance()),
            page -> page.getTotal() + " documents")
        .getGenerationsList()
        .forEach(item -> note(line(item)));

    List<ExportedFile> files =
        step(
            "Make PDF and DOCX files of both",
            () -> files(resume.getGenerationId(), letter.getGenerationId()),
            made -> made.size() + " files in " + documents);
    files.forEach(file -> note(line(file)));
  }

  private List<ExportedFile> files(String... generationIds) throws IOException {
    Files.createDirectories(documents);
    List<ExportedFile> files = new ArrayList<>();
    for (String id : generationIds) {
      files.add(client.exports().exportPdf(id));
      files.add(client.exports().exportDocx(id));
    }
    for (ExportedFile file : files) {
      client.exports().downloadExport(file.getExportId()).saveTo(documents);
    }
    return files;
  }

  private void upload(String file, Upload upload) throws IOException {
    step(
        "Upload " + file,
        () -> upload.of(examples.resolve(file)),
        made -> made.getWordCount() + " words");
  }

  private Generation letter(GenerateCoverLetterRequest request) {
    begin("Write the cover letter, as it comes");
    out.println();
    out.println();
    long start = System.nanoTime();
    long firstWord = 0;
    boolean lineStart = true;
    Generation letter = Generation.getDefaultInstance();
    for (CoverLetterEvent event : client.generations().streamCoverLetter(request)) {
      switch (event.getEventCase()) {
        case DELTA -> {
          firstWord = firstWord == 0 ? System.nanoTime() : firstWord;
          for (char c : event.getDelta().getText().toCharArray()) {
            // The indent waits for a character, so that blank lines stay empty.
            out.print(lineStart && c != '\n' ? INDENT + c : String.valueOf(c));
            lineStart = c == '\n';
          }
          out.flush();
        }
        case COMPLETED -> {
          letter = event.getCompleted().getGeneration();
          out.println();
          out.println();
          note(
              "First text after "
                  + millis(firstWord - start)
                  + ", whole after "
                  + millis(System.nanoTime() - start)
                  + ", "
                  + letter.getLlmMetadata().getTotalTokens()
                  + " tokens by "
                  + model(letter.getLlmMetadata().getModel())
                  + ", ATS score "
                  + letter.getAtsScore());
        }
        default -> {}
      }
    }
    return letter;
  }

  private <T> T step(String name, Step<T> work, Function<T, String> describe) throws IOException {
    begin(name);
    long start = System.nanoTime();
    T result = work.run();
    String more = describe.apply(result);
    out.printf(" %7s%s%n", millis(System.nanoTime() - start), more.isEmpty() ? "" : "   " + more);
    return result;
  }

  private void begin(String name) {
    out.printf(Locale.ROOT, "%2d  %-44s", ++step, name);
    out.flush();
  }

  private void note(String text) {
    out.println("      " + text);
  }

  private void block(String text) {
    out.println();
    text.lines().forEach(line -> out.println(line.isEmpty() ? "" : INDENT + line));
    out.println();
  }

  private static String millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
  }

  private static String model(String name) {
    return name.equals("offline") ? "the offline writer" : name;
  }

  private static String facts(Job job) {
    return Stream.of(
            job.getLocation(),
            job.getSalaryRange(),
            job.getRequirementsCount() + " requirements",
            "keywords "
                + job.getParsedKeywordsList().stream().limit(8).collect(Collectors.joining(", ")))
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining("; "));
  }

  private static String order(Profile profile, Ranking ranking) {
    Map<String, String> companies =
        profile.getExperiencesList().stream()
            .collect(Collectors.toMap(e -> e.getId(), e -> e.getCompany()));
    return ranking.getRankedExperienceIdsList().stream()
        .map(id -> companies.get(id) + " " + ranking.getRelevanceScoresOrDefault(id, 0))
        .collect(Collectors.joining(", "));
  }

  private static String line(GenerationSummary item) {
    return String.format(
        Locale.ROOT,
        "%-12s  %-9s  ATS %4.1f  %s, %s",
        item.getDocumentType(),
        item.getStatus(),
        item.getAtsScore(),
        item.getJobTitle(),
        item.getCompany());
  }

  private static String line(ExportedFile file) {
    String pages =
        file.hasPageCount()
            ? file.getPageCount() + (file.getPageCount() == 1 ? " page, " : " pages, ")
            : "";
    return file.getFilename() + "  " + pages + file.getFileSizeBytes() / 1000 + " KB";
  }

  private String read(String file) throws IOException {
    return Files.readString(examples.resolve(file));
  }
}
