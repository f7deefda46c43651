using System.Reflection;
using System.Text.Json.Serialization;

namespace Prospect.Credit.Reports;

/// <summary>The word by which the contract names a value of an enum.</summary>
public static class ContractWord
{
    public static string Of<T>(T value) where T : struct, Enum => Words<T>.All[value];

    private static class Words<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(f => (T)f.GetValue(null)!, f => f.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? f.Name);
    }
}
