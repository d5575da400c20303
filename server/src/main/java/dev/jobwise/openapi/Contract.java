package dev.jobwise.openapi;

import com.google.api.AnnotationsProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.ExtensionRegistry;
import dev.jobwise.options.v1.OptionsProto;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code .proto} files with their options and comments. */
final class Contract {

  /** Written by protoc in the build of the proto module, because generated code has no comments. */
  private static final String DESCRIPTORS = "/jobwise/descriptors.binpb";

  private static final Pattern TOOL_NOTE = Pattern.compile("(?m)^ ?buf:lint:.*\\n?");
  private static final Pattern WRAPPED = Pattern.compile("(?<!\\n)\\n(?!\\n)");

  private final Map<String, FileDescriptor> files = new LinkedHashMap<>();
  private final Map<String, String> comments = new HashMap<>();

  private Contract() {}

  static Contract load() throws IOException, DescriptorValidationException {
    ExtensionRegistry options = ExtensionRegistry.newInstance();
    OptionsProto.registerAllExtensions(options);
    AnnotationsProto.registerAllExtensions(options);
    Contract contract = new Contract();
    try (InputStream in = Contract.class.getResourceAsStream(DESCRIPTORS)) {
      for (FileDescriptorProto file : FileDescriptorSet.parseFrom(in, options).getFileList()) {
        contract.add(file);
      }
    }
    return contract;
  }

  /** Returns our services. */
  List<ServiceDescriptor> services() {
    return files.values().stream().flatMap(file -> file.getServices().stream()).toList();
  }

  /** Returns the message with this simple name; fails if there is none. */
  Descriptor message(String name) {
    return messages()
        .filter(message -> message.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No message " + name));
  }

  /** Counts our packages that have a message with this simple name. */
  long namesakes(Descriptor message) {
    return messages().filter(m -> m.getName().equals(message.getName())).count();
  }

  /** Returns the comment before a declaration, with each paragraph on one line. */
  String comment(GenericDescriptor declaration) {
    return comments.getOrDefault(declaration.getFullName(), "");
  }

  /** Whether the comment of a message field says that it may be unset. */
  boolean mayBeUnset(FieldDescriptor field) {
    return comment(field).contains("Unset");
  }

  private Stream<Descriptor> messages() {
    return files.values().stream()
        .filter(file -> file.getPackage().startsWith("jobwise."))
        .flatMap(file -> file.getMessageTypes().stream());
  }

  private void add(FileDescriptorProto file) throws DescriptorValidationException {
    FileDescriptor[] imports =
        file.getDependencyList().stream().map(files::get).toArray(FileDescriptor[]::new);
    files.put(file.getName(), FileDescriptor.buildFrom(file, imports));
    for (Location location : file.getSourceCodeInfo().getLocationList()) {
      String name = nameAt(file, location.getPathList());
      if (name != null && location.hasLeadingComments()) {
        comments.put(file.getPackage() + name, plain(location.getLeadingComments()));
      }
    }
  }

  /** Returns the name at a path of field numbers and indexes; null if it is not documented. */
  private static String nameAt(FileDescriptorProto file, List<Integer> path) {
    if (path.size() != 2 && path.size() != 4) {
      return null;
    }
    boolean inside = path.size() == 4;
    switch (path.get(0)) {
      case FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER:
        DescriptorProto message = file.getMessageType(path.get(1));
        if (inside && path.get(2) != DescriptorProto.FIELD_FIELD_NUMBER) {
          return null;
        }
        return "."
            + message.getName()
            + (inside ? "." + message.getField(path.get(3)).getName() : "");
      case FileDescriptorProto.SERVICE_FIELD_NUMBER:
        ServiceDescriptorProto service = file.getService(path.get(1));
        if (inside && path.get(2) != ServiceDescriptorProto.METHOD_FIELD_NUMBER) {
          return null;
        }
        return "."
            + service.getName()
            + (inside ? "." + service.getMethod(path.get(3)).getName() : "");
      default:
        return null;
    }
  }

  private static String plain(String comment) {
    String text = TOOL_NOTE.matcher(comment).replaceAll("");
    String lines = text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    return WRAPPED.matcher(lines).replaceAll(" ");
  }
}
