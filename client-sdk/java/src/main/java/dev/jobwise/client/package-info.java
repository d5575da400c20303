/**
 * The JobWise Java client.
 *
 * <p>{@link dev.jobwise.client.JobWiseClient} is the way in. It has a client for each service, such
 * as {@link dev.jobwise.client.GenerationClient}, which gives {@link dev.jobwise.client.Letter}s.
 */
package dev.jobwise.client;
