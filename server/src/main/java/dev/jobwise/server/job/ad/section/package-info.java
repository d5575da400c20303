/** The parts of an ad: its labelled lines, its sections under headings, and their lists. */
package dev.jobwise.server.job.ad.section;
