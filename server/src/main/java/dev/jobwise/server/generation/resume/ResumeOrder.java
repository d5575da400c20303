package dev.jobwise.server.generation.resume;

/**
 * What resume to compile.
 *
 * @param maxExperiences 1 to 10
 * @param maxProjects 0 to 5
 * @param customPrompt words to look for besides the job's keywords, or null
 * @param newestFirst whether the chosen experiences stand by date, not by relevance
 * @param language of headings and dates, by its primary tag of BCP 47
 */
public record ResumeOrder(
    String jobId,
    int maxExperiences,
    int maxProjects,
    boolean includeSummary,
    String customPrompt,
    boolean newestFirst,
    String language) {}
