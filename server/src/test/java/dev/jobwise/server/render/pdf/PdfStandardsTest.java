package dev.jobwise.server.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RandomDocuments;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.testing.Slow;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Files keep PDF/UA-1 (for screen readers) and PDF/A-2a (for archives), as veraPDF sees it. */
@Slow
class PdfStandardsTest {

  private static final PdfRenderer RENDERER = new PdfRenderer(null);

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<String> templates() {
    return Templates.all().stream().map(Template::id).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void resume_keepsTheStandards(String template) throws Exception {
    for (int seed : List.of(1, 2, 3)) {
      keepsTheStandards(new RandomDocuments(seed, false).resume(), template);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void letter_keepsTheStandards(String template) throws Exception {
    keepsTheStandards(new RandomDocuments(1, false).letter(), template);
  }

  private static void keepsTheStandards(Document document, String template) throws Exception {
    byte[] file = RENDERER.render(document, template, RenderOptions.DEFAULTS).bytes();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        assertThat(result.getTestAssertions().stream().map(PdfStandardsTest::problem).distinct())
            .as("%s %s", template, flavour)
            .isEmpty();
      }
    }
  }

  private static String problem(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + " "
        + assertion.getMessage();
  }
}
