/**
 * Jobs: those that people have saved, and the examples that come with the server. How an ad is read
 * lies in {@link dev.jobwise.server.job.ad}.
 */
package dev.jobwise.server.job;
