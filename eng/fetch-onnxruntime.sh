#!/usr/bin/env bash
# Fetches the library of ONNX Runtime (MIT) for this machine into .build/onnxruntime, for those who bring an encoder of their own
# (PROSPECT_ENCODER) and for its tests; nothing else needs it. The package holds the library for every platform, 160 MB; one is kept.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
target=$root/.build/onnxruntime
compgen -G "$target/*onnxruntime*" >/dev/null && exit 0
case $(uname -s)-$(uname -m) in
    Linux-x86_64) platform=linux-x64 ;;
    Linux-aarch64) platform=linux-arm64 ;;
    Darwin-arm64) platform=osx-arm64 ;;
    *) echo "There is no library of ONNX Runtime for $(uname -s) on $(uname -m)." >&2; exit 5 ;;
esac
version=$(sed -n 's/.*"Microsoft.ML.OnnxRuntime.Managed" Version="\([^"]*\)".*/\1/p' "$root/Directory.Packages.props")
mkdir -p "$root/.build"
scratch=$(mktemp -d) kept=$(mktemp -d "$root/.build/onnxruntime.XXXXXX")
trap 'rm -rf "$scratch" "$kept"' EXIT

# From where NuGet keeps its packages, if it has this one (the training of models in eng/ needs it too), else from its source.
packages=$(dotnet nuget locals global-packages --list --force-english-output | sed 's/^global-packages: //')
library=microsoft.ml.onnxruntime/$version/runtimes/$platform/native
if [[ ! -d $packages/$library ]]; then
    packages=$scratch/packages
    cat >"$scratch/fetch.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.ML.OnnxRuntime" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
    dotnet restore "$scratch/fetch.csproj" --packages "$packages" -v quiet --nologo >&2
fi
cp "$packages/$library"/libonnxruntime.* "$kept"
chmod 755 "$kept"
rm -rf "$target"
mv "$kept" "$target"
