/** Reads the labelled lines of an ad, its sections and their lists. */
package dev.jobwise.server.job.ad.section;
