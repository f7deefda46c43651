using System.CommandLine;
using Prospect.Host.Terminal;
namespace Prospect.Host.Verbs;
internal static class ServeVerb { public static Command Create() => new Verb("xserve", "later"); }
