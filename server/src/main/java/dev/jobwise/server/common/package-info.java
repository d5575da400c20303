/**
 * Words that every part uses, in plain Java: callers, failures, ids, deadlines, and keywords with
 * their other names. Knows no other part.
 */
package dev.jobwise.server.common;
