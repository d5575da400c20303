/**
 * What a failed call throws.
 *
 * <p>All of it is a {@link dev.jobwise.client.error.JobWiseException}; the subclasses are the
 * failures that callers handle apart.
 */
package dev.jobwise.client.error;
