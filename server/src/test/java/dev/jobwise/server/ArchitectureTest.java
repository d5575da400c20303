package dev.jobwise.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.server.annotation.Blocking;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.error.Reasons;
import dev.jobwise.server.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may import whom. */
@AnalyzeClasses(
    packages = {"dev.jobwise.server", "dev.jobwise.demo", "dev.jobwise.openapi"},
    importOptions = ImportOption.DoNotIncludeTests.class)
@Slow
class ArchitectureTest {

  private static final String ROOT = "dev.jobwise.server.";
  private static final List<String> ROOMS =
      List.of(
          "auth",
          "profile",
          "job",
          "sample",
          "ranking",
          "generation",
          "evidence",
          "model",
          "export");

  /** Generated from the contract. */
  private static final String[] CONTRACT =
      Stream.concat(ROOMS.stream(), Stream.of("options"))
          .map(feature -> "dev.jobwise." + feature + ".v1..")
          .toArray(String[]::new);

  /** How errors are thrown, and where it stands how they are told. */
  private static final String ERRORS = ROOT + "common.error";

  private static final String CATALOGUE = "dev.jobwise.errors.v1";

  private static final String[] WIRES = {
    "com.google.protobuf..", "com.google.rpc..", "io.grpc..", "com.linecorp..", "io.netty.."
  };

  /** Classes that translate between the wire and a room. */
  private static final DescribedPredicate<JavaClass> TRANSLATORS =
      DescribedPredicate.describe(
          "translators",
          type ->
              type.getPackageName().startsWith(ROOT)
                  && outermost(type)
                      .getSimpleName()
                      .matches(".*(GrpcService|Rpcs|HttpService|Messages)"));

  private static final int MAX_TYPES = 25;
  private static final int MAX_LINES = 300;

