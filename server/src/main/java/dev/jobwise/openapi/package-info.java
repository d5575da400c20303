/**
 * Makes {@code openapi.json} while the server is built: the OpenAPI 3.1 description of its REST
 * side, out of the {@code .proto} files with their comments and options. Nothing here runs in the
 * server, which only serves the document.
 */
package dev.jobwise.openapi;
