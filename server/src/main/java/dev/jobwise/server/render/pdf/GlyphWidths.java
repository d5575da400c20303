package dev.jobwise.server.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How wide the signs of a font are, as far as they were asked for. */
final class GlyphWidths {

  /** The font has no such sign. */
  static final float MISSING = -1;

  private static final float UNKNOWN = -2;
  private static final int BLOCK = 256;

  private final TrueTypeFont font;
  private final CmapLookup signs;
  private final float scale;
  private final float[][] blocks = new float[(Character.MAX_CODE_POINT + 1) / BLOCK][];

  GlyphWidths(TrueTypeFont font) {
    this.font = font;
    try {
      this.signs = font.getUnicodeCmapLookup();
      this.scale = 1f / font.getUnitsPerEm();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** The width at a size of 1, or {@link #MISSING}. */
  float of(int sign) {
    float[] block = blocks[sign / BLOCK];
    if (block == null) {
      block = new float[BLOCK];
      Arrays.fill(block, UNKNOWN);
      blocks[sign / BLOCK] = block;
    }
    float width = block[sign % BLOCK];
    if (width == UNKNOWN) {
      width = read(sign);
      block[sign % BLOCK] = width;
    }
    return width;
  }

  private float read(int sign) {
    try {
      int glyph = signs.getGlyphId(sign);
      return glyph == 0 ? MISSING : font.getAdvanceWidth(glyph) * scale;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
