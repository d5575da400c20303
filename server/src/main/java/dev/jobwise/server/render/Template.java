package dev.jobwise.server.render;

import java.util.List;
import java.util.Map;

/**
 * A look for documents, as its file {@code template.json} describes it.
 *
 * @param atsScore how well such layouts pass applicant tracking systems, 0 to 100
 * @param bestFor who uses it
 * @param layout in a few words
 * @param fonts families that suit it; the first is its own
 * @param colors its own colors, as {@code #RRGGBB}: the accent; then that of large areas, if it has
 *     any
 * @param band whether the narrow column stands on a band of color
 * @param sections that it shows
 * @param features in a few words each
 * @param customizableOptions names of the options that it follows
 * @param customAccent whether the accent color can be changed
 * @param customFont whether the font can be changed
 * @param docx what {@code styles.xml} cannot say of its DOCX files
 */
public record Template(
    String id,
    String name,
    String description,
    int atsScore,
    List<String> bestFor,
    String layout,
    List<String> fonts,
    List<String> colors,
    boolean band,
    List<String> sections,
    List<String> features,
    List<String> customizableOptions,
    boolean customAccent,
    boolean customFont,
    Map<String, Object> defaultOptions,
    Map<String, Object> optionConstraints,
    DocxLayout docx) {

  /**
   * The layout of DOCX files.
   *
   * @param headingShare share of the width that section headings have beside the text; 0 if they
   *     stand above it
   * @param plainEntries whether an entry has its whole title in one line and its dates in the next
   */
  public record DocxLayout(double headingShare, boolean plainEntries) {}

  /** The version that the contract states for all of them. */
  public static final String VERSION = "1.0";

  /** The family for text of documents that name none. */
  public String font() {
    return fonts.get(0);
  }

  /** For documents that name none. */
  public String accentColor() {
    return colors.get(0);
  }

  /** Of large areas. */
  public String primaryColor() {
    return colors.get(colors.size() - 1);
  }
}
