/**
 * The database: starts it if it is embedded, migrates it, and runs statements. Hides MariaDB, its
 * driver and the pool; rooms see mappers, transactions and a failure that means "away".
 */
package dev.jobwise.server.db;
