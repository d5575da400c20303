package dev.jobwise.server.job.ad.text;

/**
 * A line of an ad, never blank.
 *
 * @param marker what made it an entry of a list, such as {@code •}, {@code 1.} or an emoji; empty
 *     if nothing did
 * @param text the line without its marker and markup
 * @param marked laid out as a heading: a markup heading, or bold from end to end
 * @param afterBlank the first line of the ad, or one with a blank line before it
 */
public record AdLine(String marker, String text, boolean marked, boolean afterBlank) {

  public boolean isBullet() {
    return !marker.isEmpty();
  }

  /** Whether an emoji begins the line, which may head a section or say "place" or "pay". */
  public boolean hasPictogram() {
    return isBullet() && AdBullets.isPictogram(marker.codePointAt(0));
  }
}
