namespace Prospect.Credit.Reading;

/// <summary>Codes before the names of those who asked, which say why they did: <c>PRM - NAME</c>, <c>AR NAME</c>.</summary>
internal static class InquiryCodes
{
    private static readonly HashSet<string> Known = ["PRM", "AM", "AR", "ND", "EMPL", "PR", "MR", "INS", "PI"];

    /// <summary>The codes that the report explains: "PRM: a company made an offer", "(PRM - promotional; AR - account review)".</summary>
    public static HashSet<string> ExplainedIn(IReadOnlyList<Row> rows)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => ProseRows.Is(r) || r.Text.StartsWith('(')))
        {
            codes.UnionWith(row.Words.Select(w => w.Text.Trim('(', ')', ':', ';', ',')).Where(Known.Contains));
        }

        return codes;
    }

    /// <summary>The name without the code before it, where one stands there with a dash behind it, or one that the report explains.</summary>
    public static string Without(string name, HashSet<string> explained)
    {
        var words = name.Split(' ', 3);
        return words.Length == 3 && Known.Contains(words[0]) && words[1] is "-" or "\u2013" ? words[2]
            : words.Length > 1 && explained.Contains(words[0]) ? name[(words[0].Length + 1)..] : name;
    }
}
