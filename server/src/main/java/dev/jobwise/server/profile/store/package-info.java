/** The profiles of users, each change one transaction. Hides the tables. */
package dev.jobwise.server.profile.store;
