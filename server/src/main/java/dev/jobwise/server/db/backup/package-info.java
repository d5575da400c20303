/**
 * Backup of the embedded database and of the secrets beside it, and restore to an embedded or any
 * other MariaDB.
 */
package dev.jobwise.server.db.backup;
