package dev.jobwise.server.profile;

/** The SQL of the table of education. */
interface EducationMapper extends ItemMapper<Education> {}
