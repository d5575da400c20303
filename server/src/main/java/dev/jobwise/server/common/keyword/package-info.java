/** Finds skills in texts, and compares texts by their words and trades. */
package dev.jobwise.server.common.keyword;
