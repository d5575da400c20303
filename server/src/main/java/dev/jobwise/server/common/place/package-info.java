/** The names of countries, regions and large towns. */
package dev.jobwise.server.common.place;
