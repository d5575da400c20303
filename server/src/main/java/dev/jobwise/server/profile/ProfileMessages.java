package dev.jobwise.server.profile;

import static dev.jobwise.server.profile.ItemMessages.changes;
import static dev.jobwise.server.profile.ItemMessages.ifSet;

import dev.jobwise.profile.v1.Completeness;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.CreateProfileResponse;
import dev.jobwise.profile.v1.GetProfileAnalyticsResponse;
import dev.jobwise.profile.v1.ListProfilesResponse;
import dev.jobwise.profile.v1.Pagination;
import dev.jobwise.profile.v1.PersonalInfoInput;
import dev.jobwise.profile.v1.ProfileStats;
import dev.jobwise.profile.v1.SkillsInput;
import dev.jobwise.profile.v1.UpdateProfileRequest;
import dev.jobwise.profile.v1.UpdateProfileResponse;
import dev.jobwise.profile.v1.UpdateSkillsRequest;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileAnalytics;
import dev.jobwise.server.profile.content.ProfileAnalytics.Section;
import dev.jobwise.server.profile.content.ProfileChange;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.transport.grpc.Patch;
import dev.jobwise.server.transport.grpc.Timestamps;
import dev.jobwise.server.transport.json.JsonValues;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Converts profiles between messages and the types of this room. */
final class ProfileMessages {

  private ProfileMessages() {}

  static ProfileChange change(CreateProfileRequest request) {
    SkillsInput skills = request.getSkills();
    return new ProfileChange(
        personalInfo(request.getPersonalInfo()),
        true,
        request.hasProfessionalSummary() ? request.getProfessionalSummary() : null,
        request.hasEnhancedProfessionalSummary()
            ? request.getEnhancedProfessionalSummary()
            : request.getEnhancedSummary(),
        skills.getTechnicalList(),
        skills.getSoftList(),
        map(skills.getLanguagesList(), ProfileMessages::language),
        changes(
            List.of("body", "skills", "certifications"),
            skills.getCertificationsList(),
            ItemMessages::replacement),
        JsonMessages.json(request.getCustomFields()),
        changes(List.of("body", "experiences"), request.getExperiencesList(), ItemMessages::change),
        changes(List.of("body", "education"), request.getEducationList(), ItemMessages::change),
        changes(List.of("body", "projects"), request.getProjectsList(), ItemMessages::change),
        request.getIsPrimary());
  }

  static ProfileChange change(UpdateProfileRequest request) {
    Patch patch = Patch.of(request);
    Patch skills = Patch.of(request.getSkills());
    boolean skillsSent = patch.sent("skills");
    SkillsInput input = request.getSkills();
    return new ProfileChange(
        patch.sent("personal_info") ? personalInfo(request.getPersonalInfo()) : null,
        patch.sent("professional_summary"),
        patch.text("professional_summary", null),
        enhancedSummary(patch),
        skillsSent && skills.sent("technical") ? input.getTechnicalList() : null,
        skillsSent && skills.sent("soft") ? input.getSoftList() : null,
        skillsSent && skills.sent("languages")
            ? map(input.getLanguagesList(), ProfileMessages::language)
            : null,
        skillsSent && skills.sent("certifications")
            ? changes(
                List.of("body", "skills", "certifications"),
                input.getCertificationsList(),
                ItemMessages::replacement)
            : null,
        patch.sent("custom_fields") ? JsonMessages.json(request.getCustomFields()) : null,
        patch.sent("experiences")
            ? changes(
                List.of("body", "experiences"), request.getExperiencesList(), ItemMessages::change)
            : null,
        patch.sent("education")
            ? changes(
                List.of("body", "education"), request.getEducationList(), ItemMessages::change)
            : null,
        patch.sent("projects")
            ? changes(List.of("body", "projects"), request.getProjectsList(), ItemMessages::change)
            : null,
        patch.flag("is_primary", false));
  }

  static ProfileChange change(UpdateSkillsRequest request) {
    return ProfileChange.ofSkills(
        request.getTechnicalList(),
        request.getSoftList(),
        map(request.getLanguagesList(), ProfileMessages::language),
        changes(
            List.of("body", "certifications"),
            request.getCertificationsList(),
            ItemMessages::replacement));
  }

  // Two names for one text: the first counts, unless it is null and so keeps the stored text.
  private static String enhancedSummary(Patch patch) {
    String text = patch.text("enhanced_professional_summary", null);
    return text != null ? text : patch.text("enhanced_summary", null);
  }

  private static UnaryOperator<PersonalInfo> personalInfo(PersonalInfoInput input) {
    Patch patch = Patch.of(input);
    return old ->
        new PersonalInfo(
            patch.text("full_name", old.fullName()),
            patch.text("email", old.email()),
            patch.text("phone", old.phone()),
            patch.text("location", old.location()),
            patch.text("linkedin", old.linkedin()),
            patch.text("github", old.github()),
            patch.text("website", old.website()));
  }

