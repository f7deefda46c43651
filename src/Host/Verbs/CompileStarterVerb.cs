using System.CommandLine;
using Prospect.Careers.Catalogue;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

/// <summary>Compiles the starter catalogue; publishing the program runs it, so that no start has to.</summary>
internal static class CompileStarterVerb
{
    public static Command Create()
    {
        var target = new Option<string>("--out") { Description = "The compiled catalogue.", HelpName = "FILE", Required = true };
        var verb = new Verb("compile-starter", "Compiles the starter catalogue.") { target };
        verb.Hidden = true;
        verb.SetAction(parsed => CompiledFile.Write(OccupationCatalogue.Starter, parsed.GetRequiredValue(target)).TryGet(out _, out var error) ? Kernel.ExitStatus.Done : Failure.Report(error, json: false));
        return verb;
    }
}
