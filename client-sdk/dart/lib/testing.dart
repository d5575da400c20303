/// A JobWise server for tests: in memory, without a network.
///
/// Start with [FakeJobWise].
library;

export 'src/fake.dart' show FakeJobWise;
