using System.Text.RegularExpressions;
using Prospect.Credit.Reports;

namespace Prospect.Credit.Reading;

/// <summary>What the signs in a payment calendar mean: what the report's own legend says, and else what is usual.</summary>
internal sealed partial class RatingSigns
{
    private const int LeastOfALegend = 3; // signs with a colon behind them; fewer may be anything
    private readonly Dictionary<string, string> legend = new(StringComparer.Ordinal);

    [GeneratedRegex(@"(?:^|[;:,]|\s)\s*(?<sign>\S{1,4}) ?= ?(?<meaning>[^;=]+?)(?=;|\.|,|$|\s\S{1,4} ?= ?|\s\d+(?:, ?\d+)+,? ?=)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entries();

    [GeneratedRegex(@"(?:^|\s)(?<sign>[A-Z0-9*+]{1,3}) ?: (?<meaning>[^:=]+?)(?=\s[A-Z0-9*+]{1,3} ?:|;|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntriesWithColons();

    /// <param name="rows">The report's rows; those of a legend are found by their equal signs.</param>
    public RatingSigns(IReadOnlyList<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var byColon = !rows[i].Text.Contains('=', StringComparison.Ordinal);
            if (byColon && rows[i].Text.Count(c => c == ':') < LeastOfALegend)
            {
                continue;
            }

            var text = rows[i].Text;
            while (i + 1 < rows.Count && rows[i].IsFollowedBy(rows[i + 1]) && rows[i + 1].Cells.Count == 1)
            {
                text += " " + rows[++i].Text;
            }

            var entries = (byColon ? EntriesWithColons() : Entries()).Matches(text);
            foreach (Match entry in byColon && entries.Count < LeastOfALegend ? [] : entries.AsEnumerable())
            {
                Explain(entry.Groups["sign"].Value, entry.Groups["meaning"].Value);
            }
        }
    }

    private void Explain(string sign, string meaning)
    {
        if (Phrase.Of(meaning) is var plain && Meaning(plain) is not null)
        {
            legend.TryAdd(sign, plain);
        }
    }

    /// <summary>The code of a sign; null where nobody knows it.</summary>
    /// <param name="sign">As it stands in the calendar.</param>
    /// <param name="kind">Tells what is meant where one sign stands for collections and charge-offs, or for repossessions and foreclosures.</param>
    public PaymentCode? Of(string sign, AccountKind kind)
        => !legend.TryGetValue(sign, out var meaning) ? Usual(sign, kind)
        : meaning.Contains("collection", StringComparison.Ordinal) && meaning.Contains("charge", StringComparison.Ordinal) ? (kind is AccountKind.Collection ? PaymentCode.Collection : PaymentCode.ChargeOff)
        : meaning.Contains("repossession", StringComparison.Ordinal) && meaning.Contains("foreclosure", StringComparison.Ordinal) ? (kind is AccountKind.Mortgage ? PaymentCode.Foreclosure : PaymentCode.Repossession)
        : Meaning(meaning);

    /// <summary>True for a sign that is known without a legend.</summary>
    public static bool IsUsual(string sign) => Usual(sign, AccountKind.Other) is not null;

    private static PaymentCode? Usual(string sign, AccountKind kind) => (sign.Trim('*').Length == 0 ? "*" : sign.Trim('>', '<', '*')).ToUpperInvariant() switch
    {
        "+" or "*" or "OK" or "CURRENT" or "PAID" or "ON TIME" or "PAID ON TIME" or "PAYS AS AGREED" or "\u2713" or "\u2714" or "\u25cf" or "\u2022" or "\u2611" or "\u2705" or "\u2b24" or "C/T" or "CUR" or "\uf00c" or "\u25a0" or "\u2219" => PaymentCode.Ok,
        "30" or "30 DAYS" or "30 DAYS LATE" or "30 DAYS PAST DUE" or "30D" => PaymentCode.Late30,
        "60" or "60 DAYS" or "60 DAYS LATE" or "60 DAYS PAST DUE" or "60D" => PaymentCode.Late60,
        "90" or "90 DAYS" or "90 DAYS LATE" or "90 DAYS PAST DUE" or "90D" => PaymentCode.Late90,
        "120" or "120+" or "120 DAYS" or "120 DAYS LATE" or "120 DAYS PAST DUE" or "120D" => PaymentCode.Late120,
        "150" or "150 DAYS" or "150 DAYS LATE" or "150 DAYS PAST DUE" or "150D" => PaymentCode.Late150,
        "180" or "180+" or "180 DAYS" or "180 DAYS LATE" or "180 DAYS PAST DUE" or "180D" => PaymentCode.Late180,
        "CO" or "C/O" or "CHO" or "CHARGE OFF" or "CHARGE-OFF" or "CHARGED OFF" or "CHARGEOFF" => PaymentCode.ChargeOff,
        "C" or "COL" or "CLA" or "COLL" or "COLLECTION" => PaymentCode.Collection,
        "R" or "REPOSSESSION" or "REPO" or "RPO" or "VS" or "RP" or "REP" => PaymentCode.Repossession,
        "V" or "VOL" => PaymentCode.Repossession,
        "RF" => kind is AccountKind.Mortgage ? PaymentCode.Foreclosure : PaymentCode.Repossession,
        "F" or "FORECLOSURE" or "FCL" or "FC" or "FS" or "FOR" => PaymentCode.Foreclosure,
        "CLS" or "ND" or "N/R" or "NR" or "X" or "-" or "--" or "---" or "\u2013" or "\u2014" or "CL" or "NODATA" or "N/A" or "B" or "TN" or "TNR" or "UNK" or "U" or "?" or "NO DATA" => PaymentCode.None,
        _ => null,
    };

    private static PaymentCode? Meaning(string words)
        => words.Contains("180", StringComparison.Ordinal) ? PaymentCode.Late180
        : words.Contains("150", StringComparison.Ordinal) ? PaymentCode.Late150
        : words.Contains("120", StringComparison.Ordinal) ? PaymentCode.Late120
        : words.Contains("90", StringComparison.Ordinal) ? PaymentCode.Late90
        : words.Contains("60", StringComparison.Ordinal) ? PaymentCode.Late60
        : words.Contains("30", StringComparison.Ordinal) ? PaymentCode.Late30
        : words.Contains("charge off", StringComparison.Ordinal) || words.Contains("charged off", StringComparison.Ordinal) || words.Contains("charge-off", StringComparison.Ordinal) ? PaymentCode.ChargeOff
        : words.Contains("collection", StringComparison.Ordinal) ? PaymentCode.Collection
        : words.Contains("repossession", StringComparison.Ordinal) || words.Contains("surrender", StringComparison.Ordinal) ? PaymentCode.Repossession
        : words.Contains("foreclos", StringComparison.Ordinal) ? PaymentCode.Foreclosure
        : words.Contains("not ", StringComparison.Ordinal) || words.Contains("no data", StringComparison.Ordinal) || words.Contains("closed", StringComparison.Ordinal) || words.Contains("unknown", StringComparison.Ordinal) || words.Contains("no ", StringComparison.Ordinal) ? PaymentCode.None
        : words.Contains("current", StringComparison.Ordinal) || words.Contains("terms met", StringComparison.Ordinal) || words.Contains("on time", StringComparison.Ordinal) || words.Contains("as agreed", StringComparison.Ordinal) || words.Contains("paid", StringComparison.Ordinal) ? PaymentCode.Ok
        : null;
}
