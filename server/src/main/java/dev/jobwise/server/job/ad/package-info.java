/**
 * Reads job ads as people paste them, by rules alone. {@link dev.jobwise.server.job.ad.JobAdParser}
 * turns a text into a {@link dev.jobwise.server.job.ad.JobAd}, and {@link
 * dev.jobwise.server.job.ad.JobKeywords} finds its keywords. The packages below hold their rules.
 */
package dev.jobwise.server.job.ad;
