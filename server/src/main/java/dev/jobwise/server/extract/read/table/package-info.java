/** Finds the cells of tables whose lines a page draws. */
package dev.jobwise.server.extract.read.table;
