/** How often clients call and fail, for those who limit it. */
package dev.jobwise.server.common.rate;
