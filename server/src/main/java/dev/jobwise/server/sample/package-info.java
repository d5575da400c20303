/**
 * Samples of users' own writing, and their style. Hides what counts as a text, and that concurrent
 * requests for a style share one model call.
 */
package dev.jobwise.server.sample;
