/**
 * Reads job ads as people paste them, by rules alone. The door is small: {@link
 * dev.jobwise.server.job.ad.JobAdParser} turns a text into a {@link
 * dev.jobwise.server.job.ad.JobAd}, and {@link dev.jobwise.server.job.ad.JobKeywords} finds its
 * terms. The packages below hold what those two know.
 */
package dev.jobwise.server.job.ad;
