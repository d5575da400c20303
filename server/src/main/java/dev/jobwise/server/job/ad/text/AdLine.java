package dev.jobwise.server.job.ad.text;

import dev.jobwise.server.common.WhiteSpace;

/**
 * A line of an ad, never blank.
 *
 * @param marker its list marker, such as {@code •}, {@code 1.} or an emoji; empty if it had none
 * @param text the line without its marker and markup
 * @param marked whether it is a heading of the markup, or all bold
 * @param afterBlank whether it is the first line of the ad or follows a blank line
 */
public record AdLine(String marker, String text, boolean marked, boolean afterBlank) {

  /** Returns the line with single blanks. */
  public AdLine narrowed() {
    return new AdLine(marker, WhiteSpace.narrowed(text), marked, afterBlank);
  }

  public boolean isBullet() {
    return !marker.isEmpty();
  }

  /** Whether an emoji begins the line, which may mark a heading, a place or pay. */
  public boolean hasPictogram() {
    return isBullet() && AdBullets.isPictogram(marker.codePointAt(0));
  }
}
