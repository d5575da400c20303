package dev.jobwise.server.job;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The built-in ads that anybody may browse, from the file {@code examples.json}. */
public final class ExampleJobs {

  private final List<ExampleJob> jobs;

  public ExampleJobs() {
    ObjectMapper json =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    try (InputStream file = ExampleJobs.class.getResourceAsStream("examples.json")) {
      jobs = json.readValue(file, new TypeReference<List<ExampleJob>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the examples that match, in the order of the file. */
  Page<ExampleJob> browse(ExampleQuery query) {
    List<ExampleJob> matching = jobs.stream().filter(job -> matches(job, query)).toList();
    List<ExampleJob> page = matching.stream().skip(query.offset()).limit(query.limit()).toList();
    return new Page<>(page, matching.size());
  }

  private static boolean matches(ExampleJob job, ExampleQuery query) {
    if (query.remoteOnly() && !job.remote()) {
      return false;
    }
    if (query.location() != null && !contains(job.location(), query.location())) {
      return false;
    }
    return query.text() == null
        || Stream.concat(
                Stream.of(job.title(), job.company(), job.description()),
                job.parsedKeywords().stream())
            .anyMatch(text -> contains(text, query.text()));
  }

  private static boolean contains(String text, String part) {
    return text != null && LowerCase.of(text).contains(LowerCase.of(part));
  }
}
