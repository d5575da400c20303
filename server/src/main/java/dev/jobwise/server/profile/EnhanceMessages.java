package dev.jobwise.server.profile;

import dev.jobwise.profile.v1.EnhanceMetadata;
import dev.jobwise.profile.v1.EnhanceProfileResponse;
import dev.jobwise.profile.v1.EnhancedSections;
import dev.jobwise.profile.v1.WritingStyle;
import dev.jobwise.server.profile.enhance.Enhancement;
import dev.jobwise.server.transport.grpc.Timestamps;

/** Converts enhancements to messages of the contract. */
final class EnhanceMessages {

  private EnhanceMessages() {}

  static EnhanceProfileResponse message(Enhancement enhancement) {
    EnhancedSections.Builder sections =
        EnhancedSections.newBuilder()
            .setExperiencesEnhanced(enhancement.experiences())
            .setProjectsEnhanced(enhancement.projects());
    ItemMessages.ifSet(enhancement.summary(), sections::setProfessionalSummary);
    return EnhanceProfileResponse.newBuilder()
        .setProfileId(enhancement.profileId())
        .setStatus("completed")
        .setEnhancedSections(sections)
        .setLlmMetadata(
            EnhanceMetadata.newBuilder()
                .setModel(enhancement.model())
                .setTotalTokens(enhancement.totalTokens())
                .setProcessingTimeSeconds(enhancement.seconds())
                .setSectionsEnhanced(enhancement.enhanced())
                .setSectionsRequested(enhancement.requested())
                .setSuccessRate(enhancement.successRate()))
        .setWritingStyleUsed(
            WritingStyle.newBuilder()
                .setTone(enhancement.style().tone())
                .setVocabularyLevel(enhancement.style().vocabularyLevel()))
        .setCreatedAt(Timestamps.of(enhancement.createdAt()))
        .build();
  }
}
