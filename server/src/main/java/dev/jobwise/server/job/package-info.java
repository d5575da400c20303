/**
 * Jobs that users have saved, and the examples that come with the server. {@link
 * dev.jobwise.server.job.ad} reads ads.
 */
package dev.jobwise.server.job;
