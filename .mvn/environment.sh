# What our scripts need to know of the machine; for sourcing.

# Java takes the encoding of arguments and file names from the locale; outside UTF-8 it would lose Cyrillic.
speak_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}

# The feature version of the JDK in folder $1, or nothing where there is no complete JDK.
# Read from the file "release", so that no java is started for the question.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# A JDK 25 or later. Looked at in turn: JAVA_HOME, PATH, the usual folders of installed JDKs.
find_jdk() {
    local wanted=25 home version on_path best='' best_version=''
    on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
    for home in "${JAVA_HOME:-}" "$on_path"; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home")
        if [ -n "$version" ] && [ "$version" -ge "$wanted" ]; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    # Of several installed, the oldest that will do: it is the one that we test with.
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
        version=$(jdk_version "$home")
        if [ -n "$version" ] && [ "$version" -ge "$wanted" ] && { [ -z "$best" ] || [ "$version" -lt "$best_version" ]; }; then
            best=$home best_version=$version
        fi
    done
    if [ -n "$best" ]; then
        printf '%s\n' "$best"
        return 0
    fi
    {
        echo "Letopis needs a JDK $wanted or later, and found none in JAVA_HOME (${JAVA_HOME:-not set}), on the PATH or among the installed JDKs."
        echo "Install one (Debian, Ubuntu: apt-get install openjdk-$wanted-jdk, or the package temurin-$wanted-jdk; macOS: brew install openjdk@$wanted),"
        echo "or set JAVA_HOME to the folder of one that you have, for example JAVA_HOME=/usr/lib/jvm/temurin-$wanted-jdk-amd64."
    } >&2
    return 3
}
