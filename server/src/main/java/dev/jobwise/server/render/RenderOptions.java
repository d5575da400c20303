package dev.jobwise.server.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a document looks. All values are within the limits that the contract states.
 *
 * @param fontFamily one of Helvetica, Arial, Times, Times New Roman, Georgia, Calibri; null for the
 *     template's own
 * @param fontSizePoints of body text, 9 to 14
 * @param accentColor {@code #RRGGBB}; null for the template's own
 * @param lineSpacing 1.0 to 2.0, in heights of a line
 * @param pageNumbers whether each page shows its number
 * @param headerStyle of section headings
 * @param docx what only DOCX knows
 * @param creative what only the template {@code creative} knows
 */
public record RenderOptions(
    String fontFamily,
    int fontSizePoints,
    String accentColor,
    double lineSpacing,
    Margins margins,
    PageSize pageSize,
    boolean pageNumbers,
    HeaderStyle headerStyle,
    Docx docx,
    Creative creative) {

  /** What the contract states for a request without options, on A4. */
  public static final RenderOptions DEFAULTS =
      new RenderOptions(
          null,
          11,
          null,
          1.15,
          new Margins(0.75, 0.75, 0.75, 0.75),
          PageSize.A4,
          false,
          HeaderStyle.BOLD,
          new Docx(false, List.of(), false, Map.of()),
          new Creative(null, null, null));

  /** The color of accents, as {@code #RRGGBB}. */
  public String accent(Template template) {
    return accentColor == null ? template.accentColor() : accentColor;
  }

  /** The color of what is large. */
  public String primary(Template template) {
    return creative.primaryColor() == null ? template.primaryColor() : creative.primaryColor();
  }

  /** The color of what is small. */
  public String secondary(Template template) {
    return creative.secondaryColor() == null ? accent(template) : creative.secondaryColor();
  }

  /** The same on other paper. */
  public RenderOptions withPageSize(PageSize paper) {
    return new RenderOptions(
        fontFamily,
        fontSizePoints,
        accentColor,
        lineSpacing,
        margins,
        paper,
        pageNumbers,
        headerStyle,
        docx,
        creative);
  }

  /** White space around the page, in inches, 0 to 3 each. */
  public record Margins(double top, double bottom, double left, double right) {}

  /** The paper. */
  public enum PageSize {
    A4,
    LETTER;

    /** Regions that print on Letter, by the {@code measurementData} of CLDR. */
    private static final Set<String> LETTER_REGIONS =
        Set.of("US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE");

    /**
     * Returns the paper of the region that a language names; A4 if it names none.
     *
     * @param language as a tag of BCP 47
     */
    public static PageSize of(String language) {
      return LETTER_REGIONS.contains(Locale.forLanguageTag(language).getCountry()) ? LETTER : A4;
    }
  }

  /** How section headings stand out. */
  public enum HeaderStyle {
    BOLD,
    UNDERLINE,
    BOTH
  }

  /**
   * What only DOCX knows.
   *
   * @param comments whether sections carry a comment that says what may be edited
   * @param editableFields names of sections that stay editable; empty for all
   * @param trackChanges whether the file records changes from now on
   * @param properties additional core properties, such as {@code subject}
   */
  public record Docx(
      boolean comments,
      List<String> editableFields,
      boolean trackChanges,
      Map<String, String> properties) {}

  /**
   * What only the template {@code creative} knows.
   *
   * @param primaryColor {@code #RRGGBB}; null for the template's own
   * @param secondaryColor {@code #RRGGBB}; null for the template's own
   * @param sidebarWidth its share of the page's width in percent; null for the template's own
   */
  public record Creative(String primaryColor, String secondaryColor, Double sidebarWidth) {}
}
