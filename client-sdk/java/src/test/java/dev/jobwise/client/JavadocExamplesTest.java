package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the documentation compile as they stand, given a client and a job. */
class JavadocExamplesTest {

  private static final Pattern IN_JAVADOC =
      Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* \\}</pre>", Pattern.DOTALL);
  private static final Pattern IN_MARKDOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  /** What the examples leave out. */
  private static final String AROUND =
      """
      import dev.jobwise.client.*;
      import dev.jobwise.client.error.*;
      import dev.jobwise.export.v1.ExportedFile;
      import dev.jobwise.generation.v1.*;
      import dev.jobwise.job.v1.Job;
      import dev.jobwise.model.v1.*;
      import dev.jobwise.sample.v1.Sample;
      import java.nio.file.Path;
      import java.time.Duration;

      class Example {
        JobWiseClient client;
        String jobId;

        void example() throws Exception {
          %s
        }
      }
      """;

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all examples, because it reads the libraries only once. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  @TempDir private Path classes;

  @AfterAll
  static void close() throws IOException {
    FILES.close();
  }

  @TestFactory
  Stream<DynamicTest> examples_compile() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher example = IN_JAVADOC.matcher(Files.readString(file));
        while (example.find()) {
          tests.add(test(file, example.group(1).replaceAll("(?m)^ +\\* ?", "")));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(6);
    Path readme = Path.of("README.md");
    Matcher example = IN_MARKDOWN.matcher(Files.readString(readme));
    while (example.find()) {
      tests.add(test(readme, example.group(1)));
    }
    return tests.stream();
  }

  private DynamicTest test(Path file, String example) {
    String name = file.getFileName() + ": " + example.lines().findFirst().orElse("");
    return DynamicTest.dynamicTest(name, () -> assertThat(problems(example)).isEmpty());
  }

  private List<String> problems(String example) throws IOException {
    boolean whole = example.contains("class ");
    Path source = classes.resolve(whole ? className(example) + ".java" : "Example.java");
    Files.writeString(source, whole ? example : AROUND.formatted(example));
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options = List.of("-d", classes.toString(), "-proc:none");
    COMPILER.getTask(null, FILES, problems, options, null, FILES.getJavaFileObjects(source)).call();
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> problem.getMessage(null))
        .toList();
  }

  private static String className(String program) {
    Matcher name = Pattern.compile("class (\\w+)").matcher(program);
    assertThat(name.find()).isTrue();
    return name.group(1);
  }
}
