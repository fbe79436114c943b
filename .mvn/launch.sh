# Starts a module's program from the checkout; for sourcing. "here" is the root of the checkout.
. "$here/.mvn/environment.sh"

# Whether module $1 has to be built: no jar, or a source that is newer.
needs_build() {
    local jar="$here/$1/target/letopis-$1.jar"
    [ -f "$jar" ] || return 0
    [ -n "$(find "$here/pom.xml" "$here"/*/pom.xml "$here"/*/src/main -newer "$jar" -type f -print -quit 2>/dev/null)" ]
}

# Builds module $1 and what it needs. Everything that is said goes to standard error.
build() {
    echo "Building Letopis, which takes a few minutes the first time…" >&2
    if ! "$here/mvnw" -q -B -Dstyle.color=never -pl "$1" -am -DskipTests -Dspotless.check.skip=true package >&2; then
        echo "The build failed; what Maven said stands above." >&2
        exit 3
    fi
    # The jar is as new as the sources now, even where Maven found nothing to do.
    touch "$here/$1/target/letopis-$1.jar"
}

# launch MODULE CLASS ARGUMENT…
launch() {
    local module=$1 class=$2 terminals=''
    shift 2
    speak_utf8
    JAVA_HOME=$(find_jdk) || exit 3
    export JAVA_HOME
    if needs_build "$module"; then
        # Two first runs at once: the second waits for the first, then finds the jar.
        if command -v flock >/dev/null 2>&1; then
            exec 9<"$here/pom.xml"
            flock 9
            if needs_build "$module"; then build "$module"; fi
            exec 9<&-
        else
            build "$module"
        fi
    fi
    if [ -t 1 ]; then terminals=out; fi
    if [ -t 2 ]; then terminals=$terminals,err; fi
    # shellcheck disable=SC2086 — several options may stand in LETOPIS_JAVA_OPTIONS
    exec "$JAVA_HOME/bin/java" -XX:+UseParallelGC -Xshare:auto ${LETOPIS_JAVA_OPTIONS:-} \
        -Dletopis.terminal="$terminals" -cp "$here/$module/target/letopis-$module.jar" "$class" "$@"
}
