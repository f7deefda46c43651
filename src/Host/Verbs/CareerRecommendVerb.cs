using System.CommandLine;
using Prospect.Host.Terminal;
namespace Prospect.Host.Verbs;
internal static class CareerRecommendVerb { public static Command Create() => new Verb("xcareerrecommend", "later"); }
