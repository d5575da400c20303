/**
 * Wrong requests made from the OpenAPI document, for {@code ./jobwise fuzz} and the test suite:
 * whatever is sent, the answer is one that the document knows.
 */
package dev.jobwise.server.fuzz;
