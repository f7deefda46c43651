using System.CommandLine;
using Prospect.Host.Terminal;
namespace Prospect.Host.Verbs;
internal static class CareerReadVerb { public static Command Create() => new Verb("xcareerread", "later"); }
