/**
 * Errors as every part throws them, defined by the error catalogue of the contract. Knows no other
 * part. Only this package of {@code common} knows how to read the contract.
 */
package dev.jobwise.server.common.error;
