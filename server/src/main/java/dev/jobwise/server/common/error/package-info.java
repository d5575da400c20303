/**
 * Errors as every part throws them, by the catalogue of the contract. Knows no other part, and
 * alone of the common words how the contract is read.
 */
package dev.jobwise.server.common.error;
