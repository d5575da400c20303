package dev.jobwise.server.profile;

/** The SQL of the table of certifications. */
interface CertificationMapper extends ItemMapper<Certification> {}