  private static Language language(dev.jobwise.profile.v1.Language language) {
    return new Language(language.getName(), language.getProficiency());
  }

  static CreateProfileResponse created(Profile profile) {
    return CreateProfileResponse.newBuilder().setProfile(message(profile)).build();
  }

  static UpdateProfileResponse updated(Profile profile) {
    return UpdateProfileResponse.newBuilder().setProfile(message(profile)).build();
  }

  static dev.jobwise.profile.v1.Profile message(Profile profile) {
    var message =
        dev.jobwise.profile.v1.Profile.newBuilder()
            .setId(profile.id())
            .setUserId(profile.userId())
            .setPersonalInfo(message(profile.personalInfo()))
            .setSkills(message(profile.skills()))
            .addAllExperiences(map(profile.experiences(), ItemMessages::message))
            .addAllEducation(map(profile.education(), ItemMessages::message))
            .addAllProjects(map(profile.projects(), ItemMessages::message))
            .setCustomFields(JsonValues.struct(profile.customFields()))
            .setIsPrimary(profile.isPrimary())
            .setCreatedAt(Timestamps.of(profile.createdAt()))
            .setUpdatedAt(Timestamps.of(profile.updatedAt()));
    ifSet(profile.professionalSummary(), message::setProfessionalSummary);
    ifSet(profile.enhancedSummary(), message::setEnhancedProfessionalSummary);
    ifSet(profile.enhancedSummary(), message::setEnhancedSummary);
    return message.build();
  }

  private static dev.jobwise.profile.v1.PersonalInfo message(PersonalInfo info) {
    var message =
        dev.jobwise.profile.v1.PersonalInfo.newBuilder()
            .setFullName(info.fullName())
            .setEmail(info.email());
    ifSet(info.phone(), message::setPhone);
    ifSet(info.location(), message::setLocation);
    ifSet(info.linkedin(), message::setLinkedin);
    ifSet(info.github(), message::setGithub);
    ifSet(info.website(), message::setWebsite);
    return message.build();
  }

  static dev.jobwise.profile.v1.Skills message(Skills skills) {
    var message =
        dev.jobwise.profile.v1.Skills.newBuilder()
            .addAllTechnical(skills.technical())
            .addAllSoft(skills.soft())
            .addAllCertifications(map(skills.certifications(), ItemMessages::message));
    for (Language language : skills.languages()) {
      message.addLanguagesBuilder().setName(language.name()).setProficiency(language.proficiency());
    }
    return message.build();
  }

  static ListProfilesResponse message(Page<Profile> page, int limit, int offset) {
    return ListProfilesResponse.newBuilder()
        .addAllProfiles(map(page.items(), ProfileMessages::message))
        .setTotal(page.total())
        .setPagination(
            Pagination.newBuilder()
                .setLimit(limit)
                .setOffset(offset)
                .setTotal(page.total())
                .setHasMore(page.hasMore(offset)))
        .build();
  }

  static GetProfileAnalyticsResponse message(Profile profile, ProfileAnalytics analytics) {
    Skills skills = profile.skills();
    ProfileStats stats =
        ProfileStats.newBuilder()
            .setTotalExperiences(profile.experiences().size())
            .setTotalEducation(profile.education().size())
            .setTotalProjects(profile.projects().size())
            .setTotalTechnicalSkills(skills.technical().size())
            .setTotalSoftSkills(skills.soft().size())
            .build();
    return GetProfileAnalyticsResponse.newBuilder()
        .setProfileId(profile.id())
        .setCompletenessScore(analytics.score())
        .setCompleteness(
            Completeness.newBuilder()
                .setPersonalInfo(analytics.sections().get(Section.PERSONAL_INFO))
                .setProfessionalSummary(analytics.sections().get(Section.PROFESSIONAL_SUMMARY))
                .setExperiences(analytics.sections().get(Section.EXPERIENCES))
                .setEducation(analytics.sections().get(Section.EDUCATION))
                .setProjects(analytics.sections().get(Section.PROJECTS))
                .setTechnicalSkills(analytics.sections().get(Section.TECHNICAL_SKILLS))
                .setSoftSkills(analytics.sections().get(Section.SOFT_SKILLS))
                .setCertifications(analytics.sections().get(Section.CERTIFICATIONS))
                .setOverall(analytics.score()))
        .addAllMissingSections(
            map(analytics.missing(), section -> section.name().toLowerCase(Locale.ROOT)))
        .addAllRecommendations(analytics.recommendations())
        .addAllStrengths(analytics.strengths())
        .setStats(stats)
        .setStatistics(stats)
        .build();
  }

  static <A, B> List<B> map(List<A> list, Function<? super A, B> each) {
    return list.stream().map(each).toList();
  }
}
