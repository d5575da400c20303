package dev.jobwise.server.common.keyword;

/**
 * What is known about a skill.
 *
 * @param family its part of the vocabulary, such as {@code software}
 * @param inCompany ambiguous: an ad means it only if it also names another skill of its family
 * @param ofWork an ad means it only in lines about the work, not about the employer
 */
public record Skill(String family, boolean inCompany, boolean ofWork) {}
