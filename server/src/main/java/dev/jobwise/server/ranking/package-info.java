/**
 * Which experiences and projects suit a job best, by a model or by keywords. Hides how a model's
 * answer is repaired to fit the profile.
 */
package dev.jobwise.server.ranking;
