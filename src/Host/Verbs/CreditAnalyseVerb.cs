using System.CommandLine;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CreditAnalyseVerb { public static Command Create() => new Verb("analyse", "later"); }
