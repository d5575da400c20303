package dev.jobwise.server.profile;

/** The SQL of the table of experiences. */
interface ExperienceMapper extends ItemMapper<Experience> {}
