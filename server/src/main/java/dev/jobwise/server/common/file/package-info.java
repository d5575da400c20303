/** Names and rights of files. */
package dev.jobwise.server.common.file;
