package dev.jobwise.server.common.keyword;

/**
 * What is known of a skill.
 *
 * @param family the part of the vocabulary that it belongs to, such as {@code software}
 * @param inCompany an ad means it only if it names another skill of its family too
 * @param ofWork an ad means it only where it speaks of the work, not of the employer
 */
public record Skill(String family, boolean inCompany, boolean ofWork) {}
