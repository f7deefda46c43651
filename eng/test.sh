# Sets up and runs every test; sourced by ./prospect. Ends with the line "N passed, N failed, N skipped".
#   ./prospect test [NAME …]   only the test projects whose name holds NAME
mkdir -p "$build"
need_sdk
# What the tests need is installed or they fail: none is skipped because a component is missing.
need_packages chromium:chromium pdftotext:poppler-utils tesseract:tesseract-ocr jq:jq soffice:libreoffice-writer-nogui
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || need_packages initdb:postgresql
ldconfig -p | grep -q 'libgomp\.so\.1' || need_packages libgomp:libgomp1
/usr/bin/python3 -c 'import reportlab' 2>/dev/null || need_packages reportlab:python3-reportlab
"$root/eng/fetch-onnxruntime.sh"
build_program

begun=$SECONDS
say "Building the tests …"
if ! dotnet build "$root/Prospect.slnx" -c Release -v quiet --nologo >"$build/tests.log" 2>&1; then
    cat "$build/tests.log" >&2
    exit 70
fi
say "Built in $((SECONDS - begun)) s."

export PROSPECT_PROGRAM=$program PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
results=$build/results
rm -rf "$results"
mkdir -p "$results"

# run PROJECT: its tests, with their output on standard output.
run() {
    local begun=$SECONDS
    say "── $1"
    "$build/bin/$1/release/$1" -noLogo -noColor -xml "$results/$1.xml" || true
    say "   $((SECONDS - begun)) s"
}

projects=()
for folder in "$root"/tests/*/; do
    project=$(basename "$(ls "$folder"*.csproj)" .csproj)
    if [[ $# -gt 0 ]] && ! printf '%s\n' "$@" | grep -qF -f - <<<"$project"; then continue; fi
    projects+=("$project")
done

# Host's tests time the program, and come first and alone; the journeys wait for a browser most of the time, and run beside the rest.
has() { [[ " ${projects[*]} " == *" $1 "* ]]; }
has Prospect.Host.Tests && run Prospect.Host.Tests
journeys=
if has Prospect.Journeys; then
    run Prospect.Journeys >"$results/journeys.log" 2>&1 &
    journeys=$!
fi
for project in "${projects[@]}"; do
    [[ $project == Prospect.Host.Tests || $project == Prospect.Journeys ]] || run "$project"
done
if [[ -n $journeys ]]; then
    wait "$journeys" || true
    cat "$results/journeys.log"
fi
broken=0
for project in "${projects[@]}"; do
    if [[ ! -s $results/$project.xml ]]; then
        say "$project ended without a result."
        broken=$((broken + 1))
    fi
done

# sum ATTRIBUTE: over all result files.
sum() { cat "$results"/*.xml 2>/dev/null | grep -oE "<assembly [^>]*" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk "{ n += \$1 } END { print n + 0 }"; }
passed=$(sum passed) failed=$(sum failed) skipped=$(sum skipped) errors=$(sum errors)
failed=$((${failed:-0} + ${errors:-0} + broken))
echo "${passed:-0} passed, $failed failed, ${skipped:-0} skipped"
[[ $failed -eq 0 && ${passed:-0} -gt 0 ]]
