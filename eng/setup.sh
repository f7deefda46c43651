# Functions that set up and build; sourced by ./prospect, which sets root, build, program and stamp.

say() { printf '%s\n' "$*" >&2; }

fail() { say "prospect: $*"; exit 5; }

# need_sdk: the .NET SDK that global.json asks for.
need_sdk() {
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
    command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing. Install it from https://dot.net/download, or on Debian and Ubuntu: apt-get install dotnet-sdk-10.0"
    (cd "$root" && dotnet --version >/dev/null 2>&1) || fail "global.json asks for the .NET 10 SDK, and this machine has: $(dotnet --list-sdks | tr '\n' ' '). Install it from https://dot.net/download"
}

# need_packages COMMAND:PACKAGE …: programs of the system, installed with apt where that may be done.
need_packages() {
    local missing=() pair
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
        say "Installing with apt-get: ${missing[*]}"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$build/apt.log" 2>&1 \
            || { tail -n 20 "$build/apt.log" >&2; fail "apt-get could not install: ${missing[*]}"; }
    else
        fail "missing on this machine: ${missing[*]}. Install with: sudo apt-get install ${missing[*]}"
    fi
}

# build_program: publishes the program, compiled ahead for a quick start, and puts it in place at once when it is whole.
build_program() {
    is_fresh && return
    mkdir -p "$build"
    exec 9>"$build/lock"
    flock 9
    is_fresh && { exec 9>&-; return; } # somebody else built it while this one waited
    need_sdk
    local begun=$SECONDS new
    new=$(mktemp -d "$build/program.XXXXXX")
    : >"$build/started"
    say "Building …"
    if ! dotnet publish "$root/src/Host/Prospect.Host.csproj" -c Release -o "$new" ${unexamined-} -v quiet --nologo >"$build/publish.log" 2>&1; then
        cat "$build/publish.log" >&2
        rm -rf "$new"
        exit 70
    fi
    rm -rf "$program.old"
    [[ -d $program ]] && mv "$program" "$program.old"
    mv "$new" "$program"
    chmod 755 "$program"
    rm -rf "$program.old"
    # The stamp bears the time the build began: what changed meanwhile is built next time.
    touch -r "$build/started" "$stamp"
    exec 9>&-
    say "Built in $((SECONDS - begun)) s."
}
