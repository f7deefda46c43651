# Sets up and runs a bench; sourced by ./prospect.
#   ./prospect bench --list     what there is
#   ./prospect bench reading    one of them
mkdir -p "$build"
need_sdk
ldconfig -p | grep -q 'libgomp\.so\.1' || need_packages libgomp:libgomp1
need_packages pdftotext:poppler-utils
if [[ ${1-} == skills ]]; then
    need_packages node:nodejs npm:npm
    export PROSPECT_PEERS=$build/peers
    mkdir -p "$PROSPECT_PEERS"
    cp -r "$root/bench/peers/." "$PROSPECT_PEERS"
    npm ci --prefix "$PROSPECT_PEERS/skills" --no-audit --no-fund >"$build/peers.log" 2>&1 || { cat "$build/peers.log" >&2; exit 70; }
fi
build_program
if ! dotnet build "$root/bench/Prospect.Bench.csproj" -c Release -v quiet --nologo >"$build/bench.log" 2>&1; then
    cat "$build/bench.log" >&2
    exit 70
fi
PROSPECT_PROGRAM=$program exec "$build/bin/Prospect.Bench/release/Prospect.Bench" "$@"
