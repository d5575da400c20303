package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of the server, held to work that grows with the text and no faster. It counts the
 * chars that a pattern looks at, so that no machine is too slow for it.
 */
@Slow
class PatternsTest {

  private static final int LENGTH = 150;
  private static final int TIMES = 8;

  /** Linear is 8, quadratic 64. */
  private static final int MOST_TIMES_AS_MUCH = 24;

  /** What the patterns of these packages see comes from the operator. */
  private static final Set<String> OF_OPERATOR =
      Set.of("dev.jobwise.server.db", "dev.jobwise.server.settings");

  /** Never searched for: these are held against a whole text, and may begin with {@code .*}. */
  private static final Set<String> OF_WHOLE_TEXTS =
      Set.of(
          "AdHeader.IN_PLACE",
          "AdLines.TABLE_RULE",
          "AdLists.CLAUSE_PART",
          "AdNoise.NUMBER_OF_AD",
          "AdNoise.PATH",
          "AdNoise.STATE_OF_AD",
          "AdPhrase.SPECIALTY",
          "CompanySpan.SMALL_NAME",
          "CompanyShape.LEGAL_FORM",
          "HeaderCompany.ENDS_OPEN",
          "HeaderCompany.CONTINUES_LOWER",
          "TitleShape.FRAGMENT",
          "TitleShape.NOBODY",
          "AdTerms.REMARK",
          "EmailAddress.ADDRESS");

  @Test
  void patterns_areLinearAndDoNotLookBackOverMarks() throws IllegalAccessException {
    List<String> runaways = new ArrayList<>();
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(80);
    patterns.forEach(
        (name, pattern) -> {
          assertThat(pattern.pattern()).as(name).doesNotContain("\\b");
          for (String piece : pieces(pattern)) {
            long part = steps(name, pattern, "(A " + HostileTexts.of(piece, LENGTH));
            long whole = steps(name, pattern, "(A " + HostileTexts.of(piece, LENGTH * TIMES));
            if (whole > MOST_TIMES_AS_MUCH * Math.max(part, 3 * LENGTH)) {
              runaways.add(name + " on '" + piece + "': " + part + ", " + whole);
              return;
            }
          }
        });
    assertThat(runaways).isEmpty();
  }

  /** Signs, and the pattern's own words. */
  private static List<String> pieces(Pattern pattern) {
    List<String> pieces = new ArrayList<>(HostileTexts.pieces());
    Matcher words = Pattern.compile("[\\p{L} ]{3,}").matcher(pattern.pattern());
    for (int i = 0; i < 6 && words.find(); i++) {
      pieces.add(words.group());
      pieces.add(words.group().strip() + " ");
    }
    return pieces;
  }

  private static long steps(String name, Pattern pattern, String text) {
    Counted counted = new Counted(text, new long[1]);
    try {
      Matcher matcher = pattern.matcher(counted);
      matcher.matches();
      matcher.reset();
      while (!OF_WHOLE_TEXTS.contains(name) && matcher.find()) {
        // What is found does not matter.
      }
    } catch (StackOverflowError deep) {
      return Long.MAX_VALUE;
    }
    return counted.steps[0];
  }

  private static Map<String, Pattern> patterns() throws IllegalAccessException {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.jobwise.server")) {
      boolean foreign = !OF_OPERATOR.contains(type.getPackageName());
      boolean has =
          type.getFields().stream()
              .anyMatch(
                  field ->
                      field.getModifiers().contains(JavaModifier.STATIC)
                          && (field.getRawType().isEquivalentTo(Pattern.class)
                              || field.getRawType().isEquivalentTo(List.class)));
      if (foreign && has) {
        add(type.reflect(), patterns);
      }
    }
    return patterns;
  }

  private static void add(Class<?> type, Map<String, Pattern> patterns)
      throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      String name = type.getSimpleName() + "." + field.getName();
      if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      if (field.getType() == Pattern.class) {
        field.setAccessible(true);
        patterns.put(name, (Pattern) field.get(null));
      } else if (field.getType() == List.class) {
        field.setAccessible(true);
        for (Object entry : (List<?>) field.get(null)) {
          if (entry instanceof Pattern pattern) {
            patterns.put(name + " " + patterns.size(), pattern);
          }
        }
      }
    }
  }

  private record Counted(String text, long[] steps) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int at) {
      steps[0]++;
      return text.charAt(at);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
