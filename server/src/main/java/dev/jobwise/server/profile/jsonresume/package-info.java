/**
 * Profiles as JSON Resume (jsonresume.org, version 1.0.0) and back. Nothing gets lost: what JSON
 * Resume has no field for travels in additional keys, which its schema allows, and what a profile
 * has no field for in custom fields.
 */
package dev.jobwise.server.profile.jsonresume;
