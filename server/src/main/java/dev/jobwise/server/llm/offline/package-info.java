/**
 * The built-in writer, which needs no language model and no account. It answers by rules, from the
 * facts of the request alone.
 */
package dev.jobwise.server.llm.offline;
