/** What stands around the body of a letter, in many languages. */
package dev.jobwise.server.common.letter;
