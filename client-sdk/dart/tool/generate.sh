#!/usr/bin/env bash
# Makes the stubs in lib/src/generated from the .proto files of this repository.
#   tool/generate.sh           writes them
#   tool/generate.sh --check   writes nothing, and fails if they are out of date
# Needs protoc, and the version of protoc_plugin that the next line names:
#   dart pub global activate protoc_plugin 25.0.0
# Google's imports (google/api, google/rpc) are those beside the contract or of the Maven build; set
# GOOGLEAPIS to use another copy, such as a clone of https://github.com/googleapis/googleapis.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PATH=$PATH:$HOME/.pub-cache/bin
stubs=lib/src/generated

die() { echo "generate: $*" >&2; exit 1; }
command -v protoc >/dev/null || die "protoc was not found"
command -v dart >/dev/null || die "dart was not found"
command -v protoc-gen-dart >/dev/null \
  || die "protoc-gen-dart was not found: dart pub global activate protoc_plugin 25.0.0"

imports=${GOOGLEAPIS:-../../proto}
if [ ! -f "$imports/google/rpc/code.proto" ]; then
  found=$(find ../../proto/target -path '*/google/rpc/code.proto' -print -quit 2>/dev/null || true)
  imports=${found%/google/rpc/code.proto}
fi
[ -f "$imports/google/rpc/code.proto" ] \
  || die "google/rpc/code.proto was not found: run mvn -pl proto compile, or set GOOGLEAPIS"

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
# The options are for the server; Google's status codes are in the catalogue of errors. The types of
# google.protobuf are in package:protobuf.
mapfile -t files < <(cd ../../proto && find jobwise -name '*.proto' ! -path '*/options/*' | LC_ALL=C sort)
protoc -I ../../proto -I "$imports" --dart_out=grpc:"$made" "${files[@]}" google/rpc/code.proto
# Descriptors as JSON, which nothing here reads.
find "$made" -name '*.pbjson.dart' -delete
dart format --output=write "$made" >/dev/null

if [ "${1:-}" = --check ]; then
  diff -r "$stubs" "$made" || die "the stubs are out of date: run tool/generate.sh"
  echo "generate: the stubs are up to date"
else
  rm -rf "$stubs"
  mkdir -p "$(dirname "$stubs")"
  cp -r "$made" "$stubs"
  chmod -R u=rwX,go=rX "$stubs"
fi
