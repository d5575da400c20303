package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every method of the contract is a method of a client. */
class FacadeTest {

  @Test
  void everyRpc_isAMethodWithItsMessages() throws IOException {
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (FileDescriptorProto file : contract().getFileList()) {
      if (!file.getPackage().startsWith("jobwise.")) {
        continue;
      }
      for (ServiceDescriptorProto service : file.getServiceList()) {
        for (MethodDescriptorProto rpc : service.getMethodList()) {
          if (isThere(service, rpc)) {
            found++;
          } else {
            missing.add(service.getName() + "/" + rpc.getName());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found).isGreaterThan(60);
  }

  @Test
  void everyClient_isOnTheConnection() throws Exception {
    for (FileDescriptorProto file : contract().getFileList()) {
      for (ServiceDescriptorProto service : file.getServiceList()) {
        assertThat(JobWiseClient.class.getMethods())
            .extracting(method -> method.getReturnType().getName())
            .contains(client(service));
      }
    }
  }

  private static boolean isThere(ServiceDescriptorProto service, MethodDescriptorProto rpc) {
    String name = Character.toLowerCase(rpc.getName().charAt(0)) + rpc.getName().substring(1);
    String answer =
        switch (type(rpc.getOutputType())) {
          case "dev.jobwise.generation.v1.CoverLetterEvent" -> Letter.class.getName();
          case "dev.jobwise.export.v1.FileChunk" -> Download.class.getName();
          default -> type(rpc.getOutputType());
        };
    try {
      return Arrays.stream(Class.forName(client(service)).getMethods())
          .filter(method -> method.getName().equals(name))
          .filter(method -> method.getReturnType().getName().equals(answer))
          .anyMatch(
              method ->
                  method.getParameterCount() == 1
                      && method.getParameterTypes()[0].getName().equals(type(rpc.getInputType())));
    } catch (ClassNotFoundException none) {
      return false;
    }
  }

  private static String client(ServiceDescriptorProto service) {
    return "dev.jobwise.client." + service.getName().replaceFirst("Service$", "Client");
  }

  private static String type(String protoName) {
    return "dev" + protoName;
  }

  private static FileDescriptorSet contract() throws IOException {
    try (InputStream file = FacadeTest.class.getResourceAsStream("/jobwise/descriptors.binpb")) {
      return FileDescriptorSet.parseFrom(file);
    }
  }
}
