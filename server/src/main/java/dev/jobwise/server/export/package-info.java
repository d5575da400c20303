/**
 * Makes files of documents and keeps them: exports, batches, previews, downloads, expiry, quota.
 */
package dev.jobwise.server.export;
