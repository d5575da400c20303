package dev.jobwise.server.sample;

import dev.jobwise.server.transport.grpc.Timestamps;
import java.util.List;

/** Converts samples to messages of the contract. */
final class SampleMessages {

  private SampleMessages() {}

  static dev.jobwise.sample.v1.Sample sample(Sample sample) {
    return dev.jobwise.sample.v1.Sample.newBuilder()
        .setId(sample.id())
        .setUserId(sample.userId())
        .setDocumentType(sample.documentType())
        .setOriginalFilename(sample.originalFilename())
        .setWordCount(sample.wordCount())
        .setCharacterCount(sample.characterCount())
        .setIsActive(sample.isActive())
        .setCreatedAt(Timestamps.of(sample.createdAt()))
        .build();
  }

  static dev.jobwise.sample.v1.ImportedSample imported(ImportedSample imported) {
    Sample sample = imported.sample();
    var message =
        dev.jobwise.sample.v1.ImportedSample.newBuilder()
            .setId(sample.id())
            .setUserId(sample.userId())
            .setDocumentType(sample.documentType())
            .setOriginalFilename(sample.originalFilename())
            .setWordCount(sample.wordCount())
            .setCharacterCount(sample.characterCount())
            .setIsActive(sample.isActive())
            .setCreatedAt(Timestamps.of(sample.createdAt()))
            .setSourceFormat(imported.sourceFormat());
    if (imported.pages() != null) {
      message.setPages(imported.pages());
    }
    return message.build();
  }

  static List<dev.jobwise.sample.v1.Sample> samples(List<Sample> samples) {
    return samples.stream().map(SampleMessages::sample).toList();
  }

  static dev.jobwise.sample.v1.SampleDetails details(SampleDetails sample) {
    dev.jobwise.sample.v1.SampleDetails.Builder message =
        dev.jobwise.sample.v1.SampleDetails.newBuilder()
            .setId(sample.id())
            .setUserId(sample.userId())
            .setDocumentType(sample.documentType())
            .setOriginalFilename(sample.originalFilename())
            .setFullText(sample.fullText())
            .setWordCount(sample.wordCount())
            .setCharacterCount(sample.characterCount())
            .setIsActive(sample.isActive())
            .setCreatedAt(Timestamps.of(sample.createdAt()))
            .setUpdatedAt(Timestamps.of(sample.updatedAt()));
    sample.style().map(SampleMessages::style).ifPresent(message::setWritingStyle);
    return message.build();
  }

  private static dev.jobwise.sample.v1.WritingStyle style(WritingStyle style) {
    return dev.jobwise.sample.v1.WritingStyle.newBuilder()
        .setTone(style.tone())
        .setVocabularyLevel(style.vocabularyLevel())
        .setSentenceStructure(style.sentenceStructure())
        .addAllKeyPhrases(style.keyPhrases())
        .build();
  }
}
