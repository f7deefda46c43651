using System.CommandLine;
using Prospect.App;
using Prospect.Host.Terminal;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Settings;

namespace Prospect.Host.Verbs;

internal static class AuditTrailVerb
{
    public static Command Create()
    {
        var json = Shared.Json();
        var verb = new Verb("trail", "Looks for lines of the audit trail that were changed, moved or taken out.", "./prospect audit trail") { json };
        verb.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(json), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(bool json, CancellationToken cancelled)
    {
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        if (!SettingsReading.Read(configuration).TryGet(out var settings, out var faults))
        {
            return Failure.Report(faults, json);
        }

        await using var services = new ServiceCollection().AddLogging().AddProspectApp(settings: settings with { Accounts = true }).BuildServiceProvider();
        AuditFinding found;
        try
        {
            found = services.GetRequiredService<Database>().MayHoldSomething ? await services.GetRequiredService<AuditTrail>().VerifyAsync(cancelled) : new(0, null);
        }
        catch (SchemaMismatchException wrong)
        {
            return Failure.Report(new("configuration", wrong.Message), json);
        }

        if (json)
        {
            Answer.Json(writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("lines", found.Whole);
                writer.WriteString("fault", found.Fault);
                writer.WriteBoolean("holds", found.Fault is null);
                writer.WriteEndObject();
            });
        }
        else
        {
            Console.Out.WriteLine(found.Fault is null ? $"{found.Whole} lines, all as they were written." : $"{found.Whole} lines are as they were written. {found.Fault}");
        }

        return found.Fault is null ? ExitStatus.Done : ExitStatus.CheckFailed;
    }
}
