package dev.jobwise.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.jobwise.server.testing.Slow;
import java.util.Set;

/** What holds for all tests. */
@AnalyzeClasses(packages = "dev.jobwise", importOptions = ImportOption.OnlyIncludeTests.class)
class TestRulesTest {

  private static final DescribedPredicate<JavaClass> SERVERS =
      named("JobWiseExtension", "RunningServer", "Wiring");

  private static final DescribedPredicate<JavaClass> DATABASES =
      named("TestDatabase", "EmbeddedMariaDb");

  @ArchTest
  static final ArchRule testsWithAServerOrDatabase_areSlow =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Test")
          .and()
          .areNotAnnotatedWith(Slow.class)
          .should()
          .transitivelyDependOnClassesThat(SERVERS.or(DATABASES));

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> all = Set.of(names);
    return describe("are of " + all, type -> all.contains(type.getSimpleName()));
  }
}
