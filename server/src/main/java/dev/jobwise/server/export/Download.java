package dev.jobwise.server.export;

/** A file to send. */
record Download(String filename, String mediaType, byte[] content) {}
