/**
 * The database: started if it is embedded, migrated, and asked. Hides MariaDB, its driver and the
 * pool; rooms see mappers, transactions and a failure that means "away".
 */
package dev.jobwise.server.db;
