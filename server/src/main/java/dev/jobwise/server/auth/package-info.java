/**
 * Accounts, sessions and password resets: who calls. Hides how passwords are hashed, what tokens
 * look like, and where they are stored.
 */
package dev.jobwise.server.auth;
