/**
 * Reads each format. Only the worker process runs this package: a hostile file may cost that
 * process its memory or its life, but never the server's.
 */
package dev.jobwise.server.extract.read;