  /** A class and all that it imports can be read without the classes that import it. */
  @ArchTest
  static final ArchRule classes_areFreeOfCycles =
      SlicesRuleDefinition.slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return SliceIdentifier.of(outermost(type).getName());
                }

                @Override
                public String getDescription() {
                  return "top-level classes";
                }
              })
          .should()
          .beFreeOfCycles();

  /** A package of transport imports those below it alone, as classes do. */
  @ArchTest
  static final ArchRule transport_isFreeOfCycles =
      SlicesRuleDefinition.slices().matching(ROOT + "transport.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void packages_holdFewTypes(JavaClasses all) {
    Map<String, Long> types =
        all.stream()
            .filter(type -> outermost(type) == type)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    types.values().removeIf(count -> count <= MAX_TYPES);
    assertThat(types).isEmpty();
  }

  @ArchTest
  static void everyReason_isThrown(JavaClasses all) {
    Set<String> named =
        all.stream()
            .filter(type -> !type.isEquivalentTo(Reasons.class))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(Reason.class))
            .map(JavaFieldAccess::getName)
            .collect(Collectors.toSet());

    assertThat(Reasons.all().map(Reason::name)).allMatch(named::contains);
  }

  @ArchTest
  static void files_areShort(JavaClasses all) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> tooLong = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).size() > MAX_LINES) {
          tooLong.add(file);
        }
      }
      assertThat(tooLong).isEmpty();
    }
  }

  /** Who looks for a class by its name finds one file. */
  @ArchTest
  static void names_areUnique(JavaClasses all) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              files
                  .map(path -> path.getFileName().toString())
                  .filter(name -> name.endsWith(".java") && !name.equals("package-info.java")))
          .doesNotHaveDuplicates();
    }
  }

  @ArchTest
  static final ArchRule onlyTranslators_knowTheWire =
      noClasses()
          .that(resideInAnyPackage(rooms(ROOMS)))
          .and(not(TRANSLATORS))
          .should()
          .dependOnClassesThat(resideInAnyPackage(both(WIRES, CONTRACT)));

  @ArchTest
  static final ArchRule onlyTranslators_useTransport =
      noClasses()
          .that(resideInAnyPackage(rooms(ROOMS)))
          .and(not(TRANSLATORS))
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + "transport.."));

  @ArchTest
  static final ArchRule translators_reachNoOtherPart =
      noClasses()
          .that(TRANSLATORS)
          .should()
          .dependOnClassesThat(resideInAnyPackage(rooms(List.of("db", "llm", "leases"))));

  @ArchTest static final ArchRule auth_isAlone = reaches("auth");

  @ArchTest static final ArchRule sample_isAtTheBottom = reaches("sample");

  @ArchTest static final ArchRule job_isAtTheBottom = reaches("job");

  @ArchTest static final ArchRule profile_reachesSample = reaches("profile", "sample");

  @ArchTest
  static final ArchRule ranking_reachesProfilesAndJobs =
      reaches("ranking", "profile", "job", "sample");

  @ArchTest
  static final ArchRule generation_reachesAllButAuth =
      reaches("generation", "ranking", "profile", "job", "sample");

  @ArchTest
  static final ArchRule evidence_reachesAllButAuth =
      reaches("evidence", "generation", "ranking", "profile", "job", "sample");

  @ArchTest
  static final ArchRule export_reachesDocuments =
      reaches("export", "generation", "ranking", "profile", "job", "sample");

  @ArchTest static final ArchRule storage_importsNoPart = imports("storage", "common");

  @ArchTest
  static final ArchRule readingAds_isOneWay =
      layers("job.ad.text", "job.ad.words", "job.ad.section", "job.ad.header", "job.ad", "job");

  @ArchTest
  static final ArchRule readingAds_hasOneDoor =
      noClasses()
          .that(resideOutsideOfPackage(ROOT + "job.ad.."))
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + "job.ad.*.."));

  @ArchTest
  static final ArchRule profile_isOneWay =
      layers(
          "profile.content",
          "profile.draft",
          "profile.placing",
          "profile.imports",
          "profile.store",
          "profile.enhance",
          "profile");

  @ArchTest
  static final ArchRule offlineWriter_isOneWay =
      layers(
          "llm.offline.grammar",
          "llm.offline.english.text",
          "llm.offline.english.syntax",
          "llm.offline.english",
          "llm.offline.german",
          "llm.offline.facts",
          "llm.offline.ad",
          "llm.offline.letter",
          "llm.offline");

  @ArchTest
  static final ArchRule offlineStyle_knowsNoLetter =
      layers("llm.offline.english..", "llm.offline.facts", "llm.offline.style", "llm.offline");

  /** The wire uses what writes letters and resumes; both use what is stored, and not each other. */
  @ArchTest
  static final ArchRule generation_isLayered =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT + "generation..")
          .layer("wire")
          .definedBy(ROOT + "generation")
          .layer("letter")
          .definedBy(ROOT + "generation.letter..")
          .layer("resume")
          .definedBy(ROOT + "generation.resume..")
          .layer("document")
          .definedBy(ROOT + "generation.document..")
          .layer("score")
          .definedBy(ROOT + "generation.score..")
          .layer("claim")
          .definedBy(ROOT + "generation.claim..")
          .whereLayer("wire")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("letter")
          .mayOnlyBeAccessedByLayers("wire")
          .whereLayer("resume")
          .mayOnlyBeAccessedByLayers("wire");

  @ArchTest
  static final ArchRule checkingClaims_isOneWay =
      layers("generation.claim.text", "generation.claim.source", "generation.claim");

  @ArchTest static final ArchRule llm_importsNoPart = imports("llm", "observe", "common");

  @ArchTest static final ArchRule db_importsNoPart = imports("db", "observe", "common");

  @ArchTest static final ArchRule leases_importDb = imports("leases", "db", "observe", "common");

  @ArchTest
  static final ArchRule transport_importsNoPart = imports("transport", "observe", "common");

  @ArchTest static final ArchRule observe_importsNoPart = imports("observe", "common");

  @ArchTest static final ArchRule mail_importsNoPart = imports("mail", "common");

  @ArchTest static final ArchRule render_importsNoPart = imports("render", "common");

  @ArchTest
  static final ArchRule common_isPlainJava =
      classes()
          .that(resideInAPackage(ROOT + "common.."))
          .and(not(resideInAPackage(ERRORS)))
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + "common.."));

  /** The catalogue of errors is part of the contract; this package alone reads it. */
  @ArchTest
  static final ArchRule errors_readTheCatalogueAlone =
      classes()
          .that(resideInAPackage(ERRORS))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..", ERRORS, CATALOGUE, "com.google.rpc", "com.google.protobuf"));

  @ArchTest
  static final ArchRule parts_nameReasonsAndReadNoneOfTheirAnswers =
      noClasses()
          .that(resideInAPackage(ROOT + "*.."))
          .and(not(resideInAPackage(ERRORS)))
          .should()
          .dependOnClassesThat(resideInAPackage(CATALOGUE).and(not(type(Reason.class))));

  @ArchTest
  static final ArchRule nobody_importsTheWiring =
      noClasses()
          .that(resideInAPackage(ROOT + "*.."))
          .should()
          .dependOnClassesThat(resideInAPackage("dev.jobwise.server"));

  @ArchTest
  static final ArchRule onlyTheWiring_readsSettings =
      noClasses()
          .that(resideInAPackage(ROOT + "*.."))
          .and(not(resideInAPackage(ROOT + "settings")))
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + "settings"));

  @ArchTest
  static final ArchRule mappers_areHidden =
      classes().that().haveSimpleNameEndingWith("Mapper").should().notBePublic();

  @ArchTest
  static final ArchRule sql_staysInItsRoom =
      noClasses()
          .that(not(resideInAPackage(ROOT + "db..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.sql..", "com.zaxxer..", "org.mariadb.."));

  @ArchTest
  static final ArchRule nothing_isInjected =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("javax.inject..", "jakarta.inject.."));

  @ArchTest
  static final ArchRule statics_areFinal =
      fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

  /** The streams of letters have their own way to threads that may block. */
  @ArchTest
  static final ArchRule rpcs_mayBlock =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .haveNameMatching(".*(GrpcService|Rpcs)")
          .and()
          .doNotHaveName("streamCoverLetter")
          .and()
          .doNotHaveName("watchGeneration")
          .should()
          .beAnnotatedWith(Blocking.class)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Blocking.class);

  private static ArchRule reaches(String room, String... lower) {
    List<String> allowed = Stream.concat(Stream.of(room), Arrays.stream(lower)).toList();
    List<String> others = ROOMS.stream().filter(other -> !allowed.contains(other)).toList();
    return noClasses()
        .that(resideInAPackage(ROOT + room + ".."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(rooms(others))
                .or(resideOutsideOfPackage(ROOT + room + "..").and(TRANSLATORS)));
  }

  /** Packages, each of which may be imported by those that follow it, and by none before it. */
  private static ArchRule layers(String... packages) {
    return IntStream.range(0, packages.length - 1)
        .mapToObj(
            below ->
                CompositeArchRule.of(
                    noClasses()
                        .that(resideInAPackage(ROOT + packages[below]))
                        .should()
                        .dependOnClassesThat(
                            resideInAnyPackage(
                                Arrays.stream(packages)
                                    .skip(below + 1)
                                    .map(above -> ROOT + above)
                                    .toArray(String[]::new)))))
        .reduce(CompositeArchRule::and)
        .orElseThrow();
  }

  private static ArchRule imports(String part, String... allowed) {
    List<String> kept = Stream.concat(Stream.of(part), Arrays.stream(allowed)).toList();
    List<String> others =
        Stream.concat(
                ROOMS.stream(), Stream.of("db", "llm", "leases", "transport", "observe", "common"))
            .filter(other -> !kept.contains(other))
            .toList();
    return noClasses()
        .that(resideInAPackage(ROOT + part + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(rooms(others)));
  }

  private static String[] rooms(List<String> names) {
    return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  private static String[] both(String[] some, String[] more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}
