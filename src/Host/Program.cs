using System.CommandLine;
using Prospect.Host.Terminal;
using Prospect.Host.Verbs;

// The reading process is this program too; it starts often, so it is told apart before anything else is set up.
if (args is [ReadDocumentsVerb.Name, ..])
{
    return ReadDocumentsVerb.Run(args);
}

var root = new RootCommand("Reads a résumé or a credit report, and tells where you stand and what to do next, with the place in the document behind every statement.")
{
    new Command("career", "Résumés: what they say, and which work they lead to.")
    {
        CareerReadVerb.Create(),
        CareerRecommendVerb.Create(),
        CareerExportVerb.Create(),
        CareerSkillsVerb.Create(),
        CareerTitlesVerb.Create(),
    },
    new Command("catalogue", "Occupations and skills: what the answers rest on, and whose work it is.")
    {
        CatalogueImportVerb.Create(),
        CatalogueInfoVerb.Create(),
        CompileStarterVerb.Create(),
    },
    new Command("credit", "Credit reports: what they say, what weighs, what looks wrong, what to do first.")
    {
        CreditReadVerb.Create(),
        CreditAnalyseVerb.Create(),
        CreditCompareVerb.Create(),
        CreditSimulateVerb.Create(),
        CreditLettersVerb.Create(),
        CreditRiskVerb.Create(),
    },
    new Command("evaluate", "How well the engines do on labelled data.")
    {
        EvaluateCareerVerb.Create(),
        EvaluateCreditVerb.Create(),
    },
    new Command("audit", "Whether what was written down still is as it was.")
    {
        AuditTrailVerb.Create(),
    },
    ServeVerb.Create(),
    CompletionVerb.Create(),
    TextVerb.Create(),
};

return await Invocation.RunAsync(root, args);
