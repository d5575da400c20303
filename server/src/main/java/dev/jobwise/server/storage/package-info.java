/** Keeps the bytes of files, in the data directory or in S3. Their rows are in the database. */
package dev.jobwise.server.storage;
