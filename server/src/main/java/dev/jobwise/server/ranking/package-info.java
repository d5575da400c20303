/**
 * Ranks experiences and projects for a job, by a model or by rules. Hides how a model's answer is
 * repaired to fit the profile.
 */
package dev.jobwise.server.ranking;
