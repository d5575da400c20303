/** The MariaDB that the server brings along: its programs, its directory, its start and its end. */
package dev.jobwise.server.db.embedded;
