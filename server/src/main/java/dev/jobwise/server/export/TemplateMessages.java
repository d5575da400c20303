package dev.jobwise.server.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Struct;
import dev.jobwise.export.v1.ListTemplatesResponse;
import dev.jobwise.export.v1.TemplateCustomization;
import dev.jobwise.export.v1.TemplateFeatures;
import dev.jobwise.export.v1.TemplateSummary;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.transport.json.JsonValues;
import java.util.Map;

/** Converts templates to messages of the contract. */
final class TemplateMessages {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TemplateMessages() {}

  static ListTemplatesResponse list() {
    ListTemplatesResponse.Builder response = ListTemplatesResponse.newBuilder();
    Templates.all().forEach(template -> response.addTemplates(summary(template)));
    return response.setTotal(response.getTemplatesCount()).build();
  }

  private static TemplateSummary summary(Template template) {
    return TemplateSummary.newBuilder()
        .setId(template.id())
        .setName(template.name())
        .setDescription(template.description())
        .addAllBestFor(template.bestFor())
        .addAllIndustries(template.bestFor())
        .setAtsScore(template.atsScore())
        .setPreviewUrl(url(template, "preview.png"))
        .addAllFeatures(template.features())
        .addAllCustomizableOptions(template.customizableOptions())
        .setSupportsCustomization(customization(template))
        .build();
  }

  static dev.jobwise.export.v1.Template template(Template template) {
    return dev.jobwise.export.v1.Template.newBuilder()
        .setId(template.id())
        .setName(template.name())
        .setDescription(template.description())
        .setVersion(Template.VERSION)
        .setAtsScore(template.atsScore())
        .setPreviewUrl(url(template, "preview.png"))
        .setSamplePdfUrl(url(template, "sample.pdf"))
        .setFeatures(
            TemplateFeatures.newBuilder()
                .setLayout(template.layout())
                .addAllFonts(template.fonts())
                .addAllColors(template.colors())
                .addAllSections(template.sections()))
        .setDefaultOptions(struct(template.defaultOptions()))
        .setOptionConstraints(struct(template.optionConstraints()))
        .addAllIndustries(template.bestFor())
        .setSupportsCustomization(customization(template))
        .build();
  }

  private static String url(Template template, String file) {
    return "/api/v1/exports/templates/" + template.id() + "/" + file;
  }

  private static TemplateCustomization customization(Template template) {
    return TemplateCustomization.newBuilder()
        .setAccentColor(template.customAccent())
        .setFontFamily(template.customFont())
        .build();
  }

  private static Struct struct(Map<String, Object> values) {
    return JsonValues.struct(JSON.valueToTree(values));
  }
}
