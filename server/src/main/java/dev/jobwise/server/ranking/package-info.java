/**
 * Which experiences and projects suit a job best, by a model or by keywords. Hides how a model's
 * answer is repaired so that it fits the profile.
 */
package dev.jobwise.server.ranking;
