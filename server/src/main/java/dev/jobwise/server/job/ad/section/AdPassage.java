package dev.jobwise.server.job.ad.section;

/**
 * A line or an entry of an ad, in its own words and in the order of the ad.
 *
 * @param part the part that it belongs to
 * @param text without its bullet and markup, never blank
 */
public record AdPassage(AdPart part, String text) {}
