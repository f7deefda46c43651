using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Prospect.Careers.Catalogue;
using Prospect.Kernel;

namespace Prospect.Host.Encoders;

/// <summary>The encoder that the user has configured for implied skills, if any.</summary>
internal static class EncoderInUse
{
    /// <summary>Names a folder with <c>model.onnx</c> and <c>vocab.txt</c>.</summary>
    public const string Variable = "PROSPECT_ENCODER";

    /// <summary>Names the library of ONNX Runtime where it lies elsewhere than <c>eng/fetch-onnxruntime.sh</c> puts it.</summary>
    public const string LibraryVariable = "PROSPECT_ONNXRUNTIME";

    private static bool isResolving;

    /// <summary>The catalogue, its implied skills found by the configured encoder where there is one.</summary>
    public static Result<OccupationCatalogue> For(OccupationCatalogue catalogue)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            return catalogue;
        }

        var (model, vocabulary) = (Path.Combine(folder, "model.onnx"), Path.Combine(folder, "vocab.txt"));
        if (new[] { model, vocabulary }.FirstOrDefault(f => !File.Exists(f)) is { } missing)
        {
            return new Error("configuration", $"{Variable} names an encoder, and there is no {missing}.");
        }

        try
        {
            ResolveOnce();
            return catalogue.EncodedBy(new OnnxEncoder(File.ReadAllBytes(model), File.ReadAllBytes(vocabulary)));
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException)
        {
            return new Error("configuration", $"{Variable} needs the library of ONNX Runtime: run eng/fetch-onnxruntime.sh, or name it in {LibraryVariable}.");
        }
        catch (Exception fault) when (fault is OnnxRuntimeException or InvalidDataException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return new Error("configuration", $"The encoder in {folder} cannot be used: {fault.Message}");
        }
    }

    private static void ResolveOnce()
    {
        if (!isResolving)
        {
            isResolving = true;
            NativeLibrary.SetDllImportResolver(typeof(InferenceSession).Assembly, Library);
        }
    }

    // Beside the program's folder: it holds what is built, and the library is fetched once.
    private static nint Library(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (!name.StartsWith("onnxruntime", StringComparison.Ordinal))
        {
            return 0;
        }

        var fetched = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "onnxruntime"));
        string[] places = [Environment.GetEnvironmentVariable(LibraryVariable) ?? "", Path.Combine(fetched, "libonnxruntime.so"), Path.Combine(fetched, "libonnxruntime.dylib"), Path.Combine(fetched, "onnxruntime.dll")];
        foreach (var place in places)
        {
            if (File.Exists(place) && NativeLibrary.TryLoad(place, out var library))
            {
                return library;
            }
        }

        return 0;
    }
}
