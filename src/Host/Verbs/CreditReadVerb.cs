using System.CommandLine;
using Prospect.Host.Terminal;

namespace Prospect.Host.Verbs;

internal static class CreditReadVerb { public static Command Create() => new Verb("read", "later"); }
