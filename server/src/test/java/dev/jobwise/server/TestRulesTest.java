package dev.jobwise.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.jobwise.server.testing.Slow;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** What holds for all tests. */
@AnalyzeClasses(packages = "dev.jobwise", importOptions = ImportOption.OnlyIncludeTests.class)
@Slow
class TestRulesTest {

  private static final DescribedPredicate<JavaClass> WIRES =
      named("JobWiseExtension", "RunningServer");

  private static final DescribedPredicate<JavaClass> SERVERS_AND_DATABASES =
      named("JobWiseExtension", "RunningServer", "Wiring", "TestDatabase", "EmbeddedMariaDb");

  @ArchTest
  static final ArchRule testsWithAServerOrDatabase_areSlow =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Test")
          .and()
          .areNotAnnotatedWith(Slow.class)
          .should()
          .transitivelyDependOnClassesThat(SERVERS_AND_DATABASES);

  @ArchTest
  static final ArchRule testsAtTheWire_sayIt =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Test")
          .and()
          .haveSimpleNameNotEndingWith("WireTest")
          .should()
          .transitivelyDependOnClassesThat(WIRES);

  @ArchTest
  static final ArchRule tests_nameSubjectAndCondition =
      methods()
          .that()
          .areAnnotatedWith(Test.class)
          .or()
          .areAnnotatedWith(ParameterizedTest.class)
          .or()
          .areAnnotatedWith(TestFactory.class)
          .should()
          .haveNameMatching("[a-z][A-Za-z0-9]*(_[a-z0-9][A-Za-z0-9]*)+");

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> all = Set.of(names);
    return describe("are of " + all, type -> all.contains(type.getSimpleName()));
  }
}
