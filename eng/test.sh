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
broken=0
for folder in "$root"/tests/*/; do
    project=$(basename "$(ls "$folder"*.csproj)" .csproj)
    if [[ $# -gt 0 ]] && ! printf '%s\n' "$@" | grep -qF -f - <<<"$project"; then continue; fi
    begun=$SECONDS
    say "── $project"
    "$build/bin/$project/release/$project" -noLogo -noColor -xml "$results/$project.xml" || true
    if [[ ! -s $results/$project.xml ]]; then
        say "$project ended without a result."
        broken=$((broken + 1))
    fi
    say "   $((SECONDS - begun)) s"
done

# sum ATTRIBUTE: over all result files.
sum() { cat "$results"/*.xml 2>/dev/null | grep -oE "<assembly [^>]*" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk "{ n += \$1 } END { print n + 0 }"; }
passed=$(sum passed) failed=$(sum failed) skipped=$(sum skipped) errors=$(sum errors)
failed=$((${failed:-0} + ${errors:-0} + broken))
echo "${passed:-0} passed, $failed failed, ${skipped:-0} skipped"
[[ $failed -eq 0 && ${passed:-0} -gt 0 ]]
