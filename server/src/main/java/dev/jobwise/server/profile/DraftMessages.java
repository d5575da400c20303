package dev.jobwise.server.profile;

import static dev.jobwise.server.profile.ItemMessages.ifSet;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import dev.jobwise.profile.v1.CertificationInput;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.EducationInput;
import dev.jobwise.profile.v1.ExperienceInput;
import dev.jobwise.profile.v1.PersonalInfoInput;
import dev.jobwise.profile.v1.ProjectInput;
import dev.jobwise.profile.v1.SkillsInput;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.transport.json.JsonValues;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Converts drafts, in which anything may be missing, to messages. */
final class DraftMessages {

  private DraftMessages() {}

  /** The request that would store a draft. */
  static CreateProfileRequest.Builder request(ProfileDraft draft) {
    CreateProfileRequest.Builder request = CreateProfileRequest.newBuilder();
    request.setPersonalInfo(personalInfo(draft.personalInfo)).setSkills(skills(draft));
    ifSet(draft.summary, request::setProfessionalSummary);
    ifSet(draft.enhancedSummary, request::setEnhancedProfessionalSummary);
    draft.experiences.forEach(each -> request.addExperiences(experience(each)));
    draft.education.forEach(each -> request.addEducation(education(each)));
    draft.projects.forEach(each -> request.addProjects(project(each)));
    return request.setCustomFields(JsonValues.struct(draft.customFields));
  }

  private static PersonalInfoInput.Builder personalInfo(PersonalInfo info) {
    PersonalInfoInput.Builder message = PersonalInfoInput.newBuilder();
    ifSet(info.fullName(), message::setFullName);
    ifSet(info.email(), message::setEmail);
    ifSet(info.phone(), message::setPhone);
    ifSet(info.location(), message::setLocation);
    ifSet(info.linkedin(), message::setLinkedin);
    ifSet(info.github(), message::setGithub);
    ifSet(info.website(), message::setWebsite);
    return message;
  }

  private static SkillsInput.Builder skills(ProfileDraft draft) {
    SkillsInput.Builder message =
        SkillsInput.newBuilder().addAllTechnical(draft.technical).addAllSoft(draft.soft);
    for (Language language : draft.languages) {
      message
          .addLanguagesBuilder()
          .setName(Objects.requireNonNullElse(language.name(), ""))
          .setProficiency(Objects.requireNonNullElse(language.proficiency(), ""));
    }
    draft.certifications.forEach(each -> message.addCertifications(certification(each)));
    return message;
  }

  private static CertificationInput.Builder certification(Certification item) {
    CertificationInput.Builder message = CertificationInput.newBuilder();
    ifSet(item.name(), message::setName);
    ifSet(item.issuer(), message::setIssuer);
    ifSet(item.dateObtained(), message::setDateObtained);
    day(item.expiryDate(), message::setExpiryDate);
    ifSet(item.credentialId(), message::setCredentialId);
    return message;
  }

  private static ExperienceInput.Builder experience(Experience item) {
    ExperienceInput.Builder message =
        ExperienceInput.newBuilder()
            .setIsCurrent(item.isCurrent())
            .addAllAchievements(item.achievements())
            .addAllTechnologies(item.technologies());
    ifSet(item.title(), message::setTitle);
    ifSet(item.company(), message::setCompany);
    ifSet(item.location(), message::setLocation);
    day(item.startDate(), message::setStartDate);
    day(item.endDate(), message::setEndDate);
    ifSet(item.description(), message::setDescription);
    ifSet(item.enhancedDescription(), message::setEnhancedDescription);
    ifSet(item.employmentType(), message::setEmploymentType);
    ifSet(item.industry(), message::setIndustry);
    return message;
  }

  private static EducationInput.Builder education(Education item) {
    EducationInput.Builder message =
        EducationInput.newBuilder()
            .setIsCurrent(item.isCurrent())
            .addAllHonors(item.honors())
            .addAllRelevantCoursework(item.relevantCoursework());
    ifSet(item.institution(), message::setInstitution);
    ifSet(item.degree(), message::setDegree);
    ifSet(item.fieldOfStudy(), message::setFieldOfStudy);
    ifSet(item.startDate(), message::setStartDate);
    day(item.endDate(), message::setEndDate);
    if (item.gpa() != null) {
      message.setGpa(item.gpa());
    }
    ifSet(item.description(), message::setDescription);
    return message;
  }

  private static ProjectInput.Builder project(Project item) {
    ProjectInput.Builder message =
        ProjectInput.newBuilder()
            .addAllTechnologies(item.technologies())
            .setIsOngoing(item.isOngoing())
            .addAllHighlights(item.highlights());
    ifSet(item.name(), message::setName);
    ifSet(item.description(), message::setDescription);
    ifSet(item.enhancedDescription(), message::setEnhancedDescription);
    ifSet(item.url(), message::setUrl);
    ifSet(item.githubUrl(), message::setGithubUrl);
    ifSet(item.githubUrl(), message::setRepositoryUrl);
    day(item.startDate(), message::setStartDate);
    day(item.endDate(), message::setEndDate);
    return message;
  }

  private static void day(LocalDate day, Consumer<String> set) {
    if (day != null) {
      set.accept(day.toString());
    }
  }

  /** Copies all fields that both messages have, at any depth. */
  static void copy(Message from, Message.Builder to) {
    for (FieldDescriptor field : to.getDescriptorForType().getFields()) {
      FieldDescriptor source = from.getDescriptorForType().findFieldByName(field.getName());
      if (source == null) {
        continue;
      }
      if (field.isRepeated()) {
        for (int i = 0; i < from.getRepeatedFieldCount(source); i++) {
          to.addRepeatedField(field, value(from.getRepeatedField(source, i), field, to));
        }
      } else if (!source.hasPresence() || from.hasField(source)) {
        to.setField(field, value(from.getField(source), field, to));
      }
    }
  }

  private static Object value(Object value, FieldDescriptor field, Message.Builder parent) {
    Message.Builder own =
        field.getJavaType() == JavaType.MESSAGE ? parent.newBuilderForField(field) : null;
    if (own == null
        || own.getDescriptorForType().equals(((Message) value).getDescriptorForType())) {
      return value;
    }
    copy((Message) value, own);
    return own.build();
  }
}
