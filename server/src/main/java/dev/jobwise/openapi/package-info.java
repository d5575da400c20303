/**
 * Creates {@code openapi.json} during the build: the OpenAPI 3.1 description of the REST API, from
 * the {@code .proto} files with their comments and options. Nothing here runs in the server, which
 * only serves the document.
 */
package dev.jobwise.openapi;
