using System.CommandLine;
using Prospect.Careers.Catalogue;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CatalogueInfoVerb
{
    public static Command Create()
    {
        var (named, json) = (CatalogueInUse.Option(), Shared.Json());
        var verb = new Verb("info", "What the catalogue in use holds, its sources and their licences.",
            "./prospect catalogue info",
            "./prospect catalogue info --catalogue full.catalogue --json") { named, json };
        verb.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(json);
            if (!CatalogueInUse.Open(parsed.GetValue(named)).TryGet(out var catalogue, out var error))
            {
                return Failure.Report(error, asJson);
            }

            var contents = new CatalogueContents(catalogue);
            return asJson ? Answer.Json(contents.Write) : Answer.Table(CatalogueTable.Of(contents));
        });
        return verb;
    }
}
