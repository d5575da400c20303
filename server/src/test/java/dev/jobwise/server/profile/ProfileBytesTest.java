package dev.jobwise.server.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileBytes;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.json.JsonMarshaller;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a profile is said to take is never less than what it takes on any wire. */
@Slow
class ProfileBytesTest {

  private static final String SIGNS = "a\"\\\n\u0001é€";
  private final Random random = new Random(5);

  @Test
  void bytes_areAnUpperBound_onBothWires() {
    for (int round = 0; round < 50; round++) {
      ProfileDraft draft = new ProfileDraft("0193b6f2-0a51-7d2e-b9a5-5e6f70819203");
      draft.personalInfo = new PersonalInfo(text(), text(), text(), text(), text(), text(), text());
      draft.summary = text();
      draft.enhancedSummary = text();
      draft.technical = List.of(text(), "", "x");
      draft.languages = List.of(new Language(text(), text()));
      draft.customFields = (ObjectNode) json(6);
      Profile profile = draft.done(1, true, Instant.now(), Instant.now());

      var message = ProfileMessages.message(profile);
      long bytes = ProfileBytes.of(profile);
      assertThat(bytes)
          .isGreaterThanOrEqualTo(message.getSerializedSize())
          .isGreaterThanOrEqualTo(
              JsonMarshaller.json(message).getBytes(StandardCharsets.UTF_8).length);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text + "🚀";
  }

  private JsonNode json(int depth) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (depth == 6 || depth > 0 && random.nextInt(3) == 0) {
      ObjectNode object = nodes.objectNode();
      for (int i = 0; i < 6; i++) {
        object.set("k" + i, json(depth - 1));
      }
      return object;
    }
    return switch (random.nextInt(depth > 0 ? 6 : 5)) {
      case 0 -> nodes.numberNode(random.nextInt(10));
      case 1 -> nodes.numberNode(random.nextDouble() * 1e300);
      case 2 -> nodes.nullNode();
      case 3 -> nodes.booleanNode(true);
      case 4 -> nodes.textNode(text());
      default -> {
        ArrayNode array = nodes.arrayNode();
        for (int i = 0; i < 20; i++) {
          array.add(json(depth - 1));
        }
        yield array;
      }
    };
  }
}
